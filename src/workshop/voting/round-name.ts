import type { Say } from '../../words/words.ts';
import { roundsOf } from '../model/rounds.ts';
import type { Round, WorkshopDocument } from '../model/workshop-document.ts';

/** What a vote is called: its title, or its number among the votes. */
export function roundName(document: WorkshopDocument, round: Round, say: Say): string {
  if (round.title !== '') return round.title;
  return say('rounds.name', { number: roundsOf(document).findIndex(({ id }) => id === round.id) + 1 });
}

/** What people give in a round that is counted. */
export const unitOf = ({ method }: Pick<Round, 'method'>): 'dots' | 'hands' => (method === 'hands' ? 'hands' : 'dots');
