import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { card, found, settled, showMap, smallMap, station } from './map-on-table.tsx';

const stands = (spot: string) =>
  vi.waitFor(() => expect(document.activeElement?.getAttribute('data-spot')).toBe(spot), { timeout: 3000 });

async function standOn(spot: string) {
  const { store, ...map } = showMap();
  await settled();
  found(`[data-spot="${spot}"]`).focus();
  return { store, ...map };
}

it('orders a card with Ctrl and the arrows and keeps the keyboard on it', async () => {
  const map = await standOn('codes');
  await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
  await stands('codes');
  expect(map.cardsAt('station:dispatch')).toEqual(['training', 'codes', 'nights']);
  expect(map.said()).toBe('No call codes moved to 911 Dispatch, 2 of 3');
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('says why a card goes no further', async () => {
  const map = await standOn('codes');
  await userEvent.keyboard('{Control>}{ArrowUp}{/Control}');
  expect(map.said()).toBe('It is the first already.');
  expect(map.document()).toBe(map.start);
});

it('moves a card to a place that is chosen by name, and goes along', async () => {
  const map = await standOn('codes');
  await userEvent.keyboard('m');
  await userEvent.keyboard('crisis{Enter}');
  await stands('codes');
  expect(map.cardsAt('station:team')).toEqual(['van', 'codes']);
  expect(map.said()).toContain('No call codes moved to Crisis Team');
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('moves a station to the next lane', async () => {
  const map = await standOn('station:team');
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
  expect(map.stationsIn('l1')).toEqual(['Booking', 'Crisis Team']);
  expect(map.said()).toBe('Crisis Team moved to intercept 1, 2 of 2');
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('connects a station to another one by name', async () => {
  const map = await standOn('station:team');
  await userEvent.keyboard('c');
  await userEvent.keyboard('book{Enter}');
  expect(Object.values(map.document().paths).map(({ from, to }) => `${from} ${to}`)).toContain('team booking');
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('connects the community to a station, from the end where the path arrives', async () => {
  const map = await standOn('station:team');
  await userEvent.keyboard('f');
  await userEvent.keyboard('community{Enter}');
  expect(Object.values(map.document().paths).map(({ from, to }) => [from, to])).toContainEqual(['', 'team']);
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('renames a station in its place with F2, and leaves it with Escape', async () => {
  const map = await standOn('station:team');
  await userEvent.keyboard('{F2}Mobile Team{Enter}');
  expect(map.document().stations['team']?.name).toBe('Mobile Team');
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
  await stands('station:team');
  await userEvent.keyboard('{F2}Nonsense{Escape}');
  expect(map.document().stations['team']?.name).toBe('Mobile Team');
});

it('renames a station that is pressed twice', async () => {
  const map = await standOn('station:team');
  await userEvent.dblClick(station('team'));
  await userEvent.keyboard('Van{Enter}');
  expect(map.document().stations['team']?.name).toBe('Van');
});

it('chooses several cards with Shift and removes them together, with undo offered', async () => {
  const map = await standOn('codes');
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
  expect(map.cardsAt('station:dispatch')).toEqual(['nights']);
  expect(map.store.state.getState().notice?.undoable).toBe(true);
  await stands('nights');
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('chooses all cards of a list with Ctrl+A', async () => {
  const map = await standOn('codes');
  await userEvent.keyboard('{Control>}a{/Control}');
  expect(map.store.state.getState().selection).toEqual({ kind: 'cards', ids: ['codes', 'training', 'nights'] });
});

it('removes a station and keeps its cards at the intercept', async () => {
  const map = await standOn('station:team');
  await userEvent.keyboard('{Delete}');
  expect(map.stationsIn('l0')).toEqual(['911 Dispatch']);
  expect(map.cardsAt('intercept:l0')).toEqual(['van']);
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('leaves nothing under the keyboard that a second Delete would remove, and lets an arrow go on', async () => {
  const map = await standOn('station:team');
  await userEvent.keyboard('{Delete}{Delete}');
  await vi.waitFor(() => expect(document.activeElement?.matches('.lane-title')).toBe(true));
  await userEvent.keyboard('{Delete}');
  expect(map.stationsIn('l0')).toEqual(['911 Dispatch']);
  await userEvent.keyboard('{ArrowUp}');
  await stands('station:dispatch');
});

it('does not go on from the last card of a list to its station', async () => {
  const map = await standOn('van');
  await userEvent.keyboard('{Delete}');
  await vi.waitFor(() => expect(document.activeElement?.matches('.lane-title')).toBe(true));
  await userEvent.keyboard('{Delete}');
  expect(map.stationsIn('l0')).toEqual(['911 Dispatch', 'Crisis Team']);
});

it('removes one card for a key that is held down', async () => {
  const map = await standOn('codes');
  await userEvent.keyboard('{Delete>4/}');
  expect(map.cardsAt('station:dispatch')).toEqual(['training', 'nights']);
});

it('opens the menu of a lane from its button, with the commands of the lane', async () => {
  const map = await standOn('codes');
  await userEvent.click(found('[aria-label="Intercept 1: actions"]'));
  const choices = await menu();
  expect(choices.map(({ textContent }) => textContent)).toContain('Move to the rightThere is nothing further right.');
  await userEvent.click(choices.find(({ textContent }) => textContent.startsWith('Move to the left')) ?? fail());
  expect(map.said()).toBe('Detention moved, 1 of 2');
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('collapses the lane of a station by a key and expands it by the same, and the keyboard goes along', async () => {
  await standOn('station:team');
  await userEvent.keyboard('l');
  await stands('intercept:l0');
  await userEvent.keyboard('l');
  await stands('station:dispatch');
  expect(station('team')).toBeTruthy();
});

it('offers the same commands in a menu, with the reason where one cannot be used', async () => {
  await standOn('codes');
  card('codes').dispatchEvent(
    new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 300, clientY: 300 }),
  );
  const choices = (await menu()).map(({ textContent }) => textContent);
  expect(choices).toContain('Move upIt is the first already.');
  expect(choices).toContain('RemoveDel');
});

it('shows all keys at a question mark', async () => {
  await standOn('codes');
  await userEvent.keyboard('?');
  await vi.waitFor(() => expect(found('[role="dialog"]').textContent).toContain('Alt+Shift+↑'));
});

it('pastes a copied card with all its fields, as one step', async () => {
  const map = await standOn('codes');
  const text = clipboard('copy');
  expect(text).toBe('Gap\tNo call codes');
  found('[data-spot="station:booking"]').focus();
  clipboard('paste', text);
  const [copy] = map.cardsAt('station:booking');
  const { at, id, order, ...fields } = map.document().cards[copy ?? ''] ?? fail();
  expect(smallMap().cards['codes']).toMatchObject(fields);
  expect({ at, isNew: id !== 'codes', order: order !== '' }).toEqual({
    at: 'station:booking',
    isNew: true,
    order: true,
  });
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('moves what was cut, so that all that names it still finds it', async () => {
  const map = await standOn('codes');
  const text = clipboard('cut');
  expect(map.document()).toBe(map.start);
  found('[data-spot="station:booking"]').focus();
  clipboard('paste', text);
  expect(map.cardsAt('station:booking')).toEqual(['codes']);
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

it('makes cards of the rows of a spreadsheet', async () => {
  const map = await standOn('station:booking');
  clipboard('paste', 'Resource\tNurse at booking\tSheriff\tShort of capacity\r\nGap\tNo screening\r\n');
  const cards = map.cardsAt('station:booking').map((id) => map.document().cards[id]);
  expect(cards).toMatchObject([
    { kind: 'resource', text: 'Nurse at booking', agency: 'Sheriff', status: 'short' },
    { kind: 'gap', text: 'No screening', agency: '', status: '' },
  ]);
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});

const menu = () =>
  vi.waitFor(() => {
    const items = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    expect(items.length).toBeGreaterThan(8);
    return items;
  });

/** What the browser makes of Ctrl+C, Ctrl+X and Ctrl+V; gives what stands in the clipboard after it. */
function clipboard(type: 'copy' | 'cut' | 'paste', text = ''): string {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
  return clipboardData.getData('text/plain');
}

function fail(): never {
  throw new Error('Nothing was pasted');
}
