import { mapFindingsOf } from '../../../intercepts/model/checks/map-checks.ts';
import type { WorkshopDocument } from '../workshop-document.ts';
import type { Finding } from './finding.ts';
import { coverFindingsOf, rosterFindingsOf } from './people-checks.ts';
import { planFindingsOf } from './plan-checks.ts';
import { reviewFindingsOf } from './review-checks.ts';
import { voteFindingsOf } from './vote-checks.ts';

/** All that is missing or contradicts itself, in the order of the day: cover, people, map, votes, plan. */
export const checksOf = (document: WorkshopDocument): Finding[] => [
  ...coverFindingsOf(document),
  ...rosterFindingsOf(document),
  ...mapFindingsOf(document),
  ...voteFindingsOf(document),
  ...reviewFindingsOf(document),
  ...planFindingsOf(document),
];

/** What the record in question is called in the room: its text, title or name; '' when it has none. */
export function subjectOf(document: WorkshopDocument, { collection, id }: Finding): string {
  const record: Readonly<Record<string, unknown>> | undefined = document[collection][id];
  const given = [record?.['text'], record?.['title'], record?.['name']].find((words) => words !== undefined);
  return typeof given === 'string' ? given : '';
}
