import { Button } from '../../controls/Button.tsx';
import { KindMark } from '../../intercepts/cards/KindMark.tsx';
import { placeName } from '../../intercepts/cards/place-name.ts';
import type { Id } from '../../intercepts/model/field.ts';
import type { Card } from '../../intercepts/model/system-map.ts';
import { useWords } from '../../words/useWords.ts';
import { gapsOf } from '../model/plan-edits.ts';
import type { Priority, WorkshopDocument } from '../model/workshop-document.ts';
import { useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { titleOf } from '../voting/priority-title.ts';
import type { Pair } from './pairs-of.ts';

interface Props {
  readonly kind: Pair['kind'];
  readonly id: Id;
  readonly onKeep: () => void;
}

/** One of the two, with what helps to judge it. */
export function PairSide({ kind, id, onKeep }: Props) {
  const say = useWords();
  const card = useWorkshop(({ document }) => (kind === 'card' ? document.cards[id] : undefined));
  const priority = useWorkshop(({ document }) => (kind === 'priority' ? document.priorities[id] : undefined));
  const title = card?.text ?? titleOf(priority, say);
  return (
    <article className="pair-side">
      <div className="pair-text">{title}</div>
      {card ? <CardFacts card={card} /> : null}
      {priority ? <PriorityFacts priority={priority} /> : null}
      <Button look="primary" aria-label={say('tidy.keep', { title })} onPress={onKeep}>
        {say('tidy.keepShort')}
      </Button>
    </article>
  );
}

/** What tells cards of one text apart. */
const FACTS = [
  'agency',
  'heading',
  'area',
  'population',
  'affected',
  'hours',
  'eligibility',
  'description',
  'note',
] as const;

function CardFacts({ card }: { readonly card: Card }) {
  const say = useWords();
  const place = useWorkshop(({ document }) => placeName(document, card.at, say));
  const answers = useWorkshopList((document) => prioritiesAnswering(document, card.id));
  return (
    <>
      <p className="pair-place">
        <KindMark kind={card.kind} named /> · {place}
      </p>
      <dl className="pair-facts">
        {FACTS.filter((field) => card[field] !== '').map((field) => (
          <div key={field}>
            <dt>{say(`field.${field}`)}</dt>
            <dd>{card[field]}</dd>
          </div>
        ))}
      </dl>
      {answers.length > 0 ? <p className="hint">{say('tidy.links', { titles: answers.join(', ') })}</p> : null}
    </>
  );
}

const prioritiesAnswering = (document: WorkshopDocument, gap: Id): string[] =>
  Object.values(document.priorityGaps).flatMap((link) =>
    link.gap === gap ? [document.priorities[link.priority]?.title ?? ''] : [],
  );

function PriorityFacts({ priority }: { readonly priority: Priority }) {
  const say = useWords();
  const place = useWorkshop(({ document }) => placeName(document, priority.at, say));
  const gaps = useWorkshopList((document) => gapsOf(document, priority.id).map(({ text }) => text));
  return (
    <>
      <p className="pair-place">
        {say('tidy.candidate')} · {place}
      </p>
      {gaps.length > 0 ? <p className="hint">{say('tidy.gaps', { titles: gaps.join('; ') })}</p> : null}
      {priority.note === '' ? null : <p className="hint">{priority.note}</p>}
    </>
  );
}
