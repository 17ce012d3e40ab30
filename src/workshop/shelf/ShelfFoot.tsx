import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from '../../words/languages.ts';
import { useWords } from '../../words/useWords.ts';
import type { Room } from '../storage/room.ts';
import { ClearDialog } from './ClearDialog.tsx';
import { useSpokenHere } from './spoken-here.ts';

interface Props {
  readonly room: Room | undefined;
  readonly onClear: () => void;
}

/** Where the work is kept, how much room there is, and how to leave nothing behind. */
export function ShelfFoot({ room, onClear }: Props) {
  const say = useWords();
  const spoken = useSpokenHere();
  const [isClearing, setClearing] = useState(false);
  const size = (bytes: number) => say('shelf.size', { kB: Math.round(bytes / 1000) });
  return (
    <footer className="shelf-foot">
      {room?.isScarce ? <p className="shelf-problem">{say('room.scarce')}</p> : null}
      <p>{say(location.protocol === 'file:' ? 'shelf.fileOrigin' : 'app.localOnly')}</p>
      {room ? (
        <p>
          {say('room.used', { used: size(room.used), quota: size(room.quota) })}{' '}
          {room.persisted ? say('room.kept') : null}
        </p>
      ) : null}
      {spoken ? (
        <Choice
          label={say('language.device')}
          value={spoken.language}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={spoken.choose}
        />
      ) : null}
      <Button look="quiet" onPress={() => setClearing(true)}>
        {say('clear.button')}
      </Button>
      <ClearDialog isOpen={isClearing} onClose={() => setClearing(false)} onClear={onClear} />
    </footer>
  );
}
