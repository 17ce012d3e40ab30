import { useReactFlow } from '@xyflow/react';
import { type PointerEvent as ReactPointerEvent, useCallback, useEffect, useRef } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import type { Point } from '../scene/scene.ts';
import { cardsWith, moveCardsTo } from './card-moves.ts';
import { dropAt } from './drop.ts';
import { type Hand, IDLE, useHand } from './hand.ts';
import { type Grip, hold } from './hold.ts';
import { rowsOf } from './target.ts';
import { pan } from './useView.ts';

/**
 * Lets cards be dragged over the map, several at once, by a mouse or by a finger that rests on one first.
 *
 * React Aria's drag and drop is not used: it stands on the browser's own drag, in which most browsers know no finger, the map
 * cannot move along under the pointer, and every row, path and lane must be an element that listens. Here one listener and the
 * geometry of the scene serve them all. A keyboard and a screen reader have commands instead of a drag in disguise: "Move to…",
 * the arrow keys with Ctrl, cut and paste.
 */
export function useCardDrag(layout: MapLayout): (event: ReactPointerEvent) => void {
  const say = useWords();
  const desk = useDesk();
  const hand = useHand();
  const flow = useReactFlow();
  const latest = useRef(layout);
  useEffect(() => {
    latest.current = layout;
  }, [layout]);
  return useCallback(
    (event) => {
      const id = cardUnder(event.target);
      if (id === undefined || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const ids = cardsWith(desk, id);
      const moved = ids.flatMap((each) => desk.state().document.cards[each] ?? []);
      const grip: Grip = {
        moveTo: (at) => {
          const from = rowsOf(latest.current, ids).map(({ box }) => box);
          const drop = dropAt(latest.current, flow.screenToFlowPosition(at), moved);
          hand.set({ kind: 'dragging cards', ids, from, at, drop });
        },
        panBy: (by) => pan(flow, by),
        letGo: () => {
          const doing = hand.get();
          hand.set(IDLE);
          if (doing.kind === 'dragging cards' && doing.drop)
            moveCardsTo(desk, say, doing.ids, doing.drop.place, doing.drop.before);
        },
        cancel: () => putDown(hand),
        rest: (at) => openMenu(hand, ids, at),
      };
      hold(event, grip);
    },
    [desk, say, hand, flow],
  );
}

function putDown(hand: Hand) {
  if (hand.get().kind === 'dragging cards') hand.set(IDLE);
}

/** A finger that rests on a card and lifts without moving asks what can be done with it. */
const openMenu = (hand: Hand, ids: readonly Id[], at: Point) =>
  hand.set({ kind: 'menu', target: { kind: 'cards', ids }, at });

function cardUnder(target: EventTarget): Id | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-card]')?.dataset['card'] : undefined;
}
