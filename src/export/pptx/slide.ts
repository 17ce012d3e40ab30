import type { Facts, Figure, Section } from '../report/report.ts';
import type { Line, Row } from './room.ts';

export interface Titled {
  readonly title: string;
  /** Whose color and number lead the title. */
  readonly lane?: Section['lane'];
  /** A few lines over what the slide shows. */
  readonly intro?: readonly Line[];
}

/** A column of text; on a slide as long as there is room, before that however long. */
export interface Panel {
  /** '' where the slide's title says it. */
  readonly head: string;
  readonly lines: readonly Line[];
}

/** One slide: a title and what it shows. */
export type Slide = Titled &
  (
    | { readonly kind: 'columns'; readonly panels: readonly Panel[] }
    | {
        readonly kind: 'table';
        readonly heads: readonly string[];
        /** Relative widths of the columns. */
        readonly shares: readonly number[];
        readonly rows: readonly Row[];
      }
    | { readonly kind: 'facts'; readonly facts: Facts['facts'] }
    | { readonly kind: 'picture'; readonly figure: Figure }
  );
