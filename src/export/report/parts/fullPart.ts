import type { Say } from '../../../words/words.ts';
import { type PlannedSection, plannedSectionsOf } from '../../../workshop/model/report-section-edits.ts';
import type { ReportSection } from '../../../workshop/model/report-sections.ts';
import type { WorkshopDocument } from '../../../workshop/model/workshop-document.ts';
import { abbreviationsSection } from '../abbreviationsSection.ts';
import { agendaSection } from '../agendaSection.ts';
import { blanksSection } from '../blanksSection.ts';
import { part } from '../blocks.ts';
import { byTopicSection } from '../byTopicSection.ts';
import { checklistsSection } from '../checklistsSection.ts';
import { coverageSection } from '../coverageSection.ts';
import { purposeSection, recommendationsSection, summarySection } from '../frontSections.ts';
import { interceptSections, wholeSystemSections } from '../interceptSections.ts';
import { lensSection } from '../lensSection.ts';
import { parkingLotSection, quickFixesSection } from '../listSections.ts';
import { mapSection } from '../mapSection.ts';
import { measuresSection } from '../measuresSection.ts';
import { participantsSection, teamSection } from '../peopleSections.ts';
import { looseSection, planSection } from '../planSections.ts';
import { prioritiesSection } from '../prioritiesSection.ts';
import type { Section } from '../report.ts';
import { richFrom } from '../richFrom.ts';
import { selfAssessmentSection } from '../selfAssessmentSection.ts';
import { timelineSection } from '../timelineSection.ts';
import { walksSection } from '../walksSection.ts';
import { agenciesSection } from './agenciesSection.ts';

type Maker = (workshop: WorkshopDocument, say: Say) => readonly Section[];

/** Which maker writes which section. One that finds nothing to say gives no section. */
const MAKERS: Readonly<Record<ReportSection, Maker>> = {
  team: teamSection,
  abbreviations: abbreviationsSection,
  summary: summarySection,
  'purpose-and-background': purposeSection,
  agenda: agendaSection,
  map: mapSection,
  intercepts: interceptSections,
  'whole-system': wholeSystemSections,
  coverage: coverageSection,
  'quick-fixes': quickFixesSection,
  'parking-lot': parkingLotSection,
  priorities: prioritiesSection,
  plan: (workshop, say) => [...planSection(workshop, say), ...looseSection(workshop, say)],
  timeline: timelineSection,
  recommendations: recommendationsSection,
  'by-topic': byTopicSection,
  participants: participantsSection,
  'self-assessment': selfAssessmentSection,
  checklists: checklistsSection,
  walks: walksSection,
  lens: lensSection,
  measures: measuresSection,
  blanks: blanksSection,
};

/** What says who took part, or to whom a blank belongs, has no place in a copy without names. */
const WITHOUT_NAMES: Partial<Record<ReportSection, Maker>> = {
  team: () => [],
  participants: agenciesSection,
  blanks: () => [],
};

/** The whole report in the order, and under the titles, that the room has given it. */
export function fullPart(workshop: WorkshopDocument, say: Say, withNames: boolean): Section[] {
  const write = writerOf(workshop, say, withNames);
  return plannedSectionsOf(workshop).flatMap((planned) => (planned.hidden ? [] : write(planned)));
}

/** Titles of what the room has chosen not to print, as far as there is anything to print. */
export function hiddenTitles(workshop: WorkshopDocument, say: Say, withNames: boolean): string[] {
  const write = writerOf(workshop, say, withNames);
  return plannedSectionsOf(workshop).flatMap((planned) =>
    planned.hidden ? write(planned).map(({ title }) => title) : [],
  );
}

function writerOf(workshop: WorkshopDocument, say: Say, withNames: boolean): (planned: PlannedSection) => Section[] {
  const makers = withNames ? MAKERS : { ...MAKERS, ...WITHOUT_NAMES };
  return (planned) =>
    planned.known === undefined
      ? part(planned.id, planned.title, richFrom(planned.text))
      : titled(makers[planned.known](workshop, say), planned);
}

/** The lanes keep their own names; of several sections the first carries the title. */
function titled([first, ...rest]: readonly Section[], { known, title }: PlannedSection): Section[] {
  if (first === undefined) return [];
  return title === '' || known === 'intercepts' ? [first, ...rest] : [{ ...first, title }, ...rest];
}
