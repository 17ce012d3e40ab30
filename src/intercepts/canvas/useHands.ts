import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../desk/desk.ts';
import { useLookingStore } from '../looking/looking.ts';
import type { Place } from '../model/place.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import type { Box } from '../scene/scene.ts';
import type { Clipped } from './commands/clip.ts';
import type { Hands } from './commands/command.ts';
import type { Walking } from './cursor.ts';
import { useHand } from './hand.ts';
import { held } from './held.ts';
import { boxOfPlace, rowsOf, type Target } from './target.ts';
import { useView } from './useView.ts';

interface From {
  readonly layout: MapLayout;
  readonly walking: Walking;
  readonly unfold: (place: Place) => void;
}

/** What the commands of the map work with; the same object as long as the map is open. */
export function useHands({ layout, walking: { stand, leave }, unfold }: From): Hands {
  const say = useWords();
  const desk = useDesk();
  const hand = useHand();
  const looking = useLookingStore();
  const flow = useReactFlow();
  const store = useStoreApi();
  const { showWhole } = useView(layout);
  const [clip] = useState(() => held<Clipped | undefined>(undefined));
  const latest = useRef(layout);
  useEffect(() => {
    latest.current = layout;
  }, [layout]);
  return useMemo(
    () => ({
      desk,
      say,
      hand,
      looking,
      clip,
      stand,
      leave,
      unfold,
      layout: () => latest.current,
      showWhole,
      zoomTo: (target) => {
        const around = boxAround(latest.current, target);
        const { width, height } = store.getState();
        if (around && width > 0 && height > 0) void flow.fitBounds(around, { padding: 0.25 });
      },
    }),
    [say, desk, hand, looking, flow, store, showWhole, clip, stand, leave, unfold],
  );
}

/** The box around what a target shows on the map. */
function boxAround(layout: MapLayout, target: Target): Box | undefined {
  if (target.kind === 'cards') return boundsOf(rowsOf(layout, target.ids).map(({ box }) => box));
  const { place } = target;
  const path = layout.paths.find((line) => `path:${line.path.id}` === place);
  if (path) return boundsOf(path.points.map((point) => ({ ...point, width: 0, height: 0 })));
  return boxOfPlace(layout, place)?.box ?? layout.lanes.find((lane) => `intercept:${lane.id}` === place)?.box;
}

function boundsOf(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
