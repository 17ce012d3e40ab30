import type { Say } from '../../words/words.ts';
import { aboutOf, type WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { expanded } from './expanded.ts';
import { withFigureNumbers } from './figureNumbers.ts';
import { coverOf } from './frontSections.ts';
import { mapOverview } from './mapSection.ts';
import { inLargePrint } from './parts/inLargePrint.ts';
import type { Part } from './parts/part.ts';
import { sectionsOf } from './parts/sectionsOf.ts';
import { withoutNames } from './parts/withoutNames.ts';
import type { Cover, Report } from './report.ts';

export interface ReportOptions {
  /** ISO date and time in UTC, for the file's own properties. */
  readonly createdAt: string;
  readonly part: Part;
  /** For people who see little; `false` for the usual size. */
  readonly isLargePrint: boolean;
}

/**
 * Derives a report from a workshop. The full one holds each card once, each step once, nothing but what the room has said, and an
 * appendix of what nobody has filled in yet. Sections without content are left out.
 */
export function reportOf(
  workshop: WorkshopDocument,
  say: Say,
  { createdAt, part, isLargePrint }: ReportOptions,
): Report {
  const shown = part === 'no-names' ? withoutNames(workshop, say) : workshop;
  const { title, place, sponsor, language, pageSize } = aboutOf(shown);
  const name = [title, place].find((words) => words.trim() !== '') ?? say('report.untitled');
  const cover = coverFor(part, shown, say);
  const report: Report = {
    isLargePrint: false,
    title:
      cover || part === 'full' || part === 'no-names'
        ? name
        : say('paper.titleOf', { name, part: say(`paper.title.${part}`) }),
    language,
    author: sponsor,
    pageSize,
    createdAt,
    ...(cover && { cover }),
    labels: {
      contents: say('report.contents'),
      pageOfPages: say('report.pageOfPages'),
      link: say('report.link'),
    },
    sections: withFigureNumbers(expanded(sectionsOf(part, name, shown, say), shown, say), say),
  };
  if (!isLargePrint) return report;
  return inLargePrint(report, part === 'worksheets' ? undefined : mapOverview(shown, say));
}

/** Only what is bound and read from the front has a cover. */
function coverFor(part: Part, workshop: WorkshopDocument, say: Say): Cover | undefined {
  const cover = coverOf(workshop, say);
  if (part === 'full') return cover;
  if (part !== 'no-names') return undefined;
  return { ...cover, notice: `${cover.notice}\n${say('paper.withoutNames')}`.trim() };
}
