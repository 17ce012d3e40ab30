import { useWords } from '../../words/useWords.ts';
import { useOnDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { KindMark } from './KindMark.tsx';

interface Props {
  readonly ids: readonly Id[];
  /** The one that is back in the line. */
  readonly editing: Id;
}

/** What was typed a moment ago: it may stand outside the part of the map that is in view. */
export function RecentCards({ ids, editing }: Props) {
  const say = useWords();
  if (ids.length === 0) return null;
  return (
    <ol className="recent-cards" aria-label={say('capture.recent')}>
      {ids.map((id) => (
        <RecentCard key={id} id={id} isEdited={id === editing} />
      ))}
    </ol>
  );
}

function RecentCard({ id, isEdited }: { readonly id: Id; readonly isEdited: boolean }) {
  const card = useOnDesk((state) => state.document.cards[id]);
  // Undone, or removed since.
  if (!card) return null;
  return (
    <li aria-current={isEdited || undefined}>
      <KindMark kind={card.kind} /> {card.text}
    </li>
  );
}
