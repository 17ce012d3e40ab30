import './readback.css';
import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { KindMark } from '../cards/KindMark.tsx';
import { pathName } from '../cards/place-name.ts';
import { useMapOnDesk } from '../desk/desk.ts';
import { useFilter } from '../filter/useFilter.ts';
import type { Id } from '../model/field.ts';
import { interceptsOf } from '../model/places.ts';
import type { Card, Path } from '../model/system-map.ts';
import { asShown } from '../scene/place-box.ts';
import { readingOf } from './reading-of.ts';

/** One intercept to be read by a whole room: its stations with their cards, where people come from and where they go. */
export function LanePage({ intercept }: { readonly intercept: Id }) {
  const say = useWords();
  const map = useMapOnDesk();
  const reading = useMemo(() => readingOf(map, intercept), [map, intercept]);
  if (!reading) return <p className="readback-empty">{say('map.noLanes')}</p>;
  const { outline, waysIn, waysOut } = reading;
  const { number, name, confirmed } = outline.intercept;
  const index = interceptsOf(map).findIndex(({ id }) => id === intercept);
  const nameOf = (path: Path) => pathName(map, path, say);
  return (
    <article className="readback-page" data-lane={index % 6} aria-labelledby="readback-name">
      <h2 id="readback-name">
        <span className="readback-number" aria-hidden="true">
          {number}
        </span>
        <span className="unseen">{say('map.interceptShort', { number })}: </span>
        <span>{name}</span>
        {confirmed ? <span className="readback-tick">✓ {say('readback.isConfirmed')}</span> : null}
      </h2>
      <div className="readback-columns">
        {outline.stations.map(({ station, cards: here }) => (
          <StationReading key={station.id} name={station.name} cards={here} />
        ))}
        {outline.own.length > 0 ? (
          <StationReading name={say('map.acrossIntercept', { number })} cards={outline.own} />
        ) : null}
        <Ways title={say('readback.waysIn')} names={waysIn.map(nameOf)} />
        <Ways title={say('readback.waysOut')} names={waysOut.map(nameOf)} />
      </div>
    </article>
  );
}

function StationReading({ name, cards }: { readonly name: string; readonly cards: readonly Card[] }) {
  const say = useWords();
  const { shows, mode } = useFilter();
  const listed = asShown(mode === 'hide' ? cards.filter(shows) : cards);
  return (
    <section className="readback-station">
      <h3>{name}</h3>
      {listed.length === 0 ? <p className="quiet">{say('map.empty')}</p> : null}
      <ul>
        {listed.map((card) => (
          <li key={card.id} data-dimmed={!shows(card) || undefined}>
            <KindMark kind={card.kind} />
            <span>
              {card.text}
              {card.status === '' ? null : <span className="quiet"> · {say(`status.${card.status}`)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ways({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <section className="readback-station readback-ways">
      <h3>{title}</h3>
      <ul>
        {names.map((name, k) => (
          <li key={`${name}/${k}`}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
