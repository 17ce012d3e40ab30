import type { Id } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import { atIntercept, SYSTEM } from '../../intercepts/model/place.ts';
import { interceptsOf } from '../../intercepts/model/places.ts';
import type { Edit } from './change.ts';
import { blank } from './records.ts';
import type { RecordOf, WorkshopDocument } from './workshop-document.ts';

/** What people on probation in England and Wales talked about when inspectors asked them, and what trauma-informed work keeps to. */
export const LENS_THEMES = [
  'relationships',
  'safe-space',
  'trauma',
  'humanity',
  'certainty',
  'faith',
  'hope',
  'meaning',
  'diversity',
] as const;
export const LENS_VALUES = ['safety', 'choice', 'collaboration', 'trust', 'empowerment'] as const;
export const LENS_ASKS = [...LENS_THEMES, ...LENS_VALUES] as const;
export type LensAsk = (typeof LENS_ASKS)[number];

export type LensReadingRecord = RecordOf<'lensReadings'>;

/** What is read through the lens: an intercept, the whole system, or a chosen priority. */
export interface LensSubject {
  readonly kind: 'intercept' | 'system' | 'priority';
  readonly id: Id;
}

export const lensSubjectsOf = (document: WorkshopDocument): LensSubject[] => [
  ...interceptsOf(document).map(({ id }): LensSubject => ({ kind: 'intercept', id })),
  { kind: 'system', id: 'system' },
  ...inOrder(Object.values(document.priorities)).flatMap(({ id, chosen, mergedInto }): LensSubject[] =>
    chosen && mergedInto === '' ? [{ kind: 'priority', id }] : [],
  ),
];

/** The same on every copy, so that two readings of the same theme meet in one record. The subject as a whole has no theme. */
const readingId = ({ kind, id }: LensSubject, theme: LensAsk | ''): Id => [kind, id, theme || 'whole'].join('--');

/** What was read of a subject; without a theme, what was said of it as a whole. */
export const lensReadingOf = (
  { lensReadings }: Pick<WorkshopDocument, 'lensReadings'>,
  subject: LensSubject,
  theme: LensAsk | '',
): LensReadingRecord | undefined => lensReadings[readingId(subject, theme)];

/** Reads a subject through the lens. A reading that says nothing any more is gone. */
export const readThrough =
  (
    subject: LensSubject,
    theme: LensAsk | '',
    fields: Partial<Pick<LensReadingRecord, 'reading' | 'note' | 'inRoom'>>,
  ): Edit =>
  (document) => {
    const id = readingId(subject, theme);
    const before = document.lensReadings[id] ?? {
      ...blank('lensReadings', id),
      theme,
      at: subject.kind === 'intercept' ? atIntercept(subject.id) : SYSTEM,
      priority: subject.kind === 'priority' ? subject.id : '',
    };
    const { reading, note, inRoom } = { ...before, ...fields };
    if (reading === '' && note === '' && inRoom === '') delete document.lensReadings[id];
    else document.lensReadings[id] = { ...before, ...fields };
  };

/** How many of the themes and values of a subject somebody has read. */
export const readCountOf = (document: Pick<WorkshopDocument, 'lensReadings'>, subject: LensSubject): number =>
  LENS_ASKS.filter((theme) => (lensReadingOf(document, subject, theme)?.reading ?? '') !== '').length;
