import type { CardKind } from '../../../intercepts/model/card.ts';
import { linkIdOf } from '../../../intercepts/model/field.ts';
import { firstOrders } from '../../../intercepts/model/order.ts';
import type { Card, SystemMap } from '../../../intercepts/model/system-map.ts';
import type { Say } from '../../../words/words.ts';
import { prioritiesOf } from '../../../workshop/model/plan-edits.ts';
import { blank } from '../../../workshop/model/records.ts';
import { currentRoundOf } from '../../../workshop/model/rounds.ts';
import type { WorkshopDocument } from '../../../workshop/model/workshop-document.ts';
import { cell, column, prose } from '../blocks.ts';
import { mapSection } from '../mapSection.ts';
import { fullPlaceName } from '../placeNames.ts';
import type { Block, Section } from '../report.ts';
import { masthead } from './masthead.ts';

/** Signs at each station, with nothing beside them yet. */
const TO_FILL: readonly CardKind[] = [...Array<'resource'>(6).fill('resource'), ...Array<'gap'>(6).fill('gap')];
const CANDIDATES = 14;
const STEPS = 9;
/** Lines of print that handwriting takes: a row with dots, a step in words. */
const VOTE_LINES = 2;
const STEP_LINES = 4;

/** For a day without a laptop: the map without cards, a voting sheet and a plan form for each chosen priority. */
export const worksheetsPart = (workshop: WorkshopDocument, say: Say): Section[] => [
  ...blankMap(workshop, say),
  votingSheet(workshop, say),
  ...planForms(workshop, say),
];

function blankMap(workshop: WorkshopDocument, say: Say): Section[] {
  const map: SystemMap = { ...workshop, cards: emptyCards(workshop) };
  return mapSection(map, say).map((section) => ({
    ...section,
    title: say('paper.blankMap'),
    blocks: section.blocks.map((block) =>
      block.kind === 'figure' ? { ...block, caption: say('paper.blankMapCaption') } : block,
    ),
  }));
}

function emptyCards({ stations }: SystemMap): SystemMap['cards'] {
  const orders = firstOrders(TO_FILL.length);
  const cards = Object.keys(stations).flatMap((station) =>
    TO_FILL.map((kind, index): Card => {
      const fields = { kind, at: `station:${station}` as const, order: orders[index] ?? '' };
      return { ...blank('cards', linkIdOf(station, String(index))), ...fields };
    }),
  );
  return Object.fromEntries(cards.map((card) => [card.id, card]));
}

function votingSheet(workshop: WorkshopDocument, say: Say): Section {
  const round = currentRoundOf(workshop) ?? blank('rounds', 'round');
  const candidates = prioritiesOf(workshop).map((priority) => [
    cell(priority.title),
    cell(fullPlaceName(workshop, priority.at, say)),
    cell(''),
  ]);
  const empty = Array.from({ length: Math.max(2, CANDIDATES - candidates.length) }, () => [
    cell(''),
    cell(''),
    cell(''),
  ]);
  const columns = [
    column(say('paper.candidate'), 9, { namesRows: true }),
    column(say('report.where'), 5),
    column(say('paper.dots'), 3),
  ];
  const intro = [
    say('paper.votingIntro', { dots: round.dotsPerPerson }),
    round.stackable ? '' : say('paper.onePerCandidate'),
  ];
  return {
    id: 'voting-sheet',
    title: say('paper.votingSheet'),
    startsPage: true,
    blocks: [
      ...masthead(workshop, say),
      ...prose(intro.join(' ').trim()),
      { kind: 'table', caption: '', columns, rows: [...candidates, ...empty], rowLines: VOTE_LINES },
    ],
    sections: [],
  };
}

/** One form for each chosen priority, and one without a name to copy. */
function planForms(workshop: WorkshopDocument, say: Say): Section[] {
  const chosen = prioritiesOf(workshop).filter((priority) => priority.chosen);
  const titles = [...chosen.map(({ title }) => say('paper.planFormOf', { title })), say('paper.planForm')];
  return titles.map((title, index) => ({
    id: `plan-form-${index}`,
    title,
    startsPage: true,
    blocks: [...(index === chosen.length ? prose(say('paper.planFormPriority')) : []), ...planForm(say)],
    sections: [],
  }));
}

function planForm(say: Say): Block[] {
  const columns = [
    column(say('report.objective'), 4),
    column(say('report.step'), 6),
    column(say('report.who'), 3),
    column(say('report.when'), 2.4),
  ];
  const rows = Array.from({ length: STEPS }, () => columns.map(() => cell('')));
  return [{ kind: 'table', caption: '', columns, rows, rowLines: STEP_LINES }, ...prose(say('paper.planFormMeasure'))];
}
