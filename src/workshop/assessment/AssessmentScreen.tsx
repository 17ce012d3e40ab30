import type { Ask } from '../reading/ask.ts';

export function AssessmentScreen(_: { readonly ask: Ask }) {
  return null;
}
