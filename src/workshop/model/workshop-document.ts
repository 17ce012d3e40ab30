import * as v from 'valibot';
import { type Collection, flag, type Id, id, oneOf, text } from '../../intercepts/model/field.ts';
import { BARE_MAP, mapRecords } from '../../intercepts/model/system-map.ts';
import { TERMS, type Terms, US_TERMS } from '../../words/terms.ts';
import { agendaEntryRecord } from './agenda.ts';
import { answerRecord, answerSheetRecord, checklistRecord, statementGapRecord, statementRecord } from './checklist.ts';
import { measureRecord } from './measure.ts';
import { abbreviationRecord, commitmentRecord } from './partnership.ts';
import { phaseRecord } from './phases.ts';
import { objectiveRecord, priorityGapRecord, priorityRecord, stepRecord } from './plan.ts';
import { reportSectionRecord } from './report-sections.ts';
import { asideRowRecord, attendanceRecord, participantRecord, partnerKindRecord, sessionRecord } from './roster.ts';
import {
  ballotRecord,
  candidateRecord,
  criterionRecord,
  decisionRecord,
  distinctionRecord,
  dotRecord,
  preferenceRecord,
  roundRecord,
  scoreRecord,
  tallyRecord,
} from './vote.ts';
import {
  lensReadingRecord,
  reflectionRecord,
  walkNeedRecord,
  walkRecord,
  walkResourceRecord,
  walkStepRecord,
} from './walk.ts';

export const PAGE_SIZES = ['letter', 'a4'] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

/** What the cover of the report says. Dates are ISO days (2026-11-22) or ''; `fictional` marks a sample that must not be taken for real. */
const aboutRecord = v.object({
  id: id(),
  title: text(),
  place: text(),
  startDate: text(),
  endDate: text(),
  sponsor: text(),
  purpose: text(),
  background: text(),
  summary: text(),
  recommendations: text(),
  groundRules: text(),
  template: text(),
  language: text('en-US'),
  pageSize: oneOf(PAGE_SIZES, 'letter'),
  fictional: flag(),
});

/** A word of the jurisdiction, by the key the app knows it under: `jail` is "jail" here and "prison" there. */
const termRecord = v.object({ id: id(), word: text() });

/**
 * The one table that says what a workshop is. What stands here is saved, shared between tabs and copies, undone and written
 * to the file; what does not (selection, zoom, open panels) is forgotten when the page closes.
 */
export const workshopRecords = {
  about: aboutRecord,
  terms: termRecord,
  ...mapRecords,
  partnerKinds: partnerKindRecord,
  participants: participantRecord,
  asideRows: asideRowRecord,
  sessions: sessionRecord,
  attendances: attendanceRecord,
  agendaEntries: agendaEntryRecord,
  phases: phaseRecord,
  checklists: checklistRecord,
  statements: statementRecord,
  statementGaps: statementGapRecord,
  answerSheets: answerSheetRecord,
  answers: answerRecord,
  measures: measureRecord,
  commitments: commitmentRecord,
  abbreviations: abbreviationRecord,
  priorities: priorityRecord,
  priorityGaps: priorityGapRecord,
  rounds: roundRecord,
  candidates: candidateRecord,
  tallies: tallyRecord,
  ballots: ballotRecord,
  dots: dotRecord,
  criteria: criterionRecord,
  scores: scoreRecord,
  decisions: decisionRecord,
  preferences: preferenceRecord,
  distinctions: distinctionRecord,
  objectives: objectiveRecord,
  steps: stepRecord,
  reportSections: reportSectionRecord,
  walks: walkRecord,
  walkSteps: walkStepRecord,
  walkResources: walkResourceRecord,
  walkNeeds: walkNeedRecord,
  lensReadings: lensReadingRecord,
  reflections: reflectionRecord,
} as const;

export type CollectionName = keyof typeof workshopRecords;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The keys of a constant are just its keys.
export const COLLECTIONS = Object.keys(workshopRecords) as CollectionName[];

export type RecordOf<Name extends CollectionName> = Readonly<v.InferOutput<(typeof workshopRecords)[Name]>>;
export type WorkshopDocument = { readonly [Name in CollectionName]: Collection<RecordOf<Name>> };

export type About = RecordOf<'about'>;
export type Participant = RecordOf<'participants'>;
export type PartnerKind = RecordOf<'partnerKinds'>;
export type Session = RecordOf<'sessions'>;
export type AgendaEntry = RecordOf<'agendaEntries'>;
export type Checklist = RecordOf<'checklists'>;
export type Statement = RecordOf<'statements'>;
export type AnswerSheet = RecordOf<'answerSheets'>;
export type Measure = RecordOf<'measures'>;
export type Priority = RecordOf<'priorities'>;
export type Objective = RecordOf<'objectives'>;
export type Step = RecordOf<'steps'>;
export type Round = RecordOf<'rounds'>;
export type Ballot = RecordOf<'ballots'>;
export type Walk = RecordOf<'walks'>;
export type WalkStep = RecordOf<'walkSteps'>;
export type Criterion = RecordOf<'criteria'>;
export type Decision = RecordOf<'decisions'>;

/** The cover is a collection of one record, so that it is saved, merged and undone like everything else. */
export const ABOUT: Id = 'about';
const blankAbout: About = v.parse(aboutRecord, { id: ABOUT });
export const aboutOf = (document: WorkshopDocument): About => document.about[ABOUT] ?? blankAbout;

const NO_RECORDS: WorkshopDocument = {
  about: {},
  terms: {},
  ...BARE_MAP,
  partnerKinds: {},
  participants: {},
  asideRows: {},
  sessions: {},
  attendances: {},
  agendaEntries: {},
  phases: {},
  checklists: {},
  statements: {},
  statementGaps: {},
  answerSheets: {},
  answers: {},
  measures: {},
  commitments: {},
  abbreviations: {},
  priorities: {},
  priorityGaps: {},
  rounds: {},
  candidates: {},
  tallies: {},
  ballots: {},
  dots: {},
  criteria: {},
  scores: {},
  decisions: {},
  preferences: {},
  distinctions: {},
  objectives: {},
  steps: {},
  reportSections: {},
  walks: {},
  walkSteps: {},
  walkResources: {},
  walkNeeds: {},
  lensReadings: {},
  reflections: {},
};

export const emptyWorkshop = (): WorkshopDocument => ({ ...NO_RECORDS, about: { [ABOUT]: blankAbout } });

/** What this jurisdiction calls things; US words where the template says nothing. */
export const termsOf = ({ terms }: Pick<WorkshopDocument, 'terms'>): Terms => ({
  ...US_TERMS,
  ...Object.fromEntries(TERMS.flatMap((term) => (terms[term]?.word ? [[term, terms[term].word]] : []))),
});
