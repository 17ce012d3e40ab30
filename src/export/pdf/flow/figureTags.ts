import type { Owner, Reading, Shape } from '../../../intercepts/scene/scene.ts';
import type { Figure } from '../../report/report.ts';
import type { Artifact } from './ink.ts';
import { type Tag, tagIn } from './tag.ts';

const keyOf = ({ kind, id }: Owner): string => `${kind}:${id}`;

/**
 * Tags a drawing for those who hear it: a heading for each lane, under it the stations as a list with their cards as lists, whatever
 * the order in which they are drawn; and one picture for the lines with their labels, which a text stands for.
 * Returns whose a shape is; boxes and shades are nobody's.
 */
export function tagScene({ scene, alt }: Figure, parent: Tag): (shape: Shape) => Tag | Artifact {
  const tags = new Map<string, Tag>();
  for (const reading of scene.reading) {
    if (reading.owner.kind === 'lane') tagLane(reading, parent, tags);
    else if (reading.owner.kind !== 'path') tagPlaces([reading], parent, tags);
  }
  const hasLines = scene.shapes.some(
    (shape) => shape.kind === 'curve' || (shape.kind === 'text' && shape.owner.kind === 'path'),
  );
  const lines = hasLines ? tagIn(parent, 'Figure', { alt }) : 'layout';
  return (shape) => {
    switch (shape.kind) {
      case 'rect':
        return 'layout';
      case 'curve':
      case 'polygon':
        return lines;
      case 'text':
        return shape.owner.kind === 'path' ? lines : (tags.get(keyOf(shape.owner)) ?? 'layout');
      default:
        return shape satisfies never;
    }
  };
}

function tagLane({ owner, children }: Reading, parent: Tag, tags: Map<string, Tag>): void {
  const section = tagIn(parent, 'Sect');
  tags.set(keyOf(owner), tagIn(section, 'H2'));
  tagPlaces(children, section, tags);
}

function tagPlaces(places: readonly Reading[], parent: Tag, tags: Map<string, Tag>): void {
  if (places.length === 0) return;
  const list = tagIn(parent, 'L');
  for (const { owner, children } of places) {
    const body = tagIn(tagIn(list, 'LI'), 'LBody');
    // The intercept's own cards stand in a box that bears the lane's name; its heading is the lane's already.
    if (!tags.has(keyOf(owner))) tags.set(keyOf(owner), tagIn(body, 'P'));
    if (children.length === 0) continue;
    const cards = tagIn(body, 'L');
    for (const card of children) tags.set(keyOf(card.owner), tagIn(tagIn(cards, 'LI'), 'LBody'));
  }
}
