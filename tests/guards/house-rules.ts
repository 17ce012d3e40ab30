import { type ESTree, parseSync, Visitor } from 'vite';

/** A file of the repository, its path from the root. */
export interface Source {
  path: string;
  text: string;
}

/** Each guard answers with one line per fault, which starts with the file's path. */
type Guard = (source: Source) => string[];

/** Names that say where code was put instead of what it does; the second list as the whole name only. */
const DRAWERS = new Set(['common', 'helper', 'helpers', 'manager', 'misc', 'service', 'util', 'utils']);
const BARE = new Set(['data', 'index', 'item', 'items', 'types']);

export const sayingName: Guard = ({ path }) => {
  const folders = path.split('/');
  const stems = folders.map((part) => part.split('.')[0] ?? part);
  const words = stems.flatMap((stem) => stem.replaceAll(/([a-z])([A-Z])/g, '$1-$2').split(/[-_]/));
  const bad = [
    ...words.filter((word) => DRAWERS.has(word.toLowerCase())),
    ...stems.slice(-1).filter((s) => BARE.has(s)),
  ];
  return bad.map((name) => `${path}: "${name}" does not say what it does`);
};

/** Lists of words and of template data grow with the product; code that grows is split instead. */
const DATA = /^src\/(words|intercepts\/templates)\//;
const LONGEST = 260;

export const shortFile: Guard = ({ path, text }) => {
  const lines = text.trimEnd().split('\n').length;
  return lines > LONGEST && !DATA.test(path) ? [`${path}: ${lines} lines, at most ${LONGEST}`] : [];
};

/** Left out for now is left out for ever; alone for now hides all the others. */
export const wholeSuite: Guard = ({ path, text }) =>
  matches(
    path,
    text,
    /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fixme|skipIf|runIf|fails)\b|\bx(?:it|describe)\(/g,
  );

/** An error is answered or passed on; a comment in place of an answer is none. */
export const noSwallowedError: Guard = ({ path, text }) => {
  const faults: string[] = [];
  const fault = (start: number) => faults.push(`${path}:${lineAt(text, start)}: swallows the error`);
  new Visitor({
    CatchClause: ({ body, start }) => {
      if (body.body.length === 0) fault(start);
    },
    CallExpression: ({ callee, arguments: [answer], start }) => {
      const catches =
        callee.type === 'MemberExpression' && 'name' in callee.property && callee.property.name === 'catch';
      if (catches && answer?.type === 'ArrowFunctionExpression' && doesNothing(answer.body)) fault(start);
    },
  }).visit(parseSync(path, text).program);
  return faults;
};

function doesNothing(body: ESTree.ArrowFunctionExpression['body']): boolean {
  return body.type === 'BlockStatement'
    ? body.body.length === 0
    : body.type === 'Identifier' && body.name === 'undefined';
}

/** A rule is switched off for a line, by name, with the reason after `--`. */
export const reasonedException: Guard = ({ path, text }) =>
  matches(
    path,
    text,
    /(?:oxlint|eslint)-disable(?!-next-line \S+(?:, \S+)* -- \w)[^\n]*|biome-ignore(?! \S+: \w)[^\n]*/g,
  );

const COLOR = /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/gi;
const NAMED_COLOR =
  /(?:color|background|border|outline|fill|stroke|shadow)[\w-]*:[^;{}]*(?<![\w-])(?:aqua|beige|black|blue|brown|coral|cyan|fuchsia|gold|gray|green|grey|indigo|lime|magenta|maroon|navy|olive|orange|pink|purple|red|silver|tan|teal|tomato|violet|wheat|white|yellow)(?![\w-])/gi;
const FONT_SIZE = /\bfont(?:-size)?:[^;{}]*\d(?:px|pt)\b/gi;

/** Colors and font sizes of a style sheet are tokens of theme.css: there they are chosen for contrast, both themes, paper. */
export const tokensInSheet: Guard = ({ path, text }) => {
  const rules = text.replaceAll(/\/\*[\s\S]*?\*\//g, blank).replaceAll(/url\([^)]*\)/g, blank);
  return [COLOR, NAMED_COLOR, FONT_SIZE].flatMap((pattern) => matches(path, rules, pattern));
};

const QUOTED_COLOR = /(['"`])(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(?:rgba?|hsla?|oklch)\([^'"`]*)\1/gi;
const INLINE_FONT_SIZE = /\bfontSize(?:: |=\{)['"`\d][^,}\n]*/g;

export const tokensInCode: Guard = ({ path, text }) => [
  ...matches(path, text, QUOTED_COLOR),
  ...(path.endsWith('.tsx') ? matches(path, text, INLINE_FONT_SIZE) : []),
];

/** A clone stands alone; the folders around the working copy of those who wrote it do not come with it. */
export const standsAlone: Guard = ({ path, text }) =>
  matches(path, text, /(?:\.\.\/shared\b|["'`\s(]\/work\/)[\w./-]*/g);

function matches(path: string, text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => `${path}:${lineAt(text, index)}: ${found.trim()}`);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Takes a part out of the search and keeps the line numbers. */
function blank(part: string): string {
  return part.replaceAll(/[^\n]/g, ' ');
}
