import { type ComponentType, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Check } from '../../controls/Check.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { FileButton } from '../../controls/FileButton.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import type { Change } from '../../workshop/model/change.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { planUpdate } from './planUpdate.ts';
import { Refused } from './Refused.tsx';
import type { Sheet } from './readTables.ts';
import type { ReadSheets } from './sheetsInWorker.ts';

interface Compared {
  readonly from: WorkshopDocument;
  readonly to: WorkshopDocument;
  readonly changes: readonly Change[];
}

export interface TablesProps {
  readonly workshop: WorkshopDocument;
  readonly newId: () => Id;
  /** Reads what strangers have written, apart from the page and within limits. */
  readonly sheetsIn: (file: File) => Promise<ReadSheets>;
  /** A file that was dropped on the workshop, to be looked at first. */
  readonly offered?: File | undefined;
  /** Says what is added, changed and removed. */
  readonly list: ComponentType<Compared>;
  /** Makes the workshop what the file says, as one step. */
  readonly onApply: (to: WorkshopDocument, file: string) => void;
  readonly onClose: () => void;
}

interface Read {
  readonly name: string;
  readonly sheets: ReadonlyMap<string, Sheet>;
}

/** Takes over what was changed in exported tables, after a look at all that it would change. */
export function UpdateFromTables({ workshop, newId, sheetsIn, offered, list: List, onApply, onClose }: TablesProps) {
  const say = useWords();
  const [problem, setProblem] = useState('');
  const [read, setRead] = useState<Read>();
  // A file of last month would take away all that came since.
  const [removes, setRemoves] = useState(false);
  const plan = useMemo(
    () => read && planUpdate(workshop, read.sheets, { newId, removes }),
    [workshop, read, removes, newId],
  );
  const gone = useMemo(
    () => (read ? planUpdate(workshop, read.sheets, { newId, removes: true }).changes.filter(isRemoval).length : 0),
    [workshop, read, newId],
  );
  const take = (file: File, answer: ReadSheets) => {
    switch (answer.kind) {
      case 'sheets':
        setProblem('');
        return setRead({ name: file.name, sheets: answer.sheets });
      case 'foreign':
        return setProblem(say('tables.foreign'));
      case 'too-large':
        return setProblem(say('file.tooLarge'));
      case 'too-slow':
        return setProblem(say('file.tooSlow'));
      default:
        return answer satisfies never;
    }
  };
  const refuse = (error: unknown) =>
    setProblem(say('tables.damaged', { detail: error instanceof Error ? error.message : String(error) }));
  const look = useEffectEvent((file: File) => sheetsIn(file));
  const taken = useEffectEvent(take);
  const refused = useEffectEvent(refuse);
  useEffect(() => {
    if (!offered) return;
    look(offered).then((answer) => taken(offered, answer), refused);
  }, [offered]);
  return (
    <Dialog title={say('tables.update')} isOpen onClose={onClose}>
      {plan && read ? (
        <>
          <div className="merge-preview">
            <List from={workshop} to={plan.to} changes={plan.changes} />
            <Refused refused={plan.refused} />
          </div>
          {gone > 0 ? (
            <Check isSelected={removes} onChange={setRemoves}>
              {say('tables.removes', { count: gone })}
            </Check>
          ) : null}
        </>
      ) : (
        <p>{say('tables.explain')}</p>
      )}
      {problem === '' ? null : (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{say('action.cancel')}</Button>
        {plan && read ? (
          <Button look="primary" isDisabled={plan.changes.length === 0} onPress={() => onApply(plan.to, read.name)}>
            {say('tables.apply')}
          </Button>
        ) : (
          <FileButton
            label={say('tables.pick')}
            accept={['.xlsx', '.zip', '.csv']}
            look="primary"
            onFile={(file) => void sheetsIn(file).then((answer) => take(file, answer), refuse)}
          />
        )}
      </div>
    </Dialog>
  );
}

const isRemoval = ({ after }: Change): boolean => after === undefined;
