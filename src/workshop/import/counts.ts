import { CARD_KINDS } from '../../intercepts/model/card.ts';

/** What is counted for the person: the kinds of records that came in, stations that were made, and votes. */
export const COUNTED = [...CARD_KINDS, 'priority', 'votes', 'objective', 'action', 'introduction', 'station'] as const;
export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>;
