import { type ComponentType, useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Check } from '../../controls/Check.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { FileButton } from '../../controls/FileButton.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import type { Change } from '../../workshop/model/change.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { sheetsOf } from '../readBack.ts';
import { planUpdate } from './planUpdate.ts';
import { Refused } from './Refused.tsx';
import type { Sheet } from './readTables.ts';

interface Compared {
  readonly from: WorkshopDocument;
  readonly to: WorkshopDocument;
  readonly changes: readonly Change[];
}

export interface TablesProps {
  readonly workshop: WorkshopDocument;
  readonly newId: () => Id;
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
export function UpdateFromTables({ workshop, newId, list: List, onApply, onClose }: TablesProps) {
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
  const look = async (file: File) => {
    const sheets = await sheetsOf(file.name, new Uint8Array(await file.arrayBuffer()));
    if (sheets === undefined) setProblem(say('tables.foreign'));
    else setRead({ name: file.name, sheets });
  };
  const refuse = (error: unknown) =>
    setProblem(say('tables.damaged', { detail: error instanceof Error ? error.message : String(error) }));
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
            onFile={(file) => void look(file).catch(refuse)}
          />
        )}
      </div>
    </Dialog>
  );
}

const isRemoval = ({ after }: Change): boolean => after === undefined;
