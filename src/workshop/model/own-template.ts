import type { Collection, Id } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import { interceptsOf, pathsOf, stationsOf } from '../../intercepts/model/places.ts';
import type { Template } from '../../intercepts/templates/template.ts';
import { SELF_ASSESSMENT } from './checklist.ts';
import { aboutOf, termsOf, type WorkshopDocument } from './workshop-document.ts';

/**
 * The frame of a workshop as a template of the coalition's own: its lanes, stations, paths and questions, and no card, name, figure,
 * vote or answer, so that it can be passed on.
 */
export function frameOf(workshop: WorkshopDocument, own: { readonly id: Id; readonly name: string }): Template {
  const { language, pageSize, title } = aboutOf(workshop);
  const lanes = interceptsOf(workshop);
  const headingsIn = (lane: Id) => inLane(workshop.headings, lane).map(({ name }) => name);
  const promptsIn = (lane: Id) => inLane(workshop.prompts, lane).map(({ question }) => question);
  const byLane = <T>(listed: (lane: Id) => readonly T[]): Record<Id, readonly T[]> =>
    Object.fromEntries(
      [...lanes.map(({ id }) => id), '']
        .map((lane) => [lane, listed(lane)] as const)
        .filter(([, list]) => list.length > 0),
    );
  return {
    ...own,
    description: title,
    language,
    pageSize,
    terms: termsOf(workshop),
    intercepts: lanes.map(({ id, number, name }) => ({
      id,
      number,
      name,
      stations: stationsOf(workshop, id).map((station) => ({ id: station.id, name: station.name })),
      headings: headingsIn(id),
      prompts: promptsIn(id),
    })),
    paths: pathsOf(workshop).map(({ kind, from, to, label }) => ({ kind, from, to, label })),
    wholeSystem: { headings: headingsIn(''), prompts: promptsIn('') },
    partnerKinds: inOrder(Object.values(workshop.partnerKinds)).map(({ id, name }) => ({ id, name })),
    topics: inOrder(Object.values(workshop.topics)).map(({ id, kind, name }) => ({ id, kind, name })),
    measures: byLane((lane) =>
      inLane(workshop.measures, lane).map(({ name, unit, definition }) => ({ name, unit, definition })),
    ),
    statements: byLane((lane) =>
      inLane(workshop.statements, lane)
        .filter(({ checklist }) => checklist === SELF_ASSESSMENT)
        .map(({ text }) => text),
    ),
  };
}

const inLane = <R extends { readonly id: Id; readonly order: string; readonly intercept: Id }>(
  records: Collection<R>,
  lane: Id,
): R[] => inOrder(Object.values(records).filter(({ intercept }) => intercept === lane));
