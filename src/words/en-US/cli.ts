import type { Grammar } from '../grammar.ts';

/** What the command line says. */
export const cliWords = {
  'cli.usage': `SIM Mapper on the command line

  npm run sim -- import CARDS.csv [--template us-adults] [--title TITLE] [--place PLACE] [--sponsor SPONSOR] --out FILE.sim.json
      Makes a workshop of a list of cards.
  npm run sim -- import TABLES.csv.zip|TABLES.xlsx --out FILE.sim.json
      Makes a workshop of the tables that “report” has written.
  npm run sim -- check FILE.sim.json
      Lists what is missing.
  npm run sim -- report FILE.sim.json [--part full] [--large-print] --out PLAN.pdf
      Writes the report, or a part of it: full, summary, map, plan, my-steps, no-names, commissioning, worksheets.
  npm run sim -- report FILE.sim.json --format docx|pptx|md|json [--part full] --out FILE
      Writes the report, or a part of it, for Word, as slides, as Markdown or as data.
  npm run sim -- report FILE.sim.json --format xlsx|csv|ics --out FILE
      Writes all tables (csv: an archive with a file each), or a calendar of due steps.
  npm run sim -- report FILE.sim.json --format svg|png --out MAP.svg
      Draws the map, every card on it.
  npm run sim -- report FILE.sim.json --format poster [--sheet a0] --out POSTER.pdf
      Prints the map as a poster on one sheet, or on several to be glued together where letters would be under 7 points.
      Sheets: letter, tabloid, arch-c, arch-d, arch-e, a4, a3, a2, a1, a0; without one, the smallest that is legible.

--out replaces a file that SIM Mapper has written before, and leaves any other as it is.
Ends with 0 when the work is done, 1 when it cannot be done, 2 when the command was not understood.`,
  'cli.templates': ({ names }: { names: string }) => `Templates: ${names}`,
  'cli.noCommand': ({ name }: { name: string }) => `There is no command “${name}”.`,
  'cli.rowWithoutId': ({ collection, row }: { collection: string; row: number }) =>
    `${collection}, row ${row}: left out, it has no id that this app could have written`,
  'cli.tablesLacking': ({ names }: { names: string }) =>
    `The file has no table for these, so the workshop has none of them: ${names}`,
  'cli.tableUnknown': ({ name }: { name: string }) => `${name}: left out, the app has no place for it`,
  'cli.noPart': ({ name, names }: { name: string; names: string }) =>
    `The report has no part “${name}”. Parts: ${names}`,
  'cli.noPartIn': ({ format, name, names }: { format: string; name: string; names: string }) =>
    names === ''
      ? `“${format}” has no parts: leave out “--part ${name}”.`
      : `“${format}” has no part “${name}”. Parts: ${names}`,
  'cli.oneFile': ({ command }: { command: string }) => `“${command}” reads one file.`,
  'cli.noOut': 'Say with --out which file is to be written.',
  'cli.noTemplate': ({ name }: { name: string }) => `There is no template “${name}”.`,
  'cli.outIsInput': 'The file to write is the file that is read. Choose another name.',
  'cli.outIsForeign': ({ file }: { file: string }) =>
    `${file} is there already and was not written by SIM Mapper. It was left as it is.`,
  'cli.cannotRead': ({ file, why }: { file: string; why: string }) => `${file} cannot be read: ${why}`,
  'cli.cannotWrite': ({ file, why }: { file: string; why: string }) => `${file} cannot be written: ${why}`,
  'cli.failed': ({ file, why }: { file: string; why: string }) => `${file}: ${why}`,
  'cli.wrote': ({ file }: { file: string }) => `Wrote ${file}`,
  'cli.pages': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, { one: 'One page', other: `${say.number(count)} pages` }),
  'cli.writing': ({ percent }: { percent: number }) => `Writing the report: ${percent} %`,
} as const;
