import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import type { Say } from '../../words/words.ts';
import { mergePriority } from '../model/merged-priorities.ts';
import { roundsOf, votesOf } from '../model/rounds.ts';
import { isScored } from '../model/scores.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshopNow } from '../store/useWorkshop.ts';
import { titleOf } from './priority-title.ts';
import { roundName } from './round-name.ts';

/** Merges one candidate into another, and says what becomes of votes that were cast already. */
export function useMergePriority(): (id: Id, into: Id) => void {
  const say = useWords();
  const now = useWorkshopNow();
  const { perform } = useCommands();
  return (id, into) => {
    const { document } = now();
    const title = inBrief(titleOf(document.priorities[id], say));
    const kept = inBrief(titleOf(document.priorities[into], say));
    const votes = addedVotes(document, id, into, say);
    perform(say('tidy.mergedPriority', { title, into: kept, votes }), mergePriority(id, into), { shown: true });
  };
}

/** One sentence for each round in which the merged candidate has votes. */
function addedVotes(document: WorkshopDocument, id: Id, into: Id, say: Say): string {
  const sentences = roundsOf(document).flatMap((round) => {
    const votes = votesOf(document, round);
    const other = votes.get(id) ?? 0;
    if (other === 0) return [];
    const unit = isScored(round.method) ? 'scores' : 'votes';
    return [say('tidy.votesOf', { name: roundName(document, round, say), own: votes.get(into) ?? 0, other, unit })];
  });
  return sentences.join(' ');
}
