import { readCardLines, writeCardLines } from '../../cards/card-lines.ts';
import { placeName } from '../../cards/place-name.ts';
import { addCards } from '../../model/card-edits.ts';
import { addStation } from '../../model/lane-edits.ts';
import { atStation, type Place, partsOf } from '../../model/place.ts';
import { cardsAt, interceptOf } from '../../model/places.ts';
import type { Card } from '../../model/system-map.ts';
import { moveCardsTo } from '../card-moves.ts';
import { moveStationTo } from '../station-moves.ts';
import type { Target } from '../target.ts';
import type { Clipped } from './clip.ts';
import type { Command, Hands } from './command.ts';
import { placeOf } from './making.ts';

const canBeTaken = (target: Target): boolean => target.kind === 'cards' || target.place.startsWith('station:');

/** Cut, copy and paste as a menu asks for them; the keys reach `take` and `put` through the browser's clipboard events. */
export const clippingCommands: readonly Command[] = [
  { id: 'cut', keys: ['Mod+x'], fits: canBeTaken, run: (target, hands) => void toClipboard(target, hands, true) },
  { id: 'copy', keys: ['Mod+c'], fits: canBeTaken, run: (target, hands) => void toClipboard(target, hands, false) },
  { id: 'paste', keys: ['Mod+v'], fits: () => true, run: (target, hands) => void fromClipboard(target, hands) },
];

async function toClipboard(target: Target, hands: Hands, isCut: boolean) {
  const text = take(target, hands, isCut);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    hands.desk.tell(hands.say('clip.useKeys'), 'problem');
  }
}

async function fromClipboard(target: Target, hands: Hands) {
  try {
    put(await navigator.clipboard.readText(), target, hands);
  } catch {
    // The browser keeps the clipboard from menus: then what was taken here is all there is.
    const clipped = hands.clip.get();
    if (clipped) put(clipped.text, target, hands);
    else hands.desk.tell(hands.say('clip.useKeys'), 'problem');
  }
}

/** Notes what is cut or copied, and gives the text for the clipboard. */
export function take(target: Target, { desk, say, clip }: Hands, isCut: boolean): string {
  const map = desk.state().document;
  const station = target.kind === 'place' ? map.stations[partsOf(target.place).id] : undefined;
  const cards = target.kind === 'cards' ? target.ids.flatMap((id) => map.cards[id] ?? []) : cardsAt(map, target.place);
  const text = [...(station ? [station.name] : []), ...(cards.length > 0 ? [writeCardLines(cards, say)] : [])].join(
    '\n',
  );
  clip.set({ text, cards, station, isCut });
  const name = station ? station.name : say('clip.cards', { count: cards.length });
  desk.tell(say(isCut ? 'clip.cut' : 'clip.copied', { name }), 'spoken');
  return text;
}

/** Puts what the clipboard holds at the target's place: what was taken here with all its fields, other text as cards, a line each. */
export function put(text: string, target: Target, hands: Hands): void {
  const { desk, say, clip } = hands;
  const map = desk.state().document;
  const to = placeOf(target, map);
  const clipped = clip.get();
  if (clipped && isSameText(clipped.text, text)) {
    if (clipped.station) putStation(clipped, to, hands);
    else putCards(clipped, to, hands);
    return;
  }
  const cards = readCardLines(map, text, desk.state().nextKind, to, say).map((card) => ({ ...card, id: desk.newId() }));
  if (cards.length === 0) return desk.tell(say('clip.empty'), 'problem');
  desk.perform(say('did.pasteCards', { count: cards.length, place: placeName(map, to, say) }), addCards(cards), {
    shown: true,
  });
  hands.unfold(to);
}

/** Some systems change the ends of lines on the way through the clipboard. */
const isSameText = (a: string, b: string): boolean => a.replaceAll('\r', '').trim() === b.replaceAll('\r', '').trim();

function putCards({ cards, isCut }: Clipped, to: Place, { desk, say, clip, stand, unfold }: Hands) {
  const map = desk.state().document;
  unfold(to);
  const ids = cards.map(({ id }) => id).filter((id) => id in map.cards);
  if (isCut && ids.length > 0) {
    clip.set(undefined);
    moveCardsTo(desk, say, ids, to);
    return stand({ place: to, card: ids[0] });
  }
  const copies = copiesOf(cards, to, desk.newId);
  const label = say('did.pasteCards', { count: copies.length, place: placeName(map, to, say) });
  desk.perform(label, addCards(copies));
  stand({ place: to, card: copies[0]?.id });
}

function putStation({ station, cards, isCut }: Clipped, to: Place, { desk, say, clip, stand }: Hands) {
  const map = desk.state().document;
  const intercept = interceptOf(map, to) || station?.intercept;
  if (!station || intercept === undefined) return;
  const before = partsOf(to).kind === 'station' ? partsOf(to).id : undefined;
  if (isCut && station.id in map.stations) {
    clip.set(undefined);
    moveStationTo(desk, say, station.id, { intercept, before });
    return stand({ place: atStation(station.id), card: undefined });
  }
  const id = desk.newId();
  const copies = copiesOf(cards, atStation(id), desk.newId);
  desk.perform(say('did.pasteStation', { name: station.name, count: copies.length }), (draft) => {
    addStation({ id, intercept, name: station.name }, before)(draft);
    addCards(copies)(draft);
  });
  stand({ place: atStation(id), card: undefined });
}

const copiesOf = (cards: readonly Card[], at: Place, newId: () => string): Card[] =>
  cards.map((card) => ({ ...card, at, id: newId() }));
