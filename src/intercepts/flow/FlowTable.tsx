import { useWords } from '../../words/useWords.ts';
import { arrivingAt, leaving, type PeopleFlow, reliefOf } from '../model/people-flow.ts';
import { volumeText } from './FlowPicture.tsx';

/** The numbers of the picture for those who would rather read, and for those who cannot see it. */
export function FlowTable({ before, after }: { readonly before: PeopleFlow; readonly after: PeopleFlow }) {
  const say = useWords();
  const relief = reliefOf(before, after);
  const isChanged = relief.some(({ fewer }) => fewer > 0);
  return (
    <table className="flow-table">
      <caption>{say('flow.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('coverage.rowHead')}</th>
          <th scope="col">{say('flow.arrive')}</th>
          <th scope="col">{say('flow.leave')}</th>
          <th scope="col">{say('flow.deeper')}</th>
          <th scope="col">{say('flow.return')}</th>
          {isChanged ? <th scope="col">{say('flow.change')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {after.lanes.map((lane, k) => (
          <tr key={lane.id}>
            <th scope="row">
              {lane.number} {lane.name}
            </th>
            {[
              arrivingAt(after, k),
              leaving(after, k, 'exit'),
              leaving(after, k, 'deeper'),
              leaving(after, k, 'return'),
            ].map((volume, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
              <td key={column}>
                {volume.known === 0 && volume.unknown > 0 ? say('flow.unknown') : volumeText(volume, say)}
              </td>
            ))}
            {isChanged ? <td>{say('flow.people', { count: relief[k]?.fewer ?? 0 })}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
