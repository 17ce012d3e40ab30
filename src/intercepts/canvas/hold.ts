import type { PointerEvent as ReactPointerEvent } from 'react';
import type { Point } from '../scene/scene.ts';

/** What happens between taking hold of something and letting it go; points are on the screen. */
export interface Grip {
  readonly moveTo: (at: Point) => void;
  readonly panBy: (by: Point) => void;
  readonly letGo: () => void;
  readonly cancel: () => void;
  /** The finger rested and was lifted without having moved. */
  readonly rest: (at: Point) => void;
}

/** A mouse drags once it has moved this far, in CSS pixels; a click trembles less. */
const SLACK = 5;
/** A finger drags once it has rested this long, in milliseconds; less would take every touch for a drag. */
const REST_MS = 350;
/** How near to the edge of the map the pointer moves the map along, and by how much a frame. */
const EDGE = 44;
const PAN_STEP = 12;

/**
 * Follows one pointer from its press to its release. A finger that moves at once is left to the map, which it pans; one that has
 * rested drags. Escape, a second finger, or whatever takes the pointer away, cancels.
 */
export function hold(press: ReactPointerEvent, grip: Grip): void {
  const start: Point = { x: press.clientX, y: press.clientY };
  const isFinger = press.pointerType === 'touch';
  const edges = edgePan(press.currentTarget.getBoundingClientRect(), grip);
  let at = start;
  let isDragging = false;
  const isFar = () => Math.hypot(at.x - start.x, at.y - start.y) > SLACK;

  const listening = new AbortController();
  const end = () => {
    listening.abort();
    clearTimeout(rested);
    edges.stop();
  };
  const begin = () => {
    isDragging = true;
    grip.moveTo(at);
    edges.start(() => at);
  };
  const cancel = () => {
    end();
    if (isDragging) grip.cancel();
  };
  const rested = isFinger ? setTimeout(begin, REST_MS) : undefined;

  const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    addEventListener(type, listener, { signal: listening.signal, capture: true });
  listen('pointermove', (event) => {
    if (event.pointerId !== press.pointerId) return;
    at = { x: event.clientX, y: event.clientY };
    if (isDragging) grip.moveTo(at);
    // A finger that moves before it has rested does something else.
    else if (isFar()) (isFinger ? end : begin)();
  });
  listen('pointerup', (event) => {
    if (event.pointerId !== press.pointerId) return;
    end();
    if (!isDragging) return;
    swallowClick();
    if (!isFinger || isFar()) return grip.letGo();
    grip.cancel();
    grip.rest(at);
  });
  listen('pointercancel', cancel);
  // Of the window; what loses the focus inside it is of no concern.
  addEventListener('blur', cancel, { signal: listening.signal });
  // Two fingers zoom.
  listen('pointerdown', (event) => event.pointerId !== press.pointerId && cancel());
  listen('keydown', (event) => event.key === 'Escape' && isDragging && letEscape(event, cancel));
  keepFromOthers(listening.signal, () => isDragging);
}

function letEscape(event: KeyboardEvent, cancel: () => void): void {
  swallow(event);
  cancel();
  // The button is still down: its release is no press of what lies there.
  addEventListener('pointerup', swallowClick, { once: true, capture: true });
}

/** While a finger drags, the map must not move along, nor a menu for a resting finger take the pointer away. */
function keepFromOthers(signal: AbortSignal, isDragging: () => boolean): void {
  addEventListener('touchmove', (event) => isDragging() && event.stopPropagation(), { signal, capture: true });
  addEventListener('contextmenu', (event) => isDragging() && swallow(event), { signal, capture: true });
}

/** Moves the map along, frame by frame, while the pointer is near an edge of the map. */
function edgePan(frame: DOMRect, { panBy, moveTo }: Grip) {
  let request = 0;
  return {
    start: (where: () => Point) => {
      const pan = () => {
        request = requestAnimationFrame(pan);
        const at = where();
        const by = { x: pull(at.x, frame.left, frame.right), y: pull(at.y, frame.top, frame.bottom) };
        if (by.x === 0 && by.y === 0) return;
        panBy(by);
        moveTo(at);
      };
      request = requestAnimationFrame(pan);
    },
    stop: () => cancelAnimationFrame(request),
  };
}

const pull = (at: number, low: number, high: number): number =>
  at < low + EDGE ? PAN_STEP : at > high - EDGE ? -PAN_STEP : 0;

/** The release of a drag is a click too, for the browser; it must not select what lies under it. */
function swallowClick(): void {
  addEventListener('click', swallow, { capture: true, once: true });
  // Where the press and the release lie on two elements no click follows.
  setTimeout(() => removeEventListener('click', swallow, { capture: true }), 0);
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
