import { createContext, useContext } from 'react';
import type { Id } from '../model/field.ts';
import type { Place } from '../model/place.ts';
import type { Box, Point } from '../scene/scene.ts';
import type { Drop } from './drop.ts';
import { type Held, held, useHeld } from './held.ts';
import type { Target } from './target.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What the hand is in the middle of. It does one thing at a time, and all of it is forgotten with the page. */
export type Doing =
  | { readonly kind: 'nothing' }
  /** `at` is where the pointer is on the screen; `from` are the rows of the cards on the map. */
  | {
      readonly kind: 'dragging cards';
      readonly ids: readonly Id[];
      readonly from: readonly Box[];
      readonly at: Point;
      readonly drop: Drop | undefined;
    }
  /** `line` is where the station would go. */
  | { readonly kind: 'dragging station'; readonly station: Id; readonly line: Box | undefined }
  | { readonly kind: 'renaming'; readonly station: Id }
  | { readonly kind: 'menu'; readonly target: Target; readonly at: Point }
  | {
      readonly kind: 'choosing';
      readonly title: string;
      readonly options: readonly Option[];
      readonly choose: (value: string) => void;
    }
  | { readonly kind: 'reading the keys' };

export const IDLE: Doing = { kind: 'nothing' };

export type Hand = Held<Doing>;
export const createHand = (): Hand => held<Doing>(IDLE);

const HandContext = createContext<Hand>(createHand());
export const HandProvider = HandContext.Provider;
export const useHand = (): Hand => useContext(HandContext);

/** The part of what the hand does that `selector` picks. */
export const useDoing = <P>(selector: (doing: Doing) => P): P => useHeld(useHand(), selector);

/** True while a station is dragged that this path begins or ends at: its line would point to where the station was. */
export const useIsAdrift = (from: Id | undefined, to: Id | undefined): boolean =>
  useDoing((doing) => doing.kind === 'dragging station' && (doing.station === from || doing.station === to));

export const useIsDropPlace = (place: Place): boolean =>
  useDoing((doing) => doing.kind === 'dragging cards' && doing.drop?.place === place);
