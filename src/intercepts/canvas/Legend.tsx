import { useWords } from '../../words/useWords.ts';
import { PATH_KINDS } from '../model/system-map.ts';

/** Of what is enough nothing is drawn. */
const DRAWN_STATUSES = ['short', 'missing'] as const;

/** What the lines of the map mean. The signs of the cards stand with their names in the capture line above it. */
export function Legend() {
  const say = useWords();
  return (
    <dl className="legend" aria-label={say('map.legend')}>
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
      {DRAWN_STATUSES.map((status) => (
        <div key={status} data-status={status}>
          <dt aria-hidden="true">{say('legend.sample')}</dt>
          <dd>{say(`status.${status}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
