import type { CardKind, CardStatus } from '../../intercepts/model/card.ts';
import type { Scene } from '../../intercepts/scene/scene.ts';
import type { PageSize } from '../../workshop/model/workshop-document.ts';
import type { Picture } from './pictures.ts';
import type { RichText } from './richText.ts';

/** What people take home, free of layout: any format can be written from it. All words in it are final. */
export interface Report {
  readonly title: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly author: string;
  readonly pageSize: PageSize;
  /** Text of 18 points at least, for people who see little. */
  readonly isLargePrint: boolean;
  /** ISO date and time in UTC. It stands in the file, so that the same report gives the same bytes. */
  readonly createdAt: string;
  /** Undefined for papers of few pages, which have no contents either and begin with their first section. */
  readonly cover?: Cover;
  readonly sections: readonly Section[];
  readonly labels: Labels;
}

export interface Cover {
  /** What kind of paper this is, above the title. */
  readonly kicker: string;
  readonly lines: readonly string[];
  /** A warning that must not be overlooked, such as that the place is invented; '' for none. */
  readonly notice: string;
  /** The lanes' own numbers ("0", "1"), drawn as a band. */
  readonly lanes: readonly string[];
}

/** Words of the paper itself. `{page}` and `{pages}` are filled in on each page. */
export interface Labels {
  readonly contents: string;
  readonly pageOfPages: string;
  readonly link: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Which lane's colour and number lead the heading; undefined for parts that belong to no lane. */
  readonly lane?: SectionLane;
  /** Begins a page whatever room there is on the one before. */
  readonly startsPage?: boolean;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

interface SectionLane {
  readonly index: number;
  readonly number: string;
}

export type Block = Paragraph | RichText | Note | Facts | List | SideBySide | Table | Figure | Picture;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Line ends part paragraphs. */
  readonly text: string;
  readonly tone: 'body' | 'quiet';
}

/** A paragraph that stands out in a box. */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
}

/** A few large numbers in a row. */
export interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly { readonly value: string; readonly label: string }[];
}

/** The sign before an entry: a kind of card, or for a resource its status where somebody has said it. */
export type Marker = 'bullet' | CardKind | Exclude<CardStatus, ''>;

/** A field of an entry; the label may be '' when the value speaks for itself. */
export interface Detail {
  readonly label: string;
  readonly value: string;
}

export interface Entry {
  readonly marker: Marker;
  readonly text: string;
  readonly details: readonly Detail[];
}

export interface EntryGroup {
  /** '' for entries under no heading. */
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface List {
  readonly kind: 'list';
  /** Said over the list; '' where the section's heading says it already. */
  readonly title: string;
  readonly groups: readonly EntryGroup[];
}

/** Two lists next to each other, as resources beside gaps. */
export interface SideBySide {
  readonly kind: 'side-by-side';
  readonly left: Panel;
  readonly right: Panel;
}

export interface Panel {
  readonly title: string;
  readonly groups: readonly EntryGroup[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** 'above' stands in a cell that goes on from the row above. */
  readonly rows: readonly (readonly (Cell | 'above')[])[];
  /** Lines that every row is high at least, in forms to be filled in by hand; such a table has lines between its columns too. */
  readonly rowLines?: number;
}

export interface Column {
  readonly head: string;
  /** Share of the width, relative to the other columns. */
  readonly share: number;
  /** The cells of this column name their rows. */
  readonly namesRows: boolean;
}

export interface Cell {
  readonly text: string;
  readonly details: readonly Detail[];
  readonly strong: boolean;
  /** Length of a bar beside the text, from 0 to 1; undefined for none. */
  readonly bar?: number;
}

/** A drawing on a sheet of its own, which is as large as its smallest letters need. */
export interface Figure {
  readonly kind: 'figure';
  readonly scene: Scene;
  /** What the lines between the boxes say, for those who cannot see them; the boxes are read as text. */
  readonly alt: string;
  readonly caption: string;
}
