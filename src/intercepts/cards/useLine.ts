import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { cardsIn, KIND_KEYS, switchIn } from './capture.ts';
import { readSigns } from './signs.ts';
import { useCapture } from './useCapture.ts';
import { useHalfTyped } from './useHalfTyped.ts';
import { useKnown } from './useKnown.ts';
import { useOffers } from './useOffers.ts';
import { useRecent } from './useRecent.ts';

/** What the capture line holds and offers, and what its keys do. */
export function useLine() {
  const { line, recent, offers, saying, type, enter, choose, put, capture } = useLineText();
  const desk = useDesk();
  /** Takes the last card back into the line, or the one before it. What was changed already is not walked away from. */
  const walk = (by: -1 | 1): boolean => {
    const next = recent.beside(by);
    if (next === undefined || line !== capture.lineOf(recent.editing)) return false;
    recent.setEditing(next);
    put(capture.lineOf(next));
    return true;
  };
  const escape = (): boolean => {
    if (offers.matches.length > 0 && !offers.isWay) offers.fold(true);
    else if (line === '' && recent.editing === '') return false;
    else {
      recent.setEditing('');
      put('');
    }
    return true;
  };
  const runs = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    const way = event.key === 'ArrowDown' ? 1 : -1;
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    const switched = event.altKey ? KIND_KEYS[event.code] : undefined;
    if (switched) desk.capture(switched);
    else if (isArrow && event.altKey) capture.step(way);
    else if (isArrow && offers.matches.length > 0) offers.move(way);
    else if (isArrow) return walk(way);
    else if (event.key === 'Enter') enter();
    else if (event.key === 'Escape') return escape();
    else if (event.key === 'Tab' && !event.shiftKey && offers.completed(offers.active) !== line) choose(offers.active);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (runs(event)) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const { document, nextKind, here } = desk.state();
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\r\n]/.test(pasted.trim())) return;
    event.preventDefault();
    recent.remember(capture.addMany(cardsIn(document, line + pasted, nextKind, here)));
    recent.setEditing('');
    put('');
  };
  return { line, recent, offers, said: saying(line), type, choose, onKeyDown, onPaste };
}

/** The text of the line: typed, completed, and made into a card. */
function useLineText() {
  const say = useWords();
  const desk = useDesk();
  const nextKind = useOnDesk((state) => state.nextKind);
  const recent = useRecent();
  const { editing } = recent;
  const { line, setLine } = useHalfTyped(editing === '');
  const knownFor = useKnown();
  const known = knownFor(line);
  const offers = useOffers(line, editing !== '', known);
  const capture = useCapture();
  const put = (text: string) => {
    offers.fold(false);
    setLine(text);
  };
  const type = (text: string) => {
    if (editing !== '') return put(text);
    const found = switchIn(desk.state().document, text);
    if (found?.kind) desk.capture(found.kind);
    if (found?.at) desk.goTo(found.at);
    // The blank after a colon that has switched already.
    put((found ? found.rest : text).trimStart());
  };
  const goTo = (index: number) => {
    const place = offers.placeAt(index);
    if (!place) return desk.tell(say('capture.noPlace'), 'problem');
    desk.goTo(place);
    put('');
  };
  const saying = (text: string) => {
    const kind = desk.state().document.cards[editing]?.kind ?? nextKind;
    const said = readSigns(text, kind, known);
    // Signs with nothing to say about are words like others.
    return said.text === '' ? readSigns(line, 'gap', knownFor('')) : said;
  };
  const enter = () => {
    if (offers.isWay) return goTo(offers.active);
    // The end of the line ends a prefix as a blank does.
    const found = editing === '' ? switchIn(desk.state().document, `${line.trim()} `) : undefined;
    if (found?.at && found.rest.trim() === '') {
      desk.goTo(found.at);
      return put('');
    }
    if (line.trim() === '') return;
    if (editing === '') recent.remember([capture.add(saying(offers.entered()))]);
    else capture.change(editing, saying(offers.entered()));
    recent.setEditing('');
    put('');
  };
  const choose = (index: number) => (offers.isWay ? goTo(index) : put(offers.completed(index)));
  return { line, recent, offers, saying, type, enter, choose, put, capture };
}
