import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PaletteButton } from '../../../src/intercepts/palette/PaletteButton.tsx';
import { useMapCommands } from '../../../src/intercepts/useMapCommands.ts';
import { found, settled, showMap, smallMap } from '../canvas/map-on-table.tsx';

const NO_VIEWS: readonly { readonly value: string; readonly label: string }[] = [];

function Find() {
  return <PaletteButton commands={useMapCommands(NO_VIEWS)} />;
}

/** Opens the palette while the keyboard stands on a spot. */
async function openOn(spot: string) {
  const map = showMap(smallMap(), <Find />);
  await settled();
  found(`[data-spot="${spot}"]`).focus();
  await userEvent.keyboard('{Control>}k{/Control}');
  await vi.waitFor(() => expect(options().length).toBeGreaterThan(0));
  return map;
}

const options = () => [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);

it('lists the commands that can be carried out on what the keyboard stands on, with its name and their keys', async () => {
  await openOn('station:dispatch');
  expect(options()).toContain('Paths…911 Dispatch · P');
  expect(options()).toContain('Connect to…911 Dispatch · C');
  expect(options()).not.toContain('Move up911 Dispatch · Ctrl+↑');
  expect(options().filter((text) => text.startsWith('Add station'))).toHaveLength(1);
});

it('carries a command out and gives it the keyboard', async () => {
  const map = await openOn('station:team');
  await userEvent.keyboard('rename{ArrowDown}{Enter}');
  await vi.waitFor(() => expect(document.activeElement?.matches('.rename')).toBe(true));
  await userEvent.keyboard('Mobile Team{Enter}');
  expect(map.document().stations['team']?.name).toBe('Mobile Team');
});

it('removes the card that the keyboard stands on, and not its station', async () => {
  const map = await openOn('codes');
  await userEvent.keyboard('remove{ArrowDown}{Enter}');
  await vi.waitFor(() => expect(map.cardsAt('station:dispatch')).toEqual(['training', 'nights']));
  expect(map.stationsIn('l0')).toEqual(['911 Dispatch', 'Crisis Team']);
  expect(map.roundTrip()).toEqual({ isUndone: true, isRedone: true });
});
