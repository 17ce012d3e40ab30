import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { pathName } from '../cards/place-name.ts';
import { useMapOnDesk } from '../desk/desk.ts';
import { returnsOf } from '../model/returns.ts';
import { KIND_MARKS } from '../scene/marks.ts';

/** Who comes back: each way back with a bar as long as its people are many. */
export function RevolvingDoor() {
  const say = useWords();
  const map = useMapOnDesk();
  const returns = useMemo(() => returnsOf(map), [map]);
  const most = Math.max(1, ...returns.map(({ path }) => path.volume ?? 0));
  const known = returns.reduce((sum, { path }) => sum + (path.volume ?? 0), 0);
  const unknown = returns.filter(({ path }) => path.volume === null).length;
  return (
    <section className="revolving" aria-labelledby="revolving">
      <h2 id="revolving">{say('flow.revolving')}</h2>
      <p>{returns.length === 0 ? say('flow.noReturns') : say('flow.returns', { known, unknown })}</p>
      <ul>
        {returns.map(({ path, gaps }) => (
          <li key={path.id}>
            <span>{pathName(map, path, say)}</span>
            <span className="revolving-bar" data-unknown={path.volume === null || undefined} aria-hidden="true">
              <span style={{ inlineSize: `${((path.volume ?? 0) / most) * 100}%` }} />
            </span>
            <span className="revolving-people">
              {path.volume === null ? say('flow.unknown') : say('flow.people', { count: path.volume })}
            </span>
            {gaps === 0 ? null : (
              <span data-kind="gap">
                <span className="kind-sign" aria-hidden="true">
                  {KIND_MARKS.gap}
                </span>{' '}
                {say('kinds.gap', { count: gaps })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
