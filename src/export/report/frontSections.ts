import { interceptsOf } from '../../intercepts/model/places.ts';
import type { Say } from '../../words/words.ts';
import { rankingOf } from '../../workshop/model/ranking.ts';
import { aboutOf, type WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { detail, part, prose } from './blocks.ts';
import { daysWords } from './days.ts';
import type { Block, Cover, Section } from './report.ts';
import { richFrom } from './richFrom.ts';

export function coverOf(workshop: WorkshopDocument, say: Say): Cover {
  const { place, startDate, endDate, sponsor, fictional } = aboutOf(workshop);
  const lines = [
    place,
    daysWords(startDate, endDate, say),
    sponsor === '' ? '' : say('report.sponsoredBy', { sponsor }),
  ];
  return {
    kicker: say('report.kicker'),
    lines: lines.filter((line) => line.trim() !== ''),
    notice: fictional ? say('report.fictional') : '',
    lanes: interceptsOf(workshop).map(({ number }) => number),
  };
}

/** The day in figures, in the words of whoever wrote a summary, and in the priorities that were chosen. */
export function summarySection(workshop: WorkshopDocument, say: Say): Section[] {
  const facts = factsOf(workshop, say);
  return part('summary', say('report.summary'), [
    // A single figure is no summary.
    ...(facts.length > 1 ? [{ kind: 'facts' as const, facts }] : []),
    ...richFrom(aboutOf(workshop).summary),
    ...chosenBlocks(workshop, say),
  ]);
}

export function purposeSection(workshop: WorkshopDocument, say: Say): Section[] {
  const { purpose, background } = aboutOf(workshop);
  if (purpose.trim() === '' || background.trim() === '') {
    const title = purpose.trim() === '' ? say('report.background') : say('report.purpose');
    return part('purpose', title, [...richFrom(purpose), ...richFrom(background)]);
  }
  const parts = [
    ...part('purpose', say('report.purpose'), richFrom(purpose)),
    ...part('background', say('report.background'), richFrom(background)),
  ];
  return part('purpose-and-background', say('report.purposeAndBackground'), [], parts);
}

export const recommendationsSection = (workshop: WorkshopDocument, say: Say): Section[] =>
  part('recommendations', say('report.recommendations'), richFrom(aboutOf(workshop).recommendations));

const size = (records: object) => Object.keys(records).length;

function factsOf(workshop: WorkshopDocument, say: Say) {
  const cards = Object.values(workshop.cards);
  const kind = (of: string) => cards.filter((card) => card.kind === of).length;
  const counts = [
    { key: 'report.fact.resources', count: kind('resource') },
    { key: 'report.fact.gaps', count: kind('gap') },
    { key: 'report.fact.opportunities', count: kind('opportunity') },
    { key: 'report.fact.quickFixes', count: kind('quick-fix') },
    { key: 'report.fact.participants', count: size(workshop.participants) },
    { key: 'report.fact.priorities', count: size(workshop.priorities) },
    { key: 'report.fact.objectives', count: size(workshop.objectives) },
    { key: 'report.fact.steps', count: size(workshop.steps) },
  ] as const;
  return counts.flatMap(({ key, count }) =>
    count === 0 ? [] : [{ value: say('report.number', { value: count }), label: say(key, { count }) }],
  );
}

function chosenBlocks(workshop: WorkshopDocument, say: Say): Block[] {
  const chosen = rankingOf(workshop).filter(({ priority }) => priority.chosen);
  if (chosen.length === 0) return [];
  const entries = chosen.map(({ priority, votes }) => ({
    marker: 'bullet' as const,
    text: priority.title,
    details: votes > 0 ? detail('', say('report.votes', { count: votes })) : [],
  }));
  const intro = prose(say('report.chosen', { count: chosen.length }));
  return [...intro, { kind: 'list', title: '', groups: [{ title: '', entries }] }];
}
