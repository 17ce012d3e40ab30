import type { Card } from '../model/system-map.ts';
import { signSideOf } from './columns.ts';
import type { PathLine } from './map-layout.ts';
import { cornersOf, type Ground } from './route.ts';
import { gutterOf, type RoutePlan } from './route-plan.ts';
import type { Box, Point } from './scene.ts';
import { stackedWidth } from './sign.ts';
import { ARROW, CHIP_HEIGHT, CHIP_WIDTH, LABEL_GAP } from './sizes.ts';

/** Draws every planned path as a line of right angles with its sign; `cardsOn` are the cards at a path. */
export function layOutPaths(
  plans: readonly RoutePlan[],
  ground: Ground,
  cardsOn: (path: string) => readonly Card[],
): PathLine[] {
  return plans.map((plan) => {
    const points = cornersOf(plan, ground);
    const { label, chip } = signBoxes(plan, points, ground);
    return {
      path: plan.path,
      points,
      label: plan.sign.label,
      labelBox: plan.sign.label.length === 0 ? undefined : label,
      cards: cardsOn(plan.path.id),
      chip: plan.sign.hasChip ? chip : undefined,
    };
  });
}

interface SignBoxes {
  readonly label: Box;
  readonly chip: Box;
}

function signBoxes(plan: RoutePlan, points: readonly Point[], ground: Ground): SignBoxes {
  switch (plan.way) {
    case 'over':
    case 'under':
      return onTrack(plan, points, ground);
    case 'across':
      return acrossGutter(plan, points, ground);
    case 'down':
      return betweenStations(plan, points);
    default:
      return plan.way satisfies never;
  }
}

/** Beside the gutter where the path begins, clear of all lines that run up or down in it; the chip stands beyond the label or under it. */
function onTrack(plan: RoutePlan, points: readonly Point[], { columns }: Ground): SignBoxes {
  const { labelWidth, labelHeight, isStacked } = plan.sign;
  const starts = 'band' in plan.from ? 0 : 2;
  const start = points[starts] ?? { x: 0, y: 0 };
  const isLeftward = (points[starts + 1]?.x ?? 0) < start.x;
  const gutter = columns.gutters[gutterOf(plan.from) ?? -1] ?? { firstSlot: start.x, lastSlot: start.x };
  const edge = isLeftward ? gutter.firstSlot : gutter.lastSlot;
  const beside = (width: number, distance: number) =>
    isLeftward ? edge - LABEL_GAP - distance - width : edge + LABEL_GAP + distance;
  const y = start.y - labelHeight - 1 - (isStacked ? CHIP_HEIGHT / 2 : 0);
  return {
    label: { x: beside(labelWidth, 0), y, width: labelWidth, height: labelHeight },
    chip: chipAt(beside(CHIP_WIDTH, labelWidth === 0 || isStacked ? 0 : labelWidth + LABEL_GAP), start.y),
  };
}

/** Over the line beside the station, with the chip under the label on the line itself. */
function acrossGutter(plan: RoutePlan, points: readonly Point[], { columns }: Ground): SignBoxes {
  const { labelWidth, labelHeight, isStacked } = plan.sign;
  const { gutter, side } = signSideOf(plan);
  const y = ('band' in plan.to ? points[0] : points.at(-1))?.y ?? 0;
  const x = columns.gutters[gutter]?.signs[side] ?? 0;
  const width = stackedWidth(plan.sign);
  const top = y - labelHeight - 2 - (isStacked ? CHIP_HEIGHT / 2 : 0);
  return {
    label: { x: x + (width - labelWidth) / 2, y: top, width: labelWidth, height: labelHeight },
    chip: chipAt(x + (width - CHIP_WIDTH) / 2, y),
  };
}

/** To the right of the line, above its arrowhead. */
function betweenStations({ sign }: RoutePlan, points: readonly Point[]): SignBoxes {
  const [start = { x: 0, y: 0 }, end = start] = points;
  const middle = (start.y + end.y - ARROW) / 2;
  const x = start.x + LABEL_GAP + (sign.hasChip ? CHIP_WIDTH / 2 : 0);
  return {
    label: { x, y: middle - sign.labelHeight / 2, width: sign.labelWidth, height: sign.labelHeight },
    chip: chipAt(start.x - CHIP_WIDTH / 2, middle),
  };
}

const chipAt = (x: number, y: number): Box => ({ x, y: y - CHIP_HEIGHT / 2, width: CHIP_WIDTH, height: CHIP_HEIGHT });
