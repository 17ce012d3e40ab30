import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { shareDocument, shareUpdates } from '../../../src/workshop/sharing/shared-workshop.ts';
import { bringUpToDate } from '../../../src/workshop/storage/open-workshop.ts';
import { tidied } from '../../../src/workshop/storage/saved-document.ts';
import { FORMAT_VERSION, UPGRADES, type Upgrade, upgraded } from '../../../src/workshop/storage/upgrades/upgrades.ts';
import { furnished } from '../../properties/random-edits.ts';

/** As if version 2 had turned all gaps of the first card into something that nobody knows who runs. */
const nameAgencies: Upgrade = {
  name: 'name agencies',
  run: ({ cards = {} }) => {
    for (const card of Object.values(cards)) card['agency'] ??= 'unknown';
  },
};
const shout: Upgrade = {
  name: 'shout',
  run: ({ cards = {} }) => {
    for (const card of Object.values(cards)) card['agency'] = String(card['agency']).toUpperCase();
  },
};

test('a document runs through the upgrades that its version has not seen, in order', () => {
  const saved = { cards: { c0: { text: 'No night shift' } } };
  expect(upgraded(saved, 1, [nameAgencies, shout])['cards']).toEqual({
    c0: { text: 'No night shift', agency: 'UNKNOWN' },
  });
  expect(upgraded(saved, 3, [nameAgencies, shout])).toEqual(saved);
  expect(saved).toEqual({ cards: { c0: { text: 'No night shift' } } });
});

test('upgrades meet collections of records of fields, whatever was saved', () => {
  expect(tidied({ cards: { c0: { text: 1 }, c1: 'none' }, paths: 7, about: null })).toEqual({
    cards: { c0: { text: 1 } },
  });
});

test('a workshop that an older version saved on this device is upgraded as an edit, which other copies can take in', () => {
  const origin = shareDocument(furnished, 1).encode();
  const { shared } = shareUpdates([origin], 11);
  const heard = vi.fn<() => void>();
  shared.onUpdate(heard);
  bringUpToDate(shared, 1, [nameAgencies]);
  expect(heard).toHaveBeenCalledTimes(1);
  const { shared: other } = shareUpdates([origin, shared.encode()], 12);
  expect(Object.values(other.document.cards).map((card) => card.agency)).toEqual(['unknown', 'unknown']);
  expect(other.document).toEqual(shared.document);
});

test('each upgrade is run by a sample of the version before it', () => {
  expect(FORMAT_VERSION).toBe(UPGRADES.length + 1);
  for (const [n] of [...UPGRADES, 'the version of today'].entries())
    expect([n + 1, existsSync(`tests/documents/version-${n + 1}.sim.json`)]).toEqual([n + 1, true]);
});
