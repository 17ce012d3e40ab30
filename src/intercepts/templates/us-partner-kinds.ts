import type { TemplatePartnerKind } from './template.ts';

/** The twelve kinds of partner that a US coalition looks for at its table. */
export const usPartnerKinds: readonly TemplatePartnerKind[] = [
  { id: 'k-law-enforcement', name: 'Law enforcement' },
  { id: 'k-jail', name: 'Jail administration and programs' },
  { id: 'k-jail-health', name: 'Contracted jail health provider' },
  { id: 'k-health-department', name: 'Health department' },
  { id: 'k-county-management', name: 'County or city management' },
  { id: 'k-payers', name: 'Managed care and other payers' },
  { id: 'k-treatment-providers', name: 'Community treatment providers' },
  { id: 'k-hospitals', name: 'Psychiatric hospitals and units' },
  { id: 'k-courts', name: 'Judges and specialty courts' },
  { id: 'k-defense-prosecution', name: 'Social work with defense or prosecution' },
  { id: 'k-probation-parole', name: 'Probation and parole' },
  { id: 'k-peers', name: 'Peers with lived experience' },
];
