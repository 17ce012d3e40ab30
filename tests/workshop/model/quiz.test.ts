import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import {
  QUIZ_KINDS,
  QUIZ_LENGTH,
  type QuizQuestion,
  quizOf,
  quizStockOf,
  randomFrom,
} from '../../../src/workshop/model/quiz.ts';
import { addRecords } from '../../../src/workshop/model/record-edits.ts';
import { emptyWorkshop, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';

const county = marlowCounty();
const seed = fc.integer({ min: 0, max: 2 ** 31 });

/** Every answer that the workshop itself would give to a question. */
function truths({ kind, about, detail }: QuizQuestion, document: WorkshopDocument): string[] {
  const named = (station: string) => document.stations[station]?.name ?? '';
  switch (kind) {
    case 'initials':
      return Object.values(document.abbreviations).flatMap(({ initials, meaning, agency }) =>
        initials === about && (detail === '' || agency === detail) ? [meaning] : [],
      );
    case 'referrers':
      return Object.values(document.cards).flatMap(({ text, agency, referrers }) =>
        text === about && agency === detail ? [referrers] : [],
      );
    case 'path':
      return Object.values(document.paths).flatMap(({ from, to, label }) =>
        named(from) === about && label === detail ? [named(to)] : [],
      );
    case 'intercept':
      return Object.values(document.stations).flatMap(({ name, intercept }) =>
        name === about ? (document.intercepts[intercept]?.name ?? []) : [],
      );
    default:
      return kind satisfies never;
  }
}

describe('a round of the quiz', () => {
  it('is the same for the same workshop and seed', () => {
    fc.assert(
      fc.property(seed, (given) => {
        expect(quizOf(county, randomFrom(given))).toEqual(quizOf(county, randomFrom(given)));
      }),
      { numRuns: 20 },
    );
    expect(quizOf(county, randomFrom(1))).not.toEqual(quizOf(county, randomFrom(2)));
  });

  it('offers exactly one answer that is true of the workshop, and each answer once', () => {
    fc.assert(
      fc.property(seed, (given) => {
        for (const question of quizOf(county, randomFrom(given), 40)) {
          const right = truths(question, county);
          expect(right).toContain(question.right);
          expect(question.choices.filter((choice) => right.includes(choice))).toEqual([question.right]);
          expect(new Set(question.choices).size).toBe(question.choices.length);
          expect(question.choices.length).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('lets the kinds of questions take turns, and asks nothing twice', () => {
    const round = quizOf(county, randomFrom(7));
    expect(round).toHaveLength(QUIZ_LENGTH);
    expect(new Set(round.slice(0, 4).map(({ kind }) => kind))).toEqual(new Set(QUIZ_KINDS));
    expect(new Set(round.map(({ kind, about, detail }) => [kind, about, detail].join(' '))).size).toBe(QUIZ_LENGTH);
  });
});

describe('the stock of a quiz', () => {
  it('is empty where nobody has said anything', () => {
    expect(Object.values(quizStockOf(emptyWorkshop()))).toEqual([0, 0, 0, 0]);
    expect(quizOf(emptyWorkshop(), randomFrom(1))).toEqual([]);
  });

  it('holds abbreviations once there are two other meanings to choose from', () => {
    const line = (initials: string, meaning: string) => ({ id: `a-${initials.toLowerCase()}`, initials, meaning });
    const map = newWorkshop(usAdults, {});
    const two = after(map, addRecords('abbreviations', [line('CIT', 'Team'), line('AOT', 'Treatment')]));
    expect(quizStockOf(two).initials).toBe(0);
    expect(quizStockOf(after(two, addRecords('abbreviations', [line('ED', 'Department')]))).initials).toBe(3);
  });

  it('never offers another meaning of the same initials as a wrong one', () => {
    const lines = ['Executive director', 'Emergency department', 'Crisis team', 'Court', 'Jail'];
    const document = after(
      newWorkshop(usAdults, {}),
      addRecords(
        'abbreviations',
        lines.map((meaning, index) => ({ id: `a-${index}`, initials: index < 2 ? 'ED' : `X${index}`, meaning })),
      ),
    );
    fc.assert(
      fc.property(seed, (given) => {
        const asked = quizOf(document, randomFrom(given), 60).filter(({ about }) => about === 'ED');
        expect(asked).toHaveLength(2);
        for (const { choices } of asked)
          expect(choices.filter((choice) => /department|director/.test(choice))).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });
});
