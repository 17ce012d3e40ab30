import type { Detail, Marker } from './report/report.ts';

/** The signs of the map, as in its legend: what a card is does not hang on a color, which text files have none of. */
export const SIGNS: Record<Marker, string> = {
  bullet: '',
  resource: '● ',
  enough: '● ',
  short: '◐ ',
  missing: '○ ',
  gap: '▲ ',
  opportunity: '★ ',
  'quick-fix': '◆ ',
  parked: '■ ',
};

/** "Agency: County Health"; a value that speaks for itself has no label. */
export const detailWords = ({ label, value }: Detail): string => (label === '' ? value : `${label}: ${value}`);
