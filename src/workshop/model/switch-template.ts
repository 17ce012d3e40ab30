import { current, type Draft } from 'immer';
import type { Collection, Id } from '../../intercepts/model/field.ts';
import { orderAfter } from '../../intercepts/model/order.ts';
import { canConnect } from '../../intercepts/model/path-edits.ts';
import { atIntercept, atPath, atStation, type Place, SYSTEM } from '../../intercepts/model/place.ts';
import { interceptsOf, stationsOf } from '../../intercepts/model/places.ts';
import { COMMUNITY, type Path } from '../../intercepts/model/system-map.ts';
import type { Template } from '../../intercepts/templates/template.ts';
import { templateOf } from '../../intercepts/templates/templates.ts';
import { become } from './become.ts';
import { type Counterparts, counterparts, lanesAlike, stationsAlike } from './counterparts.ts';
import { newWorkshop } from './new-workshop.ts';
import { renewOffers } from './renew-offers.ts';
import { ABOUT, aboutOf, type WorkshopDocument } from './workshop-document.ts';

/** Where things went, for everything that stands at a place that the new template has not got. */
type Destinations = ReadonlyMap<Place, Place>;

const PLACED = ['cards', 'mergedCards', 'priorities', 'steps', 'walkSteps', 'lensReadings'] as const;

/**
 * Gives a running workshop the frame of another template. Lanes, stations and paths that have a counterpart there take its name and
 * place and keep all that stands at them; what the room has drawn itself stays. What stood at the others goes to their intercept, or to the whole system; no card, vote,
 * step or answer is lost. Questions, partners, measures and statements of the old template stay where somebody has used them.
 */
export const switchTemplate =
  (template: Template) =>
  (workshop: Draft<WorkshopDocument>): void => {
    const before = current(workshop);
    const fresh = newWorkshop(template, {});
    const isOwn = drawnByRoom(before);
    const lanes = withOwn(
      counterparts(interceptsOf(before), interceptsOf(fresh), lanesAlike),
      interceptsOf(before).filter(isOwn),
    );
    const stations = withOwn(
      counterparts(stationsOf(before), stationsOf(fresh), stationsAlike(lanes)),
      stationsOf(before).filter((station) => isOwn(station) && lanes.has(station.intercept)),
    );
    const moved = new Map<Place, Place>();
    frameLanes(workshop, before, fresh, lanes, moved);
    frameStations(workshop, before, fresh, { lanes, stations, moved });
    framePaths(workshop, before, fresh, { lanes, stations, moved });
    rehome(workshop, before, moved);
    renewOffers(workshop, before, fresh, lanes);
    become(workshop.terms, fresh.terms);
    const about = workshop.about[ABOUT];
    if (!about) return;
    const { language, pageSize } = aboutOf(fresh);
    Object.assign(about, { template: template.id, pageSize });
    // Whoever has put the workshop into Spanish goes on in Spanish; between two kinds of English the template decides.
    if (about.language.split('-')[0] === language.split('-')[0]) about.language = language;
  };

/** Lanes and stations that the room has drawn itself belong to no template, and stay. */
function drawnByRoom(before: WorkshopDocument): (drawn: { readonly id: Id }) => boolean {
  const template = templateOf(aboutOf(before).template);
  if (!template) return ({ id }) => !id.includes('-');
  const { intercepts, stations } = newWorkshop(template, {});
  return ({ id }) => !(id in intercepts || id in stations);
}

const withOwn = (pairs: Counterparts, own: readonly { readonly id: Id }[]): Counterparts =>
  new Map([...own.map(({ id }) => [id, id] as const), ...pairs]);

interface Framing {
  readonly lanes: Counterparts;
  readonly stations: Counterparts;
  readonly moved: Map<Place, Place>;
}

/** The id that a record of the template has in this workshop: the old one of its counterpart, or its own. */
const idHere = (pairs: Counterparts, fresh: Id): Id => [...pairs].find(([, other]) => other === fresh)?.[0] ?? fresh;

function frameLanes(
  workshop: Draft<WorkshopDocument>,
  before: WorkshopDocument,
  fresh: WorkshopDocument,
  lanes: Counterparts,
  moved: Map<Place, Place>,
): void {
  for (const { id, name, narrative } of interceptsOf(before)) {
    if (lanes.has(id)) continue;
    moved.set(atIntercept(id), SYSTEM);
    delete workshop.intercepts[id];
    // What people wrote about a lane is theirs, and the report has a place for it.
    const about = workshop.about[ABOUT];
    if (about && narrative !== '') about.background = [about.background, `${name}: ${narrative}`].join('\n\n').trim();
  }
  for (const lane of interceptsOf(fresh)) {
    const id = idHere(lanes, lane.id);
    const { number, name, order } = lane;
    workshop.intercepts[id] = { ...(before.intercepts[id] ?? lane), id, number, name, order };
  }
}

function frameStations(
  workshop: Draft<WorkshopDocument>,
  before: WorkshopDocument,
  fresh: WorkshopDocument,
  { lanes, stations, moved }: Framing,
): void {
  for (const { id, intercept } of Object.values(before.stations)) {
    if (stations.has(id)) continue;
    moved.set(atStation(id), lanes.has(intercept) ? atIntercept(intercept) : SYSTEM);
    delete workshop.stations[id];
  }
  for (const station of Object.values(fresh.stations)) {
    const id = idHere(stations, station.id);
    workshop.stations[id] = { ...station, id, intercept: idHere(lanes, station.intercept) };
  }
}

function framePaths(
  workshop: Draft<WorkshopDocument>,
  before: WorkshopDocument,
  fresh: WorkshopDocument,
  { lanes, stations, moved }: Framing,
): void {
  const endHere = (end: Id) => (end === COMMUNITY ? COMMUNITY : idHere(stations, end));
  const wanted = Object.values(fresh.paths).map((path) => ({
    ...path,
    from: endHere(path.from),
    to: endHere(path.to),
  }));
  const pairs = counterparts(Object.values(before.paths), wanted, [
    (one, other) => hasEndsOf(one, other) && one.kind === other.kind,
    hasEndsOf,
  ]);
  const used = placesInUse(before);
  const kept: Record<Id, Draft<Path>> = {};
  const oldOf = new Map([...pairs].map(([old, other]) => [other, old]));
  for (const path of wanted) {
    const old = before.paths[oldOf.get(path.id) ?? ''];
    // Another path may have had this id: a template names its paths after their ends.
    const id = old?.id ?? (path.id in before.paths ? `${path.id}-2` : path.id);
    kept[id] = { ...path, id, ...(old && { volume: old.volume, volumeYear: old.volumeYear }) };
  }
  for (const path of Object.values(before.paths)) {
    if (pairs.has(path.id)) continue;
    const isUsed = path.volume !== null || used.has(atPath(path.id));
    const isOn = canConnect({ ...before, stations: workshop.stations }, path) === true;
    if (isUsed && isOn && !(path.id in kept)) kept[path.id] = { ...path, order: orderAfter(Object.values(kept)) };
    else moved.set(atPath(path.id), laneOfPath(before, path, lanes));
  }
  become(workshop.paths, kept);
}

const hasEndsOf = (one: Path, other: Path) => one.from === other.from && one.to === other.to;

/** Where people set out, or for a path from the community where they arrive. */
function laneOfPath(before: WorkshopDocument, { from, to }: Path, lanes: Counterparts): Place {
  const lane = before.stations[from === COMMUNITY ? to : from]?.intercept ?? '';
  return lanes.has(lane) ? atIntercept(lane) : SYSTEM;
}

function placesInUse(before: WorkshopDocument): ReadonlySet<Place> {
  return new Set(PLACED.flatMap((name) => Object.values<{ readonly at: Place }>(before[name]).map(({ at }) => at)));
}

function rehome(workshop: Draft<WorkshopDocument>, before: WorkshopDocument, moved: Destinations): void {
  for (const name of PLACED) {
    const records: Collection<{ readonly at: Place }> = before[name];
    for (const [id, { at }] of Object.entries(records)) {
      const to = moved.get(at);
      const record = workshop[name][id];
      if (to !== undefined && record) record.at = to;
    }
  }
}
