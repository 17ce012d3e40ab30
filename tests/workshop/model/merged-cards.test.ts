import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCards, changeCard, removeCards } from '../../../src/intercepts/model/card-edits.ts';
import { addTopics, setTopic } from '../../../src/intercepts/model/topic-edits.ts';
import { mergeCard, originalsOf, splitCard } from '../../../src/workshop/model/merged-cards.ts';
import { addPriority, gapsOf, linkGap } from '../../../src/workshop/model/plan-edits.ts';
import { blank } from '../../../src/workshop/model/records.ts';
import { repair } from '../../../src/workshop/model/repair.ts';
import { emptyWorkshop, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { anyWorkshop } from '../../properties/random-edits.ts';
import { after } from '../after.ts';

const start: WorkshopDocument = after(
  emptyWorkshop(),
  addCards([
    { id: 'a', kind: 'gap', text: 'No crisis beds', affected: 'Adults' },
    { id: 'b', kind: 'gap', text: 'Not enough beds for a crisis', agency: 'Hospital', affected: 'Youth' },
    { id: 'c', kind: 'gap', text: 'Beds' },
  ]),
  addTopics([{ id: 'housing', kind: 'need', name: 'Housing' }]),
  setTopic('b', 'housing', true),
  addPriority({ id: 'p', title: 'Beds' }, ['b']),
  addPriority({ id: 'q', title: 'Both' }, ['a', 'b']),
);

describe('two cards that are the same', () => {
  it('become one that says what either said, with the links of both', () => {
    const merged = after(start, mergeCard('b', 'a'));
    expect(Object.keys(merged.cards)).toEqual(['a', 'c']);
    expect(merged.cards['a']).toMatchObject({ text: 'No crisis beds', agency: 'Hospital', affected: 'Adults' });
    expect(gapsOf(merged, 'p').map(({ id }) => id)).toEqual(['a']);
    expect(gapsOf(merged, 'q').map(({ id }) => id)).toEqual(['a']);
    expect(merged.cardTopics['a--housing']).toMatchObject({ card: 'a', topic: 'housing' });
    expect(originalsOf(merged, 'a').map(({ text }) => text)).toEqual(['Not enough beds for a crisis']);
  });

  it('are both back as they were when they are split again', () => {
    expect(after(start, mergeCard('b', 'a'), splitCard('b'))).toEqual(start);
  });

  it('keep what was written since the merge when they are split', () => {
    const split = after(start, mergeCard('b', 'a'), changeCard('a', { agency: 'County' }), splitCard('b'));
    expect(split.cards['a']?.agency).toBe('County');
    expect(split.cards['b']?.agency).toBe('Hospital');
  });

  it('can be merged into a third together', () => {
    const merged = after(start, mergeCard('b', 'a'), mergeCard('a', 'c'));
    expect(Object.keys(merged.cards)).toEqual(['c']);
    expect(originalsOf(merged, 'c').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(gapsOf(merged, 'p').map(({ id }) => id)).toEqual(['c']);
    expect(after(merged, splitCard('a'), splitCard('b'))).toEqual(start);
  });

  it('keep what else points at them: measures, and the moments of a walk', () => {
    const pointed: WorkshopDocument = {
      ...start,
      measures: { m: { ...blank('measures', 'm'), gap: 'b' } },
      walks: { v: blank('walks', 'v') },
      walkSteps: { w: { ...blank('walkSteps', 'w'), walk: 'v', gap: 'a', handOffGap: 'b' } },
    };
    const merged = after(pointed, mergeCard('b', 'a'));
    expect(merged.measures['m']?.gap).toBe('a');
    expect(merged.walkSteps['w']).toMatchObject({ gap: 'a', handOffGap: 'a' });
    const split = after(merged, splitCard('b'));
    expect(split.measures['m']?.gap).toBe('b');
    expect(split.walkSteps['w']).toMatchObject({ gap: 'a', handOffGap: 'b' });
  });

  it('go together when the one on the map is removed', () => {
    const removed = after(start, mergeCard('b', 'a'), mergeCard('a', 'c'), removeCards(['c']));
    expect([removed.cards, removed.mergedCards, removed.priorityGaps]).toEqual([{}, {}, {}]);
  });
});

describe('copies that disagree about a merge', () => {
  it('show one of two cards that were merged each into the other, and the other in it', () => {
    const { a: _, b: __, ...cards } = start.cards;
    const mergedCards = {
      ...after(start, mergeCard('b', 'a')).mergedCards,
      ...after(start, mergeCard('a', 'b')).mergedCards,
    };
    const { document } = repair({ ...start, cards, mergedCards });
    expect(Object.keys(document.cards).toSorted()).toEqual(['a', 'c']);
    expect(originalsOf(document, 'a').map(({ id }) => id)).toEqual(['b']);
  });

  it('bring the original back when the other copy has removed the card that it went into', () => {
    const merged = after(start, mergeCard('b', 'a'), linkGap('p', 'a'));
    const { a: _, ...cards } = merged.cards;
    const { document } = repair({ ...merged, cards });
    expect(document.cards['b']).toEqual(start.cards['b']);
    expect(gapsOf(document, 'p').map(({ id }) => id)).toEqual(['b']);
  });
});

it('leaves any workshop as it was when what was merged is split at once', () => {
  fc.assert(
    fc.property(anyWorkshop, fc.nat(7), fc.nat(7), (workshop, a, b) => {
      const there = Object.keys(workshop.cards);
      const [from = '', into = ''] = [there[a % there.length], there[b % there.length]];
      expect(after(workshop, mergeCard(from, into), splitCard(from))).toEqual(workshop);
    }),
  );
});
