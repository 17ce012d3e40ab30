import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { pathName } from '../cards/place-name.ts';
import { useMapOnDesk } from '../desk/desk.ts';
import { useFilter } from '../filter/useFilter.ts';
import { handOffsOf } from '../handoffs/hand-offs.ts';
import { KIND_MARKS } from '../scene/marks.ts';
import { useFittingType } from './useFittingType.ts';

/** The hand-offs with gaps, most first, in the largest type with which all of them stand on the wall. */
export function StillHandOffs() {
  const say = useWords();
  const map = useMapOnDesk();
  const { shows, mode } = useFilter();
  const worst = useMemo(() => handOffsOf(map).filter(({ gaps }) => gaps.length > 0), [map]);
  const page = useFittingType([worst, shows, mode]);
  return (
    <div ref={page} className="projector-page projector-handoffs">
      <h2>{say('handoffs.worst')}</h2>
      {worst.length === 0 ? <p>{say('projector.noHandOffs')}</p> : null}
      <ol>
        {worst.map(({ path, gaps }) => (
          <li key={path.id} data-kind="gap">
            <h3>
              <span className="kind-sign" aria-hidden="true">
                {KIND_MARKS.gap}
              </span>{' '}
              {gaps.length} · {pathName(map, path, say)}
            </h3>
            <ul>
              {gaps
                .filter((card) => mode === 'dim' || shows(card))
                .map((card) => (
                  <li key={card.id} data-dimmed={!shows(card) || undefined}>
                    {card.text}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}
