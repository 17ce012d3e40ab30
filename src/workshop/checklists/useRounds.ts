import { useMemo } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import { roundsOf } from '../model/checklist-rounds.ts';
import { useWorkshop } from '../store/useWorkshop.ts';

/** The times at which a checklist was answered; the same list until an answer sheet changes. */
export function useRounds(checklist: Id, service: Id) {
  const answerSheets = useWorkshop(({ document }) => document.answerSheets);
  return useMemo(() => roundsOf({ answerSheets }, checklist, service), [answerSheets, checklist, service]);
}

/** The service that was answered about last, so that one goes on where one was. */
export const useLastService = (checklist: Id) =>
  useWorkshop(
    ({ document }) =>
      Object.values(document.answerSheets).findLast((sheet) => sheet.checklist === checklist)?.service ?? '',
  );
