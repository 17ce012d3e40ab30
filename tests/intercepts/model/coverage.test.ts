import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyGridOf } from '../../../src/intercepts/model/agencies.ts';
import { addCards, removeCards } from '../../../src/intercepts/model/card-edits.ts';
import { type CoverageCell, coverageOf, GRIDS, signOf } from '../../../src/intercepts/model/coverage.ts';
import { interceptOf } from '../../../src/intercepts/model/places.ts';
import { addTopics, setTopic } from '../../../src/intercepts/model/topic-edits.ts';
import { TOPIC_KEYWORDS } from '../../../src/intercepts/model/topic-keywords.ts';
import { suggestTopics } from '../../../src/intercepts/model/topic-suggestions.ts';
import { englandWalesAdults } from '../../../src/intercepts/templates/england-wales-adults.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { carryOut, type Edit } from '../../../src/workshop/model/change.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { anyWorkshop } from '../../properties/random-edits.ts';

const after = (...edits: Edit[]) =>
  edits.reduce((document, edit) => carryOut(document, edit).document, newWorkshop(usAdults, {}));

const bed = { id: 'bed', kind: 'resource', at: 'station:s-crisis-care', text: 'Shelter' } as const;

describe('topics', () => {
  it('come with every template: six messages and nine needs under the same ids', () => {
    for (const template of [usAdults, englandWalesAdults]) {
      const topics = Object.values(newWorkshop(template, {}).topics);
      expect(topics.filter(({ kind }) => kind === 'message')).toHaveLength(6);
      expect(topics.filter(({ kind }) => kind === 'need')).toHaveLength(9);
      expect(topics.map(({ id }) => id)).toEqual(Object.keys(TOPIC_KEYWORDS));
      expect(topics.filter(({ name }) => name.length > 28)).toEqual([]);
    }
  });

  it('are set once however often they are set, and taken off again', () => {
    const once = after(addCards([bed]), setTopic('bed', 'n-housing', true));
    expect(Object.values(once.cardTopics)).toEqual([{ id: 'bed--n-housing', card: 'bed', topic: 'n-housing' }]);
    expect(carryOut(once, setTopic('bed', 'n-housing', true)).document).toBe(once);
    expect(carryOut(once, setTopic('bed', 'n-housing', false)).document.cardTopics).toEqual({});
    expect(carryOut(once, setTopic('bed', 'nowhere', true)).document).toBe(once);
  });

  it('leave with their card', () => {
    expect(after(addCards([bed]), setTopic('bed', 'n-housing', true), removeCards(['bed'])).cardTopics).toEqual({});
  });

  it('are added to a map that was drawn without them, and leave those that are there alone', () => {
    const old = { ...newWorkshop(usAdults, {}), topics: {} };
    expect(carryOut(old, addTopics(usAdults.topics)).document.topics).toEqual(newWorkshop(usAdults, {}).topics);
    const map = newWorkshop(usAdults, {});
    expect(carryOut(map, addTopics([{ id: 'n-housing', kind: 'message', name: 'Other' }])).document).toBe(map);
  });
});

describe('suggestions', () => {
  it.each([
    ['Shelter with 40 beds', ['n-housing']],
    ['Peer specialists meet people at the gate', ['m-peers']],
    ['Naloxone kits at release', ['n-substances']],
    ['SSI applications', ['n-money']],
    ['Assisting with a feeling of togetherness', []],
    ['', []],
  ])('for “%s”', (text, topics) => {
    expect(suggestTopics(text)).toEqual(topics);
  });

  it('never grow fewer by more words', () => {
    fc.assert(
      fc.property(fc.constantFrom('shelter', 'peer', 'CIT'), fc.lorem(), (word, more) => {
        expect(suggestTopics(`${more} ${word}`)).toEqual(expect.arrayContaining(suggestTopics(word)));
      }),
    );
  });
});

const idsOf = ({ resources, gaps }: CoverageCell) => [...resources, ...gaps].map(({ id }) => id);

describe('the grid', () => {
  it('shows a card in the row of its intercept and the columns of its topics', () => {
    const { columns, rows, total } = coverageOf(
      after(addCards([bed]), setTopic('bed', 'n-housing', true), setTopic('bed', 'n-mental', true)),
      'need',
    );
    const [first] = rows;
    const shown = columns.flatMap((column, k) => ((first?.cells[k]?.resources.length ?? 0) > 0 ? [column.id] : []));
    expect(shown).toEqual(['n-housing', 'n-mental']);
    expect(idsOf(total)).toEqual(['bed']);
  });

  it('has a row for every intercept, and one for the whole system only when it holds cards', () => {
    expect(coverageOf(after(), 'need').rows).toHaveLength(6);
    expect(coverageOf(after(addCards([{ ...bed, at: 'system' }])), 'need').rows).toHaveLength(7);
  });

  it('tells four states of a cell apart', () => {
    const card = Object.values(after(addCards([bed])).cards)[0];
    const cards = card ? [card] : [];
    expect(signOf({ resources: cards, gaps: [] })).toBe('resources');
    expect(signOf({ resources: cards, gaps: cards })).toBe('both');
    expect(signOf({ resources: [], gaps: cards })).toBe('gaps');
    expect(signOf({ resources: [], gaps: [] })).toBe('nothing');
  });

  it('counts every resource and gap of the status grid exactly once, in the row of its place', () => {
    fc.assert(
      fc.property(anyWorkshop, (map) => {
        const { rows, total } = coverageOf(map, 'status');
        const counted = rows.flatMap(({ cells }) => cells.flatMap(idsOf));
        const due = Object.values(map.cards).filter(({ kind }) => kind === 'resource' || kind === 'gap');
        expect(counted.toSorted()).toEqual(due.map(({ id }) => id).toSorted());
        expect(idsOf(total).toSorted()).toEqual(counted.toSorted());
        for (const { intercept, total: row } of rows)
          for (const { at } of [...row.resources, ...row.gaps]) expect(interceptOf(map, at)).toBe(intercept?.id ?? '');
      }),
    );
  });

  it('has totals that are the cards of their row or column, each once', () => {
    const map = marlowCounty();
    for (const grid of GRIDS) {
      const { rows, totals, columns } = coverageOf(map, grid);
      for (const { cells, total } of rows) expect(new Set(idsOf(total))).toEqual(new Set(cells.flatMap(idsOf)));
      for (const [k] of columns.entries())
        expect(idsOf(totals[k] ?? { resources: [], gaps: [] })).toHaveLength(
          new Set(rows.flatMap(({ cells }) => cells.slice(k, k + 1).flatMap(idsOf))).size,
        );
    }
  });
});

describe('the grid of agencies', () => {
  it('counts every resource and gap exactly once, in the column of its intercept', () => {
    fc.assert(
      fc.property(anyWorkshop, (map) => {
        const { lanes, rows, total } = agencyGridOf(map);
        const counted = rows.flatMap(({ cells }) => cells.flatMap(idsOf));
        const due = Object.values(map.cards).filter(({ kind }) => kind === 'resource' || kind === 'gap');
        expect(counted.toSorted()).toEqual(due.map(({ id }) => id).toSorted());
        expect(idsOf(total).toSorted()).toEqual(counted.toSorted());
        for (const { cells } of rows)
          for (const [k, { resources, gaps }] of cells.entries())
            for (const { at } of [...resources, ...gaps]) expect(interceptOf(map, at)).toBe(lanes[k]?.id ?? '');
      }),
    );
  });

  it('takes spellings for one agency that differ in case and spaces only, and puts what nobody claims last', () => {
    const card = { kind: 'resource', at: 'system', text: 'Beds' } as const;
    const map = after(
      addCards([
        { ...card, id: 'a' },
        { ...card, id: 'b', agency: 'County  Health ' },
        { ...card, id: 'c', agency: 'county health' },
        { ...card, id: 'd', agency: 'Alder House' },
      ]),
    );
    expect(agencyGridOf(map).rows.map(({ agency, total }) => [agency, total.resources.length])).toEqual([
      ['County  Health', 2],
      ['Alder House', 1],
      ['', 1],
    ]);
  });
});
