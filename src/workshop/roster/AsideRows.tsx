import { useId } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { recordsOf, removeRecord } from '../model/record-edits.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshopList } from '../store/useWorkshop.ts';
import { takeAside } from './take-people.ts';

const asideRowsOf = (document: WorkshopDocument) => recordsOf(document, 'asideRows');

/** Rows of imported sheets that were no people. They wait here until somebody has looked at them. */
export function AsideRows() {
  const say = useWords();
  const titleId = useId();
  const { perform, newId } = useCommands();
  const rows = useWorkshopList(asideRowsOf);
  if (rows.length === 0) return null;
  return (
    <section className="panel aside-rows" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('aside.title', { count: rows.length })}</h3>
      <ul>
        {rows.map(({ id, source, line, why, cells }) => {
          const words = cells
            .split('\t')
            .filter((cell) => cell !== '')
            .join(' · ');
          return (
            <li key={id}>
              <p className="aside-words">{words}</p>
              <p className="hint">
                {say('aside.from', { source, line })} {say(`aside.why.${why}`)}
              </p>
              <div className="aside-actions">
                <Button onPress={() => perform(say('aside.took', { line }), takeAside(id, newId()), { shown: true })}>
                  {say('aside.take')}
                  <span className="unseen">{say('aside.row', { line })}</span>
                </Button>
                <Button
                  look="quiet"
                  onPress={() =>
                    perform(say('aside.dropped', { line }), removeRecord('asideRows', id), { shown: true })
                  }
                >
                  {say('aside.drop')}
                  <span className="unseen">{say('aside.row', { line })}</span>
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
