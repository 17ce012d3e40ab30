import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Marks } from '../../src/workshop/model/ballot-paper.ts';
import { carryOut, type Edit } from '../../src/workshop/model/change.ts';
import { decideTie } from '../../src/workshop/model/decisions.ts';
import { type History, NO_HISTORY, recorded, redo, undo } from '../../src/workshop/model/history.ts';
import { mergePriority, splitPriority } from '../../src/workshop/model/merged-priorities.ts';
import { addPriority } from '../../src/workshop/model/plan-edits.ts';
import { rankingOf } from '../../src/workshop/model/ranking.ts';
import { votesOf } from '../../src/workshop/model/rounds.ts';
import { addCriterion, castRatings } from '../../src/workshop/model/score-edits.ts';
import { isScored } from '../../src/workshop/model/scores.ts';
import type { RoundMethod } from '../../src/workshop/model/vote.ts';
import { addRound, castBallot, dotsOn, removeBallot, setTally } from '../../src/workshop/model/vote-edits.ts';
import { emptyWorkshop, type Round, type WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';
import { after } from '../workshop/after.ts';
import { saysCast, votesInReport } from './votes-in-report.ts';
import './random-edits.ts';

const PRIORITIES = ['p0', 'p1', 'p2', 'p3', 'p4'];
const priority = (n: number) => PRIORITIES[n] ?? 'p0';
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, n) => total + n, 0);

const started = (method: RoundMethod): WorkshopDocument =>
  after(
    emptyWorkshop(),
    ...PRIORITIES.map((id): Edit => addPriority({ id, title: `Priority ${id}` })),
    addRound({ id: 'r', method, dotsPerPerson: 3, stackable: true }),
    addCriterion('r', { id: 'k', name: 'Urgent', weight: 2 }),
  );

const roundIn = (document: WorkshopDocument): Round => {
  const round = document.rounds['r'];
  if (!round) throw new Error('The round is gone');
  return round;
};

const CHANGES = ['ballot', 'take back', 'count', 'merge', 'split', 'decide'] as const;
interface Changing {
  readonly what: (typeof CHANGES)[number];
  readonly a: number;
  readonly b: number;
}

interface Happening extends Omit<Changing, 'what'> {
  readonly what: Changing['what'] | 'undo' | 'redo';
}

const happenings = fc.array(
  fc.record({
    what: fc.constantFrom(...CHANGES, 'undo' as const, 'redo' as const),
    a: fc.nat(PRIORITIES.length - 1),
    b: fc.nat(PRIORITIES.length - 1),
  }),
  { maxLength: 30 },
);
const anyMethod = fc.constantFrom<RoundMethod>('room', 'hands', 'ballots', 'criteria', 'delphi');

/** The room at one moment, with a ledger of its own: how many votes were in the box before each step that can be taken back. */
interface Room {
  readonly document: WorkshopDocument;
  readonly history: History;
  readonly cast: number;
  readonly done: readonly number[];
  readonly undone: readonly number[];
}

const opened = (method: RoundMethod): Room => ({
  document: started(method),
  history: NO_HISTORY,
  cast: 0,
  done: [],
  undone: [],
});

interface Doing {
  readonly edit: Edit;
  /** How many votes it brings into the box. */
  readonly more: number;
}

function doing({ what, a, b }: Changing, { document }: Room, at: number): Doing {
  const { method } = roundIn(document);
  switch (what) {
    case 'ballot':
      return ballotOf(method, a, b, `b${at}`);
    case 'take back': {
      const last = Object.keys(document.ballots).at(-1) ?? '';
      const scores = Object.values(document.scores).filter(({ ballot }) => ballot === last).length;
      return { edit: removeBallot(last), more: -dotsOn(document, last) - scores };
    }
    case 'count': {
      const old = document.tallies[`r--${priority(a)}`]?.votes ?? 0;
      return { edit: setTally('r', priority(a), b), more: method === 'room' || method === 'hands' ? b - old : 0 };
    }
    case 'merge':
      return { edit: mergePriority(priority(a), priority(b)), more: 0 };
    case 'split':
      return { edit: splitPriority(priority(a)), more: 0 };
    case 'decide':
      return { edit: decideTie({ id: `d${at}`, round: 'r', text: 'So it is' }, [priority(a)]), more: 0 };
    default:
      return what satisfies never;
  }
}

function ballotOf(method: RoundMethod, a: number, b: number, id: string): Doing {
  if (method === 'ballots') {
    const marks: Marks = a === b ? { [priority(a)]: 3 } : { [priority(a)]: 1, [priority(b)]: 2 };
    return { edit: castBallot(id, 'r', marks), more: 3 };
  }
  const criterion = method === 'criteria' ? 'k' : '';
  const ratings = [...new Set([a, b])].map((n) => ({ priority: priority(n), criterion, score: 1 + (n % 5) }));
  const isCounted = method === 'criteria' || method === 'delphi';
  return { edit: castRatings(id, 'r', ratings), more: isCounted ? ratings.length : 0 };
}

function next(room: Room, happening: Happening, at: number): Room {
  const { document: before, history, cast } = room;
  if (happening.what === 'undo') {
    const step = undo(before, history);
    if (!step) return room;
    const [was = Number.NaN] = room.done.slice(-1);
    return { ...step, cast: was, done: room.done.slice(0, -1), undone: [...room.undone, cast] };
  }
  if (happening.what === 'redo') {
    const step = redo(before, history);
    if (!step) return room;
    const [was = Number.NaN] = room.undone.slice(-1);
    return { ...step, cast: was, done: [...room.done, cast], undone: room.undone.slice(0, -1) };
  }
  const { edit, more } = doing({ ...happening, what: happening.what }, room, at);
  const { document, changes } = carryOut(before, edit);
  if (document === before) return room;
  const entry = { label: '', changes, before, after: document, gesture: undefined, at };
  const done = [...room.done, cast];
  return { document, history: recorded(history, entry), cast: cast + more, done, undone: [] };
}

const roomAfter = (method: RoundMethod, list: readonly Happening[]): WorkshopDocument =>
  list.reduce((room, one, at) => next(room, one, at), opened(method)).document;

test('every vote that was cast is counted and reported, whatever is merged, split, undone, redone or handed in late', () => {
  fc.assert(
    fc.property(anyMethod, happenings, (method, list) => {
      let room = opened(method);
      for (const [at, one] of list.entries()) {
        room = next(room, one, at);
        expect(sum(votesOf(room.document, roundIn(room.document)).values())).toBe(room.cast);
        expect(sum(rankingOf(room.document).map(({ votes }) => votes))).toBe(room.cast);
      }
      // What is scored is listed by score; the sentence says how many ratings were cast.
      expect(votesInReport(room.document)).toBe(isScored(method) ? 0 : room.cast);
      expect(saysCast(room.document, method, room.cast)).toBe(room.cast > 0);
    }),
  );
});

test('a ranking does not depend on the order in which votes came or records are stored', () => {
  fc.assert(
    fc.property(anyMethod, happenings, fc.array(fc.nat(), { minLength: 200, maxLength: 200 }), (method, list, keys) => {
      const document = roomAfter(method, list);
      expect(rankingOf(shuffled(document, keys))).toEqual(rankingOf(document));
    }),
  );
});

test('equals share a rank until the room has set them apart', () => {
  fc.assert(
    fc.property(anyMethod, happenings, (method, list) => {
      const ranking = rankingOf(roomAfter(method, list)).filter(({ votes }) => votes > 0);
      expect(ranking.every(({ rank }, n) => rank <= n + 1)).toBe(true);
      const wrong = ranking.filter((one, n) => {
        const other = ranking[n + 1];
        if (!other) return false;
        if (other.rank === one.rank) return !(other.score === one.score && one.tied && other.tied);
        if (other.score === one.score) return !(one.broken === 'decision' && other.broken === 'decision');
        return other.score > one.score;
      });
      expect(wrong).toEqual([]);
    }),
  );
});

/** The same document with the records of each collection stored in another order, as another copy may hold them. */
function shuffled(document: WorkshopDocument, keys: readonly number[]): WorkshopDocument {
  let at = 0;
  const mixed = <R>(records: Readonly<Record<string, R>>): Readonly<Record<string, R>> =>
    Object.fromEntries(
      Object.entries(records)
        .map((entry) => ({ entry, key: keys[(at += 1) % keys.length] ?? 0 }))
        .toSorted((x, y) => x.key - y.key)
        .map(({ entry }) => entry),
    );
  return {
    ...document,
    priorities: mixed(document.priorities),
    tallies: mixed(document.tallies),
    ballots: mixed(document.ballots),
    dots: mixed(document.dots),
    scores: mixed(document.scores),
    decisions: mixed(document.decisions),
    preferences: mixed(document.preferences),
  };
}
