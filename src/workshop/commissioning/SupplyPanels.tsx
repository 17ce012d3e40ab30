import { placeName } from '../../intercepts/cards/place-name.ts';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { closingsOf, shortServices, uncheckedServices, uncollectedMeasures } from '../model/commissioning.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { CardLink } from './CardLink.tsx';
import { Panel } from './Panel.tsx';

interface Props {
  readonly shown: WorkshopDocument;
  readonly onCard: (card: Id) => void;
}

/** Services that are full, with the figures that somebody gave. */
export function ShortPanel({ shown, onCard }: Props) {
  const say = useWords();
  const services = shortServices(shown);
  const amount = (value: number | null, unit: string) =>
    value === null ? unit : say('commissioning.amount', { value, unit });
  return (
    <Panel
      title={say('commissioning.short')}
      count={say('commissioning.serviceCount', { count: services.length })}
      teaching={say('commissioning.noShort')}
      isEmpty={services.length === 0}
    >
      <table className="supply" aria-label={say('commissioning.short')}>
        <thead>
          <tr>
            <th scope="col">{say('report.resource')}</th>
            <th scope="col">{say('report.where')}</th>
            <th scope="col">{say('field.capacity')}</th>
            <th scope="col">{say('field.volume')}</th>
          </tr>
        </thead>
        <tbody>
          {services.map((card) => (
            <tr key={card.id}>
              <th scope="row">
                <CardLink card={card} onCard={onCard} />
              </th>
              <td>{placeName(shown, card.at, say)}</td>
              <td>{amount(card.capacity, card.capacityUnit)}</td>
              <td>{amount(card.volume, card.volumeYear === '' ? '' : `(${card.volumeYear})`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

interface ClosingProps extends Props {
  /** True while only priorities are wanted that close one of the gaps shown. */
  readonly isFiltered: boolean;
}

/** What each priority would close, and what its steps say of money. */
export function ClosingPanel({ shown, isFiltered, onCard }: ClosingProps) {
  const say = useWords();
  const closings = closingsOf(shown).filter(({ gaps }) => !isFiltered || gaps.length > 0);
  return (
    <Panel
      title={say('commissioning.closing')}
      teaching={say(isFiltered ? 'commissioning.nothing' : 'commissioning.noClosing')}
      isEmpty={closings.length === 0}
      isWide
    >
      <table className="supply" aria-label={say('commissioning.closing')}>
        <thead>
          <tr>
            <th scope="col">{say('report.priority')}</th>
            <th scope="col">{say('commissioning.closes')}</th>
            <th scope="col">{say('report.cost')}</th>
            <th scope="col">{say('report.funder')}</th>
          </tr>
        </thead>
        <tbody>
          {closings.map(({ priority, gaps, costs, funders }) => (
            <tr key={priority.id} data-chosen={priority.chosen || undefined}>
              <th scope="row">{priority.title}</th>
              <td>
                <ul>
                  {gaps.map((card) => (
                    <li key={card.id}>
                      <CardLink card={card} onCard={onCard} />
                    </li>
                  ))}
                </ul>
              </td>
              <td>{costs.join('; ')}</td>
              <td>{funders.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** Figures that nobody collects. */
export function UncollectedPanel({ shown, onMeasures }: Pick<Props, 'shown'> & { readonly onMeasures: () => void }) {
  const say = useWords();
  const measures = uncollectedMeasures(shown);
  const laneOf = (intercept: Id) => {
    const lane = shown.intercepts[intercept];
    return lane ? say('map.intercept', lane) : say('map.wholeSystem');
  };
  return (
    <Panel
      title={say('commissioning.uncollected')}
      teaching={say('commissioning.noUncollected')}
      isEmpty={measures.length === 0}
    >
      <table className="supply" aria-label={say('commissioning.uncollected')}>
        <thead>
          <tr>
            <th scope="col">{say('report.measure')}</th>
            <th scope="col">{say('report.where')}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ id, name, intercept }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" className="card-link" onClick={onMeasures}>
                  {name}
                </button>
              </th>
              <td>{laneOf(intercept)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** Services of which nobody has said when they were last checked. */
export function UncheckedPanel({ shown, onCard }: Props) {
  const say = useWords();
  const services = uncheckedServices(shown);
  return (
    <Panel
      title={say('commissioning.unchecked')}
      count={say('commissioning.serviceCount', { count: services.length })}
      teaching={say('commissioning.noUnchecked')}
      isEmpty={services.length === 0}
    >
      <table className="supply" aria-label={say('commissioning.unchecked')}>
        <thead>
          <tr>
            <th scope="col">{say('report.resource')}</th>
            <th scope="col">{say('report.where')}</th>
            <th scope="col">{say('field.agency')}</th>
          </tr>
        </thead>
        <tbody>
          {services.map((card) => (
            <tr key={card.id}>
              <th scope="row">
                <CardLink card={card} onCard={onCard} />
              </th>
              <td>{placeName(shown, card.at, say)}</td>
              <td>{card.agency}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
