import { useId } from 'react';
import { IconButton } from '../../controls/Button.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { decisionsOf, preferredBy, removeDecision } from '../model/decisions.ts';
import type { Decision } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { titleOf } from './priority-title.ts';

/** What the room has decided about ties of a round. */
export function Decisions({ round }: { readonly round: Id }) {
  const say = useWords();
  const titleId = useId();
  const decisions = useWorkshopList((document) => decisionsOf(document, round));
  if (decisions.length === 0) return null;
  return (
    <section className="decisions" aria-labelledby={titleId}>
      <h4 id={titleId}>{say('decision.list')}</h4>
      <ul>
        {decisions.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} />
        ))}
      </ul>
    </section>
  );
}

function DecisionLine({ decision: { id, text } }: { readonly decision: Decision }) {
  const say = useWords();
  const { perform } = useCommands();
  const first = useWorkshop(({ document }) =>
    [...preferredBy(document, id)].map((one) => titleOf(document.priorities[one], say)).join(', '),
  );
  return (
    <li className="decision">
      <span>{say('decision.line', { first, text })}</span>
      <IconButton
        label={say('decision.remove')}
        onPress={() => perform(say('decision.removed'), removeDecision(id), { shown: true })}
      >
        ×
      </IconButton>
    </li>
  );
}
