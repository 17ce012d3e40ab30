import type { Template } from './template.ts';
import { usAdults } from './us-adults.ts';

const intercepts = usAdults.intercepts.filter((intercept) => intercept.id === 'i2' || intercept.id === 'i3');

/** For a day that looks at intercepts 2 and 3 alone. Paths that reach past them begin or end in the community. */
export const courtsOnly: Template = {
  ...usAdults,
  id: 'courts-only',
  name: 'United States: courts only',
  description: 'Intercepts 2 and 3 alone, for a workshop of the courts and the jail.',
  intercepts,
  paths: [
    { kind: 'onward', from: '', to: 's-initial-detention', label: 'Arrest' },
    { kind: 'exit', from: 's-initial-detention', to: '', label: 'Released with a referral' },
    { kind: 'onward', from: 's-initial-detention', to: 's-first-appearance', label: 'Held for court' },
    { kind: 'exit', from: 's-first-appearance', to: '', label: 'Pretrial diversion' },
    { kind: 'onward', from: 's-first-appearance', to: 's-jail', label: 'Detained' },
    { kind: 'onward', from: 's-first-appearance', to: 's-specialty-courts', label: 'Referred' },
    { kind: 'onward', from: 's-first-appearance', to: 's-dispositional-court', label: 'Case goes on' },
    { kind: 'exit', from: 's-specialty-courts', to: '', label: 'Program completed' },
    { kind: 're-entry', from: 's-specialty-courts', to: 's-jail', label: 'Sanction' },
    { kind: 'exit', from: 's-jail', to: '', label: 'Released with a plan' },
    { kind: 'exit', from: 's-dispositional-court', to: '', label: 'Community sentence' },
  ],
};
