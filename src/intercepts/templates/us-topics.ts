import type { TemplateTopic } from './template.ts';

/** What a US room asks at every intercept: six messages that hold everywhere, nine needs that people bring. */
export const usTopics: readonly TemplateTopic[] = [
  { id: 'm-together', kind: 'message', name: 'Working together' },
  { id: 'm-information', kind: 'message', name: 'Sharing what we know' },
  { id: 'm-screening', kind: 'message', name: 'Screening as routine' },
  { id: 'm-links', kind: 'message', name: 'Links to care and housing' },
  { id: 'm-family', kind: 'message', name: 'Family and friends' },
  { id: 'm-peers', kind: 'message', name: 'Peers in the lead' },
  { id: 'n-housing', kind: 'need', name: 'Housing' },
  { id: 'n-substances', kind: 'need', name: 'Substance use' },
  { id: 'n-money', kind: 'need', name: 'Money and benefits' },
  { id: 'n-work', kind: 'need', name: 'Work and education' },
  { id: 'n-physical', kind: 'need', name: 'Physical health' },
  { id: 'n-mental', kind: 'need', name: 'Mental health' },
  { id: 'n-learning', kind: 'need', name: 'Intellectual disability' },
  { id: 'n-family', kind: 'need', name: 'Family ties' },
  { id: 'n-trauma', kind: 'need', name: 'Trauma and abuse' },
];
