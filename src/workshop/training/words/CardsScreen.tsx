import './cards.css';
import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../../controls/Button.tsx';
import { Choice } from '../../../controls/Choice.tsx';
import { useWords } from '../../../words/useWords.ts';
import { recordsOf } from '../../model/record-edits.ts';
import { useWorkshop } from '../../store/useWorkshop.ts';

interface Props {
  readonly onGlossary: () => void;
}

const EVERYBODY = '*';

/** The glossary as cards to be turned over, agency by agency: people learn what the others mean. */
export function CardsScreen({ onGlossary }: Props) {
  const say = useWords();
  const abbreviations = useWorkshop(({ document }) => document.abbreviations);
  const [agency, setAgency] = useState(EVERYBODY);
  const known = recordsOf({ abbreviations }, 'abbreviations').filter(
    ({ initials, meaning }) => initials.trim() !== '' && meaning.trim() !== '',
  );
  const agencies = [...new Set(known.map((card) => card.agency.trim()))].toSorted();
  const shown = agencies.includes(agency) ? agency : EVERYBODY;
  const deck = known.filter((card) => shown === EVERYBODY || card.agency.trim() === shown);
  return (
    <section className="room" aria-label={say('cards.title')}>
      <header className="room-head">
        <h2>{say('cards.title')}</h2>
        <p className="hint">{say('cards.hint')}</p>
      </header>
      {known.length === 0 ? (
        <div className="teaching">
          <p>{say('cards.empty')}</p>
          <Button look="primary" onPress={onGlossary}>
            {say('cards.toGlossary')}
          </Button>
        </div>
      ) : (
        <>
          <div className="cards-choice">
            <Choice
              label={say('cards.agency')}
              value={shown}
              options={[
                { value: EVERYBODY, label: say('cards.everybody') },
                ...agencies.map((value) => ({ value, label: value === '' ? say('cards.noAgency') : value })),
              ]}
              onChange={setAgency}
            />
          </div>
          <Deck
            key={shown}
            cards={deck.map(({ id, initials, meaning, agency: whose }) => ({
              id,
              initials,
              meaning,
              agency: whose,
              also: known.filter((other) => other.id !== id && other.initials.trim() === initials.trim()),
            }))}
          />
        </>
      )}
    </section>
  );
}

interface Meaning {
  readonly id: string;
  readonly initials: string;
  readonly meaning: string;
  readonly agency: string;
}

interface DeckProps {
  readonly cards: readonly (Meaning & { readonly also: readonly Meaning[] })[];
}

function Deck({ cards }: DeckProps) {
  const say = useWords();
  const [at, setAt] = useState(0);
  const [isTurned, setTurned] = useState(false);
  // A card that was removed leaves the last one on the table.
  const index = Math.min(at, cards.length - 1);
  const card = cards[index];
  if (!card) return null;
  const go = (by: number) => {
    setAt((index + by + cards.length) % cards.length);
    setTurned(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') go(1);
    else if (event.key === 'ArrowLeft') go(-1);
  };
  const number = say('cards.number', { number: index + 1, of: cards.length });
  return (
    <div className="deck">
      <p className="hint">{number}</p>
      <button
        type="button"
        className="flip-card"
        aria-pressed={isTurned}
        data-turned={isTurned || undefined}
        onClick={() => setTurned(!isTurned)}
        onKeyDown={onKeyDown}
      >
        <span className="flip-initials">{card.initials}</span>
        <span className="flip-back" aria-live="polite">
          {isTurned ? (
            <>
              <span className="flip-meaning">{card.meaning}</span>
              {card.agency === '' ? null : <span className="flip-agency">{card.agency}</span>}
              {card.also.map((other) => (
                <span key={other.id} className="flip-agency">
                  {say('cards.also', other)}
                </span>
              ))}
            </>
          ) : (
            <span className="flip-agency">{say('cards.turn')}</span>
          )}
        </span>
      </button>
      <div className="panel-foot">
        <Button onPress={() => go(-1)}>{say('cards.before')}</Button>
        <Button onPress={() => setTurned(!isTurned)}>{say(isTurned ? 'cards.turnBack' : 'cards.turn')}</Button>
        <Button look="primary" onPress={() => go(1)}>
          {say('cards.next')}
        </Button>
        <p className="hint">{say('cards.keys')}</p>
      </div>
    </div>
  );
}
