import './merging.css';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { FileButton } from '../../controls/FileButton.tsx';
import { useWords } from '../../words/useWords.ts';
import { aboutOf } from '../model/workshop-document.ts';
import { UnsealDialog } from '../protect/UnsealDialog.tsx';
import type { Device } from '../storage/device.ts';
import type { Table } from '../table/useOpenWorkshop.ts';
import { MergePreview } from './MergePreview.tsx';
import { answered, type Copy } from './plan-merge.ts';
import { takeCards } from './take-cards.ts';
import { useCopy } from './useCopy.ts';

interface Props {
  readonly device: Device;
  readonly table: Table;
  /** A copy that was opened from the shelf and has gone on apart from the workshop here. */
  readonly copy?: Copy;
  /** Opens that copy as a workshop of its own instead. */
  readonly onBeside?: () => void;
  readonly onClose: () => void;
}

/** Brings a copy of the workshop back into it, or takes the cards of another one; each as one step that can be undone. */
export function MergeDialog({ device, table: { open, store }, copy, onBeside, onClose }: Props) {
  const say = useWords();
  const { stage, read, unseal } = useCopy(device, open, copy);
  const take = ({ file, name }: Copy) => {
    const title = aboutOf(file.document).title || name;
    const origin = say('merge.from', { title, when: file.savedAt.slice(0, 10) });
    const edit = takeCards(open.document, file.document, origin, device.newId);
    store.perform(say('merge.took', { name: title }), edit, { shown: true });
    onClose();
  };
  if (stage.kind === 'sealed')
    return <UnsealDialog onUnseal={(passphrase) => unseal(stage.content, passphrase)} onClose={onClose} />;
  return (
    <Dialog title={say('merge.title')} isOpen isWide={stage.kind === 'merge'} onClose={onClose}>
      {stage.kind === 'asking' ? (
        <>
          <p>{say('merge.explain')}</p>
          {stage.problem === '' ? null : (
            <p className="field-error" role="alert">
              {stage.problem}
            </p>
          )}
          <div className="dialog-actions">
            <Button onPress={onClose}>{say('action.cancel')}</Button>
            <FileButton label={say('merge.pick')} accept={['.json', '.age']} look="primary" onFile={read} />
          </div>
        </>
      ) : null}
      {stage.kind === 'looking' ? <p>{say('app.loading')}</p> : null}
      {stage.kind === 'merge' ? (
        <>
          {copy ? <p>{say('merge.apart')}</p> : null}
          <MergePreview
            plan={stage.plan}
            name={stage.copy.name}
            onBeside={onBeside}
            onCancel={onClose}
            onMerge={(answers) => {
              store.absorb(
                say('merge.done', { name: stage.copy.name }),
                stage.plan.update,
                answered(stage.plan, answers),
              );
              onClose();
            }}
          />
        </>
      ) : null}
      {stage.kind === 'another' ? (
        <>
          <p>{say('merge.another', { count: Object.keys(stage.copy.file.document.cards).length })}</p>
          <div className="dialog-actions">
            <Button onPress={onClose}>{say('action.cancel')}</Button>
            <Button look="primary" onPress={() => take(stage.copy)}>
              {say('merge.take')}
            </Button>
          </div>
        </>
      ) : null}
    </Dialog>
  );
}
