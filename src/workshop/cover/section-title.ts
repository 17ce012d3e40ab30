import type { Say, WordKey } from '../../words/words.ts';
import type { PlannedSection } from '../model/report-section-edits.ts';
import type { ReportSection } from '../model/report-sections.ts';

/** What the sections are called where nobody has called them anything else; the same words as on paper. */
const USUAL = {
  team: 'report.team',
  abbreviations: 'report.abbreviations',
  summary: 'report.summary',
  'purpose-and-background': 'report.purposeAndBackground',
  agenda: 'report.agenda',
  map: 'report.map',
  intercepts: 'section.intercepts',
  'whole-system': 'report.wholeSystem',
  coverage: 'report.coverage',
  'quick-fixes': 'report.quickFixes',
  'parking-lot': 'report.parkingLot',
  priorities: 'report.priorities',
  plan: 'report.plan',
  timeline: 'report.timeline',
  recommendations: 'report.recommendations',
  'by-topic': 'report.byTopic',
  participants: 'report.participants',
  'self-assessment': 'report.selfAssessment',
  checklists: 'report.checklists',
  walks: 'report.walks',
  lens: 'report.lens',
  measures: 'report.measures',
  blanks: 'report.blanks',
} as const satisfies Record<ReportSection, WordKey>;

export const usualTitleOf = (known: ReportSection, say: Say): string => say(USUAL[known]);

/** What a section is called on screen; one of the room's own may still be without a title. */
export function sectionTitleOf({ known, title }: PlannedSection, say: Say): string {
  if (title.trim() !== '') return title;
  return known === undefined ? say('section.untitled') : usualTitleOf(known, say);
}
