import type { Say } from '../../../words/words.ts';
import type { WorkshopDocument } from '../../../workshop/model/workshop-document.ts';
import { part, prose } from '../blocks.ts';
import { coverOf } from '../frontSections.ts';
import { mapSection } from '../mapSection.ts';
import { looseSection, planSection } from '../planSections.ts';
import type { Section } from '../report.ts';
import { commissioningPart } from './commissioningPart.ts';
import { fullPart } from './fullPart.ts';
import { leadsPart } from './leadsPart.ts';
import { masthead } from './masthead.ts';
import type { Part } from './part.ts';
import { summaryPart } from './summaryPart.ts';
import { worksheetsPart } from './worksheetsPart.ts';

/** The sections of a part; `name` is what the workshop is called. No part is without a section, however little there is to say. */
export function sectionsOf(wanted: Part, name: string, workshop: WorkshopDocument, say: Say): Section[] {
  switch (wanted) {
    case 'full':
      return fullPart(workshop, say, true);
    case 'no-names':
      return fullPart(workshop, say, false);
    case 'summary':
      return summaryPart(name, workshop, say);
    case 'map':
      return mapPart(workshop, say);
    case 'plan':
      return planPart(workshop, say);
    case 'my-steps':
      return orSay(leadsPart(workshop, say), 'my-steps', say('paper.title.my-steps'), say('paper.noPlan'));
    case 'commissioning':
      return commissioningPart(workshop, say);
    case 'worksheets':
      return worksheetsPart(workshop, say);
    default:
      return wanted satisfies never;
  }
}

/** The sheet is drawn to the size of the picture, so a warning goes where it takes no room: before the caption. */
function mapPart(workshop: WorkshopDocument, say: Say): Section[] {
  const { notice } = coverOf(workshop, say);
  const sections = mapSection(workshop, say).map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'figure' ? { ...block, caption: `${notice} ${block.caption}`.trim() } : block,
    ),
  }));
  return orSay(sections, 'map', say('report.map'), say('paper.noMap'));
}

function planPart(workshop: WorkshopDocument, say: Say): Section[] {
  const [first, ...rest] = [...planSection(workshop, say), ...looseSection(workshop, say)];
  if (first === undefined) return orSay([], 'plan', say('report.plan'), say('paper.noPlan'));
  return [{ ...first, blocks: [...masthead(workshop, say), ...first.blocks] }, ...rest];
}

const orSay = (sections: readonly Section[], id: string, title: string, nothing: string): Section[] =>
  sections.length > 0 ? [...sections] : part(id, title, prose(nothing));
