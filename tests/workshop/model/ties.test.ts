import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/workshop/model/change.ts';
import { decideTie, removeDecision } from '../../../src/workshop/model/decisions.ts';
import { mergePriority, splitPriority } from '../../../src/workshop/model/merged-priorities.ts';
import { addPriority } from '../../../src/workshop/model/plan-edits.ts';
import { rankingOf } from '../../../src/workshop/model/ranking.ts';
import { recordOf } from '../../../src/workshop/model/round-record.ts';
import { candidatesOf, currentRoundOf, iterationsOf, roundsOf } from '../../../src/workshop/model/rounds.ts';
import { addRound, removeRound, setTally } from '../../../src/workshop/model/vote-edits.ts';
import { emptyWorkshop, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';

/** Four candidates: one clear, three that share the second place. */
const tied: WorkshopDocument = after(
  emptyWorkshop(),
  ...['a', 'b', 'c', 'd'].map((id): Edit => addPriority({ id, title: id.toUpperCase() })),
  addRound({ id: 'r', title: 'Dots', people: 9 }),
  setTally('r', 'a', 7),
  ...['b', 'c', 'd'].map((id): Edit => setTally('r', id, 5)),
);
const ranks = (document: WorkshopDocument) =>
  rankingOf(document).map(({ priority, rank, tied: isTied, broken }) =>
    [rank, priority.id, isTied ? 'tied' : broken].join(' ').trim(),
  );
const runOff = (
  id: string,
  of: string,
  candidates: readonly string[],
  votes: Readonly<Record<string, number>>,
): Edit[] => [
  addRound({ id, runOffOf: of }, candidates),
  ...Object.entries(votes).map(([priority, n]): Edit => setTally(id, priority, n)),
];

describe('a tie', () => {
  it('stands as long as nobody breaks it, in the order of the list', () => {
    expect(ranks(tied)).toEqual(['1 a', '2 b tied', '2 c tied', '2 d tied']);
  });

  it('is broken by a run-off among all who are tied', () => {
    const document = after(tied, ...runOff('s', 'r', ['b', 'c', 'd'], { b: 1, c: 5, d: 3 }));
    expect(ranks(document)).toEqual(['1 a', '2 c run-off', '3 d run-off', '4 b run-off']);
    expect(currentRoundOf(document)?.id).toBe('r');
    expect(roundsOf(document)).toHaveLength(2);
  });

  it('is not broken by a run-off that left one of them out', () => {
    const document = after(tied, ...runOff('s', 'r', ['b', 'c'], { b: 1, c: 5 }));
    expect(ranks(document)).toEqual(['1 a', '2 b tied', '2 c tied', '2 d tied']);
  });

  it('in a run-off is broken by a run-off of its own', () => {
    const first = runOff('s', 'r', ['b', 'c', 'd'], { b: 1, c: 4, d: 4 });
    expect(ranks(after(tied, ...first))).toEqual(['1 a', '2 c tied', '2 d tied', '4 b run-off']);
    const document = after(tied, ...first, ...runOff('t', 's', ['c', 'd'], { c: 3, d: 6 }));
    expect(ranks(document)).toEqual(['1 a', '2 d run-off', '3 c run-off', '4 b run-off']);
  });

  it('is broken by a decision as far as the decision goes, and is back without it', () => {
    const document = after(tied, decideTie({ id: 'x', round: 'r', text: 'The jail is ready' }, ['d']));
    expect(ranks(document)).toEqual(['1 a', '2 d decision', '3 b tied', '3 c tied']);
    expect(recordOf(document, document.rounds['r'] ?? never()).decisions).toMatchObject([
      { text: 'The jail is ready', first: [{ id: 'd' }] },
    ]);
    expect(ranks(after(document, removeDecision('x')))).toEqual(ranks(tied));
  });

  it('that a late count has broken needs no decision any more', () => {
    const document = after(tied, decideTie({ id: 'x', round: 'r', text: '' }, ['d']), setTally('r', 'b', 6));
    expect(ranks(document)).toEqual(['1 a', '2 b', '3 d decision', '4 c decision']);
  });

  it('that a merge has broken comes back when the merge is taken apart', () => {
    const document = after(tied, mergePriority('d', 'c'));
    expect(ranks(document)).toEqual(['1 c', '2 a', '3 b']);
    expect(recordOf(document, document.rounds['r'] ?? never()).merged).toMatchObject([
      { kept: { id: 'c' }, others: [{ id: 'd' }] },
    ]);
    expect(after(document, splitPriority('d'))).toEqual(tied);
  });
});

describe('the round that counts', () => {
  it('is the last one that is neither a trial nor a run-off', () => {
    const document = after(tied, addRound({ id: 's', trial: true }), addRound({ id: 't', runOffOf: 'r' }, ['b']));
    expect(currentRoundOf(document)?.id).toBe('r');
    expect(currentRoundOf(after(document, addRound({ id: 'u' })))?.id).toBe('u');
  });

  it('goes with its run-offs, their votes and its decisions', () => {
    const document = after(
      tied,
      ...runOff('s', 'r', ['b', 'c', 'd'], { b: 1 }),
      decideTie({ id: 'x', round: 'r', text: '' }, ['d']),
    );
    const { rounds, tallies, candidates, decisions, preferences } = after(document, removeRound('r'));
    expect([rounds, tallies, candidates, decisions, preferences]).toEqual([{}, {}, {}, {}, {}]);
  });

  it('is about the candidates that were named, and about any that has votes all the same', () => {
    const document = after(tied, addRound({ id: 's' }, ['b', 'c']));
    const of = (now: WorkshopDocument) => candidatesOf(now, now.rounds['s'] ?? never()).map(({ id }) => id);
    expect(of(document)).toEqual(['b', 'c']);
    expect(of(after(document, setTally('s', 'a', 1)))).toEqual(['a', 'b', 'c']);
    expect(of(after(document, mergePriority('c', 'd')))).toEqual(['b', 'd']);
  });

  it('knows the rounds of its Delphi, the first one first', () => {
    const document = after(tied, addRound({ id: 's', after: 'r' }), addRound({ id: 't', after: 's' }));
    expect(iterationsOf(document, document.rounds['t'] ?? never()).map(({ id }) => id)).toEqual(['r', 's', 't']);
  });
});

function never(): never {
  throw new Error('The round is there');
}
