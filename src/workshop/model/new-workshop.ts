import type { Id } from '../../intercepts/model/field.ts';
import { firstOrders } from '../../intercepts/model/order.ts';
import { COMMUNITY } from '../../intercepts/model/system-map.ts';
import type { Template, TemplateIntercept, TemplatePath } from '../../intercepts/templates/template.ts';
import { SELF_ASSESSMENT } from './checklist.ts';
import { blank } from './records.ts';
import {
  ABOUT,
  type About,
  type CollectionName,
  emptyWorkshop,
  type RecordOf,
  type WorkshopDocument,
} from './workshop-document.ts';

export type AboutFields = Partial<Omit<About, 'id' | 'template'>>;

/**
 * A workshop that starts from a template: the template's intercepts, stations, paths, headings, prompts, topics, partner
 * kinds and words are copied in, with the same ids in every workshop, so that maps of several places can be compared.
 */
export function newWorkshop(template: Template, about: AboutFields): WorkshopDocument {
  const { language, pageSize } = template;
  return {
    ...emptyWorkshop(),
    about: { [ABOUT]: { ...blank('about', ABOUT), language, pageSize, ...about, template: template.id } },
    terms: byId(Object.entries(template.terms).map(([id, word]) => ({ id, word }))),
    intercepts: records(
      'intercepts',
      template.intercepts.map(({ id, number, name }) => ({ id, number, name })),
    ),
    stations: records(
      'stations',
      template.intercepts.flatMap(({ id: intercept, stations }) =>
        stations.map((station) => ({ ...station, intercept })),
      ),
    ),
    paths: records('paths', withOwnIds(template.paths.map((path) => ({ ...path, id: pathIdOf(path) })))),
    headings: records(
      'headings',
      withOwnIds(headingsOf('', template.wholeSystem).concat(byIntercept(template, headingsOf))),
    ),
    prompts: records('prompts', promptsOf('', template.wholeSystem).concat(byIntercept(template, promptsOf))),
    topics: records('topics', template.topics),
    partnerKinds: records('partnerKinds', template.partnerKinds),
    measures: records('measures', measuresIn(template)),
    checklists: records('checklists', [{ id: SELF_ASSESSMENT }]),
    statements: records('statements', statementsIn(template)),
  };
}

/** The measures that a template offers, lane by lane, those of the whole system last. */
export const measuresIn = (template: Template) =>
  everywhere(template, ({ measures }, intercept) =>
    (measures[intercept] ?? []).map((measure, index) => ({
      id: `m-${intercept || 'all'}-${index + 1}`,
      intercept,
      ...measure,
    })),
  );

/** The statements of a template's self-assessment. */
export const statementsIn = (template: Template) =>
  everywhere(template, ({ statements }, intercept) =>
    (statements[intercept] ?? []).map((text, index) => ({
      id: `st-${intercept || 'all'}-${index + 1}`,
      checklist: SELF_ASSESSMENT,
      intercept,
      text,
    })),
  );

const everywhere = <R>(template: Template, recordsOf: (template: Template, intercept: Id) => R[]): R[] =>
  [...template.intercepts.map(({ id }) => id), ''].flatMap((intercept) => recordsOf(template, intercept));

const byIntercept = <R>(template: Template, recordsOf: (intercept: Id, of: TemplateIntercept) => R[]): R[] =>
  template.intercepts.flatMap((intercept) => recordsOf(intercept.id, intercept));

const headingsOf = (intercept: Id, { headings }: Pick<TemplateIntercept, 'headings'>) =>
  headings.map((name) => ({ id: `h-${intercept || 'all'}-${slugOf(name) || 'named'}`, intercept, name }));

const promptsOf = (intercept: Id, { prompts }: Pick<TemplateIntercept, 'prompts'>) =>
  prompts.map((question, index) => ({ id: `q-${intercept || 'all'}-${index + 1}`, intercept, question }));

/** `p-jail-to-jail-reentry`: readable in a file, and the same for every workshop of the template. */
const pathIdOf = ({ from, to }: TemplatePath): Id => `p-${endNameOf(from)}-to-${endNameOf(to)}`;

const endNameOf = (end: Id) => (end === COMMUNITY ? 'community' : end.replace(/^s-/, ''));

/** Two paths may have the same ends, and two headings of other alphabets the same letters: each keeps an id of its own. */
function withOwnIds<R extends { readonly id: Id }>(list: readonly R[]): R[] {
  const taken = new Set<Id>();
  return list.map((record) => {
    let id = record.id;
    for (let n = 2; taken.has(id); n += 1) id = `${record.id}-${n}`;
    taken.add(id);
    return { ...record, id };
  });
}

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, 40)
    .trim()
    .replaceAll(' ', '-');

/** Whole records, in the order given. */
function records<Name extends CollectionName>(
  collection: Name,
  fields: readonly ({ readonly id: Id } & Partial<RecordOf<Name>>)[],
): Record<Id, RecordOf<Name>> {
  const orders = firstOrders(fields.length);
  return byId(fields.map((given, index) => ({ ...blank(collection, given.id), ...given, order: orders[index] })));
}

const byId = <R extends { readonly id: Id }>(list: readonly R[]): Record<Id, R> =>
  Object.fromEntries(list.map((record) => [record.id, record]));
