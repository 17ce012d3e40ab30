import type { Id } from '../model/field.ts';
import type { Cursor } from './cursor.ts';

/** Frames to wait for an edit to be drawn and a dialog to hand back the focus; a card in a folded list is never drawn. */
const FRAMES = 6;

/**
 * Focuses the element of the cursor's spot. After an edit it is drawn a moment later and may be another element than before, so
 * the focus is set in each of a few frames, unless the cursor has moved on or something is being typed. `look` brings the spot
 * into view: at once, and when it stands where it stays. The answer stops it.
 */
export function focusSoon(cursor: Cursor, look: () => void): () => void {
  const spot = cursor.get();
  const find = (frame: number) =>
    elementOf(spot.card ?? spot.place) ?? (frame < FRAMES ? undefined : elementOf(spot.place));
  return keepFocus(cursor, find, look);
}

/** Focuses the head of an intercept in the same way, or the capture line where there is none. */
export function focusHead(cursor: Cursor, intercept: Id): () => void {
  const find = () =>
    found(`.lane-title[data-place="${CSS.escape(`intercept:${intercept}`)}"]`) ?? found('#capture-line');
  return keepFocus(cursor, find, () => undefined);
}

function keepFocus(cursor: Cursor, find: (frame: number) => HTMLElement | undefined, look: () => void): () => void {
  const spot = cursor.get();
  focus(find(0));
  look();
  let frame = 0;
  let request = 0;
  const next = () => {
    if (cursor.get() !== spot || isTypedInto(document.activeElement)) return;
    frame += 1;
    focus(find(frame));
    if (frame < FRAMES) request = requestAnimationFrame(next);
    else look();
  };
  request = requestAnimationFrame(next);
  return () => cancelAnimationFrame(request);
}

const elementOf = (name: string) => found(`[data-spot="${CSS.escape(name)}"]`);

const found = (selector: string) => document.querySelector<HTMLElement>(selector) ?? undefined;

function focus(element: HTMLElement | undefined): void {
  // The browser would scroll the map's frame to what gets the focus; the map moves itself instead.
  if (element && element !== document.activeElement) element.focus({ preventScroll: true });
}

const isTypedInto = (element: Element | null): boolean => element?.matches('input, textarea, select') ?? false;
