import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { FileButton } from '../../controls/FileButton.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { readTemplate } from '../../intercepts/templates/template-file.ts';
import { TEMPLATES } from '../../intercepts/templates/templates.ts';
import { useWords } from '../../words/useWords.ts';
import { useOffered } from './offered.ts';
import { useTemplates } from './useTemplates.ts';

interface Props {
  readonly label: string;
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** The templates of the app and of this device, and the way in for one that somebody has passed on. */
export function TemplateChoice({ label, value, onChange }: Props) {
  const say = useWords();
  const templates = useTemplates();
  const { own, keep, remove } = useOffered();
  const [problem, setProblem] = useState('');
  const chosen = templates.find(({ id }) => id === value);
  const open = async (file: File) => {
    const read = readTemplate(await file.text().catch(() => ''));
    if (read.kind !== 'template') return setProblem(say(read.kind === 'newer' ? 'template.newer' : 'template.none'));
    setProblem('');
    // A stranger's file must not pass for a template that comes with the app.
    const isTaken = TEMPLATES.some(({ id }) => id === read.template.id);
    const template = isTaken ? { ...read.template, id: `own-${read.template.id}` } : read.template;
    keep(template);
    onChange(template.id);
  };
  return (
    <div className="template-choice">
      <Choice
        label={label}
        value={value}
        options={templates.map((template) => ({
          value: template.id,
          label: template.name,
          ...(own.length > 0 && { group: say(own.includes(template) ? 'template.own' : 'template.given') }),
        }))}
        onChange={onChange}
        hint={chosen?.description ?? ''}
      />
      <div className="template-files">
        <FileButton label={say('template.open')} accept={['.json']} look="quiet" onFile={(file) => void open(file)} />
        {chosen && own.includes(chosen) ? (
          <Button
            look="quiet"
            onPress={() => {
              remove(chosen.id);
              onChange(TEMPLATES[0]?.id ?? '');
            }}
          >
            {say('template.remove', { name: chosen.name })}
          </Button>
        ) : null}
      </div>
      {problem === '' ? null : (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
