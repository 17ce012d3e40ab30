import { ViewportPortal } from '@xyflow/react';
import { createPortal } from 'react-dom';
import { useWords } from '../../words/useWords.ts';
import { KindMark } from '../cards/KindMark.tsx';
import { useOnDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { atStation } from '../model/place.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import type { Box, Point } from '../scene/scene.ts';
import { inShort } from './card-moves.ts';
import type { Clip } from './commands/clip.ts';
import { systemZoneOf } from './drop.ts';
import { useDoing } from './hand.ts';
import { useHeld } from './held.ts';
import { boxOfPlace, rowsOf } from './target.ts';

/** What has been cut and waits to be pasted is still there, and looks as if it were half gone. */
export function CutLayer({ layout, clip }: { readonly layout: MapLayout; readonly clip: Clip }) {
  const cut = useHeld(clip, (clipped) => (clipped?.isCut ? clipped : undefined));
  if (!cut) return null;
  const station = cut.station && boxOfPlace(layout, atStation(cut.station.id))?.box;
  const rows = rowsOf(
    layout,
    cut.cards.map(({ id }) => id),
  ).map(({ box }) => box);
  return (
    <ViewportPortal>
      {(station ? [station] : rows).map((box) => (
        <Mark key={`${box.x} ${box.y}`} box={box} look="veil" />
      ))}
    </ViewportPortal>
  );
}

/** What is drawn over the map during a drag: what is moved, what it would move to, and the line where it would stand. */
export function DragLayer({ layout }: { readonly layout: MapLayout }) {
  const say = useWords();
  const doing = useDoing((now) => (now.kind === 'dragging cards' || now.kind === 'dragging station' ? now : undefined));
  if (!doing) return null;
  if (doing.kind === 'dragging station')
    return <ViewportPortal>{doing.line ? <Mark box={doing.line} look="line" /> : null}</ViewportPortal>;
  const { ids, from, at, drop } = doing;
  return (
    <>
      <ViewportPortal>
        {from.map((box) => (
          <Mark key={`${box.x} ${box.y}`} box={box} look="veil" />
        ))}
        {layout.system ? null : (
          <Mark box={systemZoneOf(layout)} look="zone">
            {say('map.wholeSystem')}
          </Mark>
        )}
        {drop?.outline ? <Mark box={drop.outline} look="outline" /> : null}
        {drop?.line ? <Mark box={drop.line} look="line" /> : null}
      </ViewportPortal>
      {createPortal(<Carried ids={ids} at={at} />, document.body)}
    </>
  );
}

function Mark(props: {
  readonly box: Box;
  readonly look: 'veil' | 'zone' | 'outline' | 'line';
  readonly children?: string;
}) {
  const { x, y, width, height } = props.box;
  return (
    <div
      className="drag-mark"
      data-look={props.look}
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
      aria-hidden="true"
    >
      {props.children}
    </div>
  );
}

/** The cards at the pointer: the first one's words and how many they are. */
function Carried({ ids, at }: { readonly ids: readonly Id[]; readonly at: Point }) {
  const card = useOnDesk((state) => state.document.cards[ids[0] ?? '']);
  if (!card) return null;
  return (
    <div className="carried" style={{ transform: `translate(${at.x + 12}px, ${at.y + 10}px)` }} aria-hidden="true">
      <KindMark kind={card.kind} /> {inShort(card.text)}
      {ids.length > 1 ? <span className="carried-count">{ids.length}</span> : null}
    </div>
  );
}
