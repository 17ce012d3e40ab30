import { expect, it } from 'vitest';
import { changedSection, printsOf } from '../../../src/export/preview/changedSection.ts';
import { reportFrom, reportWith, sectionOf } from '../madeUpReport.ts';
import { madeUpWorkshop, SMALL } from '../madeUpWorkshop.ts';

const saying = (...texts: readonly string[]) =>
  printsOf(
    reportWith(texts.map((text, index) => sectionOf(`Part ${index}`, [{ kind: 'paragraph', text, tone: 'body' }]))),
  );

it('finds the first section that says something else', () => {
  expect(changedSection(saying('a', 'b', 'c'), saying('a', 'x', 'y'))).toBe(1);
});

it('finds a section that was added at the end', () => {
  expect(changedSection(saying('a'), saying('a', 'b'))).toBe(1);
});

it('finds none in a report made twice of the same workshop', () => {
  const prints = () => printsOf(reportFrom(madeUpWorkshop(SMALL)));
  expect(changedSection(prints(), prints())).toBeUndefined();
});

it('finds the section of a card whose words were changed, the map included', () => {
  const workshop = madeUpWorkshop(SMALL);
  const [card] = Object.values(workshop.cards);
  if (!card) throw new Error('No card');
  const edited = { ...workshop, cards: { ...workshop.cards, [card.id]: { ...card, text: 'Said in another way' } } };
  const before = reportFrom(workshop);
  const index = changedSection(printsOf(before), printsOf(reportFrom(edited)));
  expect(JSON.stringify(before.sections[index ?? -1])).toContain(card.text);
});
