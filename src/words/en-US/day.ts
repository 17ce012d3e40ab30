import { planWords } from './day-plan.ts';
import { dayRecordWords } from './day-records.ts';
import { rosterWords } from './day-roster.ts';
import { votingWords } from './day-voting.ts';

/** What the screens of the day say: people and cover, priorities and votes, the plan. */
export const dayWords = { ...rosterWords, ...dayRecordWords, ...votingWords, ...planWords } as const;
