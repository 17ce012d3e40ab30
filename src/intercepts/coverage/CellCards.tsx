import type { RefObject } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { KindMark } from '../cards/KindMark.tsx';
import { useDesk } from '../desk/desk.ts';
import { addCards } from '../model/card-edits.ts';
import type { Column, CoverageCell } from '../model/coverage.ts';
import { atIntercept, SYSTEM } from '../model/place.ts';
import type { Card, Intercept } from '../model/system-map.ts';
import { setTopic } from '../model/topic-edits.ts';

interface Props {
  readonly cell: CoverageCell;
  /** Undefined for the whole system. */
  readonly row: Intercept | undefined;
  readonly column: Column | undefined;
  readonly rowName: string;
  readonly columnName: string;
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The cards behind a cell: one press opens a card in the details, and one makes a gap of what is not there. */
export function CellCards({ cell, row, column, rowName, columnName, trigger, onClose }: Props) {
  const say = useWords();
  const desk = useDesk();
  const show = ({ id }: Card) => {
    onClose();
    desk.select({ kind: 'cards', ids: [id] });
  };
  const nothingHere = (topic: string) => {
    const id = desk.newId();
    const text = row
      ? say('coverage.gapText', { row: rowName, topic: columnName })
      : say('coverage.gapTextSystem', { topic: columnName });
    const at = row ? atIntercept(row.id) : SYSTEM;
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
        {cards.length === 0 ? <p>{say('coverage.nothing')}</p> : null}
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
        {column?.kind === 'topic' && cell.resources.length === 0 ? (
          <div className="coverage-nothing">
            <Button look={cards.length === 0 ? 'primary' : 'plain'} onPress={() => nothingHere(column.id)}>
              {say('coverage.nothingHere')}
            </Button>
            <span className="field-hint">{say('coverage.nothingHint')}</span>
          </div>
        ) : null}
      </Dialog>
    </Popover>
  );
}
