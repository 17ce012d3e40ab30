import { beforeEach, expect, it, vi } from 'vitest';
import { card, found, settled, showMap, station } from './map-on-table.tsx';

// React Flow listens to fingers only where the screen says that it feels them.
beforeEach(() => Object.defineProperty(navigator, 'maxTouchPoints', { value: 2, configurable: true }));

it('pans the map for a finger that swipes over a card, and moves no card', async () => {
  const map = await shown();
  const before = card('codes').getBoundingClientRect();
  await swipe(card('codes'), { x: 60, y: 20 });
  await vi.waitFor(() => expect(card('codes').getBoundingClientRect().x).toBeCloseTo(before.x + 60, 0));
  expect(map.document()).toBe(map.start);
});

it('pans the map for a finger that swipes over a station, and moves no station', async () => {
  const map = await shown();
  const before = station('team').getBoundingClientRect();
  await swipe(station('team'), { x: 70, y: 10 });
  await vi.waitFor(() => expect(station('team').getBoundingClientRect().x).toBeCloseTo(before.x + 70, 0));
  expect(map.document()).toBe(map.start);
});

it('drags a station with a finger that has rested on its name, while the map stands still', async () => {
  const map = await shown();
  const still = station('booking').getBoundingClientRect();
  const finger = fingerOn(station('team'));
  await finger.press();
  await vi.waitFor(() => expect(document.querySelector('.drag-mark[data-look="line"]')).not.toBeNull());
  const { x, y } = centerOf(station('booking'));
  await finger.moveTo({ x, y: y - 40 });
  await finger.lift();
  await vi.waitFor(() => expect(map.stationsIn('l1')).toContain('Crisis Team'));
  expect(station('booking').getBoundingClientRect().x).toBeCloseTo(still.x, 0);
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('opens the menu of a station for a finger that rests and lifts', async () => {
  const map = await shown();
  const finger = fingerOn(station('team'));
  await finger.press();
  await vi.waitFor(() => expect(document.querySelector('.drag-mark[data-look="line"]')).not.toBeNull());
  await finger.lift();
  await vi.waitFor(() => expect(found('[role="menu"]').textContent).toContain('Connect to…'));
  expect(map.document()).toBe(map.start);
});

it('opens a path that is tapped beside its line', async () => {
  const map = await shown();
  const finger = fingerOn(found('.react-flow__pane'));
  const line = found('.path-label-ground').getBoundingClientRect();
  await finger.press();
  await finger.lift();
  await vi.waitFor(() => expect(found('.map').dataset['finger']).toBe('true'));
  const click = { clientX: line.x + line.width / 2, clientY: line.y + line.height / 2, bubbles: true };
  expect(document.elementFromPoint(click.clientX, click.clientY)?.closest('.path')).toBeNull();
  found('.react-flow__pane').dispatchEvent(new MouseEvent('click', click));
  expect(map.store.state.getState().selection).toEqual({ kind: 'place', place: 'path:arrest' });
});

async function shown() {
  const map = showMap();
  await settled();
  return map;
}

interface At {
  readonly x: number;
  readonly y: number;
}

/** A finger as the browser tells of it: each touch after its pointer. */
function fingerOn(meant: HTMLElement) {
  let at: At = centerOf(meant);
  let element: Element = meant;
  const tell = async (pointer: string, touch: string) => {
    const { x: clientX, y: clientY } = at;
    const both = { clientX, clientY, bubbles: true, cancelable: true };
    element.dispatchEvent(new PointerEvent(pointer, { ...both, pointerType: 'touch', pointerId: 7 }));
    // Between two events the browser lets the page do what it has put off for a moment.
    await Promise.resolve();
    const point = new Touch({ identifier: 7, target: element, clientX, clientY });
    const touches = touch === 'touchend' ? [] : [point];
    element.dispatchEvent(new TouchEvent(touch, { bubbles: true, cancelable: true, touches, changedTouches: [point] }));
  };
  return {
    press: () => {
      // What lies at the point gets the touch, whoever is meant.
      element = document.elementFromPoint(at.x, at.y) ?? meant;
      return tell('pointerdown', 'touchstart');
    },
    moveTo: (to: At) => {
      at = to;
      return tell('pointermove', 'touchmove');
    },
    lift: () => tell('pointerup', 'touchend'),
  };
}

async function swipe(element: HTMLElement, by: At) {
  const start = centerOf(element);
  const finger = fingerOn(element);
  await finger.press();
  for (const part of [0.25, 0.5, 0.75, 1]) await finger.moveTo({ x: start.x + by.x * part, y: start.y + by.y * part });
  await finger.lift();
}

function centerOf(element: HTMLElement): At {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
