import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BallotRules, canMark, dotsUsed, type Marks, marked } from '../../../src/workshop/model/ballot-paper.ts';
import { budgetOf } from '../../../src/workshop/model/budget.ts';
import type { Edit } from '../../../src/workshop/model/change.ts';
import { addPriority, removePriority } from '../../../src/workshop/model/plan-edits.ts';
import { cutOf, rankingOf } from '../../../src/workshop/model/ranking.ts';
import { ballotsOf, votesOf } from '../../../src/workshop/model/rounds.ts';
import {
  addBallot,
  addRound,
  castBallot,
  castDot,
  dotsOn,
  removeBallot,
  setTally,
} from '../../../src/workshop/model/vote-edits.ts';
import { emptyWorkshop, type Round, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';

const PRIORITIES = ['p0', 'p1', 'p2', 'p3', 'p4'] as const;

const roundFields = fc.record({
  dotsPerPerson: fc.nat(5),
  stackable: fc.boolean(),
  maxOnOne: fc.option(fc.integer({ min: 1, max: 4 })),
});
/** What people would like to put down, which may be more than they have. */
const wishes = fc.dictionary(fc.constantFrom(...PRIORITIES), fc.nat(6));

function votingOn(fields: Partial<Round>): WorkshopDocument {
  const priorities = PRIORITIES.map((id): Edit => addPriority({ id, title: id }));
  return after(emptyWorkshop(), ...priorities, addRound({ id: 'r', method: 'ballots', ...fields }));
}

const roundIn = (document: WorkshopDocument): Round => {
  const round = document.rounds['r'];
  if (!round) throw new Error('The round is gone');
  return round;
};
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, n) => total + n, 0);

describe('a ballot', () => {
  it('never holds more dots than a person has, whatever is cast on it', () => {
    fc.assert(
      fc.property(roundFields, fc.array(fc.constantFrom(...PRIORITIES), { maxLength: 20 }), (fields, casts) => {
        const dots = casts.map((priority): Edit => castDot('b', priority));
        const document = after(votingOn(fields), addBallot('b', 'r'), ...dots);
        expect(dotsOn(document, 'b')).toBeLessThanOrEqual(fields.dotsPerPerson);
        const most = Math.max(0, ...Object.values(document.dots).map(({ votes }) => votes));
        expect(most).toBeLessThanOrEqual(fields.stackable ? (fields.maxOnOne ?? fields.dotsPerPerson) : 1);
        expect(budgetOf(document, roundIn(document)).overfilled).toEqual([]);
      }),
    );
  });

  it('takes from a paper exactly what the paper allows', () => {
    fc.assert(
      fc.property(roundFields, wishes, (fields, wanted) => {
        const paper = Object.entries(wanted).reduce<Marks>((marks, [id, dots]) => marked(fields, marks, id, dots), {});
        const document = after(votingOn(fields), castBallot('b', 'r', paper));
        const cast = Object.fromEntries(Object.values(document.dots).map(({ priority, votes }) => [priority, votes]));
        expect(cast).toEqual(paper);
      }),
    );
  });

  it('says why it takes no further dot', () => {
    const single = { dotsPerPerson: 2, stackable: false, maxOnOne: null };
    expect(canMark(single, { p0: 1 }, 'p0')).toBe('one dot only');
    expect(canMark(single, { p0: 1, p1: 1 }, 'p2')).toBe('no dots left');
    expect(canMark({ ...single, stackable: true }, { p0: 1 }, 'p0')).toBe(true);
    expect(canMark({ dotsPerPerson: 5, stackable: true, maxOnOne: 2 }, { p0: 2 }, 'p0')).toBe('most on one');
  });

  it('can be marked down as well as up', () => {
    const round = { dotsPerPerson: 3, stackable: true, maxOnOne: null };
    expect(marked(round, { p0: 3 }, 'p0', 1)).toEqual({ p0: 1 });
    expect(marked(round, { p0: 1, p1: 2 }, 'p1', 0)).toEqual({ p0: 1 });
  });
});

describe('counting', () => {
  const papers = (fields: BallotRules, wanted: readonly Record<string, number>[]) =>
    wanted.map((wish) =>
      Object.entries(wish).reduce<Marks>((marks, [id, dots]) => marked(fields, marks, id, dots), {}),
    );

  it('counts every dot that was cast, and no other', () => {
    fc.assert(
      fc.property(roundFields, fc.array(wishes, { maxLength: 12 }), (fields, wanted) => {
        const ballots = papers(fields, wanted);
        const document = after(votingOn(fields), ...ballots.map((marks, n) => castBallot(`b${n}`, 'r', marks)));
        expect(sum(votesOf(document, roundIn(document)).values())).toBe(sum(ballots.map((marks) => dotsUsed(marks))));
        expect(ballotsOf(document, 'r')).toHaveLength(ballots.length);
      }),
    );
  });

  it('ranks the same whatever order the ballots came in and the records are stored in', () => {
    const ballots = fc.array(wishes, { minLength: 1, maxLength: 8 });
    const shuffled = ballots.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(roundFields, shuffled, (fields, [first, second]) => {
        const countOf = (list: readonly Record<string, number>[]) =>
          after(votingOn(fields), ...papers(fields, list).map((marks, n) => castBallot(`b${n}`, 'r', marks)));
        const backwards = reversed(countOf(second));
        expect(rankingOf(backwards)).toEqual(rankingOf(countOf(first)));
      }),
    );
  });

  it('forgets a ballot that was taken back', () => {
    const before = after(votingOn({ dotsPerPerson: 3 }), castBallot('b', 'r', { p0: 1 }));
    const document = after(before, castBallot('c', 'r', { p0: 1, p1: 1 }), removeBallot('c'));
    expect(document).toEqual(before);
  });

  it('takes what the scribe typed in place of ballots when the room counts', () => {
    const document = after(votingOn({ method: 'room' }), castBallot('b', 'r', { p0: 1 }), setTally('r', 'p1', 9));
    expect([...votesOf(document, roundIn(document))]).toEqual([['p1', 9]]);
  });

  it('loses the votes of a priority with the priority', () => {
    const document = after(votingOn({ method: 'room' }), setTally('r', 'p1', 9), removePriority('p1'));
    expect(document.tallies).toEqual({});
  });
});

describe('the cut of a ranking', () => {
  const counted = fc.array(fc.nat(4), { minLength: PRIORITIES.length, maxLength: PRIORITIES.length });

  it('never breaks a tie and never takes what nobody wants', () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: 1, max: 6 }), (votes, places) => {
        const tallies = PRIORITIES.map((id, n) => setTally('r', id, votes[n] ?? 0));
        const { clear, tied } = cutOf(rankingOf(after(votingOn({ method: 'room' }), ...tallies)), places);
        expect(clear.length).toBeLessThanOrEqual(places);
        expect(tied.length === 0 || clear.length + tied.length > places).toBe(true);
        expect(new Set(tied.map((ranked) => ranked.votes)).size).toBeLessThanOrEqual(1);
        const taken = [...clear, ...tied].map((ranked) => ranked.votes);
        expect(Math.min(1, ...taken)).toBeGreaterThan(0);
        const wanted = votes.filter((n) => n > 0).toSorted((a, b) => b - a);
        const best = wanted[clear.length] ?? 0;
        expect(clear.every((ranked) => ranked.votes > best)).toBe(true);
        expect(taken).toEqual(wanted.slice(0, taken.length));
      }),
    );
  });
});

/** The same document with the records of each collection stored the other way round, as another copy may hold them. */
const reversed = (document: WorkshopDocument): WorkshopDocument => ({
  ...document,
  ballots: Object.fromEntries(Object.entries(document.ballots).toReversed()),
  dots: Object.fromEntries(Object.entries(document.dots).toReversed()),
  priorities: Object.fromEntries(Object.entries(document.priorities).toReversed()),
});
