import type { Landing } from '../flow/ink.ts';
import type { JsPdfDocument } from './jsPdfDocument.ts';
import { textString } from './syntax.ts';
import type { Destination } from './tagger.ts';

interface Bookmark {
  readonly landing: Landing;
  readonly object: number;
  readonly children: Bookmark[];
}

/**
 * Writes the headings as bookmarks that land on the heading itself. jsPDF's own land on the top of the page, reckoned with the height of
 * another one.
 */
export function addBookmarks(file: JsPdfDocument, landings: readonly Landing[], destination: Destination): void {
  if (landings.length === 0) return;
  let outlines = 0;
  file.on('postPutResources', () => {
    outlines = file.reserve();
    const top = nested(landings, file);
    putSiblings(top, outlines, file, destination);
    file.putObject(`<</Type/Outlines${ends(top)}/Count ${top.length}>>`, outlines);
  });
  file.on('putCatalog', () => file.write(`/Outlines ${outlines} 0 R/PageMode/UseOutlines`));
}

function nested(landings: readonly Landing[], file: JsPdfDocument): Bookmark[] {
  const top: Bookmark[] = [];
  const path: Bookmark[] = [];
  for (const landing of landings) {
    const bookmark = { landing, object: file.reserve(), children: [] };
    while (path.length >= landing.anchor.level) path.pop();
    (path.at(-1)?.children ?? top).push(bookmark);
    path.push(bookmark);
  }
  return top;
}

function putSiblings(
  siblings: readonly Bookmark[],
  parent: number,
  file: JsPdfDocument,
  destination: Destination,
): void {
  for (const [index, { landing, object, children }] of siblings.entries()) {
    const previous = siblings[index - 1];
    const next = siblings[index + 1];
    file.putObject(
      `<</Title ${textString(landing.anchor.title)}/Parent ${parent} 0 R/Dest${destination(landing.anchor)}` +
        (previous === undefined ? '' : `/Prev ${previous.object} 0 R`) +
        (next === undefined ? '' : `/Next ${next.object} 0 R`) +
        // A negative count: the children are folded at first.
        (children.length === 0 ? '' : `${ends(children)}/Count ${-children.length}`) +
        '>>',
      object,
    );
    putSiblings(children, object, file, destination);
  }
}

function ends(siblings: readonly Bookmark[]): string {
  const [first] = siblings;
  const last = siblings.at(-1);
  return first === undefined || last === undefined ? '' : `/First ${first.object} 0 R/Last ${last.object} 0 R`;
}
