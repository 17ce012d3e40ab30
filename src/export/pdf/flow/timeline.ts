import { measureText } from '../../../fonts/measure.ts';
import { altOf } from '../../report/asTable.ts';
import type { Timeline, TimelineStep } from '../../report/pictures.ts';
import type { Ink } from './ink.ts';
import { groupStrips } from './list.ts';
import { COLORS } from './look.ts';
import { labelInk, type PlotRoom, plotRoom, straight } from './plot.ts';
import { alignedInk, type Head, kept, type Measure, type Strip, strip, textStrips, withGap } from './strip.ts';
import { type Tag, tagIn } from './tag.ts';
import { wrapText } from './wrap.ts';

const GAP = 12;
const PADDING = 3;
const LABEL_GAP = 6;

/** A row for each step with a dot at its day on a line of months. It is tagged as the table that it is: step and day. */
export function timelineStrips(timeline: Timeline, measure: Measure, parent: Tag): Strip[] {
  const section = tagIn(parent, 'Sect');
  return [...datedStrips(timeline, measure, section), ...undatedStrips(timeline, measure, section)];
}

function datedStrips(timeline: Timeline, measure: Measure, section: Tag): Strip[] {
  if (timeline.steps.length === 0)
    return withGap(kept(textStrips(timeline.caption, measure.styles.caption, measure, tagIn(section, 'P'))), GAP);
  const room = plotRoom(measure);
  const table = tagIn(section, 'Table', { summary: altOf({ ...timeline, undated: [] }) });
  const caption = textStrips(timeline.caption, measure.styles.caption, measure, tagIn(table, 'Caption'));
  const { strips, head } = headOf(timeline, room, measure, tagIn(table, 'THead'));
  const body = tagIn(table, 'TBody');
  const rows = timeline.steps.flatMap((step) => stepStrips(step, timeline, room, measure, tagIn(body, 'TR')));
  return withGap([...kept([...caption, ...strips]), ...rows.map((row) => ({ ...row, head }))], GAP);
}

/** The heads of both columns, and the names of the months over their part of the line: as many as have room. */
function headOf(
  { heads, spans }: Timeline,
  room: PlotRoom,
  measure: Measure,
  tag: Tag,
): { strips: Strip[]; head: Head } {
  const { head: style, detail } = measure.styles;
  const row = tagIn(tag, 'TR');
  const marks = heads.map((text, index) => ({
    owner: tagIn(row, 'TH', { scope: 'Column' }),
    inks: [labelInk(text, style, index === 0 ? measure.x : room.x, style.lineHeight / 2)],
  }));
  const each = room.width / Math.max(1, spans.length);
  const widest = Math.max(0, ...spans.map((span) => measureText(span, detail.size, detail.weight)));
  const every = Math.max(1, Math.ceil((widest + LABEL_GAP) / each));
  const names = spans.flatMap((span, index): Ink[] =>
    index % every === 0 && room.x + index * each + widest <= measure.x + measure.width + 1
      ? [labelInk(span, detail, room.x + index * each, detail.lineHeight / 2 + style.lineHeight)]
      : [],
  );
  const height = style.lineHeight + detail.lineHeight + PADDING;
  const line = straight(
    { x: measure.x, y: height - 1 },
    { x: measure.x + measure.width, y: height - 1 },
    COLORS.ink,
    0.8,
  );
  return {
    strips: [strip(height, { gap: PADDING, marks, under: [...names, line] })],
    head: { height, inks: [...marks.flatMap(({ inks }) => inks), ...names, line] },
  };
}

/** One strip a line of the step's words; the dot and its day stand in the first. */
function stepStrips(step: TimelineStep, { spans }: Timeline, room: PlotRoom, measure: Measure, row: Tag): Strip[] {
  const { cell, detail } = measure.styles;
  const width = room.x - measure.x - LABEL_GAP;
  const name = tagIn(row, 'TH', { scope: 'Row' });
  const set = [
    ...wrapText(step.text, width, cell.size, cell.weight).map((line) => ({ line, style: cell })),
    ...wrapText(step.note, width, detail.size, detail.weight).map((line) => ({ line, style: detail })),
  ];
  const day = tagIn(row, 'TD');
  const lines = set.length > 0 ? set : [undefined];
  return lines.map((each, index) => {
    const first = index === 0;
    const last = index === lines.length - 1;
    const height = (each?.style ?? cell).lineHeight + (first ? PADDING : 0) + (last ? PADDING : 0);
    const top = first ? PADDING : 0;
    const inks = each === undefined ? [] : [alignedInk(each.line, each.style, { x: measure.x, width }, false)];
    const words = inks.map((ink) => ({ ...ink, y: ink.y + top }));
    const dot = first ? dotInks(step, spans.length, room, measure, top + cell.lineHeight / 2) : { label: [], dot: [] };
    const below = last ? [straight({ x: measure.x, y: height }, { x: measure.x + measure.width, y: height })] : [];
    return strip(height, {
      keep: !last && lines.length < 12,
      under: [...gridInks(spans.length, room, height), ...below, ...dot.dot],
      marks: [
        { owner: name, inks: words },
        { owner: day, inks: dot.label },
      ].filter((mark) => mark.inks.length > 0),
    });
  });
}

const gridInks = (spans: number, room: PlotRoom, height: number): Ink[] =>
  Array.from({ length: spans + 1 }, (_, index) => {
    const x = room.x + (room.width * index) / Math.max(1, spans);
    return straight({ x, y: 0 }, { x, y: height }, COLORS.rule, 0.3);
  });

/** A dot with its day beside it, on the side where there is room. What is done is a full dot with a tick, the rest a ring. */
function dotInks(step: TimelineStep, spans: number, room: PlotRoom, { styles }: Measure, middle: number) {
  const { detail } = styles;
  const r = detail.size * 0.42;
  const share = Math.min(1, Math.max(0, step.at / Math.max(1, spans)));
  const x = room.x + r + (room.width - 2 * r) * share;
  const text = step.isDone ? `✓ ${step.due}` : step.due;
  const width = measureText(text, detail.size, 'semibold');
  const fits = x + r + 4 + width <= room.x + room.width;
  const left = fits ? x + r + 4 : Math.max(room.x, x - r - 4 - width);
  const circle = { kind: 'rect', x: x - r, y: middle - r, width: 2 * r, height: 2 * r, radius: r } as const;
  const stroke = { color: COLORS.accent, width: 1.2, dash: [] };
  const dot: Ink[] = [{ ...circle, fill: step.isDone ? COLORS.accent : COLORS.white, stroke }];
  const behind = {
    kind: 'rect',
    x: left - 1,
    y: 0.4,
    width: width + 2,
    height: middle + styles.cell.lineHeight / 2,
    radius: 0,
  } as const;
  return {
    dot: [{ ...behind, fill: COLORS.white }, ...dot],
    label: [labelInk(text, { ...detail, weight: 'semibold', color: COLORS.ink }, left, middle)],
  };
}

function undatedStrips({ undated, undatedTitle }: Timeline, measure: Measure, section: Tag): Strip[] {
  if (undated.length === 0) return [];
  const entries = undated.map(({ text, note }) => ({
    marker: 'bullet' as const,
    text,
    details: note === '' ? [] : [{ label: '', value: note }],
  }));
  return groupStrips({ title: undatedTitle, entries }, measure, section);
}
