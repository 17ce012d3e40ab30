import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { TextArea, TextInput } from '../../controls/TextInput.tsx';
import { useWords } from '../../words/useWords.ts';
import { STEP_STATUSES, STEP_WAYS } from '../model/plan.ts';
import { changeStep, type StepFields } from '../model/plan-edits.ts';
import { aboutOf, type Step } from '../model/workshop-document.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { readDue, showDue } from './due-date.ts';
import { dayAt } from './spoken-date.ts';

interface Props {
  readonly step: Step;
  readonly number: string;
  readonly onClose: () => void;
}

type DetailField = 'way' | 'agreement' | 'note' | 'status' | 'reviewedOn' | 'reviewNote';

/** What a step needs said that a column of its table would waste room on. */
export function StepDetails({ step, number, onClose }: Props) {
  const say = useWords();
  const { perform, now } = useCommands();
  const language = useWorkshop(({ document }) => aboutOf(document).language);
  const change = (column: DetailField, fields: StepFields) =>
    perform(say('plan.changedStep', { column: say(`step.${column}`), number }), changeStep(step.id, fields), {
      gesture: `steps/${step.id}/${column}`,
    });
  const today = dayAt(now());
  return (
    <Dialog title={say('step.detailsOf', { number, title: step.text })} isOpen onClose={onClose}>
      <div className="step-details">
        <Choice
          label={say('step.way')}
          value={step.way}
          options={STEP_WAYS.map((value) => ({ value, label: say(`step.way.${value}`) }))}
          onChange={(way) => change('way', { way })}
        />
        <TextInput
          label={say('step.agreement')}
          hint={say('step.agreementHint')}
          value={step.agreement}
          onCommit={(text) => change('agreement', { agreement: text.trim() })}
        />
        <TextArea
          label={say('step.note')}
          value={step.note}
          rows={3}
          onCommit={(text) => change('note', { note: text.trim() })}
        />
        <h3>{say('step.review')}</h3>
        <div className="pair">
          <Choice
            label={say('step.status')}
            value={step.status}
            options={STEP_STATUSES.map((value) => ({ value, label: say(`step.status.${value}`) }))}
            onChange={(status) => change('status', { status })}
          />
          <TextInput
            key={step.reviewedOn}
            label={say('step.reviewedOn')}
            value={showDue(step.reviewedOn, language)}
            onCommit={(text) => change('reviewedOn', { reviewedOn: readDue(text, language, '', today) })}
          />
        </div>
        <TextArea
          label={say('step.reviewNote')}
          value={step.reviewNote}
          rows={3}
          onCommit={(text) => change('reviewNote', { reviewNote: text.trim() })}
        />
      </div>
      <div className="dialog-actions">
        <Button look="primary" onPress={onClose}>
          {say('step.closeDetails')}
        </Button>
      </div>
    </Dialog>
  );
}
