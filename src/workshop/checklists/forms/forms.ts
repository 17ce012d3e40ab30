import type { ChecklistForm } from './checklist-form.ts';
import { diversionService } from './diversion.ts';
import { effectiveDelivery } from './effective-delivery.ts';
import { fiveQuestions } from './five-questions.ts';
import { journeyStandards } from './journey-standards.ts';
import { keyPoints } from './key-points.ts';
import { partnershipHealth } from './partnership-health.ts';

/** Every checklist that a workshop can take in, in the order in which they are offered. */
export const CHECKLIST_FORMS: readonly ChecklistForm[] = [
  diversionService,
  journeyStandards,
  fiveQuestions,
  keyPoints,
  effectiveDelivery,
  partnershipHealth,
];
