import * as v from 'valibot';
import { GRID_NAMES } from '../coverage/grid-shown.ts';
import type { DeskState } from '../desk/desk.ts';
import { LEFT_OUT, type Looking } from '../looking/looking.ts';
import { CARD_KINDS, CARD_STATUSES } from '../model/card.ts';
import { id } from '../model/field.ts';
import { place } from '../model/place.ts';

const text = v.string();

/** What one window shows, as it is told to another one. The map itself comes by another way. */
const sightRecord = v.object({
  view: text,
  grid: v.picklist(GRID_NAMES),
  shares: v.array(v.tuple([id(), v.pipe(v.number(), v.minValue(0), v.maxValue(1))])),
  filter: v.object({
    kinds: v.array(v.picklist(CARD_KINDS)),
    statuses: v.array(v.picklist(CARD_STATUSES)),
    agency: text,
    heading: text,
    population: text,
    area: text,
    origin: v.optional(text, ''),
    text,
    uncheckedSince: text,
  }),
  leftOut: v.picklist(LEFT_OUT),
  open: v.array(place()),
  collapsed: v.array(id()),
  seen: v.nullable(v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() })),
  trail: v.nullable(
    v.object({
      of: id(),
      title: text,
      stops: v.array(place()),
      paths: v.array(id()),
      lost: v.array(place()),
      undrawn: v.array(v.object({ from: place(), to: place() })),
    }),
  ),
  here: place(),
  selection: v.variant('kind', [
    v.object({ kind: v.literal('nothing') }),
    v.object({ kind: v.literal('place'), place: place() }),
    v.object({ kind: v.literal('cards'), ids: v.array(id()) }),
  ]),
});
export type Sight = Readonly<v.InferOutput<typeof sightRecord>>;

export function sightOf(looking: Looking, { here, selection }: DeskState): Sight {
  const { view, grid, shares, filter, leftOut, open, collapsed, seen, trail } = looking;
  return {
    view,
    grid,
    shares: [...shares],
    filter: { ...filter, kinds: [...filter.kinds], statuses: [...filter.statuses] },
    leftOut,
    open: [...open],
    collapsed: [...collapsed],
    seen: seen ?? null,
    trail: trail
      ? {
          ...trail,
          stops: [...trail.stops],
          paths: [...trail.paths],
          lost: [...trail.lost],
          undrawn: [...trail.undrawn],
        }
      : null,
    here,
    selection: selection.kind === 'cards' ? { kind: 'cards', ids: [...selection.ids] } : selection,
  };
}

/** The sight in a message, or undefined: a window of another version of the app may say things that this one does not know. */
export function readSight(message: unknown): Sight | undefined {
  const result = v.safeParse(sightRecord, message);
  return result.success ? result.output : undefined;
}

/** The parts of the looking that a sight says. */
export const lookingOf = ({
  shares,
  open,
  collapsed,
  seen,
  trail,
  view,
  grid,
  filter,
  leftOut,
}: Sight): Partial<Looking> => ({
  view,
  grid,
  filter,
  leftOut,
  shares: new Map(shares),
  open: new Set(open),
  collapsed: new Set(collapsed),
  seen: seen ?? undefined,
  trail: trail ?? undefined,
});
