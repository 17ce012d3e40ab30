import type { Id } from '../../intercepts/model/field.ts';
import { inOrder, orderAfter, putInOrder } from '../../intercepts/model/order.ts';
import type { Edit } from './change.ts';
import { blank } from './records.ts';
import { REPORT_SECTIONS, type ReportSection } from './report-sections.ts';
import type { WorkshopDocument } from './workshop-document.ts';

export interface PlannedSection {
  readonly id: Id;
  /** Undefined for a section that the room has written itself. */
  readonly known: ReportSection | undefined;
  /** The room's own title, or ''. */
  readonly title: string;
  readonly hidden: boolean;
  /** What the room wrote in its own section. */
  readonly text: string;
}

type Reported = Pick<WorkshopDocument, 'reportSections'>;

/** All sections of the report in the room's order, hidden ones too. */
export function plannedSectionsOf({ reportSections }: Reported): PlannedSection[] {
  const moved = inOrder(Object.values(reportSections).filter(({ order }) => order !== '')).map((record) => record.id);
  const ids = [...moved];
  // A section that came with a later version stands behind the one that it usually follows.
  for (const [at, section] of REPORT_SECTIONS.entries()) {
    if (ids.includes(section)) continue;
    const before = REPORT_SECTIONS.slice(0, at).findLast((other) => ids.includes(other));
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, section);
  }
  return ids.map((section) => {
    const { title = '', hidden = false, text: own = '' } = reportSections[section] ?? {};
    return { id: section, known: REPORT_SECTIONS.find((known) => known === section), title, hidden, text: own };
  });
}

const change =
  (section: Id, fields: { title?: string; hidden?: boolean; text?: string }): Edit =>
  (document) => {
    const record = (document.reportSections[section] ??= blank('reportSections', section));
    Object.assign(record, fields);
  };

/** Gives a section another title; '' gives it the usual one. */
export const renameSection = (section: Id, title: string): Edit => change(section, { title });

export const hideSection = (section: Id, hidden: boolean): Edit => change(section, { hidden });

export const writeSection = (section: Id, words: string): Edit => change(section, { text: words });

/** Moves a section to stand before another, or last. */
export const moveSection =
  (section: Id, before?: Id): Edit =>
  (document) => {
    if (section === before) return;
    const all = withOrders(document);
    const moved = document.reportSections[section];
    if (!moved) return;
    const siblings = all.flatMap((sibling) => (sibling === section ? [] : (document.reportSections[sibling] ?? [])));
    putInOrder(siblings, [moved], before);
  };

/** Adds a section that the room writes itself, behind the one given or last. */
export const addOwnSection =
  (section: Id, title: string, after?: Id): Edit =>
  (document) => {
    if (section in document.reportSections) return;
    const all = withOrders(document);
    const order = orderAfter(Object.values(document.reportSections));
    document.reportSections[section] = { ...blank('reportSections', section), title, order };
    const next = after === undefined ? undefined : all[all.indexOf(after) + 1];
    if (next !== undefined) moveSection(section, next)(document);
  };

/** Takes away a section that the room wrote itself; the known ones can only be hidden. */
export const removeOwnSection =
  (section: Id): Edit =>
  (document) => {
    if (!REPORT_SECTIONS.some((known) => known === section)) delete document.reportSections[section];
  };

/** Writes down the order that is seen, so that one section can be moved within it. Returns all ids in that order. */
function withOrders(document: Parameters<Edit>[0]): Id[] {
  const ids = plannedSectionsOf(document).map((planned) => planned.id);
  const records = ids.map((section) => (document.reportSections[section] ??= blank('reportSections', section)));
  if (records.some(({ order }) => order === '')) putInOrder([], records);
  return ids;
}
