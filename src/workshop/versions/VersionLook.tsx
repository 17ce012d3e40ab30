import { useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { ChoiceRow } from '../../controls/ChoiceRow.tsx';
import { StillMap } from '../../intercepts/canvas/StillMap.tsx';
import { useWords } from '../../words/useWords.ts';
import { ChangeList } from '../merging/ChangeList.tsx';
import { changesBetween } from '../model/change.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import type { Version } from '../storage/versions.ts';
import { VersionLists } from './VersionLists.tsx';

interface Props {
  readonly now: WorkshopDocument;
  readonly earlier: WorkshopDocument;
  readonly version: Version;
  readonly when: string;
  readonly onRestore: () => void;
  readonly onBack: () => void;
}

const SHOWN = ['map', 'lists', 'compared'] as const;
type Shown = (typeof SHOWN)[number];

/** One version to look at: its map, its lists, and what going back to it would do. */
export function VersionLook({ now, earlier, version, when, onRestore, onBack }: Props) {
  const say = useWords();
  const [shown, setShown] = useState<Shown>('map');
  const changes = useMemo(() => changesBetween(now, earlier), [now, earlier]);
  return (
    <>
      <p>{say('versions.about', { when, by: version.by ?? '', cards: version.cards })}</p>
      <div className="version-shown">
        <ChoiceRow
          label={say('versions.show')}
          value={shown}
          options={SHOWN.map((value) => ({ value, label: say(`versions.show.${value}`) }))}
          onChange={setShown}
        />
      </div>
      <div className="version-look" data-shown={shown}>
        {shown === 'map' ? <StillMap map={earlier} label={say('versions.picture', { when })} /> : null}
        {shown === 'lists' ? <VersionLists document={earlier} /> : null}
        {shown === 'compared' ? (
          <>
            <p>{say('versions.compared')}</p>
            <ChangeList from={now} to={earlier} changes={changes} />
          </>
        ) : null}
      </div>
      <div className="dialog-actions">
        <Button onPress={onBack}>{say('versions.back')}</Button>
        <Button look="primary" isDisabled={changes.length === 0} onPress={onRestore}>
          {say('versions.restore')}
        </Button>
      </div>
    </>
  );
}
