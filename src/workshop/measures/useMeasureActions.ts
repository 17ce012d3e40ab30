import { type Place, SYSTEM } from '../../intercepts/model/place.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { gapFromMeasure, setCollected } from '../model/measure-edits.ts';
import type { Measure } from '../model/workshop-document.ts';
import { useCommands } from '../store/useWorkshop.ts';

/** What can be done with a measure from more than one place of the screen. */
export function useMeasureActions() {
  const say = useWords();
  const { perform, newId } = useCommands();
  return {
    isNotCollected: ({ id, name }: Measure) =>
      perform(say('measure.isNotCollected', { name: inBrief(name) }), setCollected(id, 'no')),
    toGap: ({ id, intercept, name }: Measure) => {
      const at: Place = intercept === '' ? SYSTEM : `intercept:${intercept}`;
      const gap = { id: newId(), at, text: say('measure.gapText', { name }) };
      perform(say('measure.didGap', { name: inBrief(name) }), gapFromMeasure(id, gap), { shown: true });
    },
  };
}
