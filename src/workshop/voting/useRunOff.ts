import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import type { Ranked } from '../model/ranking.ts';
import type { Round } from '../model/workshop-document.ts';
import { useCommands, useWorkshopNow } from '../store/useWorkshop.ts';
import { roundName } from './round-name.ts';
import { runOff } from './start-round.ts';

/** Begins a run-off among those who are tied, and leads to it. */
export function useRunOff(round: Round | undefined, onVote: (round: Id) => void): (tied: readonly Ranked[]) => void {
  const say = useWords();
  const now = useWorkshopNow();
  const { perform, newId } = useCommands();
  return (tied) => {
    if (!round) return;
    const id = newId();
    const title = say('rounds.runOffTitle', { name: roundName(now().document, round, say) });
    const ids = tied.map(({ priority }) => priority.id);
    perform(say('ranking.runOffStarted', { count: ids.length }), runOff(round, id, title, ids));
    onVote(id);
  };
}
