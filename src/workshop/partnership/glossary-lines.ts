export interface GlossaryLine {
  readonly initials: string;
  readonly meaning: string;
  readonly agency: string;
}

export interface GlossaryLines {
  readonly lines: readonly GlossaryLine[];
  /** Lines in which nothing stands for anything. */
  readonly unread: readonly string[];
}

/** `CIT - crisis intervention team`, `CIT: …`, `CIT = …`, `CIT (crisis intervention team)`, or with tabs as copied from a table. */
const SPOKEN = /^(\S{1,12}(?: \S{1,4})?)\s*(?:\s[-–—]\s*|:\s*|\s*=\s*)(.+)$/;
const BRACKETS = /^(\S{1,12})\s*\((.+)\)$/;

/** Reads a glossary as people keep it, a line for each abbreviation. */
export function readGlossary(text: string): GlossaryLines {
  const lines: GlossaryLine[] = [];
  const unread: string[] = [];
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (line === '') continue;
    const read = lineOf(line);
    if (read) lines.push(read);
    else unread.push(line);
  }
  return { lines, unread };
}

function lineOf(line: string): GlossaryLine | undefined {
  if (line.includes('\t')) {
    const [initials = '', meaning = '', agency = ''] = line.split('\t').map((cell) => cell.trim());
    return initials === '' || meaning === '' ? undefined : { initials, meaning, agency };
  }
  const [, initials, meaning] = SPOKEN.exec(line) ?? BRACKETS.exec(line) ?? [];
  return initials === undefined || meaning === undefined
    ? undefined
    : { initials, meaning: meaning.trim(), agency: '' };
}
