import { type ClipboardEvent, useId } from 'react';
import { AddInput } from '../../controls/AddInput.tsx';
import { Button, IconButton } from '../../controls/Button.tsx';
import { Cell } from '../../controls/Cell.tsx';
import { useWords } from '../../words/useWords.ts';
import { addRecords, changeRecord, recordsOf, removeRecord } from '../model/record-edits.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList, useWorkshopNow } from '../store/useWorkshop.ts';
import { type GlossaryLine, readGlossary } from './glossary-lines.ts';
import { unexplainedInitials } from './used-initials.ts';

const COLUMNS = ['initials', 'meaning', 'agency'] as const;
type Column = (typeof COLUMNS)[number];

const abbreviationsOf = (document: WorkshopDocument) => recordsOf(document, 'abbreviations');
const isSame = (a: GlossaryLine, b: GlossaryLine) =>
  a.initials.toLowerCase() === b.initials.toLowerCase() && a.meaning.toLowerCase() === b.meaning.toLowerCase();

/** What initials mean here. The same initials may have several meanings, one for each agency that uses them. */
export function Glossary() {
  const say = useWords();
  const titleId = useId();
  const { perform, newId } = useCommands();
  const now = useWorkshopNow();
  const lines = useWorkshopList(abbreviationsOf);
  const take = ({ lines: read, unread }: ReturnType<typeof readGlossary>) => {
    const known = abbreviationsOf(now().document);
    const fresh = read.filter((line) => !known.some((other) => isSame(line, other)));
    const label = say('glossary.took', { count: fresh.length, unread: unread.join('; ') });
    perform(
      label,
      addRecords(
        'abbreviations',
        fresh.map((line) => ({ id: newId(), ...line })),
      ),
      { shown: true },
    );
  };
  const add = (text: string) => {
    const { lines: read } = readGlossary(text);
    const [line = { initials: text, meaning: '', agency: '' }] = read;
    perform(say('glossary.added', { name: line.initials }), addRecords('abbreviations', [{ id: newId(), ...line }]));
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    take(readGlossary(text));
  };
  return (
    <section className="panel partnership-panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('partnership.glossary')}</h3>
      <p className="hint">{say('partnership.glossaryHint')}</p>
      <table className="sheet glossary" aria-label={say('partnership.glossary')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={`col-${column}`}>
                {say(`glossary.${column}`)}
              </th>
            ))}
            <th scope="col" className="col-actions">
              <span className="unseen">{say('glossary.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <GlossaryRow
              key={line.id}
              id={line.id}
              line={line}
              number={index + 1}
              isOneOfSeveral={lines.some(
                (other) => other.id !== line.id && other.initials !== '' && other.initials === line.initials,
              )}
            />
          ))}
          <tr className="new-row" onPaste={paste}>
            <td colSpan={COLUMNS.length + 1}>
              <AddInput
                label={say('glossary.new')}
                placeholder={say('glossary.newPlaceholder')}
                look="cell-input"
                onAdd={add}
              />
            </td>
          </tr>
        </tbody>
      </table>
      <Unexplained />
    </section>
  );
}

interface RowProps {
  readonly id: string;
  readonly line: GlossaryLine;
  readonly number: number;
  readonly isOneOfSeveral: boolean;
}

function GlossaryRow({ id, line, number, isOneOfSeveral }: RowProps) {
  const say = useWords();
  const { perform } = useCommands();
  const name = line.initials === '' ? say('glossary.nameless') : line.initials;
  const change = (column: Column, text: string) =>
    perform(
      say('glossary.changed', { column: say(`glossary.${column}`) }),
      changeRecord('abbreviations', id, { [column]: text.trim() }),
      { gesture: `abbreviations/${id}/${column}` },
    );
  return (
    <tr>
      {COLUMNS.map((column) => (
        <td key={column} className={column === 'initials' ? 'glossary-initials' : undefined}>
          <Cell
            label={say('glossary.cell', { column: say(`glossary.${column}`), number })}
            value={line[column]}
            onCommit={(text) => change(column, text)}
          />
          {column === 'initials' && isOneOfSeveral ? <p className="hint">{say('glossary.several')}</p> : null}
        </td>
      ))}
      <td>
        <IconButton
          label={say('glossary.remove', { name })}
          onPress={() => perform(say('glossary.removed', { name }), removeRecord('abbreviations', id), { shown: true })}
        >
          ×
        </IconButton>
      </td>
    </tr>
  );
}

const MOST_SHOWN = 12;

/** Initials that stand on cards and in no glossary: somebody in the room does not know them. */
function Unexplained() {
  const say = useWords();
  const { perform, newId } = useCommands();
  const cards = useWorkshop(({ document }) => document.cards);
  const abbreviations = useWorkshop(({ document }) => document.abbreviations);
  const used = unexplainedInitials({ cards, abbreviations }).slice(0, MOST_SHOWN);
  if (used.length === 0) return null;
  return (
    <div className="unexplained">
      <span>{say('glossary.used')}</span>
      {used.map(({ initials, count }) => (
        <Button
          key={initials}
          aria-label={say('glossary.addUsed', { name: initials, count })}
          onPress={() =>
            perform(say('glossary.added', { name: initials }), addRecords('abbreviations', [{ id: newId(), initials }]))
          }
        >
          {initials}
        </Button>
      ))}
    </div>
  );
}
