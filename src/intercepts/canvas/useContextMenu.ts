import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, useCallback } from 'react';
import { cardsWith } from './card-moves.ts';
import type { Hands } from './commands/command.ts';
import { placeAt, type Target } from './target.ts';

/** Opens the menu of what is under the pointer; the Menu key and Shift+F10 reach it too, for what has the focus. */
export function useContextMenu(hands: Hands): (event: MouseEvent) => void {
  const flow = useReactFlow();
  return useCallback(
    (event) => {
      // A field keeps the menu in which it is corrected and pasted into.
      if (!(event.target instanceof Element) || event.target.matches('input, textarea')) return;
      const at = { x: event.clientX, y: event.clientY };
      const target = targetIn(event.target, hands) ?? onGround(placeAt(hands.layout(), flow.screenToFlowPosition(at)));
      if (!target) return;
      event.preventDefault();
      hands.hand.set({ kind: 'menu', target, at });
    },
    [hands, flow],
  );
}

function targetIn(element: Element, { desk, layout }: Hands): Target | undefined {
  const named = element.closest<HTMLElement | SVGElement>('[data-card], [data-place]')?.dataset;
  if (named?.['card'] !== undefined) return { kind: 'cards', ids: cardsWith(desk, named['card']) };
  const places = [
    ...layout().places.map(({ place }) => place),
    ...layout().lanes.map((lane) => `intercept:${lane.id}` as const),
    ...layout().paths.map(({ path }) => `path:${path.id}` as const),
    'system' as const,
  ];
  return onGround(places.find((place) => place === named?.['place']));
}

const onGround = (place: ReturnType<typeof placeAt>): Target | undefined => place && { kind: 'place', place };
