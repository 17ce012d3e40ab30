import type {
  Bars,
  HeatMap,
  Scatter,
  ScatterPoint,
  Spread,
  Timeline,
  TimelineStep,
} from '../../src/export/report/pictures.ts';
import type { RichText } from '../../src/export/report/richText.ts';

const heatmap: HeatMap = {
  kind: 'heatmap',
  caption: 'How often each message is answered at each intercept',
  corner: 'Message',
  columns: ['0 Community services', '1 Law enforcement', '2 Detention', '3 Courts', '4 Reentry', '5 Supervision'],
  rows: [
    'Crisis care before arrest',
    'Somebody to call besides 911',
    'Screening on the first day',
    'Housing that waits at the gate',
  ].map((name, row) => ({
    name,
    cells: [0, 1, 2, 3, 4, 5].map((column) => {
      const count = (row * 5 + column * 3) % 9;
      return row === 3 && column < 2 ? { text: '–' } : { text: String(count), shade: count / 8 };
    }),
  })),
  key: 'Darker cells hold more entries; hatched ones do not apply.',
};

const bars: Bars = {
  kind: 'bars',
  caption: 'What the room voted for',
  heads: ['Priority', 'Votes'],
  bars: [
    { label: 'Open a crisis stabilization unit', amount: 31, text: '31', isMarked: true },
    { label: 'Share data between jail and behavioral health every morning', amount: 22, text: '22', isMarked: true },
    { label: 'Hire peers for the re-entry desk', amount: 8, text: '8', isMarked: false },
    { label: 'A nurse in dispatch', amount: 0, text: '0', isMarked: false },
  ],
  key: { marked: 'Chosen for the action plan', unmarked: 'Not chosen' },
};

const point = (number: number, label: string, across: number, up: number): ScatterPoint => ({
  number: String(number),
  label,
  across: (across - 1) / 4,
  up: (up - 1) / 4,
  acrossText: `${across} of 5`,
  upText: `${up} of 5`,
});

const scatter: Scatter = {
  kind: 'scatter',
  caption: 'Impact and effort of the candidates',
  name: 'Priority',
  across: { title: 'Effort', low: 'little', high: 'much' },
  up: { title: 'Impact', low: 'small', high: 'large' },
  quarters: {
    topLeft: 'Do these first',
    topRight: 'Plan these well',
    bottomLeft: 'When there is time',
    bottomRight: 'Think again',
  },
  points: [
    point(1, 'Open a crisis stabilization unit', 5, 5),
    point(2, 'Share data between jail and behavioral health every morning', 2, 4),
    point(3, 'Hire peers for the re-entry desk', 2, 4),
    point(4, 'A nurse in dispatch', 2, 4),
    point(5, 'A county-wide list of beds', 1, 1),
    point(6, 'Move the release hour to the morning', 1, 5),
  ],
};

const step = (text: string, due: string, at: number, rest: Partial<TimelineStep> = {}): TimelineStep => ({
  text,
  note: 'R. Okafor, Harbor Behavioral Health',
  due,
  at,
  isDone: false,
  ...rest,
});

const timeline: Timeline = {
  kind: 'timeline',
  caption: 'When the steps are due',
  heads: ['Action step', 'Due'],
  spans: ['Nov 2026', 'Dec', 'Jan 2027', 'Feb', 'Mar', 'Apr'],
  steps: [
    step('Agree on who counts contacts, and how', 'Nov 30, 2026', 0.97, { isDone: true }),
    step('Write the agreement on sharing data between the jail and the provider', 'Jan 15, 2027', 2.45),
    step('Find a building with a separate entrance', 'Jan 31, 2027', 2.97, { note: '' }),
    step('Train the second shift', 'Apr 30, 2027', 5.97),
  ],
  undatedTitle: 'No date yet',
  undated: [{ text: 'Ask the state about funding', note: 'Lead not named' }],
};

const spread: Spread = {
  kind: 'spread',
  caption: 'How the coalition sees itself',
  heads: ['Statement', 'Answers'],
  scale: ['Not at all', 'A little', 'Partly', 'Mostly', 'Fully'],
  rows: [
    {
      statement: 'We know who is in jail with a serious mental illness on any day.',
      box: { lower: 1, median: 2, upper: 3 },
      text: 'median 2, half of the answers from 1 to 3, 18 answers',
      count: 'n = 18',
    },
    {
      statement: 'Our partners meet at least every month, and people who were in the system sit at the table.',
      box: { lower: 4, median: 4, upper: 4 },
      text: 'median 4, half of the answers from 4 to 4, 17 answers',
      count: 'n = 17',
    },
    { statement: 'Data are shared.', text: 'too few answers to show', count: 'n = 2' },
  ],
  key: 'The bar spans the middle half of the answers, the mark is the middle answer.',
};

/** One of each kind of picture. */
export const PICTURES = { heatmap, bars, scatter, timeline, spread } as const;

const run = (text: string, isBold = false, address = '') => ({ text, isBold, address });

export const RICH: RichText = {
  kind: 'rich',
  parts: [
    {
      kind: 'paragraph',
      runs: [
        run('Over two days, '),
        run('41 people from 23 agencies', true),
        run(' drew this map. The council keeps it at '),
        run('the county’s page', false, 'https://harbor.example/sim'),
        run('.'),
      ],
    },
    {
      kind: 'bullets',
      items: [[run('Housing', true), run(' was named at every intercept.')], [run('Data do not flow.')]],
    },
    { kind: 'numbers', items: [[run('Open the desk.')], [run('Count who comes.')], [run('Look again in spring.')]] },
  ],
};
