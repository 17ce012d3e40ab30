import type { Id } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import type { Card } from '../../intercepts/model/system-map.ts';
import { gapsOf } from '../model/plan-edits.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import type { CellName } from './cell-name.ts';
import { type Blank, blankRowsOf, chosenPrioritiesOf } from './plan-outline.ts';

/** One blank of the plan: where it is, and of what. */
export interface Hole {
  /** The priority whose plan shows it; '' for what hangs on none. */
  readonly tab: Id;
  readonly cell: CellName;
  readonly field: Blank['field'];
  readonly number: string;
  readonly text: string;
}

interface Leaving {
  /** Steps that nobody leads or that have no date: what goes wrong first once people are back at work. */
  readonly unheld: readonly Hole[];
  /** All else that the plan needs. */
  readonly blank: readonly Hole[];
  /** Gaps that none of the chosen priorities answers, in the order of the map's cards. */
  readonly unanswered: readonly Card[];
}

/** What is still open when the room is about to leave. */
export function leavingOf(document: WorkshopDocument): Leaving {
  const chosen = chosenPrioritiesOf(document);
  const holes = [...chosen, ''].flatMap((tab) =>
    blankRowsOf(document, tab).flatMap(({ number, text, blanks }) =>
      blanks.flatMap(({ cell, field, isOptional }) => (isOptional ? [] : [{ tab, cell, field, number, text }])),
    ),
  );
  const answered = new Set(chosen.flatMap((priority) => gapsOf(document, priority).map(({ id }) => id)));
  return {
    unheld: holes.filter(isUnheld),
    blank: holes.filter((hole) => !isUnheld(hole)),
    unanswered: inOrder(Object.values(document.cards).filter(({ id, kind }) => kind === 'gap' && !answered.has(id))),
  };
}

const isUnheld = ({ field }: Hole): boolean => field === 'lead' || field === 'due';
