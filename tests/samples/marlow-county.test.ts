import { describe, expect, it } from 'vitest';
import type { CardKind } from '../../src/intercepts/model/card.ts';
import { partsOf } from '../../src/intercepts/model/place.ts';
import { figures, initials, placed } from '../../src/samples/marlow/figures.ts';
import { marlowCounty } from '../../src/samples/marlow-county.ts';
import { budgetOf } from '../../src/workshop/model/budget.ts';
import { checksOf, subjectOf } from '../../src/workshop/model/checks/checks.ts';
import { rankingOf } from '../../src/workshop/model/ranking.ts';
import { readRecords, repair } from '../../src/workshop/model/repair.ts';
import { currentRoundOf } from '../../src/workshop/model/rounds.ts';
import { aboutOf } from '../../src/workshop/model/workshop-document.ts';
import { readFile, writeFile } from '../../src/workshop/storage/file.ts';

const county = marlowCounty();
const cards = Object.values(county.cards);
const numberOf = (kind: CardKind) => cards.filter((card) => card.kind === kind).length;

describe('the sample workshop', () => {
  it('says that it is fictional', () => {
    const { title, fictional, background } = aboutOf(county);
    expect(fictional).toBe(true);
    expect(title).toMatch(/fictional/);
    expect(background).toMatch(/does not exist/);
  });

  it('is as large as a workshop usually is', () => {
    expect(numberOf('resource')).toBeGreaterThanOrEqual(60);
    expect(numberOf('gap')).toBeGreaterThanOrEqual(40);
    expect(numberOf('opportunity')).toBeGreaterThan(5);
    expect(numberOf('quick-fix')).toBeGreaterThan(3);
    expect(numberOf('parked')).toBeGreaterThan(3);
    expect(Object.values(county.priorities)).toHaveLength(12);
    expect(Object.values(county.priorities).filter(({ chosen }) => chosen)).toHaveLength(5);
    const people = Object.values(county.participants);
    expect(people.filter(({ role }) => role === 'participant')).toHaveLength(25);
    expect(people.filter(({ role }) => role === 'facilitator')).toHaveLength(2);
  });

  it('has cards at every kind of place', () => {
    expect(new Set(cards.map(({ at }) => partsOf(at).kind))).toEqual(
      new Set(['system', 'intercept', 'station', 'path']),
    );
  });

  it('needs no repair and comes back whole from a file', () => {
    expect(readRecords(county).repairs).toEqual([]);
    expect(repair(county).repairs).toEqual([]);
    const read = readFile(writeFile({ workshop: 'sample', document: county, savedAt: 0 }));
    expect(read).toMatchObject({ kind: 'opened', file: { document: county } });
  });

  it('says the same thing only once', () => {
    const texts = cards.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('gives figures, places and words to what is there, and answers to every statement', () => {
    const measures = new Set(Object.values(county.measures).map(({ name }) => name));
    expect(figures.filter(([name]) => !measures.has(name))).toEqual([]);
    expect(Object.keys(placed).filter((id) => !(id in county.priorities))).toEqual([]);
    expect(Object.values(county.abbreviations)).toHaveLength(initials.length);
    expect(Object.values(county.sessions).map(({ date }) => date)).toEqual(['2026-10-20', '2026-10-21']);
    const sheets = Object.keys(county.answerSheets).length;
    expect(Object.keys(county.answers)).toHaveLength(sheets * Object.keys(county.statements).length);
  });

  it('has votes for every dot of the room, with a tie', () => {
    const round = currentRoundOf(county);
    expect(round && budgetOf(county, round)).toMatchObject({ cast: 100, allowed: 100, over: 0 });
    expect(rankingOf(county).some(({ tied }) => tied)).toBe(true);
  });

  it('contradicts itself nowhere and leaves a few cells of the plan blank', () => {
    const findings = checksOf(county);
    const named = (wanted: string) =>
      findings.flatMap((finding) =>
        finding.severity === wanted ? [`${finding.check}: ${subjectOf(county, finding)}`] : [],
      );
    expect(named('fault')).toEqual([]);
    expect(named('blank')).toEqual([
      'stepWithoutLead: Base one team in Linden Mills',
      'stepWithoutDue: Set up ID photographs in the jail one day a week',
      'stepWithoutMeasure: Staff weekend hearings with a clinician on call',
    ]);
  });

  it('links every gap that a priority names', () => {
    const answered = new Set(Object.values(county.priorityGaps).map(({ gap }) => gap));
    expect(answered.size).toBeGreaterThan(25);
    expect([...answered].filter((gap) => county.cards[gap]?.kind !== 'gap')).toEqual([]);
    expect(checksOf(county).filter(({ check }) => check === 'priorityWithoutGap')).toEqual([]);
  });

  it('is due in the year after the workshop', () => {
    const dates = Object.values(county.steps).filter(({ due }) => /^\d/.test(due));
    expect(dates.length).toBeGreaterThan(20);
    expect(dates.filter(({ due }) => !/^2027-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/.test(due))).toEqual([]);
  });
});
