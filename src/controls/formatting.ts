/** A text with a part of it selected. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const FORMATS = ['bold', 'points', 'link'] as const;
export type Format = (typeof FORMATS)[number];

const ADDRESS = 'https://';

/** The text with the selection formatted; bold words and points are taken away again the second time. */
export function formatted({ text, start, end }: Selected, format: Format): Selected {
  const within = text.slice(start, end);
  const around = (before: string, words: string, after: string, from: number, to: number): Selected => ({
    text: text.slice(0, start) + before + words + after + text.slice(end),
    start: start + from,
    end: start + to,
  });
  switch (format) {
    case 'bold': {
      if (/^\*\*[^]*\*\*$/.test(within)) return around('', within.slice(2, -2), '', 0, within.length - 4);
      return around('**', within, '**', 2, 2 + within.length);
    }
    case 'link': {
      const address = within.length + 3;
      return around('[', within, `](${ADDRESS})`, address, address + ADDRESS.length);
    }
    case 'points':
      return pointed({ text, start, end });
    default:
      return format satisfies never;
  }
}

/** All lines that the selection touches. */
function pointed({ text, start, end }: Selected): Selected {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const until = text.indexOf('\n', end);
  const to = until < 0 ? text.length : until;
  const lines = text.slice(from, to).split('\n');
  const isList = lines.every((line) => line.startsWith('- '));
  const next = lines.map((line) => (isList ? line.slice(2) : `- ${line}`)).join('\n');
  return { text: text.slice(0, from) + next + text.slice(to), start: from + next.length, end: from + next.length };
}
