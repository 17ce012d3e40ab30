import type { Terms } from '../../words/terms.ts';
import type { Id } from '../model/field.ts';
import type { PathKind, TopicKind } from '../model/system-map.ts';

interface TemplateStation {
  readonly id: Id;
  /** Short enough to stand in a station's box: 32 characters at most. */
  readonly name: string;
}

export interface TemplateIntercept {
  readonly id: Id;
  /** What the room calls it: "0", or "I" on maps drawn before intercept 0 was added. */
  readonly number: string;
  readonly name: string;
  readonly stations: readonly TemplateStation[];
  /** Sub-headings offered for cards of this intercept. */
  readonly headings: readonly string[];
  /** Questions the facilitator asks when the room talks about this intercept. */
  readonly prompts: readonly string[];
}

/** `from` or `to` is '' for the community, as in a drawn path. */
export interface TemplatePath {
  readonly kind: PathKind;
  readonly from: Id;
  readonly to: Id;
  readonly label: string;
}

export interface TemplatePartnerKind {
  readonly id: Id;
  readonly name: string;
}

export interface TemplateTopic {
  readonly id: Id;
  readonly kind: TopicKind;
  /** Short enough to stand at the head of a narrow column: 28 characters at most. */
  readonly name: string;
}

/** Something worth counting; the room finds out who counts it, and how much it is. */
interface TemplateMeasure {
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
}

/** By the id of the intercept; '' for the whole system. What belongs to an intercept that a template leaves out is left out too. */
type ByIntercept<T> = Readonly<Record<Id, readonly T[]>>;

/**
 * What a new workshop starts with. All of it is copied into the workshop and belongs to the room from then on: a coalition
 * renames, adds and drops, and a later version of the template never reaches back into a workshop.
 */
export interface Template {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** A BCP 47 language tag. */
  readonly language: string;
  readonly pageSize: 'letter' | 'a4';
  readonly terms: Terms;
  readonly intercepts: readonly TemplateIntercept[];
  readonly paths: readonly TemplatePath[];
  /** Sub-headings and questions that belong to no single intercept. */
  readonly wholeSystem: Pick<TemplateIntercept, 'headings' | 'prompts'>;
  readonly partnerKinds: readonly TemplatePartnerKind[];
  /** What the map is asked at every intercept. */
  readonly topics: readonly TemplateTopic[];
  readonly measures: ByIntercept<TemplateMeasure>;
  /** What partners agree or disagree with before the day: the self-assessment. */
  readonly statements: ByIntercept<string>;
}
