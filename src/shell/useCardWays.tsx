import { lazy, Suspense, useMemo, useState } from 'react';
import type { Beside } from '../intercepts/desk/beside.ts';
import type { Id } from '../intercepts/model/field.ts';
import { useJump } from '../intercepts/palette/useJump.ts';
import type { Phase } from '../workshop/bar/phases.ts';
import type { ChecklistAim } from '../workshop/checklists/aim.ts';

const CardStatements = lazy(async () => ({
  default: (await import('../workshop/checklists/CardStatements.tsx')).CardStatements,
}));

interface CardWays {
  /** Shows a card on the map, from whichever screen. */
  readonly onCard: (card: Id) => void;
  /** The statement that somebody came for last, where the checklists open again. */
  readonly aim: ChecklistAim | undefined;
  /** What checklists know of a card, with the way to them. */
  readonly besideCard: Beside;
}

/** The ways between the cards of the map and the checklists that they come from, or that were answered about them. */
export function useCardWays(onPhase: (phase: Phase) => void): CardWays {
  const jump = useJump();
  const [aim, setAim] = useState<ChecklistAim>();
  const besideCard = useMemo<Beside>(
    () => (card) => (
      <Suspense fallback={null}>
        <CardStatements
          card={card}
          onOpen={(wanted) => {
            setAim(wanted);
            onPhase('checklists');
          }}
        />
      </Suspense>
    ),
    [onPhase],
  );
  return {
    onCard: (card) => {
      onPhase('map');
      jump.toCard(card);
    },
    aim,
    besideCard,
  };
}
