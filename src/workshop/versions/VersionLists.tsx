import { KindMark } from '../../intercepts/cards/KindMark.tsx';
import { inOrder } from '../../intercepts/model/order.ts';
import { interceptOf, interceptsOf } from '../../intercepts/model/places.ts';
import { useWords } from '../../words/useWords.ts';
import { nameOf } from '../merging/grouped-changes.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';

/** What people come back for, beside the cards. */
const OTHERS = ['priorities', 'objectives', 'steps', 'participants'] as const;

/** Everything that a version says, to be read: the cards by intercept, then the priorities, the plan and the people. */
export function VersionLists({ document }: { readonly document: WorkshopDocument }) {
  const say = useWords();
  const lanes = [
    ...interceptsOf(document).map(({ id, number, name }) => ({ id, title: say('map.intercept', { number, name }) })),
    { id: '', title: say('map.wholeSystem') },
  ];
  const cards = inOrder(Object.values(document.cards));
  const groups = lanes.map(({ id, title }) => {
    const here = cards.filter(({ at }) => interceptOf(document, at) === id);
    return { id, title, here };
  });
  const others = OTHERS.map((collection) => ({ collection, records: inOrder(Object.values(document[collection])) }));
  const isEmpty = cards.length === 0 && others.every(({ records }) => records.length === 0);
  if (isEmpty) return <p>{say('versions.empty')}</p>;
  return (
    <div className="version-lists">
      {groups.map(({ id, title, here }) =>
        here.length === 0 ? null : (
          <section key={id}>
            <h3>{say('versions.count', { kind: title, count: here.length })}</h3>
            <ul>
              {here.map((card) => (
                <li key={card.id}>
                  <KindMark kind={card.kind} /> <span>{card.text}</span>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      {others.map(({ collection, records }) =>
        records.length === 0 ? null : (
          <section key={collection}>
            <h3>{say('versions.count', { kind: say(`versions.list.${collection}`), count: records.length })}</h3>
            <ul>
              {records.map((record) => (
                <li key={record.id}>{nameOf(record)}</li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}
