import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import type { Shown } from '../shown.ts';
import { planOf, posterSays } from './posterOf.ts';
import { MARGIN, OVERLAP, type PosterPlan, sheetsOf } from './posterPlan.ts';
import type { Sheet } from './sheets.ts';

interface Props {
  readonly workshop: WorkshopDocument;
  /** Undefined for the smallest sheet that is legible. */
  readonly sheet: Sheet | undefined;
  /** Undefined for the whole map. */
  readonly shown?: Shown | undefined;
}

/** The sheets as they will hang on the wall, how large that is, and how small the smallest letters are. */
export function PosterPreview({ workshop, sheet, shown }: Props) {
  const say = useWords();
  const { plan, picture } = useMemo(() => planOf(workshop, say, { sheet, shown }), [workshop, say, sheet, shown]);
  const { width, height } = wallOf(plan);
  const size = { width: metric(width), height: metric(height), across: inches(width), down: inches(height) };
  return (
    <figure className="poster-preview">
      <svg viewBox={`-4 -4 ${width + 8} ${height + 8}`} aria-hidden="true">
        {sheetBoxes(plan).map(({ x, y }) => (
          <rect key={`${x} ${y}`} className="poster-sheet" x={x} y={y} width={plan.width} height={plan.height} />
        ))}
        <rect
          className="poster-picture"
          x={MARGIN}
          y={MARGIN + plan.titleHeight}
          width={picture.width * plan.scale}
          height={picture.height * plan.scale}
        />
      </svg>
      <figcaption>
        <p>{posterSays(plan, say)}</p>
        <p>{say('poster.wall', size)}</p>
        {sheet === undefined && sheetsOf(plan) === 1 ? <p>{say('poster.smallest')}</p> : null}
      </figcaption>
    </figure>
  );
}

/** Each sheet lies over the one before it by the width of the glued strip and the white edges that are cut off. */
const stepOf = (side: number): number => side - 2 * MARGIN - OVERLAP;

/** The upper left corners of the sheets, in points from that of the first. */
const sheetBoxes = ({ width, height, columns, rows }: PosterPlan) =>
  Array.from({ length: columns * rows }, (_, k) => ({
    x: (k % columns) * stepOf(width),
    y: Math.floor(k / columns) * stepOf(height),
  }));

/** All sheets together, in points. */
const wallOf = ({ width, height, columns, rows }: PosterPlan) => ({
  width: (columns - 1) * stepOf(width) + width,
  height: (rows - 1) * stepOf(height) + height,
});

const inches = (points: number): number => Math.round(points / 72);
/** Centimeters. */
const metric = (points: number): number => Math.round((points / 72) * 2.54);
