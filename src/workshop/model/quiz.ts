import type { Id } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import { interceptsOf, pathsOf, stationsOf } from '../../intercepts/model/places.ts';
import type { WorkshopDocument } from './workshop-document.ts';

/** What a quiz can ask: of an abbreviation, of a resource, of a path and of a station. */
export const QUIZ_KINDS = ['initials', 'referrers', 'path', 'intercept'] as const;
export type QuizKind = (typeof QUIZ_KINDS)[number];

export interface QuizQuestion {
  readonly kind: QuizKind;
  /** What is asked about, in the words of the workshop; `detail` tells more where the words alone do not. */
  readonly about: string;
  readonly detail: string;
  readonly right: string;
  /** The right answer among wrong ones that are true of something else in this workshop. */
  readonly choices: readonly string[];
}

/** Something that the workshop knows, and what would be plausible instead. */
interface Fact extends Omit<QuizQuestion, 'choices'> {
  readonly wrong: readonly string[];
}

export const QUIZ_LENGTH = 8;
/** A quiz of fewer questions is over before anybody has laughed. */
export const QUIZ_LEAST = 4;
const WRONG_ANSWERS = 3;
const FEWEST_WRONG = 2;

/**
 * The questions of one round, kinds taking turns. The same workshop and the same `random` give the same round.
 * @param random gives numbers from 0 up to 1
 */
export function quizOf(document: WorkshopDocument, random: () => number, length = QUIZ_LENGTH): QuizQuestion[] {
  const piles = QUIZ_KINDS.map((kind) => shuffled(factsOf(document, kind), random));
  const turns = Array.from({ length }, (_, turn) => piles.flatMap((pile) => pile[turn] ?? [])).flat();
  return turns.slice(0, length).map(({ wrong, ...fact }) => ({
    ...fact,
    choices: shuffled([fact.right, ...shuffled(wrong, random).slice(0, WRONG_ANSWERS)], random),
  }));
}

/** How many things of each kind can be asked about. */
export const quizStockOf = (document: WorkshopDocument): Readonly<Record<QuizKind, number>> => ({
  initials: factsOf(document, 'initials').length,
  referrers: factsOf(document, 'referrers').length,
  path: factsOf(document, 'path').length,
  intercept: factsOf(document, 'intercept').length,
});

/** Numbers from 0 up to 1 that follow from the seed alone: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) % 0x1_0000_0000;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const FACTS: Readonly<Record<QuizKind, (document: WorkshopDocument) => Fact[]>> = {
  initials: initialsFacts,
  referrers: referrerFacts,
  path: pathFacts,
  intercept: interceptFacts,
};

/** Only what has enough wrong answers: a question with one choice is none. */
const factsOf = (document: WorkshopDocument, kind: QuizKind): Fact[] =>
  FACTS[kind](document).filter(({ wrong }) => wrong.length >= FEWEST_WRONG);

/** The texts that are not empty, each once, without those that would be right as well. */
const others = (texts: readonly string[], right: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== '' && !right.includes(text))),
];

function initialsFacts({ abbreviations }: WorkshopDocument): Fact[] {
  const all = inOrder(Object.values(abbreviations)).map(({ initials, meaning, agency }) => ({
    initials: initials.trim(),
    meaning: meaning.trim(),
    agency: agency.trim(),
  }));
  const known = all.filter(({ initials, meaning }) => initials !== '' && meaning !== '');
  const meanings = known.map(({ meaning }) => meaning);
  return known.map(({ initials, meaning, agency }) => {
    const same = known.filter((one) => one.initials === initials).map((one) => one.meaning);
    // Who says so matters only where two agencies mean different things.
    const detail = new Set(same).size > 1 ? agency : '';
    return { kind: 'initials', about: initials, detail, right: meaning, wrong: others(meanings, same) };
  });
}

function referrerFacts({ cards }: WorkshopDocument): Fact[] {
  const known = inOrder(Object.values(cards)).filter(
    ({ kind, referrers, text }) => kind === 'resource' && referrers.trim() !== '' && text.trim() !== '',
  );
  const all = known.map(({ referrers }) => referrers);
  return known.map(({ text, agency, referrers }) => {
    const right = referrers.trim();
    return { kind: 'referrers', about: text.trim(), detail: agency.trim(), right, wrong: others(all, [right]) };
  });
}

function pathFacts(document: WorkshopDocument): Fact[] {
  const names = stationsOf(document).map(({ name }) => name);
  const nameOf = (station: Id) => document.stations[station]?.name.trim() ?? '';
  const inside = pathsOf(document).filter(({ from, to }) => nameOf(from) !== '' && nameOf(to) !== '');
  return inside.flatMap((path): Fact[] => {
    const fromHere = inside.filter(({ from }) => from === path.from);
    const label = path.label.trim();
    // Of two ways out of one place under one name, neither is the only answer.
    if (fromHere.filter((other) => other.label.trim() === label).length > 1) return [];
    const reached = [path.from, ...fromHere.map(({ to }) => to)].map(nameOf);
    return [
      { kind: 'path', about: nameOf(path.from), detail: label, right: nameOf(path.to), wrong: others(names, reached) },
    ];
  });
}

function interceptFacts(document: WorkshopDocument): Fact[] {
  const names = interceptsOf(document).map(({ name }) => name);
  const stations = stationsOf(document);
  return stations.flatMap(({ name, intercept }): Fact[] => {
    const isOnly = stations.filter((other) => other.name.trim() === name.trim()).length === 1;
    const right = document.intercepts[intercept]?.name.trim() ?? '';
    if (!isOnly || name.trim() === '' || right === '') return [];
    return [{ kind: 'intercept', about: name.trim(), detail: '', right, wrong: others(names, [right]) }];
  });
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const next = [...list];
  for (let last = next.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [next[last], next[other]];
    if (a === undefined || b === undefined) continue;
    next[last] = b;
    next[other] = a;
  }
  return next;
}
