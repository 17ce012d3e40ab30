import type { TemplatePartnerKind } from './template.ts';

export const englandWalesPartnerKinds: readonly TemplatePartnerKind[] = [
  { id: 'k-pcc', name: 'Police and crime commissioner' },
  { id: 'k-police', name: 'Police' },
  { id: 'k-commissioners', name: 'NHS England and integrated care board' },
  { id: 'k-liaison-diversion', name: 'Liaison and diversion provider' },
  { id: 'k-prison', name: 'Prison governor and prison healthcare' },
  { id: 'k-courts', name: 'Courts and tribunals' },
  { id: 'k-prosecution', name: 'Crown Prosecution Service' },
  { id: 'k-probation', name: 'Probation' },
  { id: 'k-youth-justice', name: 'Youth justice service' },
  { id: 'k-local-authority', name: 'Local authority housing and social care' },
  { id: 'k-public-health', name: 'Public health' },
  { id: 'k-voluntary', name: 'Voluntary sector' },
  { id: 'k-lived-experience', name: 'People with lived experience' },
  { id: 'k-families', name: 'Families' },
];
