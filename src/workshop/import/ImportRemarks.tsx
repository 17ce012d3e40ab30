import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import { COUNTED, type Counts } from './counts.ts';
import { type Remark, rowList } from './remark.ts';

export interface Imported {
  readonly counts: Counts;
  readonly remarks: readonly Remark[];
}

interface Props {
  readonly imported: Imported | undefined;
  readonly onClose: () => void;
}

/** What an import has brought in, and every row in which something was not as expected. */
export function ImportRemarks({ imported, onClose }: Props) {
  const say = useWords();
  return (
    <Dialog title={say('import.title')} isOpen={imported !== undefined} onClose={onClose}>
      <p>
        {COUNTED.filter((kind) => (imported?.counts[kind] ?? 0) > 0)
          .map((kind) => say(`import.count.${kind}`, { count: imported?.counts[kind] ?? 0 }))
          .join(' · ')}
      </p>
      {imported && imported.remarks.length > 0 ? (
        <ul className="import-remarks">
          {imported.remarks.map(({ remark, value, rows }) => (
            <li key={`${remark} ${value}`}>
              {say(`import.${remark}`, { value, rows: rowList(rows), count: rows.length })}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="dialog-actions">
        <Button look="primary" onPress={onClose}>
          {say('action.close')}
        </Button>
      </div>
    </Dialog>
  );
}
