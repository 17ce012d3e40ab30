import type { PlaceBox } from './map-layout.ts';
import { moved } from './place-box.ts';
import { type CallsAt, callsBySide, type Ports, placePorts } from './ports.ts';
import type { RoutePlan } from './route-plan.ts';
import { gapFor } from './sign.ts';
import { LINE_ROOM, STATION_GAP } from './sizes.ts';

export interface Stacks {
  /** The boxes of each lane under each other; the uppermost stand at 0. */
  readonly lanes: readonly (readonly PlaceBox[])[];
  readonly ports: Ports;
  /** The foot of the lowest box. */
  readonly bottom: number;
}

/** Stacks the boxes of every lane, each at least as high as the paths at its sides need. */
export function stackLanes(lanes: readonly (readonly PlaceBox[])[], plans: readonly RoutePlan[]): Stacks {
  const callsAt = callsBySide(plans, lanes.map(roughStack));
  const ports: Ports = new Map();
  const stacks: (readonly PlaceBox[])[] = [];
  let facing: readonly number[] = [];
  for (const places of lanes) {
    const { stack, onRight } = stackLane(places, facing, callsAt, ports);
    stacks.push(stack);
    facing = onRight;
  }
  const feet = stacks.flatMap((stack) => stack.map(({ box }) => box.y + box.height));
  return { lanes: stacks, ports, bottom: Math.max(0, ...feet) };
}

/** Where the boxes would stand if no path needed room: near enough to see which of two ends is the upper one. */
function roughStack(places: readonly PlaceBox[]): PlaceBox[] {
  let y = 0;
  return places.map((place) => {
    const placed = moved(place, 0, y);
    y += place.box.height + STATION_GAP;
    return placed;
  });
}

function stackLane(places: readonly PlaceBox[], facing: readonly number[], callsAt: CallsAt, ports: Ports) {
  const onRight: number[] = [];
  let y = 0;
  const stack = places.map((place, row): PlaceBox => {
    const right = callsAt(place.place, 'right');
    const reach = Math.max(placePorts(callsAt(place.place, 'left'), y, facing, ports), placePorts(right, y, [], ports));
    for (const { plan, end } of right) onRight.push(ports.get(plan)?.[end] ?? y);
    const height = Math.max(place.box.height, reach + LINE_ROOM - y);
    const placed = moved(place, 0, y);
    const foot = y + height;
    const [down] = callsAt(place.place, 'bottom');
    y = foot + (down ? gapFor(down.plan.sign) : STATION_GAP);
    if (down) ports.set(down.plan, { from: foot, to: y });
    return { ...placed, row, rowCount: places.length, box: { ...placed.box, height } };
  });
  return { stack, onRight };
}
