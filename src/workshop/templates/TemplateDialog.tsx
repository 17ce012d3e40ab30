import { useId, useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { writeTemplate } from '../../intercepts/templates/template-file.ts';
import { useWords } from '../../words/useWords.ts';
import { frameOf } from '../model/own-template.ts';
import { switchTemplate } from '../model/switch-template.ts';
import { aboutOf } from '../model/workshop-document.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { ChangePreview } from './ChangePreview.tsx';
import { useOffered } from './offered.ts';
import { TemplateChoice } from './TemplateChoice.tsx';
import { changeTo } from './template-change.ts';
import { useTemplates } from './useTemplates.ts';
import './templates.css';

interface Props {
  /** Hands a file to the person, by the ending of its name. */
  readonly saveFile: (ending: string, content: Blob) => void;
  readonly onClose: () => void;
}

/** The frame of this workshop: kept as a template of one's own, or changed for that of another. */
export function TemplateDialog({ saveFile, onClose }: Props) {
  const say = useWords();
  return (
    <Dialog title={say('template.title')} isOpen isWide onClose={onClose}>
      <div className="template-parts">
        <SwitchTemplate onClose={onClose} />
        <KeepTemplate saveFile={saveFile} />
      </div>
      <div className="dialog-actions">
        <Button onPress={onClose}>{say('action.close')}</Button>
      </div>
    </Dialog>
  );
}

function SwitchTemplate({ onClose }: Pick<Props, 'onClose'>) {
  const say = useWords();
  const titleId = useId();
  const { perform } = useCommands();
  const templates = useTemplates();
  const document = useWorkshop((state) => state.document);
  const [wanted, setWanted] = useState(aboutOf(document).template);
  const template = templates.find(({ id }) => id === wanted);
  const isOther = template !== undefined && wanted !== aboutOf(document).template;
  const apply = () => {
    if (!template) return;
    perform(say('template.switched', { name: template.name }), switchTemplate(template), { shown: true });
    onClose();
  };
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{say('template.switch')}</h3>
      <p className="hint">{say('template.switchHint')}</p>
      <TemplateChoice label={say('template.other')} value={wanted} onChange={setWanted} />
      {isOther ? (
        <>
          <ChangePreview before={document} change={changeTo(document, template)} />
          <Button look="primary" onPress={apply}>
            {say('template.apply')}
          </Button>
        </>
      ) : null}
    </section>
  );
}

function KeepTemplate({ saveFile }: Pick<Props, 'saveFile'>) {
  const say = useWords();
  const id = useId();
  const { newId, tell } = useCommands();
  const { keep, own } = useOffered();
  const document = useWorkshop((state) => state.document);
  const name = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const frame = () => {
    const title = (name.current?.value ?? '').trim();
    setProblem(title === '' ? say('template.needsName') : '');
    if (title === '') return undefined;
    // The same name again is a newer version of the same template.
    const before = own.find((template) => template.name === title);
    return frameOf(document, { id: before?.id ?? `own-${newId()}`, name: title });
  };
  const keepHere = () => {
    const template = frame();
    if (template) tell(say(keep(template) ? 'template.kept' : 'template.notKept', { name: template.name }));
  };
  const save = () => {
    const template = frame();
    if (template) saveFile('sim-template.json', new Blob([writeTemplate(template)], { type: 'application/json' }));
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('template.keep')}</h3>
      <p className="hint">{say('template.keepHint')}</p>
      <div className="field">
        <label htmlFor={id}>{say('template.name')}</label>
        <input
          ref={name}
          id={id}
          className="input"
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
      <div className="template-files">
        <Button onPress={keepHere}>{say('template.keepHere')}</Button>
        <Button onPress={save}>{say('template.saveFile')}</Button>
      </div>
    </section>
  );
}
