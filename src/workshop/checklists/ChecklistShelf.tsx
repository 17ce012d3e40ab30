import { useState } from 'react';
import { AddInput } from '../../controls/AddInput.tsx';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { FileButton } from '../../controls/FileButton.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { CHECKLIST_SUBJECTS } from '../model/checklist.ts';
import { addRecords } from '../model/record-edits.ts';
import type { Checklist } from '../model/workshop-document.ts';
import { useCommands } from '../store/useWorkshop.ts';
import { LARGEST_FILE, readChecklist } from './checklist-file.ts';
import type { ChecklistForm } from './forms/checklist-form.ts';
import { CHECKLIST_FORMS } from './forms/forms.ts';
import { takeIn } from './take-in.ts';

interface Props {
  readonly taken: readonly Checklist[];
  readonly onOpen: (checklist: Id, view: 'answers' | 'statements') => void;
}

/** The checklists that a workshop can take in, and two ways to one of its own. */
export function ChecklistShelf({ taken, onOpen }: Props) {
  const say = useWords();
  const { perform } = useCommands();
  const take = (form: ChecklistForm) => {
    perform(say('checklistShelf.took', form), takeIn(form), { shown: true });
    onOpen(form.id, 'answers');
  };
  return (
    <div className="checklist-shelf">
      <p className="hint">{say('checklistShelf.teach')}</p>
      <ul className="checklist-forms" aria-label={say('checklistShelf.title')}>
        {CHECKLIST_FORMS.map((form) => {
          const isHere = taken.some(({ id }) => id === form.id);
          return (
            <li key={form.id} className="panel checklist-form">
              <h3>{form.name}</h3>
              <p>{form.note}</p>
              <p className="hint">
                {say(`checklistShelf.per.${form.per}`)} ·{' '}
                {say('checklistShelf.statements', { count: form.statements.length })}
              </p>
              <div>
                <Button
                  look={isHere ? 'plain' : 'primary'}
                  aria-label={say(isHere ? 'checklistShelf.open' : 'checklistShelf.takeNamed', form)}
                  onPress={() => (isHere ? onOpen(form.id, 'answers') : take(form))}
                >
                  {say(isHere ? 'checklistShelf.isHere' : 'checklistShelf.take')}
                </Button>
              </div>
            </li>
          );
        })}
        <OwnChecklist onOpen={onOpen} />
      </ul>
    </div>
  );
}

function OwnChecklist({ onOpen }: Pick<Props, 'onOpen'>) {
  const say = useWords();
  const { perform, newId, tell } = useCommands();
  const [per, setPer] = useState<Checklist['per']>('system');
  const begin = (name: string) => {
    const id = newId();
    perform(say('checklistShelf.began', { name }), addRecords('checklists', [{ id, name, per, scale: 'extent' }]));
    onOpen(id, 'statements');
  };
  const read = async (file: File) => {
    const found = file.size > LARGEST_FILE ? undefined : readChecklist(await file.text());
    if (found?.kind !== 'read') {
      tell(say(`checklistFile.${found?.why ?? 'too large'}`), 'problem');
      return;
    }
    // Its own id might be that of another checklist here, whose answers it must not take over.
    const form = { ...found.form, id: newId() };
    perform(say('checklistShelf.took', form), takeIn(form), { shown: true });
    onOpen(form.id, 'answers');
  };
  return (
    <li className="panel checklist-form">
      <h3>{say('checklistShelf.own')}</h3>
      <p>{say('checklistShelf.ownHint')}</p>
      <Choice
        label={say('checklistShelf.ownPer')}
        value={per}
        options={CHECKLIST_SUBJECTS.map((value) => ({ value, label: say(`checklistShelf.per.${value}`) }))}
        onChange={setPer}
      />
      <AddInput
        label={say('checklistShelf.ownName')}
        placeholder={say('checklistShelf.ownPlaceholder')}
        onAdd={(name, how) => (how === 'entered' ? begin(name) : undefined)}
      />
      <div>
        <FileButton label={say('checklistShelf.file')} accept={['.json']} onFile={(file) => void read(file)} />
      </div>
    </li>
  );
}
