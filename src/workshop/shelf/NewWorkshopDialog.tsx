import { useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import { newWorkshop } from '../model/new-workshop.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { TemplateChoice } from '../templates/TemplateChoice.tsx';
import { useTemplates } from '../templates/useTemplates.ts';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onCreate: (document: WorkshopDocument) => void;
}

/** Asks what the workshop is called, where and when it is held, and what map it starts from. */
export function NewWorkshopDialog({ isOpen, onClose, onCreate }: Props) {
  const say = useWords();
  return (
    <Dialog title={say('new.title')} isOpen={isOpen} onClose={onClose}>
      <NewWorkshopForm onClose={onClose} onCreate={onCreate} />
    </Dialog>
  );
}

const FIELDS = ['title', 'place', 'startDate', 'endDate', 'sponsor'] as const;
type Field = (typeof FIELDS)[number];

function NewWorkshopForm({ onClose, onCreate }: Omit<Props, 'isOpen'>) {
  const say = useWords();
  const templates = useTemplates();
  const [template, setTemplate] = useState(templates[0]?.id ?? '');
  const [problem, setProblem] = useState('');
  const [dateProblem, setDateProblem] = useState('');
  const create = (form: FormData) => {
    const chosen = templates.find(({ id }) => id === template);
    const value = (field: Field) => {
      const given = form.get(field);
      return typeof given === 'string' ? given.trim() : '';
    };
    if (!chosen || value('title') === '') return setProblem(say('new.needsTitle'));
    if (value('endDate') !== '' && value('endDate') < value('startDate'))
      return setDateProblem(say('about.endsBeforeStart'));
    onClose();
    onCreate(
      newWorkshop(chosen, {
        title: value('title'),
        place: value('place'),
        startDate: value('startDate'),
        endDate: value('endDate'),
        sponsor: value('sponsor'),
      }),
    );
  };
  return (
    <form
      className="new-workshop"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        create(new FormData(event.currentTarget));
      }}
    >
      <NewField
        name="title"
        label={say('new.workshopTitle')}
        placeholder={say('new.titlePlaceholder')}
        problem={problem}
      />
      <TemplateChoice label={say('new.template')} value={template} onChange={setTemplate} />
      <NewField name="place" label={say('new.place')} />
      <div className="new-pair">
        <NewField name="startDate" label={say('new.startDate')} type="date" />
        <NewField name="endDate" label={say('new.endDate')} type="date" problem={dateProblem} />
      </div>
      <NewField name="sponsor" label={say('new.sponsor')} />
      <div className="dialog-actions">
        <Button onPress={onClose}>{say('action.cancel')}</Button>
        <Button type="submit" look="primary">
          {say('new.create')}
        </Button>
      </div>
    </form>
  );
}

interface NewFieldProps {
  readonly name: Field;
  readonly label: string;
  readonly type?: 'date';
  readonly placeholder?: string;
  readonly problem?: string;
}

function NewField({ name, label, type, placeholder, problem = '' }: NewFieldProps) {
  const id = `new-${name}`;
  const input = useRef<HTMLInputElement>(null);
  const isFirst = name === FIELDS[0];
  useEffect(() => {
    if (isFirst) input.current?.focus();
  }, [isFirst]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        name={name}
        className="input"
        type={type ?? 'text'}
        placeholder={placeholder}
        autoComplete="off"
        aria-invalid={problem === '' ? undefined : true}
        aria-describedby={problem === '' ? undefined : `${id}-problem`}
      />
      {problem === '' ? null : (
        <p id={`${id}-problem`} className="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
