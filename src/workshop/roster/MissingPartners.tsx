import { useId } from 'react';
import { LineCell } from '../../controls/Cell.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { changePartnerKind, kindStandingOf, participantsOf, partnerKindsOf } from '../model/roster-edits.ts';
import type { PartnerKind, WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { StandingChoice } from './person-choices.tsx';

const ofKind = (document: WorkshopDocument, kind: Id): number =>
  participantsOf(document).filter(({ partnerKind }) => partnerKind === kind).length;

const missingKindsOf = (document: WorkshopDocument) =>
  partnerKindsOf(document).filter(({ id }) => ofKind(document, id) === 0);

/** Every kind of partner as a checklist. Who is missing is noticed here weeks before, not when the plan needs them. */
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

function PartnerLine({ kind, isBegun }: { readonly kind: PartnerKind; readonly isBegun: boolean }) {
  const say = useWords();
  const count = useWorkshop(({ document }) => ofKind(document, kind.id));
  const standing = useWorkshop(({ document }) => kindStandingOf(document, kind.id));
  return (
    <li className="partner" data-missing={(isBegun && count === 0) || undefined} data-standing={standing || undefined}>
      <span className="partner-name">{kind.name}</span>
      {count > 0 ? (
        <span className="partner-count">{standing === '' ? count : `${count} · ${say(`standing.${standing}`)}`}</span>
      ) : (
        <Unnamed kind={kind} />
      )}
    </li>
  );
}

/** A kind of partner with nobody on the roster: how far the asking has come, and whom to ask. */
function Unnamed({ kind: { id, name, standing, note } }: { readonly kind: PartnerKind }) {
  const say = useWords();
  const { perform } = useCommands();
  const change = (field: 'standing' | 'note', fields: Parameters<typeof changePartnerKind>[1]) =>
    perform(say('missing.changed', { name }), changePartnerKind(id, fields), {
      gesture: `partnerKinds/${id}/${field}`,
    });
  return (
    <div className="partner-asked">
      <StandingChoice
        label={say('missing.standing', { name })}
        value={standing}
        onChange={(next) => change('standing', { standing: next })}
      />
      <LineCell
        label={say('missing.note', { name })}
        value={note}
        placeholder={say('missing.whom')}
        onCommit={(text) => change('note', { note: text.trim() })}
      />
    </div>
  );
}
