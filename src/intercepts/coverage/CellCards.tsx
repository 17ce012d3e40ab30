import type { RefObject } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { KindMark } from '../cards/KindMark.tsx';
import { useDesk } from '../desk/desk.ts';
import { useFilter } from '../filter/useFilter.ts';
import { addCards } from '../model/card-edits.ts';
import { SYSTEM } from '../model/place.ts';
import type { Card } from '../model/system-map.ts';
import { setTopic } from '../model/topic-edits.ts';
import type { CellShown } from './grid-shown.ts';

interface Props {
  readonly cell: CellShown;
  readonly rowName: string;
  readonly columnName: string;
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The cards behind a cell: one press opens a card in the details, and one makes a gap of what is not there. */
export function CellCards({ cell, rowName, columnName, trigger, onClose }: Props) {
  const say = useWords();
  const desk = useDesk();
  const show = ({ id }: Card) => {
    onClose();
    desk.select({ kind: 'cards', ids: [id] });
  };
  const { isActive } = useFilter();
  const nothingHere = ({ topic, at }: NonNullable<CellShown['asks']>) => {
    const id = desk.newId();
    const said = at === SYSTEM ? 'coverage.gapTextSystem' : 'coverage.gapText';
    const text = say(said, { row: rowName, topic: columnName });
    onClose();
    desk.perform(
      say('coverage.gapAdded', { row: rowName, topic: columnName }),
      (map) => {
        addCards([{ id, kind: 'gap', at, text }])(map);
        setTopic(id, topic, true)(map);
      },
      { shown: true },
    );
  };
  const cards = [...cell.resources, ...cell.gaps];
  // Behind a filter there may be what seems to be missing.
  const asks = isActive || cell.resources.length > 0 ? undefined : cell.asks;
  return (
    <Popover
      isOpen
      triggerRef={trigger}
      placement="bottom"
      className="popover coverage-cards"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Dialog className="coverage-dialog">
        <Heading slot="title" level={2}>
          {say('coverage.cellTitle', { row: rowName, column: columnName })}
        </Heading>
        {cards.length === 0 ? <p>{say(isActive ? 'coverage.nothingShown' : 'coverage.nothing')}</p> : null}
        <ul>
          {cards.map((card) => (
            <li key={card.id}>
              <button type="button" className="card-button" onClick={() => show(card)}>
                <KindMark kind={card.kind} />
                <span>{card.text}</span>
              </button>
            </li>
          ))}
        </ul>
        {asks ? (
          <div className="coverage-nothing">
            <Button look={cards.length === 0 ? 'primary' : 'plain'} onPress={() => nothingHere(asks)}>
              {say('coverage.nothingHere')}
            </Button>
            <span className="field-hint">{say('coverage.nothingHint')}</span>
          </div>
        ) : null}
      </Dialog>
    </Popover>
  );
}
