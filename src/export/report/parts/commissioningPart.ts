import type { Say } from '../../../words/words.ts';
import type { WorkshopDocument } from '../../../workshop/model/workshop-document.ts';
import { part, prose } from '../blocks.ts';
import { gapsByGroup, gapsByNeed } from '../commissioning/gapTables.ts';
import { closingTable, shortTable, uncheckedTable, uncollectedTable } from '../commissioning/supplyTables.ts';
import type { Section } from '../report.ts';
import { masthead } from './masthead.ts';

/** For those who pay: where services are missing, which are full, what the priorities would close, and what nobody knows. */
export function commissioningPart(workshop: WorkshopDocument, say: Say): Section[] {
  const sections = commissioningSections(workshop, say);
  const [first, ...rest] = sections;
  if (first === undefined)
    return part('commissioning', say('paper.title.commissioning'), prose(say('paper.noCommissioning')));
  return [{ ...first, blocks: [...masthead(workshop, say), ...first.blocks] }, ...rest];
}

const commissioningSections = (workshop: WorkshopDocument, say: Say): Section[] => [
  ...part('gaps-by-need', say('commissioning.byNeed'), gapsByNeed(workshop, say)),
  ...part('gaps-by-population', say('commissioning.byPopulation'), gapsByGroup(workshop, 'population', say)),
  ...part('gaps-by-area', say('commissioning.byArea'), gapsByGroup(workshop, 'area', say)),
  ...part('short', say('commissioning.short'), shortTable(workshop, say)),
  ...part('closing', say('commissioning.closing'), closingTable(workshop, say)),
  ...part('uncollected', say('commissioning.uncollected'), uncollectedTable(workshop, say)),
  ...part('unchecked', say('commissioning.unchecked'), uncheckedTable(workshop, say)),
];
