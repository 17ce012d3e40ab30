import type { CardKind } from '../model/card.ts';
import type { Place } from '../model/place.ts';
import type { Card, Path } from '../model/system-map.ts';
import type { Box, Point } from './scene.ts';

/** A card inside a box; `box` is where its row stands in the picture. */
export interface CardRow {
  readonly card: Card;
  readonly lines: readonly string[];
  readonly box: Box;
}

/** A place that holds cards: a station, the intercept itself, or the whole system. */
export interface PlaceBox {
  readonly place: Place;
  /** Which lane it stands in, counted from the left; -1 for the whole system. */
  readonly lane: number;
  /** Which box of its lane it is, counted from the top, and how many there are. */
  readonly row: number;
  readonly rowCount: number;
  readonly box: Box;
  readonly name: string;
  /** The name in lines, as it stands in the box. */
  readonly title: readonly string[];
  readonly rows: readonly CardRow[];
  /** Cards that are folded away. */
  readonly folded: number;
  /** Where the line that says so stands, under the rows. */
  readonly foldedAt: Box | undefined;
  readonly isFolded: boolean;
  /** True for the one box of a lane of which only the counts are shown. */
  readonly isCollapsed: boolean;
  readonly counts: Readonly<Record<Card['kind'], number>>;
  /** The counts as the overview shows them; none elsewhere. */
  readonly tally: readonly CountSign[];
}

/** How many cards of one kind a box holds, and where that stands. */
export interface CountSign {
  readonly kind: CardKind;
  readonly text: string;
  readonly box: Box;
}

export interface LaneBox {
  readonly id: string;
  readonly index: number;
  readonly number: string;
  readonly fullName: string;
  /** The name in lines, as it stands in the header. */
  readonly name: readonly string[];
  readonly box: Box;
  readonly header: Box;
}

export interface PathLine {
  readonly path: Path;
  /** Corners of the line, from where it starts to the tip of its arrow. */
  readonly points: readonly Point[];
  readonly label: readonly string[];
  readonly labelBox: Box | undefined;
  readonly cards: readonly Card[];
  /** Where the sign with the number of cards stands; undefined when the path has none. */
  readonly chip: Box | undefined;
}

/** Where everything stands: one geometry for the screen and the paper. */
export interface MapLayout {
  /** Names and counts only, in large type. */
  readonly isOverview: boolean;
  readonly width: number;
  readonly height: number;
  readonly bands: readonly [Box, Box];
  readonly lanes: readonly LaneBox[];
  /** Stations lane by lane; the intercept's own cards, if any, stand last in their lane. */
  readonly places: readonly PlaceBox[];
  readonly paths: readonly PathLine[];
  readonly system: PlaceBox | undefined;
}
