import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { ChoiceRow } from '../../controls/ChoiceRow.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../desk/desk.ts';
import type { CardKind } from '../model/card.ts';
import { addCards } from '../model/card-edits.ts';
import { SYSTEM } from '../model/place.ts';
import { KIND_KEYS } from './capture.ts';
import { KindMark } from './KindMark.tsx';

/** What is put aside in the middle of something else. */
const PUT_ASIDE = ['quick-fix', 'parked'] as const satisfies readonly CardKind[];
export type PutAside = (typeof PUT_ASIDE)[number];

interface Props {
  readonly kind: PutAside;
  readonly onClose: () => void;
}

/** Takes one thought without leaving what is on the screen: type, Enter, and the hands are back where they were. */
export function ParkDialog({ kind: wanted, onClose }: Props) {
  const say = useWords();
  const desk = useDesk();
  const [kind, setKind] = useState(wanted);
  const [text, setText] = useState('');
  const add = () => {
    const said = text.trim();
    if (said === '') return;
    const label = say('capture.added', { kind: say(`kind.${kind}`), text: said, place: say('map.wholeSystem') });
    desk.perform(label, addCards([{ id: desk.newId(), kind, at: SYSTEM, text: said }]), { shown: true });
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const switched = event.altKey ? PUT_ASIDE.find((one) => one === KIND_KEYS[event.code]) : undefined;
    if (switched) setKind(switched);
    else if (event.key === 'Enter') add();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={say('park.title')} isOpen onClose={onClose}>
      <div className="actions">
        <ChoiceRow
          label={say('capture.kind')}
          value={kind}
          onChange={setKind}
          options={PUT_ASIDE.map((value) => ({ value, label: <KindMark kind={value} named /> }))}
        />
      </div>
      <input
        className="input"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- The dialog was opened to type into this line.
        autoFocus
        autoComplete="off"
        value={text}
        data-typing={text !== '' || undefined}
        aria-label={say(`park.${kind}`)}
        placeholder={say(`park.${kind}`)}
        aria-describedby="park-hint"
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p id="park-hint" className="hint">
        {say('park.hint')}
      </p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{say('action.cancel')}</Button>
        <Button look="primary" isDisabled={text.trim() === ''} onPress={add}>
          {say('park.add')}
        </Button>
      </div>
    </Dialog>
  );
}
