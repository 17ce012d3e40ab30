import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../src/intercepts/model/order.ts';
import { pathsOf, stationsOf } from '../../../src/intercepts/model/places.ts';
import { englandWalesAdults } from '../../../src/intercepts/templates/england-wales-adults.ts';
import { legacy } from '../../../src/intercepts/templates/legacy.ts';
import { TEMPLATES, templateOf } from '../../../src/intercepts/templates/templates.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { NO_HISTORY, recorded, undo } from '../../../src/workshop/model/history.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { repair } from '../../../src/workshop/model/repair.ts';
import { switchTemplate } from '../../../src/workshop/model/switch-template.ts';
import { aboutOf, termsOf, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { anyEdits, furnished } from '../../properties/random-edits.ts';

const anyTemplate = fc.constantFrom(...TEMPLATES.map(({ id }) => id));

const switched = (document: WorkshopDocument, to: (typeof TEMPLATES)[number]) =>
  carryOut(document, switchTemplate(to)).document;

/** Everything that people said or did; where it stands may change, what it is may not. */
const SAID = [
  'participants',
  'attendances',
  'commitments',
  'answerSheets',
  'answers',
  'priorityGaps',
  'rounds',
  'candidates',
  'tallies',
  'ballots',
  'dots',
  'scores',
  'decisions',
  'objectives',
  'cardTopics',
] as const;
const withoutPlace = (records: Readonly<Record<string, { readonly at: string }>>) =>
  Object.values(records).map((record) => ({ ...record, at: '' }));

test('no card, vote, step or answer is lost when a running workshop changes its template, whatever was done before', () => {
  fc.assert(
    fc.property(anyEdits, anyTemplate, (edits, id) => {
      const template = templateOf(id) ?? usAdults;
      const before = repair(edits.reduce((document, edit) => carryOut(document, edit).document, furnished)).document;
      const after = switched(before, template);
      for (const name of SAID) expect(after[name]).toEqual(before[name]);
      for (const name of ['cards', 'mergedCards', 'priorities', 'steps'] as const)
        expect(withoutPlace(after[name])).toEqual(withoutPlace(before[name]));
      for (const { statement } of Object.values(before.answers)) expect(after.statements[statement]).toBeDefined();
      expect(repair(after).repairs.filter(({ collection }) => collection !== 'askedPrompts')).toEqual([]);
    }),
  );
});

test('undoing the change of template gives back the very same workshop', () => {
  fc.assert(
    fc.property(anyEdits, anyTemplate, (edits, id) => {
      const template = templateOf(id) ?? usAdults;
      const before = edits.reduce((document, edit) => carryOut(document, edit).document, furnished);
      const { document: after, changes } = carryOut(before, switchTemplate(template));
      const history = recorded(NO_HISTORY, { label: '', changes, before, after, gesture: undefined, at: 0 });
      expect(after === before ? before : undo(after, history)?.document).toEqual(before);
    }),
  );
});

test('an untouched workshop becomes what a new one of the other template is', () => {
  for (const from of TEMPLATES)
    for (const to of TEMPLATES) {
      const after = switched(newWorkshop(from, { title: 'Alder' }), to);
      const fresh = newWorkshop(to, { title: 'Alder' });
      expect(stationsOf(after).map(({ name }) => name)).toEqual(stationsOf(fresh).map(({ name }) => name));
      expect(inOrder(Object.values(after.prompts)).map(({ question }) => question)).toEqual(
        inOrder(Object.values(fresh.prompts)).map(({ question }) => question),
      );
      expect(pathsOf(after).map(({ label }) => label)).toEqual(pathsOf(fresh).map(({ label }) => label));
      expect(after.about).toEqual(fresh.about);
      expect(termsOf(after)).toEqual(termsOf(fresh));
    }
});

test('cards stay at stations that have a counterpart and go to the intercept, or the whole system, from the others', () => {
  const marlow = marlowCounty();
  const old = switched(marlow, legacy);
  const onStations = Object.values(marlow.cards).filter(({ at }) => /^(station|intercept):/.test(at));
  const isOfZero = (at: string) => at === 'intercept:i0' || at.startsWith('station:s-crisis');
  expect(onStations.map(({ id }) => old.cards[id]?.at)).toEqual(
    onStations.map(({ at }) => (isOfZero(at) ? 'system' : at)),
  );
  const british = switched(marlow, englandWalesAdults);
  expect(british.stations['s-probation']?.name).toBe('Probation Supervision');
  const jailCards = Object.values(marlow.cards).filter(({ at }) => at === 'station:s-jail');
  expect(jailCards.length).toBeGreaterThan(0);
  for (const { id } of jailCards) expect(british.cards[id]?.at).toBe('intercept:i3');
});

test('words, paper and spelling follow the template, and a workshop in Spanish stays in Spanish', () => {
  const british = switched(newWorkshop(usAdults, {}), englandWalesAdults);
  expect(aboutOf(british)).toMatchObject({ language: 'en-GB', pageSize: 'a4', template: 'england-wales-adults' });
  expect(termsOf(british)).toMatchObject({ jail: 'prison', county: 'area' });
  expect(aboutOf(switched(newWorkshop(usAdults, { language: 'es' }), englandWalesAdults)).language).toBe('es');
});

test('what was written about a lane that the template has not got is kept in the background of the report', () => {
  const before = carryOut(newWorkshop(usAdults, {}), (workshop) => {
    const lane = workshop.intercepts['i0'];
    if (lane) lane.narrative = 'Two teams go out.';
  }).document;
  expect(aboutOf(switched(before, legacy)).background).toContain('Two teams go out.');
});
