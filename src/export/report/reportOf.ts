import type { Say } from '../../words/words.ts';
import { aboutOf, type WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { blanksSection } from './blanksSection.ts';
import { coverOf, purposeSection, recommendationsSection, summarySection } from './frontSections.ts';
import { interceptSections, wholeSystemSections } from './interceptSections.ts';
import { listSections } from './listSections.ts';
import { mapSection } from './mapSection.ts';
import { participantsSection, teamSection } from './peopleSections.ts';
import { looseSection, planSection } from './planSections.ts';
import { prioritiesSection } from './prioritiesSection.ts';
import type { Report } from './report.ts';

export interface ReportOptions {
  /** ISO date and time in UTC, for the file's own properties. */
  readonly createdAt: string;
  /** An appendix of what nobody has filled in yet. */
  readonly withBlanks: boolean;
}

/** Derives the report from a workshop: each card once, each step once, nothing but what the room has said. Parts without content are left out. */
export function reportOf(workshop: WorkshopDocument, say: Say, { createdAt, withBlanks }: ReportOptions): Report {
  const { title, place, sponsor, language, pageSize } = aboutOf(workshop);
  const name = [title, place].find((words) => words.trim() !== '') ?? say('report.untitled');
  return {
    title: name,
    language,
    author: sponsor,
    pageSize,
    createdAt,
    cover: coverOf(workshop, say),
    labels: {
      contents: say('report.contents'),
      pageOfPages: say('report.pageOfPages'),
      link: say('report.link'),
    },
    sections: [
      ...teamSection(workshop, say),
      ...summarySection(workshop, say),
      ...purposeSection(workshop, say),
      ...mapSection(workshop, say),
      ...interceptSections(workshop, say),
      ...wholeSystemSections(workshop, say),
      ...listSections(workshop, say),
      ...prioritiesSection(workshop, say),
      ...planSection(workshop, say),
      ...looseSection(workshop, say),
      ...recommendationsSection(workshop, say),
      ...participantsSection(workshop, say),
      ...(withBlanks ? blanksSection(workshop, say) : []),
    ],
  };
}
