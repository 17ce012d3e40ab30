import type { Draft } from 'immer';
import type { Collection, Id } from '../../intercepts/model/field.ts';
import { inOrder, orderAfter } from '../../intercepts/model/order.ts';
import { become } from './become.ts';
import { SELF_ASSESSMENT } from './checklist.ts';
import type { Counterparts } from './counterparts.ts';
import type { Measure, PartnerKind, Statement, WorkshopDocument } from './workshop-document.ts';

/**
 * Puts the offers of another template in place of the old ones: headings, questions, partners, topics, measures, statements.
 * What somebody has used, answered or written stays, and is not offered twice.
 */
export function renewOffers(
  workshop: Draft<WorkshopDocument>,
  before: WorkshopDocument,
  fresh: WorkshopDocument,
  lanes: Counterparts,
): void {
  const used = usedIn(before);
  const { partnerKinds, topics } = workshop;
  become(
    partnerKinds,
    renewed(inUse(before.partnerKinds, used.partnerKinds), inOrder(Object.values(fresh.partnerKinds)), nameOf),
  );
  become(topics, renewed(inUse(before.topics, used.topics), inOrder(Object.values(fresh.topics)), nameOf));
  renewInLanes(workshop, before, fresh, lanes);
  for (const checklist of Object.values(fresh.checklists)) workshop.checklists[checklist.id] ??= checklist;
}

function renewInLanes(
  workshop: Draft<WorkshopDocument>,
  before: WorkshopDocument,
  fresh: WorkshopDocument,
  lanes: Counterparts,
): void {
  const used = usedIn(before);
  const inLanes = renewedInLanes(lanes);
  const { headings, prompts, measures, statements } = workshop;
  become(headings, inLanes(inUse(before.headings, used.headings), fresh.headings, nameOf));
  become(
    prompts,
    inLanes(inUse(before.prompts, used.prompts), fresh.prompts, ({ question }) => question),
  );
  become(measures, inLanes(inUse(before.measures, used.measures), fresh.measures, nameOf));
  become(
    statements,
    inLanes(
      inUse(before.statements, used.statements),
      fresh.statements,
      ({ checklist, text }) => `${checklist} ${text}`,
    ),
  );
}

/** Tells of each kind of offer whether somebody has used it. */
function usedIn(before: WorkshopDocument) {
  const headings = new Set(Object.values(before.cards).map(({ heading }) => heading));
  const asked = idsIn(before.askedPrompts, ({ prompt }) => prompt);
  const invited = idsIn(before.participants, ({ partnerKind }) => partnerKind);
  const committed = idsIn(before.commitments, ({ partnerKind }) => partnerKind);
  const linked = idsIn(before.cardTopics, ({ topic }) => topic);
  const checked = idsIn(before.walkNeeds, ({ topic }) => topic);
  const answered = idsIn(before.answers, ({ statement }) => statement);
  const gaps = idsIn(before.statementGaps, ({ statement }) => statement);
  return {
    headings: ({ name }: { readonly name: string }) => headings.has(name),
    prompts: ({ id }: Offer) => asked.has(id),
    partnerKinds: ({ id, standing, note }: PartnerKind) =>
      invited.has(id) || committed.has(id) || standing !== '' || note !== '',
    topics: ({ id }: Offer) => linked.has(id) || checked.has(id),
    measures: ({ value, collected, gap, source, period }: Measure) =>
      value !== null || collected !== '' || gap !== '' || source !== '' || period !== '',
    // The template knows the self-assessment alone; every other checklist is the room's.
    statements: ({ id, checklist }: Statement) => checklist !== SELF_ASSESSMENT || answered.has(id) || gaps.has(id),
  };
}

/** Keeps what is used at its lane, or at none where the lane is gone, and offers the rest at the lanes as they are here. */
function renewedInLanes(lanes: Counterparts) {
  const here = new Map([...lanes].map(([old, other]) => [other, old]));
  return <R extends InLane & Offer>(used: readonly R[], offered: Collection<R>, says: Says<R>) =>
    renewed(
      used.map((record) => ({ ...record, intercept: lanes.has(record.intercept) ? record.intercept : '' })),
      inOrder(Object.values(offered)).map((record) => ({
        ...record,
        intercept: here.get(record.intercept) ?? record.intercept,
      })),
      (record) => `${record.intercept} ${says(record)}`,
    );
}

const inUse = <R extends Offer>(records: Collection<R>, isUsed: Test<R>): R[] =>
  Object.values(records).filter((record) => isOwn(record) || isUsed(record));

interface Offer {
  readonly id: Id;
  readonly order: string;
}
interface InLane {
  readonly intercept: Id;
}
type Test<R> = (record: R) => boolean;
type Says<R> = (record: R) => string;

const nameOf = ({ name }: { readonly name: string }) => name;

/** Ids of templates are words joined by hyphens; those that a machine makes for what people write have none. */
const isOwn = ({ id }: Offer) => !id.includes('-');

const idsIn = <R>(collection: Collection<R>, id: (record: R) => Id): ReadonlySet<Id> =>
  new Set(Object.values(collection).map(id));

/** What is kept, and what is offered beside it unless it says the same. */
function renewed<R extends Offer>(kept: readonly R[], offered: readonly R[], says: Says<R>): Record<Id, R> {
  const records: Record<Id, R> = Object.fromEntries(kept.map((record) => [record.id, record]));
  const said = new Set(kept.map(says));
  for (const record of offered) {
    if (said.has(says(record))) continue;
    // An id of the same place in another template may stand for another question.
    let id = record.id;
    for (let n = 2; id in records; n += 1) id = `${record.id}-${n}`;
    const isClash = kept.length > 0;
    records[id] = { ...record, id, order: isClash ? orderAfter(Object.values(records)) : record.order };
  }
  return records;
}
