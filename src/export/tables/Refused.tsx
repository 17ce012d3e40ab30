import { useWords } from '../../words/useWords.ts';
import type { Refusal } from './planUpdate.ts';

/** As many as are read in one look. */
const SHOWN = 40;

/** The rows and cells of a file that are not taken over, each with its reason. */
export function Refused({ refused }: { readonly refused: readonly Refusal[] }) {
  const say = useWords();
  if (refused.length === 0) return null;
  return (
    <section className="change-list">
      <h3>{say('tables.refused', { count: refused.length })}</h3>
      <ul>
        {refused.slice(0, SHOWN).map(({ collection, row, field }) => {
          const kind = say(`collection.${collection}`);
          return (
            <li key={`${collection}/${row}/${field}`}>
              {field === ''
                ? say('tables.refusedRow', { kind, row })
                : say('tables.refusedField', { kind, row, field })}
            </li>
          );
        })}
        {refused.length > SHOWN ? <li>{say('tables.moreRefused', { count: refused.length - SHOWN })}</li> : null}
      </ul>
    </section>
  );
}
