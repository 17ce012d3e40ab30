import { changeCard, moveCards } from '../src/intercepts/model/card-edits.ts';
import { carryOut } from '../src/workshop/model/change.ts';
import { type History, NO_HISTORY, recorded } from '../src/workshop/model/history.ts';
import type { WorkshopDocument } from '../src/workshop/model/workshop-document.ts';
import { type SharedWorkshop, shareDocument } from '../src/workshop/sharing/shared-workshop.ts';
import type { Figure } from './figure.ts';
import { workshopOf } from './workshop-of.ts';

const LARGE = 2000;
const SMALL = 100;
const EDITS = 200;
const PAIRS = 15;

/**
 * What an edit costs from the recipe to the snapshot on the screen: the edit with its repair, the history entry and the shared cells.
 * Copying one collection is linear in its records, so twenty times the cards may cost twenty times as much and a little more.
 */
export async function run(): Promise<Figure[]> {
  const [small, large] = [tableWith(SMALL), tableWith(LARGE)];
  // The first runs pay for compiling.
  editFor(small, SMALL);
  editFor(large, LARGE);
  const pairs = Array.from({ length: PAIRS }, () => ({ small: editFor(small, SMALL), large: editFor(large, LARGE) }));
  return [
    {
      figure: 'edit-2000-over-100-cards',
      value: median(pairs.map((pair) => pair.large / pair.small)),
      target: 25,
      unit: 'ratio',
    },
    // One frame of the screen.
    { figure: 'edit-2000-cards', value: median(pairs.map((pair) => pair.large)), target: 16, unit: 'ms' },
  ];
}

interface Table {
  readonly shared: SharedWorkshop;
  history: History;
}

const tableWith = (cards: number): Table => ({ shared: shareDocument(workshopOf(cards)), history: NO_HISTORY });

/** Milliseconds of processor time for one edit: three of four fill in a field, one moves a card. */
function editFor(table: Table, cards: number): number {
  const before = process.cpuUsage();
  for (let n = 0; n < EDITS; n++) {
    const id = `c-${(n * 7919) % cards}`;
    const edit =
      n % 4 === 3 ? moveCards([id], 'system') : changeCard(id, { note: `${n} ${table.history.done.length}` });
    const start: WorkshopDocument = table.shared.document;
    const { document, changes } = carryOut(start, edit);
    table.shared.write(changes, document);
    const entry = { label: 'Edit', changes, before: start, after: document, gesture: undefined, at: n };
    table.history = recorded(table.history, entry);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / EDITS;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
