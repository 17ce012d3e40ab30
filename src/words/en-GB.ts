import { enUS } from './en-US.ts';
import { type Day, monthOf } from './english-days.ts';
import type { Catalogue, Spoken } from './translation.ts';

const dayOf = (date: Day) => `${date.day} ${monthOf(date)} ${date.year}`;

/** "14–15 October 2026", "30 January to 1 February 2027". */
function daysOf({ from, to }: { readonly from: Day; readonly to: Day }): string {
  if (from.year !== to.year) return `${dayOf(from)} to ${dayOf(to)}`;
  if (from.month !== to.month) return `${from.day} ${monthOf(from)} to ${dayOf(to)}`;
  return `${from.day}–${dayOf(to)}`;
}

/** What British English says in another way than US English; all else is the same. */
const differences = {
  'new.titlePlaceholder': 'Devon intercept map',
  'shelf.openFileHint':
    'Open file takes a workshop (.sim.json) or a list of cards (.csv); you can also drop the file anywhere on this page. The sample is a made-up US county with a finished map, votes and plan.',
  'about.pageSize.letter': 'US Letter (216 × 279 mm)',
  'poster.sheet.letter': 'US Letter',
  'poster.sheet.tabloid': 'US Tabloid (279 × 432 mm)',
  'poster.sheet.arch-c': 'Arch C (457 × 610 mm)',
  'poster.sheet.arch-d': 'Arch D (610 × 914 mm)',
  'poster.sheet.arch-e': 'Arch E (914 × 1219 mm)',
  'poster.wall': ({ width, height, across, down }) =>
    `On the wall: ${width} × ${height} cm (${across} × ${down} inches).`,
  'reflect.early': enUS['reflect.early'].replace('recognize', 'recognise'),
  'paper.withoutNames': enUS['paper.withoutNames'].replace('recognized', 'recognised'),
  'voting.stages': 'Steps of prioritising',
  'decision.whyPlaceholder': 'The police can begin at once',
  'personal.socialSecurity': 'US social security number',
  'report.day': dayOf,
  'report.shortDay': (date) => `${date.day} ${monthOf(date).slice(0, 3)} ${date.year}`,
  'report.days': daysOf,
  'report.decided': ({ first, reason }) =>
    `The room broke a tie in favour of ${first}${reason === '' ? '.' : `: ${reason}`}`,
} satisfies Partial<Catalogue>;

export const enGB: Spoken = {
  sentences: { ...enUS, ...differences },
  terms: { program: 'programme', reentry: 're-entry' },
};
