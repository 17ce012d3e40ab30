import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { ChangeList } from '../merging/ChangeList.tsx';
import { changesBetween } from '../model/change.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';

interface Props {
  readonly now: WorkshopDocument;
  readonly document: WorkshopDocument;
  readonly when: string;
  readonly onRestore: () => void;
  readonly onBack: () => void;
}

/** What going back to a version would do, before it is done. */
export function Comparison({ now, document, when, onRestore, onBack }: Props) {
  const say = useWords();
  const changes = changesBetween(now, document);
  return (
    <>
      <p>{say('versions.compared', { when })}</p>
      <ChangeList from={now} to={document} changes={changes} />
      <div className="dialog-actions">
        <Button onPress={onBack}>{say('versions.back')}</Button>
        <Button look="primary" isDisabled={changes.length === 0} onPress={onRestore}>
          {say('versions.restore')}
        </Button>
      </div>
    </>
  );
}
