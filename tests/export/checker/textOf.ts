import type { Checked } from './accessibilityFindings.ts';
import type { StructureNode } from './structureTree.ts';

/** All tagged text in reading order, as a screen reader gets it: a line for each element. */
export function readingText({ root, pages }: Checked): string {
  const lines: string[] = [];
  const visit = ({ kids }: StructureNode) => {
    let own = '';
    for (const kid of kids) {
      if (kid.kind === 'element') visit(kid.node);
      if (kid.kind === 'content') own += pages.get(kid.page)?.textById.get(kid.id) ?? '';
    }
    if (own !== '') lines.push(own.trimEnd());
  };
  if (root !== undefined) visit(root);
  return lines.join('\n');
}

/** The roles of the tree in reading order with the text of each element, for one role. */
export function textsWithRole({ root, pages }: Checked, wanted: string): string[] {
  const texts: string[] = [];
  const textOf = ({ kids }: StructureNode): string =>
    kids
      .map((kid) =>
        kid.kind === 'element'
          ? textOf(kid.node)
          : kid.kind === 'content'
            ? (pages.get(kid.page)?.textById.get(kid.id) ?? '')
            : '',
      )
      .join('');
  const visit = (node: StructureNode) => {
    if (node.role === wanted) texts.push(textOf(node).trimEnd());
    for (const kid of node.kids) if (kid.kind === 'element') visit(kid.node);
  };
  if (root !== undefined) visit(root);
  return texts;
}

/** Without any blanks, so that neither line ends nor broken words stand in the way of a search. */
export const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');
