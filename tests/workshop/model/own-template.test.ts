import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readTemplate, writeTemplate } from '../../../src/intercepts/templates/template-file.ts';
import { TEMPLATES } from '../../../src/intercepts/templates/templates.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { frameOf } from '../../../src/workshop/model/own-template.ts';

const OWN = { id: 'own-1', name: 'Ours' };
const written = (change: object) =>
  JSON.stringify({ format: 'sim-mapper-template', version: 1, template: { ...usAdults, ...change } });

describe.each(TEMPLATES)('the template $id', (template) => {
  it('comes back from its file as it was', () => {
    expect(readTemplate(writeTemplate(template))).toEqual({ kind: 'template', template });
  });

  it('is the frame of a workshop that was started from it', () => {
    const start = newWorkshop(template, {});
    const again = newWorkshop(frameOf(start, OWN), {});
    expect({ ...again, about: start.about }).toEqual(start);
  });
});

test('the frame of a finished workshop has its places and questions, and nothing of what people said', () => {
  const marlow = marlowCounty();
  const text = writeTemplate(frameOf(marlow, OWN));
  const read = readTemplate(text);
  expect(read.kind).toBe('template');
  for (const { text: said } of Object.values(marlow.cards)) expect(text).not.toContain(JSON.stringify(said));
  for (const { name } of Object.values(marlow.participants)) expect(text).not.toContain(name);
});

test('two paths with the same ends and headings of another alphabet keep an id each', () => {
  const [lane] = usAdults.intercepts;
  if (!lane) throw new Error('US adults have lost their intercepts');
  const [path] = usAdults.paths;
  if (!path) throw new Error('US adults have lost their paths');
  const workshop = newWorkshop(
    { ...usAdults, intercepts: [{ ...lane, headings: ['住房', '数据'] }], paths: [path, { ...path, label: 'Again' }] },
    {},
  );
  expect(Object.keys(workshop.paths)).toHaveLength(2);
  expect(Object.values(workshop.headings).filter(({ intercept }) => intercept === lane.id)).toHaveLength(2);
});

describe('a file that is no template', () => {
  it.each([
    ['another file', '{"format":"sim-mapper"}'],
    ['no JSON', 'hello'],
    ['nothing', ''],
    ['an endless name', written({ name: 'x'.repeat(100_000) })],
    ['no name', written({ name: '' })],
    ['an id that objects already have', written({ partnerKinds: [{ id: 'constructor', name: 'x' }] })],
    ['one id twice', written({ intercepts: [...usAdults.intercepts, ...usAdults.intercepts] })],
    ['a path to nowhere', written({ paths: [{ kind: 'onward', from: '', to: 's-nowhere', label: '' }] })],
    ['a language that would stop the app', written({ language: 'en-US-u-!!' })],
    ['a file that is far too long', written({ description: 'x'.repeat(2_000_000) })],
  ])('is refused: %s', (_, text) => {
    expect(readTemplate(text)).toEqual({ kind: 'not a template' });
  });

  it('is told from one of a newer version', () => {
    expect(readTemplate('{"format":"sim-mapper-template","version":9,"template":{}}')).toEqual({ kind: 'newer' });
  });

  it('never gets a name that JavaScript objects already have', () => {
    const hostile = written({}).replace('"measures":{', '"measures":{"__proto__":[],');
    const read = readTemplate(hostile);
    expect(read.kind === 'template' ? Object.keys(read.template.measures) : []).not.toContain('__proto__');
  });

  it('is survived, whatever was changed in it', () => {
    const text = writeTemplate(usAdults);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 4 }), (at, noise) => {
        const read = readTemplate(text.slice(0, at) + noise + text.slice(at + 1));
        if (read.kind === 'template') newWorkshop(read.template, {});
        expect(['template', 'newer', 'not a template']).toContain(read.kind);
      }),
    );
  });
});
