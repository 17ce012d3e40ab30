import { memo } from 'react';
import { Cell, LineCell } from '../../controls/Cell.tsx';
import { Menu } from '../../controls/Menu.tsx';
import { placeName } from '../../intercepts/cards/place-name.ts';
import { type CardFields, changeCard, removeCards } from '../../intercepts/model/card-edits.ts';
import type { Card } from '../../intercepts/model/system-map.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { aboutOf } from '../model/workshop-document.ts';
import { readDue, showDue } from '../plan/due-date.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';

interface Props {
  readonly card: Card;
  readonly number: number;
  readonly names: string;
}

/** One quick fix, or one thing that was parked: who takes it on, and until when. */
export const ReviewRow = memo(function ReviewRow({ card, number, names }: Props) {
  const say = useWords();
  const { perform } = useCommands();
  const { id, at, text, owner, due } = card;
  const place = useWorkshop(({ document }) => placeName(document, at, say));
  const language = useWorkshop(({ document }) => aboutOf(document).language);
  const from = useWorkshop(({ document }) => aboutOf(document).startDate);
  const title = inBrief(text);
  const change = (fields: CardFields) =>
    perform(say('review.changed', { title }), changeCard(id, fields), {
      gesture: `cards/${id}/${Object.keys(fields).join()}`,
    });
  return (
    <tr>
      <td>
        <Cell
          label={say('review.whatOf', { number })}
          value={text}
          onCommit={(said) => change({ text: said.trim() })}
        />
      </td>
      <td className="review-place">{place}</td>
      <td>
        <LineCell
          label={say('review.ownerOf', { title })}
          value={owner}
          placeholder={say('review.ownerPlaceholder')}
          list={names}
          onCommit={(said) => change({ owner: said.trim() })}
        />
      </td>
      <td>
        <LineCell
          label={say('review.dueOf', { title })}
          value={due}
          shown={showDue(due, language)}
          placeholder={say('review.duePlaceholder')}
          isRead
          onCommit={(said) => change({ due: readDue(said, language, from) })}
        />
      </td>
      <td>
        <ReviewMenu card={card} />
      </td>
    </tr>
  );
});

function ReviewMenu({ card: { id, kind, text } }: { readonly card: Card }) {
  const say = useWords();
  const { perform } = useCommands();
  const title = inBrief(text);
  const turn = (to: Card['kind']) =>
    perform(say('review.turned', { title }), changeCard(id, { kind: to }), { shown: true });
  const other =
    kind === 'parked'
      ? { id: 'fix', label: say('review.makeFix'), run: () => turn('quick-fix') }
      : { id: 'parked', label: say('review.makeParked'), run: () => turn('parked') };
  const choices = [
    { id: 'gap', label: say('review.makeGap'), run: () => turn('gap') },
    other,
    {
      id: 'remove',
      label: say('review.remove'),
      run: () => perform(say('review.removed', { title }), removeCards([id]), { shown: true }),
    },
  ];
  return (
    <Menu label={say('review.actionsOf', { title })} shape="icon" choices={choices}>
      <span aria-hidden="true">⋯</span>
    </Menu>
  );
}
