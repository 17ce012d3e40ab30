import type { Block, Detail, Report, Section } from '../report/report.ts';
import { isShown } from './slidesOf.ts';

interface LeftOutOfSlides {
  /** Titles of whole sections. */
  readonly sections: readonly string[];
  /** Notes, figures and the like beside a card, a step or a priority. */
  readonly details: number;
}

/** What slides do not show; the report has all of it. */
export const leftOutOfSlides = ({ sections }: Report): LeftOutOfSlides => ({
  sections: sections.filter((section) => !isShown(section)).map(({ title }) => title),
  details: sections.filter(isShown).reduce((sum, section) => sum + detailsIn(section), 0),
});

const detailsIn = ({ blocks, sections }: Section): number =>
  blocks.reduce((sum, block) => sum + detailsOf(block).length, 0) +
  sections.reduce((sum, section) => sum + detailsIn(section), 0);

function detailsOf(block: Block): readonly Detail[] {
  switch (block.kind) {
    case 'list':
      return block.groups.flatMap(({ entries }) => entries.flatMap(({ details }) => details));
    case 'side-by-side':
      return [block.left, block.right].flatMap(({ groups }) =>
        groups.flatMap(({ entries }) => entries.flatMap(({ details }) => details)),
      );
    case 'table':
      return block.rows.flatMap((row) =>
        row.flatMap((cell) => (cell === 'above' ? [] : cell.details.filter(({ label }) => label !== ''))),
      );
    case 'paragraph':
    case 'rich':
    case 'note':
    case 'facts':
    case 'figure':
    case 'heatmap':
    case 'bars':
    case 'scatter':
    case 'timeline':
    case 'spread':
      return [];
    default:
      return block satisfies never;
  }
}
