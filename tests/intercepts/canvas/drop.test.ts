import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dropAt } from '../../../src/intercepts/canvas/drop.ts';
import { choose } from '../../../src/intercepts/canvas/selecting.ts';
import { placeAt, placesOf } from '../../../src/intercepts/canvas/target.ts';
import { moveCards } from '../../../src/intercepts/model/card-edits.ts';
import { cardsAt } from '../../../src/intercepts/model/places.ts';
import { asShown } from '../../../src/intercepts/scene/place-box.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { anyMap } from '../random-map.ts';
import { anyFold, draw } from '../scene/drawn-map.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

it('lands a card before the row that the drop names, or last of its kind, and at the place under the pointer', () => {
  fc.assert(
    fc.property(anyMap, anyFold, share, share, fc.nat(), (map, fold, across, down, pick) => {
      const cards = Object.values(map.cards);
      const card = cards[pick % Math.max(1, cards.length)];
      const layout = draw(map, fold);
      const at = { x: across * layout.width, y: down * layout.height };
      const drop = card && dropAt(layout, at, [card]);
      if (!card || !drop) return;
      expect(drop.place).toBe(placeAt(layout, at) ?? 'system');
      const start = { ...emptyWorkshop(), ...map };
      const { document } = carryOut(start, moveCards([card.id], drop.place, drop.before));
      const kin = asShown(cardsAt(document, drop.place)).filter(({ kind }) => kind === card.kind);
      expect(kin[kin.findIndex(({ id }) => id === card.id) + 1]?.id).toBe(drop.before);
    }),
  );
});

it('draws the line of a drop inside the box that it drops into', () => {
  fc.assert(
    fc.property(anyMap, anyFold, share, share, (map, fold, across, down) => {
      const layout = draw(map, fold);
      const [card] = Object.values(map.cards);
      const at = { x: across * layout.width, y: down * layout.height };
      const drop = card && dropAt(layout, at, [card]);
      const box = placesOf(layout).find(({ place }) => place === drop?.place)?.box;
      const isInside =
        !drop?.line || !box || (drop.line.y >= box.y && drop.line.y + drop.line.height <= box.y + box.height);
      expect(isInside).toBe(true);
    }),
  );
});

it('chooses all cards between the first and the last, whichever comes first', () => {
  const list = ['a', 'b', 'c', 'd', 'e'];
  fc.assert(
    fc.property(fc.constantFrom(...list), fc.constantFrom(...list), fc.constantFrom(...list), (from, over, to) => {
      const start = choose({ kind: 'nothing' }, list, from, 'only');
      const detour = choose(choose(start, list, over, 'through'), list, to, 'through');
      const direct = choose(start, list, to, 'through');
      const [low, high] = [list.indexOf(from), list.indexOf(to)].toSorted((a, b) => a - b);
      expect(detour).toEqual(direct);
      expect(direct.kind === 'cards' && direct.ids.toSorted()).toEqual(list.slice(low, (high ?? 0) + 1));
    }),
  );
});

it('lets a card that is chosen as well go when it is chosen again', () => {
  const once = choose({ kind: 'nothing' }, ['a'], 'a', 'also');
  expect(choose(once, ['a'], 'a', 'also')).toEqual({ kind: 'nothing' });
});
