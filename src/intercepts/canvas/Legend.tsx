import { useWords } from '../../words/useWords.ts';
import { CARD_KINDS } from '../model/card.ts';
import { PATH_KINDS } from '../model/system-map.ts';
import { KIND_MARKS } from '../scene/marks.ts';

/** What the signs and lines of the map mean. */
export function Legend() {
  const say = useWords();
  return (
    <dl className="legend" aria-label={say('map.legend')}>
      {CARD_KINDS.map((kind) => (
        <div key={kind} data-kind={kind}>
          <dt aria-hidden="true">{KIND_MARKS[kind]}</dt>
          <dd>{say(`kind.${kind}`)}</dd>
        </div>
      ))}
      {PATH_KINDS.map((kind) => (
        <div key={kind} data-path={kind}>
          <dt aria-hidden="true">
            <svg width="22" height="8">
              <line x1="0" y1="4" x2="22" y2="4" />
            </svg>
          </dt>
          <dd>{say(`pathShort.${kind}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
