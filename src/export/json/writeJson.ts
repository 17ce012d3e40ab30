import type { Block, Report, Section } from '../report/report.ts';

/** Grows when a program that reads the old form would misread the new one. */
const VERSION = 1;

/**
 * The report as data: its sections, tables and lists as they stand on paper, for programs that go on with them. A picture is told by
 * its caption, its text alternative and what it says; it has no lengths or colors. The workshop itself is saved as .sim.json.
 */
export function writeJson(report: Report): string {
  const { labels: _, sections, ...about } = report;
  const told = { format: 'sim-mapper-report', version: VERSION, ...about, sections: sections.map(toldSection) };
  return `${JSON.stringify(told, null, 2)}\n`;
}

interface Told extends Omit<Section, 'blocks' | 'sections'> {
  readonly blocks: readonly object[];
  readonly sections: readonly Told[];
}

const toldSection = ({ blocks, sections, ...rest }: Section): Told => ({
  ...rest,
  blocks: blocks.map(toldBlock),
  sections: sections.map(toldSection),
});

function toldBlock(block: Block): object {
  if (block.kind !== 'figure') return block;
  const { kind, caption, alt, scene } = block;
  return { kind, caption, alt, reading: scene.reading };
}
