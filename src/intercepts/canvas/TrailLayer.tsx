import './trail.css';
import { ViewportPortal } from '@xyflow/react';
import { useWords } from '../../words/useWords.ts';
import { useLooking } from '../looking/looking.ts';
import { arrowhead, roundedLine } from '../scene/line.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import { pictureOfTrail, type TrailLeg } from '../scene/trail.ts';
import { drawnLine } from './drawn-line.ts';

/** The walk that is looked at, drawn over the map: a band along its paths, dots where a path is missing, and numbers at its places. */
export function TrailLayer({ layout }: { readonly layout: MapLayout }) {
  const say = useWords();
  const trail = useLooking((looking) => looking.trail);
  if (!trail) return null;
  const { legs, signs } = pictureOfTrail(layout, trail, say('trail.lost'));
  return (
    <ViewportPortal>
      {/* The bar below the map says the same in words. */}
      <div className="trail" aria-hidden="true">
        <svg width={layout.width} height={layout.height}>
          {legs.map((leg, index) => (
            <Leg key={index} leg={leg} />
          ))}
        </svg>
        {signs.map(({ place, box, text, isLost }) => (
          <span
            key={place}
            className="trail-sign"
            data-lost={isLost || undefined}
            style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
          >
            {text}
          </span>
        ))}
      </div>
    </ViewportPortal>
  );
}

function Leg({ leg: { points, isDrawn } }: { readonly leg: TrailLeg }) {
  const line = drawnLine(roundedLine(points));
  if (isDrawn) return <path className="trail-leg" d={line} />;
  const head = arrowhead(points).map(({ x, y }) => `${x},${y}`);
  return (
    <>
      <path className="trail-leg" data-undrawn="true" d={line} />
      <polygon className="trail-head" points={head.join(' ')} />
    </>
  );
}
