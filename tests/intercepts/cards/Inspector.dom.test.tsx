import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Inspector } from '../../../src/intercepts/cards/Inspector.tsx';
import { NOTHING, type Selection } from '../../../src/intercepts/desk/desk.ts';
import { renderInRoom } from '../room.tsx';
import { smallMap } from '../small-map.ts';

const card = (...ids: string[]): Selection => ({ kind: 'cards', ids });
const place = (at: `station:${string}` | `path:${string}` | `intercept:${string}`): Selection => ({
  kind: 'place',
  place: at,
});
const details = () => screen.getByRole('complementary', { name: 'Details' });
const field = (name: string) => within(details()).getByRole('textbox', { name });

function show(selection: Selection) {
  const room = renderInRoom(
    <>
      <button type="button">on the map</button>
      <Inspector />
    </>,
    smallMap,
  );
  const select = (next: Selection) => act(() => room.store.select(next));
  select(selection);
  return { ...room, select };
}

describe('the details of a card', () => {
  it('are not there while nothing is selected', () => {
    show(NOTHING);
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('take every field, each as a step of its own', async () => {
    const { user, document, store } = show(card('r0'));
    await user.type(field('Capacity'), '1,200{Enter}');
    await user.type(field('Hours'), 'Nights{Enter}');
    await user.click(screen.getByRole('radio', { name: 'Enough' }));
    expect(document().cards['r0']).toMatchObject({ capacity: 1200, hours: 'Nights', status: 'enough' });
    store.undo();
    store.undo();
    store.undo();
    expect(document()).toEqual(smallMap);
  });

  it('say what is no number, and do not store it', async () => {
    const { user, document } = show(card('r0'));
    await user.type(field('Capacity'), 'many{Enter}');
    expect(within(details()).getByText(/Write a number/)).toBeVisible();
    expect(document().cards['r0']?.capacity).toBeNull();
  });

  it('ask other things of a gap than of a resource', async () => {
    const { user } = show(card('r0'));
    expect(screen.queryByRole('textbox', { name: 'Who is affected' })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'gap');
    expect(field('Who is affected')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Capacity' })).toBeNull();
  });

  it('move the card, and remove it with an offer to undo', async () => {
    const { user, document, store } = show(card('g0'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Place' }), 'station:s1');
    expect(document().cards['g0']?.at).toBe('station:s1');
    await user.click(screen.getByRole('button', { name: 'Remove card' }));
    expect(document().cards['g0']).toBeUndefined();
    expect(store.state.getState().notice).toMatchObject({ undoable: true, tone: 'done' });
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('move or remove several cards at once', async () => {
    const { user, document } = show(card('g0', 'g1'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Place' }), 'intercept:i1');
    expect([document().cards['g0']?.at, document().cards['g1']?.at]).toEqual(['intercept:i1', 'intercept:i1']);
    await user.click(screen.getByRole('button', { name: 'Remove 2 cards' }));
    expect(Object.keys(document().cards)).toEqual(['r0', 'g2', 'q0']);
  });
});

describe('the details of a place', () => {
  it('rename a station and move it to another lane', async () => {
    const { user, document } = show(place('station:s0'));
    await user.clear(field('Name'));
    await user.type(field('Name'), 'Warm Line{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Intercept' }), 'i1');
    expect(document().stations['s0']).toMatchObject({ name: 'Warm Line', intercept: 'i1' });
  });

  it('draw a path only when its end has been chosen', async () => {
    const { user, document } = show(place('station:s1'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'New path to' }), 's0');
    expect(document().paths).toBe(smallMap.paths);
    await user.click(screen.getByRole('button', { name: 'Add path' }));
    const paths = Object.values(document().paths).filter(({ id }) => !(id in smallMap.paths));
    expect(paths).toMatchObject([{ from: 's1', to: 's0' }]);
    expect(within(details()).getByRole('heading', { name: 'Path' })).toBeVisible();
  });

  it('make a path that becomes an exit lead to the community', async () => {
    const { user, document } = show(place('path:p0'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'exit');
    expect(document().paths['p0']).toMatchObject({ kind: 'exit', from: 's0', to: '' });
  });

  it('refuse a path without an end, in words', async () => {
    const { user, document, store } = show(place('path:p1'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), 'COMMUNITY');
    expect(store.state.getState().notice).toMatchObject({ tone: 'problem' });
    expect(document()).toBe(smallMap);
  });
});

describe('the keyboard', () => {
  it('goes back to where the details were opened from when they close', async () => {
    const { user, select } = show(NOTHING);
    const opener = screen.getByRole('button', { name: 'on the map' });
    await user.click(opener);
    select(card('g0'));
    await user.tab();
    await user.tab();
    expect(details()).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{Escape}');
    expect(opener).toHaveFocus();
  });

  it('goes on in the new details when the old ones go', async () => {
    const { user } = show(place('station:s0'));
    await user.click(within(details()).getByRole('button', { name: /^Crisis Lines → 911 Dispatch/ }));
    expect(within(details()).getByRole('heading', { name: 'Path' })).toBeVisible();
    expect(details()).toHaveFocus();
  });
});
