import { useEffect, useEffectEvent, useState } from 'react';
import type { Order, Paper } from './paper.ts';
import type { Choices } from './useExport.ts';

/** What the chosen file would not hold, looked up again with every choice; undefined while that is going on. */
export function useLeftOut(
  paper: Paper,
  choices: Choices,
  orderFor: (choices: Choices, signal: AbortSignal) => Order,
): readonly string[] | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly left: readonly string[] }>();
  const asked = JSON.stringify([paper.id, { ...choices, shown: choices.shown !== undefined }]);
  // The workshop stands still behind the dialog, so only another choice asks again.
  const look = useEffectEvent((signal: AbortSignal) =>
    paper.leftOut(orderFor(choices, signal)).catch((error: unknown) => [String(error)]),
  );
  useEffect(() => {
    const control = new AbortController();
    void look(control.signal).then((left) => {
      if (!control.signal.aborted) setFound({ of: asked, left });
    });
    return () => control.abort();
  }, [asked]);
  return found?.of === asked ? found.left : undefined;
}
