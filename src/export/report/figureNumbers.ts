import type { Say } from '../../words/words.ts';
import type { Block, Section } from './report.ts';

/** The sections with every picture numbered in its caption, in reading order. Call it last: sections move and drop out. */
export function withFigureNumbers(sections: readonly Section[], say: Say): Section[] {
  let count = 0;
  const numbered = (block: Block): Block => {
    if (!isPicture(block)) return block;
    count += 1;
    return { ...block, caption: say('report.figure', { number: count, caption: block.caption }) };
  };
  const within = (section: Section): Section => ({
    ...section,
    blocks: section.blocks.map(numbered),
    sections: section.sections.map(within),
  });
  return sections.map(within);
}

const PICTURES = ['figure', 'heatmap', 'bars', 'scatter', 'timeline', 'spread'] as const;

const isPicture = (block: Block): block is Extract<Block, { kind: (typeof PICTURES)[number] }> =>
  PICTURES.some((kind) => kind === block.kind);
