import type { Grammar } from '../grammar.ts';
import { capital, type Terms } from '../terms.ts';

interface Counts {
  readonly resources: number;
  readonly gaps: number;
}

const resourceCount = (count: number, say: Grammar) =>
  say.plural(count, { one: '1 resource', other: `${say.number(count)} resources` });
const gapCount = (count: number, say: Grammar) =>
  say.plural(count, { one: '1 gap', other: `${say.number(count)} gaps` });

/** Coverage of messages and needs. */
export const mapCoverageWords = {
  'view.coverage': 'Coverage',
  'topics.label': 'What this card speaks to',
  'topics.message': 'Messages',
  'topics.need': 'Needs',
  'topics.suggested': ({ topic }: { topic: string }) => `${topic}, suggested by the words of the card`,
  'topics.confirm': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, { one: 'Confirm the suggestion', other: `Confirm ${count} suggestions` }),
  'topics.hint': 'Dashed: suggested by the words of the card.',
  'coverage.label': 'Coverage of the map',
  'coverage.grid': 'What the grid asks',
  'coverage.grid.message': 'Messages',
  'coverage.grid.need': 'Needs',
  'coverage.grid.status': 'Status',
  'coverage.grid.agency': 'Agencies',
  'coverage.edit.message': 'Edit messages',
  'coverage.edit.need': 'Edit needs',
  'coverage.noAgency': 'No agency noted',
  'coverage.noCards': 'The grid has one row for each agency, and no resource or gap is on the map yet.',
  'coverage.nothingShown': 'The filter shows no card here. Without it there may be some.',
  'coverage.ownTopics': 'Write your own',
  'coverage.caption.agency': ({ intercept }: Terms) => `Resources and gaps by agency and ${intercept}`,
  'topics.edit.message': 'Messages that hold everywhere',
  'topics.edit.need': 'Needs that people have',
  'topics.add.message': 'Add a message',
  'topics.add.need': 'Add a need',
  'topics.name': 'Name',
  'topics.uses': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, { one: '1 card', other: `${say.number(count)} cards` }),
  'topics.up': ({ name }: { name: string }) => `Move ${name} up`,
  'topics.down': ({ name }: { name: string }) => `Move ${name} down`,
  'topics.remove': ({ name }: { name: string }) => `Remove ${name}`,
  'topics.added': ({ name }: { name: string }) => `${name} added to the grid`,
  'topics.renamed': ({ name }: { name: string }) => `Renamed to ${name}`,
  'topics.moved': ({ name }: { name: string }) => `${name} moved`,
  'topics.removed': ({ name }: { name: string }) => `${name} removed from the grid. Its cards are kept.`,
  'coverage.caption.message': ({ intercept }: Terms) => `Resources and gaps by ${intercept} and message`,
  'coverage.caption.need': ({ intercept }: Terms) => `Resources and gaps by ${intercept} and need`,
  'coverage.caption.status': ({ intercept }: Terms) => `Resources and gaps by ${intercept} and status`,
  'coverage.keys': 'Arrow keys move between cells, Enter shows the cards behind one.',
  'coverage.gapsColumn': 'Gaps',
  'coverage.total': 'All, each card once',
  'coverage.empty': 'nothing',
  'coverage.counts': ({ resources, gaps }: Counts, say: Grammar) => {
    const said = [
      ...(resources > 0 ? [resourceCount(resources, say)] : []),
      ...(gaps > 0 ? [gapCount(gaps, say)] : []),
    ];
    return said.length > 0 ? said.join(', ') : 'nothing noted';
  },
  'coverage.cell': ({ row, column, counts }: { row: string; column: string; counts: string }) =>
    `${column}, ${row}: ${counts}`,
  'coverage.cellTitle': ({ row, column }: { row: string; column: string }) => `${column} · ${row}`,
  'coverage.nothing': 'No resource and no gap is noted here. Is there really nothing, or was it not asked yet?',
  'coverage.nothingHere': 'We have nothing here',
  'coverage.nothingHint': 'Makes a gap, which can be voted on and planned for.',
  'coverage.gapText': ({ row, topic }: { row: string; topic: string }) => `Nothing for “${topic}” at ${row}`,
  'coverage.gapTextSystem': ({ topic }: { topic: string }) => `Nothing for “${topic}” across the whole system`,
  'coverage.gapAdded': ({ row, topic }: { row: string; topic: string }) => `Gap added: ${topic}, ${row}`,
  'coverage.noTopics': 'This map was drawn before it had messages and needs to ask for.',
  'coverage.addTopics': 'Ask for the six messages and nine needs',
  'coverage.topicsAdded': 'Messages and needs added',
  'coverage.noLanes': ({ intercept }: Terms) =>
    `The grid has one row for each ${intercept}, and this map has none yet.`,
  'coverage.sign.resources': 'Resources',
  'coverage.sign.both': 'Resources and gaps',
  'coverage.sign.gaps': 'Gaps only',
  'coverage.sign.nothing': 'Nothing noted',
  'view.flow': 'Flow',
  'flow.label': 'Flow of people through the map',
  'flow.people': ({ count }: { count: number }, say: Grammar) => say.number(count),
  'flow.comeBack': ({ people, from, to }: { people: string; from: string; to: string }) =>
    `${people} back from ${from} to ${to}`,
  'flow.picture': ({ lanes, intercept }: Terms & { lanes: string }) => `People a year by ${intercept}. ${lanes}`,
  'flow.laneReads': ({
    lane,
    arrive,
    leave,
    deeper,
  }: {
    lane: string;
    arrive: string;
    leave: string;
    deeper: string;
  }) => `${lane}: ${arrive} arrive, ${leave} leave to the community, ${deeper} go deeper.`,
  'flow.unknown': 'unknown',
  'flow.atLeast': ({ people }: { people: string }) => `at least ${people}`,
  'flow.hint':
    'People a year, from the volumes on the paths. A broken line with “?” is a path that nobody has counted; it is not zero.',
  'flow.noVolumes':
    'No path has a yearly volume yet. Choose a path on the map and write how many people take it in a year; even a few figures show where most people go deeper.',
  'flow.revolving': 'The revolving door: who comes back',
  'flow.noReturns':
    'No path leads back yet. Draw one from where people leave to where they are seen again, such as a missed court date or a new arrest.',
  'flow.returns': ({ known, unknown }: { known: number; unknown: number }, say: Grammar) => {
    const ways = say.plural(unknown, {
      one: '1 way back has no figure yet.',
      other: `${say.number(unknown)} ways back have no figure yet.`,
    });
    const people = say.plural(known, {
      one: '1 person a year is known to come back.',
      other: `${say.number(known)} people a year are known to come back.`,
    });
    return [...(known > 0 ? [people] : []), ...(unknown > 0 ? [ways] : [])].join(' ');
  },
  'flow.unfiltered': 'The filter chooses cards. This picture counts the people on all paths.',
  'flow.whatIf': 'What if more people left early?',
  'flow.share': ({ number, intercept }: Terms & { number: string }) => `More leave at ${intercept} ${number}`,
  'flow.shareOf': ({ percent }: { percent: number }) => `${percent} %`,
  'flow.reset': 'As it is',
  'flow.asItIs': 'Move a slider to see what more diversion would change further on.',
  'flow.noneFewer': 'That keeps nobody from going deeper yet.',
  'flow.fewer': ({ count, lane }: { count: number; lane: string }, say: Grammar) =>
    say.plural(count, {
      one: `1 person fewer a year reaches ${lane}.`,
      other: `${say.number(count)} fewer people a year reach ${lane}.`,
    }),
  'flow.more': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: '1 more leaves to the community.',
      other: `${say.number(count)} more leave to the community.`,
    }),
  'flow.assumes':
    'Reckoned in proportion: whoever does not go deeper is not counted further on, and those who come back shrink with them.',
  'flow.cannotDivert': ({ numbers }: { numbers: string }) =>
    `No slider for ${numbers}: there is no exit, or nobody has counted who goes deeper.`,
  'flow.table': 'The same numbers as a table: people a year',
  'flow.arrive': 'Arrive',
  'flow.leave': 'Leave to the community',
  'flow.deeper': 'Go deeper',
  'flow.return': 'Come back from here',
  'flow.change': 'Fewer arrive',
  'poster.alt': ({ paths }: { paths: string }) => `Lines between the stations: ${paths}.`,
  'poster.noPaths': 'none',
  'poster.tile':
    'Row {row} of {rows}, sheet {column} of {columns}. Print at 100 %. Cut at the left and upper marks and glue over the sheet before.',
  'poster.sheet.letter': 'Letter',
  'poster.sheet.tabloid': 'Tabloid (11 x 17 in)',
  'poster.sheet.arch-c': '18 x 24 in',
  'poster.sheet.arch-d': '24 x 36 in',
  'poster.sheet.arch-e': '36 x 48 in',
  'poster.sheet.a4': 'A4',
  'poster.sheet.a3': 'A3',
  'poster.sheet.a2': 'A2',
  'poster.sheet.a1': 'A1',
  'poster.sheet.a0': 'A0',
  'poster.wall': ({ width, height, across, down }: Record<'width' | 'height' | 'across' | 'down', number>) =>
    `On the wall: ${across} x ${down} inches (${width} x ${height} cm).`,
  'poster.smallest': 'It is the smallest sheet on which no letter is under 7 points.',
  'poster.single': ({ sheet, points }: { sheet: string; points: string }) =>
    `One sheet, ${sheet}: its smallest letters have ${points} points.`,
  'poster.tiled': ({
    sheet,
    points,
    columns,
    rows,
  }: {
    sheet: string;
    points: string;
    columns: number;
    rows: number;
  }) =>
    `On one sheet, ${sheet}, letters would be under 7 points. So there are ${columns * rows} sheets, ${columns} across and ${rows} down, to be glued together; their smallest letters have ${points} points.`,
  'picture.svg': 'Picture of the map (SVG)',
  'picture.png': 'Picture of the map (PNG)',
  'picture.overviewPng': 'Picture of the overview (PNG)',
  'picture.overviewSvg': 'Picture of the overview (SVG)',
  'picture.asShown': 'As the screen shows the map: filtered, and with lanes collapsed',
  'picture.filtered': ({ caption, shown, all }: { caption: string; shown: number; all: number }, say: Grammar) =>
    `${caption}. That is ${say.number(shown)} of ${say.number(all)} cards; the picture says so.`,
  'picture.collapsed': 'Of collapsed lanes it shows how many cards they have, and not the cards.',
  'picture.done': ({ name }: { name: string }) => `${name} is in your downloads.`,
  'cli.noFormat': ({ name, names }: { name: string; names: string }) =>
    `There is no format “${name}”. Formats: ${names}`,
  'cli.noSheet': ({ name, names }: { name: string; names: string }) => `There is no sheet “${name}”. Sheets: ${names}`,
  'coverage.rowHead': ({ intercept }: Terms) => capital(intercept),
} as const;
