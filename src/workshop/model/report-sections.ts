import * as v from 'valibot';
import { flag, id, text } from '../../intercepts/model/field.ts';

/** What a full report can say, in the order that reports of mapping workshops have. */
export const REPORT_SECTIONS = [
  'team',
  'abbreviations',
  'summary',
  'purpose-and-background',
  'agenda',
  'map',
  'intercepts',
  'whole-system',
  'coverage',
  'quick-fixes',
  'parking-lot',
  'priorities',
  'plan',
  'timeline',
  'recommendations',
  'by-topic',
  'participants',
  'self-assessment',
  'checklists',
  'walks',
  'lens',
  'measures',
  'blanks',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/**
 * What a room has changed about one section of its report. The id is the section's own (`REPORT_SECTIONS`), or that of a section the
 * room has written itself. `title` is '' for the usual one; `order` is '' while nobody has moved anything; `text` is for own sections.
 */
export const reportSectionRecord = v.object({ id: id(), order: text(), title: text(), hidden: flag(), text: text() });
