import { placeName } from '../../../intercepts/cards/place-name.ts';
import { SYSTEM } from '../../../intercepts/model/place.ts';
import { useWords } from '../../../words/useWords.ts';
import { gapFromStep } from '../../model/walk-edits.ts';
import { gapOnHandOff, handOffOf } from '../../model/walk-hand-offs.ts';
import { useCommands, useWorkshop, useWorkshopNow } from '../../store/useWorkshop.ts';

/** How gaps are made of what a step shows to be missing. Without words of its own, a gap says what the step says. */
export function useStepGaps(id: string) {
  const say = useWords();
  const { perform, newId, tell } = useCommands();
  const now = useWorkshopNow();
  const here = useWorkshop(({ document }) => placeName(document, document.walkSteps[id]?.at ?? SYSTEM, say));
  const way = useWay(id);
  const gapHere = (missing = '') => {
    const step = now().document.walkSteps[id];
    if (!step) return;
    const text = missing || say('walks.gapHereText', { what: step.question || step.what });
    perform(say('walks.madeGap', { where: here }), gapFromStep(id, newId(), text, step.at), { shown: true });
  };
  const gapOnWay = (missing = '') => {
    if (way.kind === 'none' || way.kind === 'unclear') {
      tell(say(way.kind === 'none' ? 'walks.noWay' : 'walks.unclearWay'), 'problem');
      return;
    }
    const text = missing || say('walks.gapOnWayText', { from: here, to: way.to });
    const said = way.kind === 'undrawn' ? 'walks.drewGap' : 'walks.madeGap';
    perform(say(said, { where: `${here} → ${way.to}` }), gapOnHandOff(id, { gap: newId(), path: newId(), text }), {
      shown: true,
    });
  };
  return { here, way, gapHere, gapOnWay };
}

/** How the way to the next step stands on the map. */
function useWay(id: string) {
  const say = useWords();
  const kind = useWorkshop(({ document }) => {
    const step = document.walkSteps[id];
    const handOff = step && handOffOf(document, step);
    if (!handOff) return 'none';
    if (handOff.path) return 'drawn';
    return handOff.missing ? 'undrawn' : 'unclear';
  });
  const to = useWorkshop(({ document }) => {
    const step = document.walkSteps[id];
    return placeName(document, (step && handOffOf(document, step)?.to.at) ?? SYSTEM, say);
  });
  return { kind, to };
}
