import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { atPath } from '../model/place.ts';
import { arrowhead, roundedLine } from '../scene/line.ts';
import { KIND_MARKS } from '../scene/marks.ts';
import { LABEL_LINE } from '../scene/sizes.ts';
import { useSpot } from './cursor.ts';
import { drawnLine } from './drawn-line.ts';
import type { PathEdge as Props } from './flow-elements.ts';
import { useIsAdrift, useIsDropPlace } from './hand.ts';

/** A path as the scene draws it: React Flow's own end points are not used. */
export const PathEdge = memo(function PathEdge({ data }: EdgeProps<Props>) {
  const desk = useDesk();
  const path = data?.line.path;
  const place = atPath(path?.id ?? '');
  const isSelected = useOnDesk((state) => state.selection.kind === 'place' && state.selection.place === place);
  const isAdrift = useIsAdrift(path?.from, path?.to);
  const isDropPlace = useIsDropPlace(place);
  if (!data || !path) return null;
  const { points, label, labelBox, chip, cards } = data.line;
  const line = drawnLine(roundedLine(points));
  const gaps = cards.filter((card) => card.kind === 'gap').length;
  return (
    <g
      className="path"
      data-kind={path.kind}
      data-place={place}
      data-selected={isSelected || undefined}
      data-adrift={isAdrift || undefined}
      data-drop={isDropPlace || undefined}
      onClick={() => desk.inspect(place)}
    >
      <path className="path-hit" d={line} />
      <path className="path-line" d={line} />
      <polygon
        className="path-head"
        points={arrowhead(points)
          .map(({ x, y }) => `${x},${y}`)
          .join(' ')}
      />
      {labelBox ? (
        <>
          <rect
            className="path-label-ground"
            x={labelBox.x - 3}
            y={labelBox.y}
            width={labelBox.width + 6}
            height={labelBox.height}
            rx={3}
          />
          {label.map((text, k) => (
            <text key={k} className="path-label" x={labelBox.x} y={labelBox.y + k * LABEL_LINE + 11.5}>
              {text}
            </text>
          ))}
        </>
      ) : null}
      {chip ? (
        <EdgeLabelRenderer>
          <PathChip
            id={path.id}
            x={chip.x}
            y={chip.y}
            sign={`${KIND_MARKS[gaps > 0 ? 'gap' : (cards[0]?.kind ?? 'gap')]} ${cards.length}`}
          />
        </EdgeLabelRenderer>
      ) : null}
    </g>
  );
});

/** The number of cards on a path: people are lost at hand-offs, so a hand-off with gaps is seen from afar. */
function PathChip({
  id,
  x,
  y,
  sign,
}: {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly sign: string;
}) {
  const say = useWords();
  const desk = useDesk();
  const spot = useSpot(atPath(id));
  const path = useOnDesk((state) => state.document.paths[id]);
  const from = useOnDesk((state) => state.document.stations[path?.from ?? '']?.name);
  const to = useOnDesk((state) => state.document.stations[path?.to ?? '']?.name);
  if (!path) return null;
  const reads = say('map.pathReads', {
    kind: say(`pathKind.${path.kind}`),
    from: from ?? say('map.communityName'),
    to: to ?? say('map.communityName'),
    label: path.label,
  });
  return (
    <button
      type="button"
      className="path-chip nopan"
      data-place={atPath(id)}
      {...spot}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      aria-label={`${reads}, ${sign}`}
      onClick={() => desk.inspect(atPath(id))}
    >
      {sign}
    </button>
  );
}
