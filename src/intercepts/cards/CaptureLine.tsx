import './cards.css';
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { ChoiceRow } from '../../controls/ChoiceRow.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { CARD_KINDS } from '../model/card.ts';
import { cardsIn, KIND_KEYS, placesLike, switchIn } from './capture.ts';
import { KindMark } from './KindMark.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { PlaceMatches } from './PlaceMatches.tsx';
import { useCapture } from './useCapture.ts';
import { useHalfTyped } from './useHalfTyped.ts';
import { usePlaceNames } from './usePlaceNames.ts';

const PLACE_SIGN = '>';
const MATCHES_SHOWN = 8;

/** The line under the map that is always at hand: type, Enter, type on. Kind and place stay until changed. */
export function CaptureLine({ children }: { readonly children?: ReactNode }) {
  const say = useWords();
  const desk = useDesk();
  const kind = useOnDesk((state) => state.nextKind);
  const here = useOnDesk((state) => state.here);
  const names = usePlaceNames();
  const { line, setLine } = useHalfTyped();
  const [active, setActive] = useState(0);
  // What was typed a moment ago may stand outside the part of the map that is in view.
  const [lastId, setLastId] = useState('');
  const last = useOnDesk((state) => state.document.cards[lastId]);
  const input = useRef<HTMLInputElement>(null);
  const { add, addMany, step } = useCapture();
  useSlashKey(input);
  // Whoever has just opened the map types at once; whoever stands somewhere on the screen stays there.
  useEffect(() => {
    if (document.activeElement === document.body) input.current?.focus();
  }, []);

  const matches = line.startsWith(PLACE_SIGN) ? placesLike(names, line.slice(1)).slice(0, MATCHES_SHOWN) : [];
  const type = (text: string) => {
    const found = switchIn(desk.state().document, text);
    if (found?.kind) desk.capture(found.kind);
    if (found?.at) desk.goTo(found.at);
    setActive(0);
    // The blank after a colon that has switched already.
    setLine((found ? found.rest : text).trimStart());
  };
  const goTo = (index: number) => {
    const place = matches[index];
    if (!place) return desk.tell(say('capture.noPlace'), 'problem');
    desk.goTo(place);
    setLine('');
  };
  const enter = () => {
    if (line.startsWith(PLACE_SIGN)) return goTo(active);
    // The end of the line ends a prefix as a blank does.
    const found = switchIn(desk.state().document, `${line.trim()} `);
    if (found?.at && found.rest.trim() === '') {
      desk.goTo(found.at);
      return setLine('');
    }
    if (line.trim() === '') return;
    setLastId(add(line.trim()));
    setLine('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const moves = matches.length > 0 ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined;
    const switched = event.altKey ? KIND_KEYS[event.code] : undefined;
    const steps = event.altKey ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined;
    if (switched) desk.capture(switched);
    else if (steps !== undefined) step(steps);
    else if (moves !== undefined) setActive((now) => (now + moves + matches.length) % matches.length);
    else if (event.key === 'Enter') enter();
    else if (event.key === 'Escape' && line !== '') setLine('');
    else return;
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const state = desk.state();
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\r\n]/.test(pasted.trim())) return;
    event.preventDefault();
    addMany(cardsIn(state.document, line + pasted, state.nextKind, state.here));
    setLine('');
  };

  const listed = matches.length > 0;
  return (
    <section className="capture" aria-label={say('capture.label')}>
      <ChoiceRow
        label={say('capture.kind')}
        value={kind}
        onChange={desk.capture}
        options={CARD_KINDS.map((value) => ({ value, label: <KindMark kind={value} named /> }))}
      />
      <div className="capture-place">
        <PlaceChoice label={say('capture.place')} labelHidden value={here} onChange={desk.goTo} />
      </div>
      <div className="capture-line">
        {listed ? <PlaceMatches matches={matches} names={names} active={active} onChoose={goTo} /> : null}
        <input
          ref={input}
          id="capture-line"
          className="input"
          value={line}
          data-typing={line !== '' || undefined}
          role="combobox"
          aria-expanded={listed}
          aria-controls="capture-matches"
          aria-activedescendant={listed ? `capture-match-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          aria-label={say('capture.input', { kind: say(`kind.${kind}`), place: names.get(here) ?? '' })}
          aria-describedby="capture-keys"
          placeholder={say('capture.placeholder', { kind: say(`kind.${kind}`).toLowerCase() })}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <p className="capture-keys">
          {last ? (
            <span className="capture-last">
              {say('capture.last')} <KindMark kind={last.kind} /> {last.text}
            </span>
          ) : null}
          <span id="capture-keys">{say('capture.keys')}</span>
        </p>
      </div>
      {/* What the room needs to read the signs stands where the line leaves room. */}
      {children}
    </section>
  );
}

/** "/" brings the hands back to the line from anywhere that is not a field. */
function useSlashKey(input: { readonly current: HTMLInputElement | null }) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isField =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || isField || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [input]);
}
