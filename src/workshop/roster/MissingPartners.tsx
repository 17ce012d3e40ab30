import { useId } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { participantsOf, partnerKindsOf } from '../model/roster-edits.ts';
import type { PartnerKind, WorkshopDocument } from '../model/workshop-document.ts';
import { useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';

const ofKind = (document: WorkshopDocument, kind: Id): number =>
  participantsOf(document).filter(({ partnerKind }) => partnerKind === kind).length;

const missingKindsOf = (document: WorkshopDocument) =>
  partnerKindsOf(document).filter(({ id }) => ofKind(document, id) === 0);

/** Missing partners are noticed here in the morning, not when the plan needs them. */
export function MissingPartners() {
  const say = useWords();
  const titleId = useId();
  const kinds = useWorkshopList(partnerKindsOf);
  const missing = useWorkshopList(missingKindsOf);
  const isBegun = useWorkshop(({ document }) => Object.keys(document.participants).length > 0);
  if (kinds.length === 0) return null;
  return (
    <aside className="panel missing" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('missing.title')}</h3>
      <p className="hint">
        {isBegun ? say('missing.count', { missing: missing.length, all: kinds.length }) : say('missing.expected')}
      </p>
      <ul>
        {kinds.map((kind) => (
          <PartnerLine key={kind.id} kind={kind} isBegun={isBegun} />
        ))}
      </ul>
    </aside>
  );
}

function PartnerLine({ kind: { id, name }, isBegun }: { readonly kind: PartnerKind; readonly isBegun: boolean }) {
  const say = useWords();
  const count = useWorkshop(({ document }) => ofKind(document, id));
  return (
    <li className="partner" data-missing={(isBegun && count === 0) || undefined}>
      <span>{name}</span>
      {isBegun ? <span className="partner-count">{count === 0 ? say('missing.nobody') : count}</span> : null}
    </li>
  );
}
