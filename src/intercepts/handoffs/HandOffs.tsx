import './handoffs.css';
import { type ReactNode, useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { pathName } from '../cards/place-name.ts';
import { useDesk, useMapOnDesk, useOnDesk } from '../desk/desk.ts';
import { useFilter } from '../filter/useFilter.ts';
import { useFoundInText } from '../looking/useFoundInText.ts';
import { atPath } from '../model/place.ts';
import { KIND_MARKS } from '../scene/marks.ts';
import { type HandOff, handOffsOf } from './hand-offs.ts';

/** The paths between stations, those where most people are lost first. */
export function HandOffs({ children }: { readonly children: ReactNode }) {
  const say = useWords();
  const map = useMapOnDesk();
  const handOffs = useMemo(() => handOffsOf(map), [map]);
  useFoundInText();
  const worst = handOffs.filter(({ gaps }) => gaps.length > 0);
  const others = handOffs.filter(({ gaps }) => gaps.length === 0);
  return (
    <>
      <div className="map-toolbar">{children}</div>
      <section className="handoffs" aria-label={say('handoffs.label')}>
        <h2>{say('handoffs.worst')}</h2>
        {worst.length === 0 ? <p className="quiet">{say('handoffs.none')}</p> : null}
        <ol>
          {worst.map((handOff) => (
            <Worst key={handOff.path.id} handOff={handOff} />
          ))}
        </ol>
        {others.length > 0 ? <h2>{say('handoffs.others')}</h2> : null}
        <ul className="handoffs-others">
          {others.map((handOff) => (
            <li key={handOff.path.id}>
              <PathButton handOff={handOff} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Worst({ handOff }: { readonly handOff: HandOff }) {
  const say = useWords();
  const desk = useDesk();
  const { shows, mode } = useFilter();
  const { gaps } = handOff;
  return (
    <li className="handoff">
      <div className="handoff-head" data-kind="gap">
        <span className="handoff-count">
          <span aria-hidden="true">
            <span className="kind-sign">{KIND_MARKS.gap}</span> {gaps.length}
          </span>
          <span className="unseen">{say('kinds.gap', { count: gaps.length })}</span>
        </span>
        <PathButton handOff={handOff} />
      </div>
      <ul>
        {gaps
          .filter((card) => mode === 'dim' || shows(card))
          .map((card) => (
            <li key={card.id}>
              <button
                type="button"
                className="card-button"
                data-entry={`card:${card.id}`}
                onClick={() => desk.select({ kind: 'cards', ids: [card.id] })}
              >
                {card.text}
              </button>
            </li>
          ))}
      </ul>
    </li>
  );
}

function PathButton({ handOff: { path } }: { readonly handOff: HandOff }) {
  const say = useWords();
  const desk = useDesk();
  const place = atPath(path.id);
  const isSelected = useOnDesk(({ selection }) => selection.kind === 'place' && selection.place === place);
  return (
    <button
      type="button"
      className="card-button handoff-path"
      data-entry={place}
      aria-pressed={isSelected}
      onClick={() => desk.inspect(place)}
    >
      <span>{pathName(desk.state().document, path, say)}</span>
      <span className="quiet">{say(`pathKind.${path.kind}`)}</span>
    </button>
  );
}
