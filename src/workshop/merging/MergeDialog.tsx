import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { FileButton } from '../../controls/FileButton.tsx';
import { useWords } from '../../words/useWords.ts';
import { aboutOf } from '../model/workshop-document.ts';
import type { Device } from '../storage/device.ts';
import { LARGEST_FILE, readFile, type WorkshopFile } from '../storage/file.ts';
import { refusalOf } from '../storage/refusal.ts';
import type { Table } from '../table/useOpenWorkshop.ts';
import { MergePreview } from './MergePreview.tsx';
import { choose, type MergePlan, planMerge } from './plan-merge.ts';
import { takeCards } from './take-cards.ts';

interface Props {
  readonly device: Device;
  readonly table: Table;
  readonly onClose: () => void;
}

type Stage =
  | { readonly kind: 'asking'; readonly problem: string }
  | { readonly kind: 'merge'; readonly plan: MergePlan; readonly name: string }
  | { readonly kind: 'another'; readonly file: WorkshopFile; readonly name: string };

/** Brings a copy of the workshop back into it, or takes the cards of another one; each as one step that can be undone. */
export function MergeDialog({ device, table: { open, store }, onClose }: Props) {
  const say = useWords();
  const [stage, setStage] = useState<Stage>({ kind: 'asking', problem: '' });
  const ask = (problem: string) => setStage({ kind: 'asking', problem });

  const look = async (picked: File) => {
    if (picked.size > LARGEST_FILE) return ask(say('file.tooLarge'));
    const outcome = readFile(await picked.text());
    if (outcome.kind !== 'opened' && outcome.kind !== 'repaired') return ask(refusalOf(outcome, say));
    const planned = await planMerge(device, open, outcome.file);
    if (planned.kind === 'another') setStage({ kind: 'another', file: outcome.file, name: picked.name });
    else setStage({ kind: 'merge', plan: planned.plan, name: picked.name });
  };
  const take = (file: WorkshopFile, name: string) => {
    const title = aboutOf(file.document).title || name;
    const origin = say('merge.origin', { title, when: file.savedAt.slice(0, 10) });
    const edit = takeCards(open.document, file.document, origin, device.newId);
    store.perform(say('merge.took', { name: title }), edit, { shown: true });
    onClose();
  };
  return (
    <Dialog title={say('merge.title')} isOpen onClose={onClose}>
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
            <FileButton
              label={say('merge.pick')}
              accept={['.json']}
              look="primary"
              onFile={(file) =>
                void look(file).catch((error: unknown) => ask(say('file.unread', { detail: String(error) })))
              }
            />
          </div>
        </>
      ) : null}
      {stage.kind === 'merge' ? (
        <MergePreview
          plan={stage.plan}
          onCancel={onClose}
          onMerge={(sideOf) => {
            const { update, conflicts } = stage.plan;
            store.absorb(say('merge.done', { name: stage.name }), update, choose(conflicts, sideOf));
            onClose();
          }}
        />
      ) : null}
      {stage.kind === 'another' ? (
        <>
          <p>{say('merge.another', { count: Object.keys(stage.file.document.cards).length })}</p>
          <div className="dialog-actions">
            <Button onPress={onClose}>{say('action.cancel')}</Button>
            <Button look="primary" onPress={() => take(stage.file, stage.name)}>
              {say('merge.take')}
            </Button>
          </div>
        </>
      ) : null}
    </Dialog>
  );
}
