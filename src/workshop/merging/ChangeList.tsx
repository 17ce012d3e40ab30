import './merging.css';
import { useWords } from '../../words/useWords.ts';
import type { Change } from '../model/change.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { groupedChanges } from './grouped-changes.ts';

interface Props {
  readonly from: WorkshopDocument;
  readonly to: WorkshopDocument;
  readonly changes: readonly Change[];
}

// More than fit into one look; the count says how many there are.
const SHOWN = 40;

/** What is added, changed and removed on the way from one document to another. */
export function ChangeList({ from, to, changes }: Props) {
  const say = useWords();
  if (changes.length === 0) return <p>{say('change.none')}</p>;
  const groups = groupedChanges(from, to, changes);
  return (
    <div className="change-list">
      {groups.map(({ kind, lines }) => (
        <section key={kind}>
          <h3>{say(`change.${kind}`, { count: lines.length })}</h3>
          <ul>
            {lines.slice(0, SHOWN).map(({ key, collection, name }) => (
              <li key={key}>{say('change.line', { kind: say(`collection.${collection}`), name })}</li>
            ))}
            {lines.length > SHOWN ? <li>{say('change.more', { count: lines.length - SHOWN })}</li> : null}
          </ul>
        </section>
      ))}
    </div>
  );
}
