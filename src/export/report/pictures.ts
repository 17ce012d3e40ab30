/**
 * Pictures that are drawn from numbers. They hold no lengths or colors, so that every format draws, or tells, them in its own way:
 * `asTable` makes a table of any, `altOf` a sentence. All words in them are final, the numbers' too (`text`).
 */
export type Picture = HeatMap | Bars | Scatter | Timeline | Spread;

interface Captioned {
  /** What the picture shows; `withFigureNumbers` puts its number before it. */
  readonly caption: string;
}

/** Numbers where rows and columns cross, darker for more, as in a grid of coverage. It is read as a table. */
export interface HeatMap extends Captioned {
  readonly kind: 'heatmap';
  /** Over the names of the rows. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
  /** What pale, dark and hatched mean; '' where it is plain. */
  readonly key: string;
}

interface HeatRow {
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly HeatCell[];
}

export interface HeatCell {
  readonly text: string;
  /** From 0 (pale) to 1 (dark); undefined, drawn hatched, where nothing can be said. */
  readonly shade?: number;
}

/** Amounts as bars below each other, as in a vote. */
export interface Bars extends Captioned {
  readonly kind: 'bars';
  /** What is counted and how: "Priority", "Votes". */
  readonly heads: readonly [name: string, amount: string];
  /** In the order in which they are drawn. */
  readonly bars: readonly Bar[];
  /** What a bar means that is full, and one that is not; both '' where all are alike. */
  readonly key: { readonly marked: string; readonly unmarked: string };
}

export interface Bar {
  readonly label: string;
  /** 0 or more; the longest bar has the greatest. */
  readonly amount: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** Numbered points between two axes, as impact over effort, in four quarters with names. */
export interface Scatter extends Captioned {
  readonly kind: 'scatter';
  /** Head of what the points stand for. */
  readonly name: string;
  readonly across: Axis;
  readonly up: Axis;
  readonly quarters: {
    readonly topLeft: string;
    readonly topRight: string;
    readonly bottomLeft: string;
    readonly bottomRight: string;
  };
  readonly points: readonly ScatterPoint[];
}

interface Axis {
  readonly title: string;
  /** What its two ends are called. */
  readonly low: string;
  readonly high: string;
}

export interface ScatterPoint {
  /** Stands in the point and before its label in the key. */
  readonly number: string;
  readonly label: string;
  /** From 0 (low) to 1 (high). Points may share a place; they are drawn next to each other. */
  readonly across: number;
  readonly up: number;
  /** The two figures in words: "2 of 5". */
  readonly acrossText: string;
  readonly upText: string;
}

/** Steps at their due dates on a line of equal spans (months, quarters), earliest first, and below them those without a date. */
export interface Timeline extends Captioned {
  readonly kind: 'timeline';
  readonly heads: readonly [step: string, due: string];
  /** Short names of the spans, without a gap: "Nov 2026", "Dec", "Jan 2027". */
  readonly spans: readonly string[];
  readonly steps: readonly TimelineStep[];
  /** Said over the undated ones. */
  readonly undatedTitle: string;
  readonly undated: readonly { readonly text: string; readonly note: string }[];
}

export interface TimelineStep {
  readonly text: string;
  /** Who leads it, or its status; '' for nothing. */
  readonly note: string;
  readonly due: string;
  /** Where it stands, counted in spans: 0 is the beginning of the first, 2.5 the middle of the third. */
  readonly at: number;
  /** Drawn with a tick. */
  readonly isDone: boolean;
}

/** How far answers to statements lie apart on one scale, as in a self-assessment. */
export interface Spread extends Captioned {
  readonly kind: 'spread';
  readonly heads: readonly [statement: string, answers: string];
  /** What the points of the scale are called, lowest first; at least two. */
  readonly scale: readonly string[];
  readonly rows: readonly SpreadRow[];
  /** What the bar and the mark mean. */
  readonly key: string;
}

export interface SpreadRow {
  readonly statement: string;
  /** On the scale, which begins with 1; undefined where too few have answered to show anything. */
  readonly box?: { readonly lower: number; readonly median: number; readonly upper: number };
  /** The figures in words: "median 3, half of the answers from 2 to 4, 18 answers". */
  readonly text: string;
  /** Short enough to stand beside the bar: "n = 18". */
  readonly count: string;
}
