import { inOrder } from '../../../intercepts/model/order.ts';
import type { WorkshopDocument } from '../workshop-document.ts';
import { type Finding, found } from './finding.ts';

/** What is to be seen to before people leave: quick fixes and parked matters that nobody owns. */
export const reviewFindingsOf = ({ cards }: WorkshopDocument): Finding[] =>
  inOrder(Object.values(cards)).flatMap(({ id, kind, owner }) => {
    if (owner !== '') return [];
    if (kind === 'quick-fix') return [found('quickFixWithoutOwner', 'cards', id, 'owner')];
    return kind === 'parked' ? [found('parkedWithoutOwner', 'cards', id, 'owner')] : [];
  });
