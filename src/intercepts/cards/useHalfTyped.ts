import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { CARD_KINDS } from '../model/card.ts';
import { place } from '../model/place.ts';
import { placeExists } from '../model/places.ts';

const halfTyped = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ line: v.string(), kind: v.picklist(CARD_KINDS), at: place() }),
);

/**
 * The text of the capture line. What is half typed outlives a reload, with the kind and the place that it was meant for: it would be
 * wrong at any other. It stays in this tab, and is no part of the map before Enter. A line that puts a card right is not kept.
 */
export function useHalfTyped(isNew: boolean) {
  const desk = useDesk();
  const [kept] = useState(() => v.safeParse(halfTyped, desk.aside?.read()));
  const [line, setLine] = useState(kept.success ? kept.output.line : '');
  const kind = useOnDesk((state) => state.nextKind);
  const at = useOnDesk((state) => state.here);
  useEffect(() => {
    if (!kept.success) return;
    desk.capture(kept.output.kind);
    if (placeExists(desk.state().document, kept.output.at)) desk.goTo(kept.output.at);
  }, [desk, kept]);
  useEffect(() => {
    desk.aside?.write(line === '' || !isNew ? '' : JSON.stringify({ line, kind, at }));
  }, [desk, line, kind, at, isNew]);
  return { line, setLine };
}
