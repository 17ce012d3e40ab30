import type { Draft } from 'immer';
import type { SystemMap } from './system-map.ts';

/** A pure change of the map, written as an immer recipe. A recipe that changes nothing leaves the very same map. */
export type MapEdit = (map: Draft<SystemMap>) => void;
