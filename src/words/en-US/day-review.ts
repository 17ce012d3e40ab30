import type { Grammar } from '../grammar.ts';

interface Titled {
  readonly title: string;
}
interface Numbered {
  readonly number: number;
}

/** What the review of quick fixes and of the parking lot says. */
export const reviewWords = {
  'review.title': 'Quick fixes and parking lot',
  'review.action': 'Quick fixes and parking lot (F9)',
  'review.explain': 'Before people leave: who takes each of these on, and until when? F9 leads here from every screen.',
  'review.quick-fix': 'Quick fixes',
  'review.parked': 'Parking lot',
  'review.open': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      '=0': 'all have an owner',
      one: '1 without an owner',
      other: `${say.number(count)} without an owner`,
    }),
  'review.emptyFixes': 'No quick fixes yet: what takes little time and little or no money.',
  'review.emptyParked': 'Nothing is parked: what is too large for today, or about something else.',
  'review.what': 'What',
  'review.whatOf': ({ number }: Numbered) => `What is number ${number}`,
  'review.where': 'Where',
  'review.ownerOf': ({ title }: Titled) => `Owner of ${title}`,
  'review.dueOf': ({ title }: Titled) => `Due date of ${title}`,
  'review.ownerPlaceholder': 'Name or agency',
  'review.duePlaceholder': '3/15',
  'review.actions': 'Actions',
  'review.actionsOf': ({ title }: Titled) => `${title}: actions`,
  'review.makeGap': 'Make it a gap again',
  'review.makeFix': 'Make it a quick fix',
  'review.makeParked': 'Park it',
  'review.remove': 'Remove',
  'review.newFix': 'New quick fix',
  'review.newFixPlaceholder': 'Add a quick fix: type and press Enter',
  'review.newParked': 'Park something',
  'review.newParkedPlaceholder': 'Park something: type and press Enter',
  'review.close': 'Close',
  'review.added': ({ title }: Titled) => `Added “${title}”`,
  'review.changed': ({ title }: Titled) => `Changed “${title}”`,
  'review.turned': ({ title }: Titled) => `“${title}” is another kind of card`,
  'review.removed': ({ title }: Titled) => `Removed “${title}”`,

  'evidence.keep': ({ title }: Titled) => `“${title}” is no longer a gap: keep it as evidence`,
  'evidence.kept': ({ title }: Titled) => `Kept “${title}” as evidence`,
  'evidence.asWhat': 'evidence',
  'evidence.turned': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: '1 of them belongs to a priority and stays with it.',
      other: `${say.number(count)} of them belong to priorities and stay with them.`,
    }),
} as const;
