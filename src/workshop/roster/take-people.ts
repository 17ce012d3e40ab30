import type { Id } from '../../intercepts/model/field.ts';
import { looseName } from '../import/loose-name.ts';
import type { Edit } from '../model/change.ts';
import { addRecords } from '../model/record-edits.ts';
import { addParticipants, changeParticipant, participantsOf, signIn } from '../model/roster-edits.ts';
import type { Participant, WorkshopDocument } from '../model/workshop-document.ts';
import type { Aside, PersonOfRow } from './people-of-rows.ts';

export interface Taking {
  readonly people: readonly PersonOfRow[];
  readonly aside: readonly Aside[];
  /** The name of the file, or of the clipboard. */
  readonly source: string;
  /** The kind that each unknown word stands for, by that word; '' is no kind. A word that is not here becomes a kind of its own. */
  readonly kinds: ReadonlyMap<string, Id>;
  /** The session that everybody on the sheet was at; '' for none. */
  readonly session: Id;
}

/**
 * Takes the people of a sheet into the roster. Who is on it already is not added again: their blanks are filled in. Rows that
 * could not be read are kept aside.
 */
export const takePeople =
  ({ people, aside, source, kinds, session }: Taking, newId: () => Id): Edit =>
  (document) => {
    const made = new Map<string, Id>();
    const kindFor = (word: string): Id => {
      const chosen = kinds.get(word) ?? made.get(word);
      if (chosen !== undefined) return chosen;
      const id = newId();
      made.set(word, id);
      addRecords('partnerKinds', [{ id, name: word }])(document);
      return id;
    };
    for (const { fields, unknownKind } of people) {
      const person = { ...fields, partnerKind: unknownKind === '' ? fields.partnerKind : kindFor(unknownKind) };
      const known = personLike(document, person);
      const id = known?.id ?? newId();
      if (known) changeParticipant(id, blanksOf(known, person))(document);
      else addParticipants([{ id, ...person }])(document);
      if (session !== '') signIn(id, session)(document);
    }
    addRecords(
      'asideRows',
      aside.map(({ line, cells, why }) => ({ id: newId(), source, line, why, cells: cells.join('\t') })),
    )(document);
  };

type Person = Pick<Participant, 'name' | 'agency'>;

/** Who has the same name at the same agency; a blank agency is that of everybody. Two without a name are two people. */
function personLike(document: Pick<WorkshopDocument, 'participants'>, { name, agency }: Person) {
  if (name === '') return undefined;
  const [wanted, at] = [looseName(name), looseName(agency)];
  return Object.values(document.participants).find(
    (one) => looseName(one.name) === wanted && (one.agency === '' || at === '' || looseName(one.agency) === at),
  );
}

const FILLED = ['position', 'agency', 'partnerKind', 'contact'] as const;

const blanksOf = (known: Participant, said: PersonOfRow['fields']) =>
  Object.fromEntries(
    FILLED.flatMap((field) => (known[field] === '' && said[field] !== '' ? [[field, said[field]]] : [])),
  );

/** How many people of a sheet are on the roster already. */
export const knownAmong = (document: WorkshopDocument, people: readonly PersonOfRow[]): number =>
  participantsOf(document).length === 0 ? 0 : people.filter(({ fields }) => personLike(document, fields)).length;

/** Makes a person of a row that was kept aside: its first words are the name, all others wait in the position. */
export const takeAside =
  (row: Id, person: Id): Edit =>
  (document) => {
    const aside = document.asideRows[row];
    if (!aside) return;
    const [name = '', ...rest] = aside.cells.split('\t').filter((cell) => cell !== '');
    addParticipants([{ id: person, name, position: rest.join(', ') }])(document);
    delete document.asideRows[row];
  };
