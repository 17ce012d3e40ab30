import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../src/intercepts/templates/templates.ts';
import { CHECKLIST_FORMS } from '../../../src/workshop/checklists/forms/forms.ts';
import { takeIn } from '../../../src/workshop/checklists/take-in.ts';
import { statementsOf } from '../../../src/workshop/model/checklist-edits.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { removeRecord } from '../../../src/workshop/model/record-edits.ts';
import { vignettesFor } from '../../../src/workshop/training/vignettes/vignettes.ts';
import { after } from '../after.ts';

describe.each(CHECKLIST_FORMS)('the checklist $name', (form) => {
  it.each(TEMPLATES)(
    'comes into a workshop of $name with every statement, each at an intercept that is there',
    (template) => {
      const document = after(newWorkshop(template, {}), takeIn(form));
      const statements = statementsOf(document, form.id);
      expect(statements.map(({ text }) => text)).toEqual(form.statements.map(({ text }) => text));
      for (const { intercept } of statements) expect(intercept === '' || intercept in document.intercepts).toBe(true);
    },
  );

  it('is taken in once, and goes with its statements', () => {
    const [template] = TEMPLATES;
    if (!template) throw new Error('There is no template');
    const once = after(newWorkshop(template, {}), takeIn(form));
    expect(after(once, takeIn(form))).toBe(once);
    expect(statementsOf(after(once, removeRecord('checklists', form.id)), form.id)).toEqual([]);
  });
});

it('has the thirteen components, the five questions at six intercepts, and twelve conditions', () => {
  expect(CHECKLIST_FORMS.map(({ id, statements }) => [id, statements.length])).toEqual([
    ['diversion-service', 13],
    ['journey-standards', 19],
    ['five-questions', 30],
    ['key-points', 25],
    ['effective-delivery', 12],
    ['partnership-health', 13],
  ]);
});

const UNKIND =
  /mentally ill|\baddicts?\b|\boffenders?\b|\binmates?\b|junkie|suffers? from|the homeless|commit(?:ted)? suicide/i;

it('speaks of people first, in every sentence', () => {
  const sentences = [
    ...CHECKLIST_FORMS.flatMap(({ name, note, statements }) => [name, note, ...statements.map(({ text }) => text)]),
    ...vignettesFor('en-US').flatMap(({ name, person, moments }) => [
      name,
      person,
      ...moments.flatMap(({ what, question }) => [what, question]),
    ]),
  ];
  expect(sentences.filter((sentence) => UNKIND.test(sentence))).toEqual([]);
});
