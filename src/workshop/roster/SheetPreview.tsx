import { useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Check } from '../../controls/Check.tsx';
import { Choice } from '../../controls/Choice.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import type { SheetRow } from '../import/sheet-rows.ts';
import { partnerKindsOf } from '../model/roster-edits.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { peopleOf, type SheetPeople } from './people-of-rows.ts';
import { recognize, SHEET_COLUMNS, type SheetColumn } from './people-sheet.ts';
import { knownAmong, takePeople } from './take-people.ts';
import { useRoleNames } from './useRoleNames.ts';

interface Props {
  readonly source: string;
  readonly rows: readonly SheetRow[];
  readonly session: Id;
  readonly onDone: () => void;
}

const MOST_SHOWN = 6;
/** Offered for a word that the workshop does not know as a kind of partner. No id looks like this. */
const A_KIND_OF_ITS_OWN = '+';

/** How the columns of a sheet are understood, which rows are no people, and what else there is to say before it comes in. */
export function SheetPreview({ source, rows, session, onDone }: Props) {
  const say = useWords();
  const { perform, newId } = useCommands();
  const partnerKinds = useWorkshopList(partnerKindsOf);
  const roles = useRoleNames();
  const layout = useMemo(() => recognize(rows), [rows]);
  const [columns, setColumns] = useState(layout.columns);
  const [kinds, setKinds] = useState<ReadonlyMap<string, Id>>(new Map());
  const [isSignIn, setSignIn] = useState(false);
  const sheet = peopleOf(rows, { ...layout, columns }, { partnerKinds, roles });
  const take = () => {
    const { people, aside } = sheet;
    const label = say('sheet.took', { count: people.length, aside: aside.length });
    const taking = { people, aside, source, kinds, session: isSignIn ? session : '' };
    perform(label, takePeople(taking, newId), { shown: true });
    onDone();
  };
  return (
    <>
      <SheetTable
        rows={rows.slice(layout.first)}
        names={layout.names}
        columns={columns}
        onColumn={(index, column) => setColumns(columns.with(index, column))}
      />
      <Remarks sheet={sheet} />
      {sheet.unknownKinds.map((word) => (
        <Choice
          key={word}
          label={say('sheet.kind', { word })}
          value={kinds.get(word) ?? A_KIND_OF_ITS_OWN}
          options={[
            { value: A_KIND_OF_ITS_OWN, label: say('sheet.newKind', { word }) },
            { value: '', label: say('person.noKind') },
            ...partnerKinds.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(kind) => {
            const next = new Map(kinds);
            if (kind === A_KIND_OF_ITS_OWN) next.delete(word);
            else next.set(word, kind);
            setKinds(next);
          }}
        />
      ))}
      {session === '' ? null : (
        <Check isSelected={isSignIn} onChange={setSignIn}>
          {say('sheet.signIn')}
        </Check>
      )}
      <div className="dialog-actions">
        <Button onPress={onDone}>{say('action.cancel')}</Button>
        <Button look="primary" isDisabled={sheet.people.length + sheet.aside.length === 0} onPress={take}>
          {say('sheet.take', { count: sheet.people.length })}
        </Button>
      </div>
    </>
  );
}

interface TableProps {
  readonly rows: readonly SheetRow[];
  readonly names: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly onColumn: (index: number, column: SheetColumn) => void;
}

/** The first rows, under what each column is taken for. */
function SheetTable({ rows, names, columns, onColumn }: TableProps) {
  const say = useWords();
  const options = [
    { value: '' as const, label: say('sheet.leftOut') },
    ...SHEET_COLUMNS.map((column) => ({ value: column, label: say(`person.${column}`) })),
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reached with the keyboard.
    <section className="scroll sheet-scroll" tabIndex={0} aria-label={say('sheet.firstRows')}>
      <table className="sheet sheet-preview">
        <thead>
          <tr>
            <th scope="col">{say('sheet.line')}</th>
            {columns.map((column, index) => (
              <th key={index} scope="col" data-left-out={column === '' || undefined}>
                <span className="sheet-name">{names[index] ?? ''}</span>
                <Choice
                  label={say('sheet.column', { number: index + 1, name: names[index] ?? '' })}
                  labelHidden
                  value={column}
                  options={options}
                  onChange={(chosen) => onColumn(index, chosen)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_SHOWN).map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {columns.map((column, index) => (
                <td key={index} data-left-out={column === '' || undefined}>
                  {cells[index] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_SHOWN ? (
        <p className="hint">{say('sheet.more', { count: rows.length - MOST_SHOWN })}</p>
      ) : null}
    </section>
  );
}

function Remarks({ sheet: { people, aside, unknownRoles } }: { readonly sheet: SheetPeople }) {
  const say = useWords();
  const known = useWorkshop(({ document }) => knownAmong(document, people));
  return (
    <>
      {known > 0 ? <p>{say('sheet.known', { count: known })}</p> : null}
      {unknownRoles.length > 0 ? <p>{say('sheet.unknownRoles', { roles: unknownRoles.join(', ') })}</p> : null}
      {aside.length > 0 ? (
        <section className="sheet-aside" aria-label={say('aside.title', { count: aside.length })}>
          <p className="warning">{say('sheet.aside', { count: aside.length })}</p>
          <ul>
            {aside.map(({ line, cells, why }) => (
              <li key={line}>
                {say('sheet.asideRow', { line, cells: cells.filter((cell) => cell !== '').join(' · ') })}{' '}
                <span className="hint">{say(`aside.why.${why}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
