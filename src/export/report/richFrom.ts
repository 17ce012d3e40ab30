import { fromMarkdown } from 'mdast-util-from-markdown';
import type { RichPart, RichText, Run } from './richText.ts';

type Content = ReturnType<typeof fromMarkdown>['children'][number];
type List = Extract<Content, { readonly type: 'list' }>;
type Phrase = Extract<Content, { readonly type: 'paragraph' }>['children'][number];

/** All of Markdown but paragraphs, lists, bold words and links. What is off is left as it was typed. */
const PLAIN = {
  disable: {
    null: [
      'blockQuote',
      'characterReference',
      'codeFenced',
      'codeIndented',
      'codeText',
      'definition',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'labelStartImage',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};
const ADDRESS = /^(?:https?:\/\/|mailto:)/i;
/** An address in running text; a full stop or bracket behind it is not part of it. */
const BARE_ADDRESS = /https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]'"]/gi;

/**
 * Reads what people type into the report's texts: lines are paragraphs, `- ` and `1. ` begin lists, `**words**` are bold,
 * `[words](https://...)` and bare addresses are links. Everything else, markup of any kind too, stays the words that it is.
 * Gives nothing for blank text.
 */
export function richFrom(typed: string): RichText[] {
  if (typed.trim() === '') return [];
  const { children } = fromMarkdown(typed, { extensions: [PLAIN] });
  return [{ kind: 'rich', parts: children.flatMap((node) => partsOf(node, typed)) }];
}

function partsOf(node: Content, typed: string): RichPart[] {
  if (node.type === 'paragraph')
    return linesOf(runsOf(node.children, typed)).map((runs) => ({ kind: 'paragraph', runs }));
  if (node.type === 'list')
    return [{ kind: node.ordered === true ? 'numbers' : 'bullets', items: entriesOf(node, typed) }];
  return [{ kind: 'paragraph', runs: [run(sourceOf(node, typed))] }];
}

/** One entry for each point; points below points follow the one that they belong to. */
function entriesOf(list: List, typed: string): Run[][] {
  return list.children.flatMap(({ children }) =>
    children.flatMap((child) => {
      if (child.type === 'list') return entriesOf(child, typed);
      return [child.type === 'paragraph' ? runsOf(child.children, typed) : [run(sourceOf(child, typed))]];
    }),
  );
}

function runsOf(nodes: readonly Phrase[], typed: string, looks: Partial<Run> = {}): Run[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text')
      return looks.address === undefined ? withLinks(node.value, looks) : [run(node.value, looks)];
    if (node.type === 'strong') return runsOf(node.children, typed, { ...looks, isBold: true });
    if (node.type === 'link' && ADDRESS.test(node.url))
      return runsOf(node.children, typed, { ...looks, address: node.url });
    return [node.type === 'break' ? run('\n') : run(sourceOf(node, typed), looks)];
  });
}

/** Parts a text at its bare addresses. */
function withLinks(text: string, looks: Partial<Run>): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: address, index } of text.matchAll(BARE_ADDRESS)) {
    if (index > end) runs.push(run(text.slice(end, index), looks));
    runs.push(run(address, { ...looks, address }));
    end = index + address.length;
  }
  if (end < text.length) runs.push(run(text.slice(end), looks));
  return runs;
}

/** The runs of each line. A line end that somebody typed is one on paper too. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const one of runs) {
    for (const [index, text] of one.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...one, text });
    }
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

const run = (text: string, looks: Partial<Run> = {}): Run => ({ isBold: false, address: '', ...looks, text });

const sourceOf = ({ position }: Pick<Content, 'position'>, typed: string): string =>
  typed.slice(position?.start.offset ?? 0, position?.end.offset ?? typed.length);
