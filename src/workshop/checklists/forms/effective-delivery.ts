import { type ChecklistForm, group } from './checklist-form.ts';

/** What a whole system needs to deliver. */
export const effectiveDelivery: ChecklistForm = {
  id: 'effective-delivery',
  name: 'What effective delivery needs',
  per: 'system',
  scale: 'extent',
  note: 'Twelve conditions that belong to no single intercept.',
  statements: group('', '', [
    'Leaders drive the work and stay with it.',
    'Information is exchanged reliably between agencies.',
    'Several agencies own the work together.',
    'Work is informed by what trauma does to people.',
    'Activities fit different people and each person.',
    'Data about the work are analyzed and used.',
    'Those who pass sentence are spoken to, and listened to.',
    'Needs are identified and assessed accurately, and lead to a whole plan.',
    'Specialist assessment is at hand.',
    'Staff learn and develop.',
    'The workforce is skilled and does not give up.',
    'The system learns, and shares what it has learned.',
  ]),
};
