import type { Edit } from '../model/change.ts';
import { addRecords } from '../model/record-edits.ts';
import type { ChecklistForm } from './forms/checklist-form.ts';

/**
 * Takes a checklist into the workshop, where it belongs to the room from then on. Statements about an intercept that this map does not
 * have are asked of the whole system, so that none is lost.
 */
export const takeIn =
  ({ statements, ...checklist }: ChecklistForm): Edit =>
  (document) => {
    if (checklist.id in document.checklists) return;
    addRecords('checklists', [checklist])(document);
    const taken = statements.map(({ intercept, ...statement }, index) => ({
      ...statement,
      id: `${checklist.id}-${index + 1}`,
      checklist: checklist.id,
      intercept: intercept in document.intercepts ? intercept : '',
    }));
    addRecords('statements', taken)(document);
  };
