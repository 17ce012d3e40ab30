import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Format } from './export/formats.ts';
import type { Part } from './export/report/parts/part.ts';
import type { Source } from './export/writers.ts';
import { contentOf, isReport, reasonOf, Stopped, targetOf, writeOver } from './files-in-node.ts';
import { inBrief } from './words/in-brief.ts';
import { wordsIn } from './words/words.ts';
import type { Finding } from './workshop/model/checks/finding.ts';
import type { WorkshopDocument } from './workshop/model/workshop-document.ts';

// The rooms are loaded by the command that needs them: a usage message must not wait for the PDF writer.

const say = wordsIn('en-US');

const OPTIONS = {
  template: { type: 'string', default: 'us-adults' },
  title: { type: 'string' },
  place: { type: 'string', default: '' },
  sponsor: { type: 'string', default: '' },
  part: { type: 'string', default: 'full' },
  'large-print': { type: 'boolean', default: false },
  format: { type: 'string', default: 'pdf' },
  sheet: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function argumentsOf(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Stopped(2, `${error.message}\n\n${say('cli.usage')}`);
  }
}

type Options = ReturnType<typeof argumentsOf>['values'];

const COMMANDS: Readonly<Record<string, (file: string, options: Options) => Promise<void>>> = {
  import: importCards,
  check: listMissing,
  report: writeReport,
};

async function run(argv: readonly string[]): Promise<void> {
  const { values, positionals } = argumentsOf(argv);
  const [name, file, ...more] = positionals;
  if (values.help) return console.log(say('cli.usage'));
  if (name === undefined) throw new Stopped(2, say('cli.usage'));
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Stopped(2, `${say('cli.noCommand', { name })}\n\n${say('cli.usage')}`);
  if (file === undefined || more.length > 0)
    throw new Stopped(2, `${say('cli.oneFile', { command: name })}\n\n${say('cli.usage')}`);
  return command(file, values);
}

async function importCards(file: string, { template: name, title, place, sponsor, out }: Options): Promise<void> {
  const { TEMPLATES, templateOf } = await import('./intercepts/templates/templates.ts');
  const template = templateOf(name);
  if (!template) {
    const names = TEMPLATES.map(({ id }) => id).join(', ');
    throw new Stopped(2, `${say('cli.noTemplate', { name })} ${say('cli.templates', { names })}`);
  }
  const target = targetOf(file, out);
  const bytes = await contentOf(file);
  const { archiveKind } = await import('./export/readBack.ts');
  const kind = archiveKind(bytes);
  if (kind !== undefined) return importTables(file, bytes, kind, target);
  const [{ newWorkshop }, { importCsv }, { carryOut }, { readFile, writeFile }] = await Promise.all([
    import('./workshop/model/new-workshop.ts'),
    import('./workshop/import/import-csv.ts'),
    import('./workshop/model/change.ts'),
    import('./workshop/storage/file.ts'),
  ]);
  const empty = newWorkshop(template, { title: title ?? basename(file).replace(/\.\w+$/, ''), place, sponsor });
  const result = importCsv(bytes, empty, { newId: randomUUID, roundTitle: say('import.roundTitle') });
  if (result.outcome === 'unreadable')
    throw new Stopped(1, say('cli.failed', { file, why: say(`import.unreadable.${result.reason}`) }));
  const { document } = carryOut(empty, result.edit);
  await writeOver(target, writeFile({ workshop: randomUUID(), document, savedAt: Date.now() }), (before) =>
    ['opened', 'repaired'].includes(readFile(before.toString('utf8')).kind),
  );
  const { importSummary, remarkLine } = await import('./workshop/import/summary.ts');
  console.log([say('cli.wrote', { file: target }), ...importSummary(result.counts, say)].join('\n'));
  for (const remark of result.remarks) console.log(remarkLine(remark, say));
}

/** Makes a workshop of the tables that `report --format csv` or `xlsx` has written. */
async function importTables(file: string, bytes: Buffer, kind: 'csv' | 'xlsx', target: string): Promise<void> {
  const [{ readBack }, { tableRemarks }, { readFile, writeFile }] = await Promise.all([
    import('./export/readBack.ts'),
    import('./export/tables/tableRemarks.ts'),
    import('./workshop/storage/file.ts'),
  ]);
  const fail = (error: unknown) => {
    throw new Stopped(1, say('cli.failed', { file, why: reasonOf(error) }));
  };
  const { document, ...read } = await readBack(bytes, kind).catch(fail);
  await writeOver(target, writeFile({ workshop: randomUUID(), document, savedAt: Date.now() }), (before) =>
    ['opened', 'repaired'].includes(readFile(before.toString('utf8')).kind),
  );
  console.log([say('cli.wrote', { file: target }), ...tableRemarks(read, say)].join('\n'));
}

async function listMissing(file: string): Promise<void> {
  const { document, lines } = await workshopIn(file);
  const [{ checksOf, subjectOf }, { SEVERITIES }] = await Promise.all([
    import('./workshop/model/checks/checks.ts'),
    import('./intercepts/model/checks/map-finding.ts'),
  ]);
  const findings = checksOf(document);
  console.log([...lines, ...(findings.length === 0 ? [say('check.nothing')] : [])].join('\n'));
  for (const severity of SEVERITIES) {
    const grave = findings.filter((finding) => finding.severity === severity);
    if (grave.length === 0) continue;
    console.log(`\n${say(`check.severity.${severity}`)} (${grave.length})`);
    for (const [check, same] of byCheck(grave)) {
      console.log(`  ${say(`check.${check}`)}`);
      for (const finding of same) console.log(`    - ${inBrief(subjectOf(document, finding))}`);
    }
  }
}

function byCheck(findings: readonly Finding[]): Map<Finding['check'], Finding[]> {
  const groups = new Map<Finding['check'], Finding[]>();
  for (const finding of findings) groups.set(finding.check, [...(groups.get(finding.check) ?? []), finding]);
  return groups;
}

async function writeReport(file: string, options: Options): Promise<void> {
  const { part, 'large-print': isLargePrint, out, format } = options;
  const [{ FILE_FACTS, isFormat }, { isPart, PARTS }] = await Promise.all([
    import('./export/formats.ts'),
    import('./export/report/parts/part.ts'),
  ]);
  if (!isPart(part)) throw new Stopped(2, say('cli.noPart', { name: part, names: PARTS.join(', ') }));
  if (!isFormat(format) && format !== 'pdf') return writePicture(file, options);
  const parts = format === 'pdf' ? PARTS : FILE_FACTS[format].parts;
  if (part !== 'full' && !parts.includes(part))
    throw new Stopped(2, say('cli.noPartIn', { format, name: part, names: parts.join(', ') }));
  const wanted = { part, isLargePrint };
  return format === 'pdf' ? writePdf(file, out, wanted) : writeFor(format, file, out, wanted);
}

interface Wanted {
  readonly part: Part;
  readonly isLargePrint: boolean;
}

async function writePdf(file: string, out: string | undefined, wanted: Wanted): Promise<void> {
  const target = targetOf(file, out);
  const source = await sourceIn(file, wanted);
  const [{ leftOutOf }, { reportFor }, { pdfInNode }] = await Promise.all([
    import('./export/leftOut.ts'),
    import('./export/writers.ts'),
    import('./export/pdf/pdfInNode.ts'),
  ]);
  for (const line of await leftOutOf('pdf', source)) console.log(line);
  const { bytes, pages } = await pdfInNode(await reportFor(source), { onProgress: showProgress });
  await writeOver(target, bytes, isReport);
  console.log(`${say('cli.wrote', { file: target })} (${say('cli.pages', { count: pages })})`);
}

/** What a report is made from. The time is that of the file, not of the command, so that the same file gives the same bytes. */
async function sourceIn(file: string, wanted: Wanted): Promise<Source> {
  const { document: workshop, savedAt: createdAt } = await workshopIn(file);
  const { wordsOf } = await import('./export/wordsOf.ts');
  return { workshop, say: await wordsOf(workshop), createdAt, ...wanted };
}

/** For other programs: documents, slides, tables, text, a calendar. */
async function writeFor(format: Format, file: string, out: string | undefined, wanted: Wanted): Promise<void> {
  const target = targetOf(file, out);
  const source = await sourceIn(file, wanted);
  const [{ leftOutOf }, { WRITERS }, { isOurs }, { pngInNode }] = await Promise.all([
    import('./export/leftOut.ts'),
    import('./export/writers.ts'),
    import('./export/isOurs.ts'),
    import('./export/png/pngInNode.ts'),
  ]);
  for (const line of await leftOutOf(format, source)) console.log(line);
  const content = await WRITERS[format].write(source, pngInNode);
  await writeOver(target, content, (before) => isOurs(before, format));
  console.log(say('cli.wrote', { file: target }));
}

/** The map alone, as a picture or a poster. */
async function writePicture(file: string, { format, sheet, out }: Options): Promise<void> {
  const [{ FORMATS }, { isNodeFormat, NODE_FORMATS, pictureInNode }, { isSheet, SHEET_NAMES }, { isOurPng }] =
    await Promise.all([
      import('./export/formats.ts'),
      import('./export/pictureInNode.ts'),
      import('./export/poster/sheets.ts'),
      import('./export/png/pngInNode.ts'),
    ]);
  const names = ['pdf', ...FORMATS, ...NODE_FORMATS].join(', ');
  if (!isNodeFormat(format)) throw new Stopped(2, say('cli.noFormat', { name: format, names }));
  if (sheet !== undefined && !isSheet(sheet))
    throw new Stopped(2, say('cli.noSheet', { name: sheet, names: SHEET_NAMES.join(', ') }));
  const target = targetOf(file, out);
  const { document, savedAt: createdAt } = await workshopIn(file);
  const { wordsOf } = await import('./export/wordsOf.ts');
  const order = { format, sheet, createdAt };
  const { content, told } = await pictureInNode(document, await wordsOf(document), order, { onProgress: showProgress });
  await writeOver(
    target,
    content,
    (before) => isReport(before) || before.includes('data-from="sim-mapper"') || isOurPng(before),
  );
  console.log([say('cli.wrote', { file: target }), told].filter((line) => line !== '').join('\n'));
}

/** Rewrites one line for a person who waits; a log file gets nothing. */
function showProgress(share: number): void {
  if (!process.stderr.isTTY) return;
  const end = share === 1 ? '\n' : '';
  process.stderr.write(`\r${say('cli.writing', { percent: Math.round(share * 100) })}${end}`);
}

interface OpenedFile {
  readonly document: WorkshopDocument;
  /** ISO time; of the command itself when the file does not say. */
  readonly savedAt: string;
  /** What a person should know about the file. */
  readonly lines: readonly string[];
}

async function workshopIn(file: string): Promise<OpenedFile> {
  const [bytes, { readFile }, { refusalOf }] = await Promise.all([
    contentOf(file),
    import('./workshop/storage/file.ts'),
    import('./workshop/storage/refusal.ts'),
  ]);
  const read = readFile(bytes.toString('utf8'));
  if (read.kind !== 'opened' && read.kind !== 'repaired')
    throw new Stopped(1, say('cli.failed', { file, why: refusalOf(read, say) }));
  const { document, savedAt } = read.file;
  return {
    document,
    savedAt: Number.isNaN(Date.parse(savedAt)) ? new Date().toISOString() : savedAt,
    lines: read.kind === 'repaired' ? [file, say('file.repaired', { count: read.repairs.length })] : [file],
  };
}

// `sim check … | head` closes the pipe early, which is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  console.error(error.message);
  process.exitCode = error.code;
}
