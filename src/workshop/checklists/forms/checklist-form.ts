import type { Id } from '../../../intercepts/model/field.ts';
import type { RecordOf } from '../../model/workshop-document.ts';

/** A checklist that a workshop can take in. From then on it belongs to the room, which changes, adds and removes statements. */
export interface ChecklistForm extends Pick<RecordOf<'checklists'>, 'id' | 'name' | 'per' | 'scale' | 'note'> {
  readonly statements: readonly FormStatement[];
}

export interface FormStatement {
  /** The intercept that it is asked at, where the workshop has one of that id; '' for the whole system or a service. */
  readonly intercept: Id;
  /** Groups statements on screen and in the report; '' for none. */
  readonly heading: string;
  /** True of a system in which nothing is missing. */
  readonly text: string;
}

/** Statements of one heading and intercept. */
export const group = (heading: string, intercept: Id, texts: readonly string[]): FormStatement[] =>
  texts.map((text) => ({ intercept, heading, text }));
