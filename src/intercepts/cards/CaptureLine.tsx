import './cards.css';
import './line.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { ChoiceRow } from '../../controls/ChoiceRow.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { CARD_KINDS } from '../model/card.ts';
import { KindMark } from './KindMark.tsx';
import { LineMatches } from './LineMatches.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { RecentCards } from './RecentCards.tsx';
import { useLine } from './useLine.ts';
import { usePlaceNames } from './usePlaceNames.ts';

/** The line under the map that is always at hand: type, Enter, type on. Kind and place stay until changed. */
export function CaptureLine({ children }: { readonly children?: ReactNode }) {
  const say = useWords();
  const desk = useDesk();
  const kind = useOnDesk((state) => state.nextKind);
  const here = useOnDesk((state) => state.here);
  const place = usePlaceNames().get(here) ?? '';
  const { line, recent, offers, said, type, choose, onKeyDown, onPaste } = useLine();
  const { matches, active } = offers;
  const { editing } = recent;
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);
  // Whoever has just opened the map types at once; whoever stands somewhere on the screen stays there.
  useEffect(() => {
    if (document.activeElement === document.body) input.current?.focus();
  }, []);

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
        {listed ? (
          <LineMatches
            label={say(offers.isWay ? 'capture.places' : 'capture.matches')}
            matches={matches}
            active={active}
            onChoose={choose}
          />
        ) : null}
        <RecentCards ids={recent.ids} editing={editing} />
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
          aria-label={editing === '' ? say('capture.input', { kind: say(`kind.${kind}`), place }) : say('capture.edit')}
          aria-describedby="capture-keys"
          placeholder={say('capture.placeholder', { kind: say(`kind.${kind}`).toLowerCase() })}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <p className="capture-keys">
          <output className="capture-said">
            {(offers.isWay ? [] : said.named).map(({ sign, name }) => (
              <span key={`${sign}${name}`}>{sign === '!' ? say('status.short') : `${sign} ${name}`}</span>
            ))}
          </output>
          <span id="capture-keys">{editing === '' ? say('capture.keys') : say('capture.editKeys')}</span>
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
