import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { card, found, settled, showMap, station } from './map-on-table.tsx';

/** React Flow takes the first move of the mouse for the start of a drag and follows from the second. */
const STEPS = { steps: 5 };

it('moves a card before the row that it is dropped on, as one step', async () => {
  const map = showMap();
  await settled();
  await userEvent.dragAndDrop(card('van'), card('training'));
  expect(map.cardsAt('station:dispatch')).toEqual(['codes', 'van', 'training', 'nights']);
  expect(map.said()).toBe('One van only moved to 911 Dispatch, 2 of 4');
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('moves all selected cards together and keeps their order', async () => {
  const map = showMap();
  await settled();
  await userEvent.click(card('nights'));
  await userEvent.keyboard('{Control>}');
  await userEvent.click(card('codes'));
  await userEvent.keyboard('{/Control}');
  await userEvent.dragAndDrop(card('nights'), station('team'));
  expect(map.cardsAt('station:team')).toEqual(['codes', 'nights', 'van']);
  expect(map.said()).toBe('2 cards moved to Crisis Team');
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('moves a card to a path when it is dropped on its label', async () => {
  const map = showMap();
  await settled();
  await userEvent.dragAndDrop(card('codes'), found('.path-label-ground'));
  expect(map.cardsAt('path:arrest')).toEqual(['codes']);
});

it('leaves a card where it is when Escape ends the drag', async () => {
  const map = showMap();
  await settled();
  const at = centerOf(card('van'));
  press(card('van'), at);
  move({ x: at.x + 30, y: at.y - 60 });
  await vi.waitFor(() => expect(document.querySelector('.carried')).not.toBeNull());
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await vi.waitFor(() => expect(document.querySelector('.carried')).toBeNull());
  release({ x: at.x + 30, y: at.y - 60 });
  expect(map.document()).toBe(map.start);
});

it('makes no step of a drag that ends where it began', async () => {
  const map = showMap();
  await settled();
  await userEvent.dragAndDrop(card('codes'), card('training'));
  expect(map.document()).toBe(map.start);
});

it('lets a finger that rests on a card drag it', async () => {
  const map = showMap();
  await settled();
  const at = centerOf(card('van'));
  press(card('van'), at, 'touch');
  await vi.waitFor(() => expect(document.querySelector('.carried')).not.toBeNull());
  const to = centerOf(card('codes'));
  move(to, 'touch');
  release(to, 'touch');
  expect(map.cardsAt('station:dispatch')[0]).toBe('van');
});

it('moves a station to another lane, with a line where it would stand', async () => {
  const map = showMap();
  await settled();
  await userEvent.dragAndDrop(station('team'), station('booking'), STEPS);
  expect(map.stationsIn('l1')).toContain('Crisis Team');
  expect(map.said()).toContain('Crisis Team moved to intercept 1');
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('draws a path from the edge of a station to another one', async () => {
  const map = showMap();
  await settled();
  await userEvent.dragAndDrop(handleOf('team'), station('booking'), STEPS);
  expect(Object.values(map.document().paths).map(({ from, to }) => `${from} ${to}`)).toContain('team booking');
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('draws a path from the community to a station, out of either band', async () => {
  const map = showMap();
  await settled();
  await userEvent.dragAndDrop(found('[data-id="band:0"] .react-flow__handle.source'), station('team'), STEPS);
  await userEvent.dragAndDrop(found('[data-id="band:1"] .react-flow__handle.source'), station('booking'), STEPS);
  const drawn = Object.values(map.document().paths).map(({ from, to }) => [from, to]);
  expect(drawn).toContainEqual(['', 'team']);
  expect(drawn).toContainEqual(['', 'booking']);
});

it('makes a station with its path where a pulled path is dropped on open ground', async () => {
  const map = showMap();
  await settled();
  // Under the one station of its lane, where nothing but the ground is.
  const { x, y } = centerOf(station('booking'));
  await userEvent.dragAndDrop(handleOf('team'), found('.map'), { ...STEPS, targetPosition: { x, y: y + 150 } });
  expect(map.stationsIn('l1')).toEqual(['Booking', 'New station']);
  expect(Object.values(map.document().paths).filter(({ from }) => from === 'team')).toHaveLength(1);
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

const handleOf = (id: string) => found(`[data-id="station:${id}"] .react-flow__handle.source`);

function centerOf(element: HTMLElement) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

interface At {
  readonly x: number;
  readonly y: number;
}
const pointer = (type: string, { x, y }: At, pointerType: string) =>
  new PointerEvent(type, { pointerType, pointerId: 7, clientX: x, clientY: y, bubbles: true, cancelable: true });
const press = (on: HTMLElement, at: At, by = 'mouse') => on.dispatchEvent(pointer('pointerdown', at, by));
const move = (at: At, by = 'mouse') => document.body.dispatchEvent(pointer('pointermove', at, by));
const release = (at: At, by = 'mouse') => document.body.dispatchEvent(pointer('pointerup', at, by));
