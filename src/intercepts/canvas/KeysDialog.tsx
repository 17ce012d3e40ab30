import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import { keyInWords } from './commands/key-words.ts';
import { COMMANDS } from './commands/table.ts';
import { IDLE, useDoing, useHand } from './hand.ts';

/** All keys of the map: those of the commands come from their table. */
export function KeysDialog() {
  const say = useWords();
  const hand = useHand();
  const isOpen = useDoing((doing) => doing.kind === 'reading the keys');
  if (!isOpen) return null;
  const walking: readonly (readonly [string, string])[] = [
    ['↑ ↓ ← → Home End', say('keys.walk')],
    ['Enter', say('keys.enter')],
    ['Esc', say('keys.escape')],
    ['Space', say('keys.space')],
    ['Shift+↑ ↓', say('keys.several')],
    ['Ctrl+A', say('keys.all')],
    ['/', say('keys.slash')],
  ];
  const commands = COMMANDS.filter(({ keys }) => keys.length > 0).map(
    ({ id, keys }) => [keys.map(keyInWords).join(', '), say(`command.${id}`)] as const,
  );
  return (
    <Dialog title={say('keys.title')} isOpen onClose={() => hand.set(IDLE)}>
      <dl className="key-list">
        {[...walking, ...commands].map(([keys, what]) => (
          <div key={what}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <Button onPress={() => hand.set(IDLE)}>{say('keys.close')}</Button>
      </div>
    </Dialog>
  );
}
