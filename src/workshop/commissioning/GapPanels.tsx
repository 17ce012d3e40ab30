import { placeName } from '../../intercepts/cards/place-name.ts';
import type { Id } from '../../intercepts/model/field.ts';
import type { Card } from '../../intercepts/model/system-map.ts';
import { useWords } from '../../words/useWords.ts';
import { groupsOf } from '../model/commissioning.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { CardLink } from './CardLink.tsx';
import { Panel } from './Panel.tsx';

interface GapsProps {
  readonly shown: WorkshopDocument;
  readonly gaps: readonly Card[];
  readonly onCard: (card: Id) => void;
}

/** Every gap that fits, each leading to its card. */
export function GapsPanel({ shown, gaps, onCard }: GapsProps) {
  const say = useWords();
  return (
    <Panel
      title={say('commissioning.gaps')}
      count={say('commissioning.gapCount', { count: gaps.length })}
      teaching={say('commissioning.nothing')}
      isEmpty={gaps.length === 0}
    >
      <table className="supply" aria-label={say('commissioning.gaps')}>
        <thead>
          <tr>
            <th scope="col">{say('kind.gap')}</th>
            <th scope="col">{say('report.where')}</th>
          </tr>
        </thead>
        <tbody>
          {gaps.map((card) => (
            <tr key={card.id}>
              <th scope="row">
                <CardLink card={card} onCard={onCard} />
              </th>
              <td>{placeName(shown, card.at, say)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

interface GroupProps {
  readonly by: 'population' | 'area';
  readonly shown: WorkshopDocument;
  readonly isFiltered: boolean;
  readonly onOnly: (name: string) => void;
}

/** Gaps and services by what cards name, those with most gaps first; a row narrows all tables to it. */
export function GroupPanel({ by, shown, isFiltered, onOnly }: GroupProps) {
  const say = useWords();
  const groups = groupsOf(shown, by);
  const none = by === 'population' ? 'commissioning.noPopulation' : 'commissioning.noArea';
  const title = say(by === 'population' ? 'commissioning.byPopulation' : 'commissioning.byArea');
  return (
    <Panel title={title} teaching={say(isFiltered ? 'commissioning.nothing' : none)} isEmpty={groups.length === 0}>
      <table className="supply" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{say(`field.${by}`)}</th>
            <th scope="col">{say('report.gaps')}</th>
            <th scope="col">{say('report.resources')}</th>
            <th scope="col">{say('commissioning.gapsAt')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ name, gaps, resources, lanes }) => (
            <tr key={name}>
              <th scope="row">
                <button
                  type="button"
                  className="card-link"
                  aria-label={say('commissioning.only', { name })}
                  onClick={() => onOnly(name)}
                >
                  {name}
                </button>
              </th>
              <td className="figure">{say('report.number', { value: gaps.length })}</td>
              <td className="figure">{say('report.number', { value: resources.length })}</td>
              <td>{lanes.map((lane) => say('map.interceptShort', lane)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
