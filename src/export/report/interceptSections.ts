import type { CardKind } from '../../intercepts/model/card.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import { type Place, partsOf } from '../../intercepts/model/place.ts';
import { cardsByPlace, interceptOf, interceptsOf, placesInOrder } from '../../intercepts/model/places.ts';
import type { Card, SystemMap } from '../../intercepts/model/system-map.ts';
import type { Say } from '../../words/words.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { cell, column, part, prose, table } from './blocks.ts';
import { groupsOf } from './entryOf.ts';
import { figuresTable } from './measuresSection.ts';
import { placeName } from './placeNames.ts';
import type { Block, EntryGroup, Section } from './report.ts';
import { richFrom } from './richFrom.ts';

/** Kinds that have a list of their own elsewhere in the report, whatever their place. */
const LISTED_APART: readonly CardKind[] = ['quick-fix', 'parked'];

/**
 * A section for each intercept: its introduction, its figures, then what there is and what is missing place by place. Once the room has
 * begun, an intercept about which nothing is noted is a finding too, and says so.
 */
export function interceptSections(workshop: WorkshopDocument, say: Say): Section[] {
  const cards = cardsByPlace(workshop);
  return interceptsOf(workshop).flatMap((intercept, index) => {
    const sections = placeSections(workshop, intercept.id, cards, say);
    const said = [...richFrom(intercept.narrative), ...figuresTable(workshop, intercept.id, say)];
    const isSilent = said.length === 0 && sections.length === 0;
    if (isSilent && cards.size === 0) return [];
    const blocks = isSilent ? prose(say('report.nothingNoted'), 'quiet') : said;
    const title = say('map.intercept', intercept);
    return [{ id: intercept.id, title, lane: { index, number: intercept.number }, blocks, sections }];
  });
}

/** What belongs to no single intercept. Cards whose place is gone are not lost: they stand here. */
export function wholeSystemSections(map: SystemMap, say: Say): Section[] {
  const byPlace = cardsByPlace(map);
  const known = new Set(placesInOrder(map));
  const lost = [...byPlace].flatMap(([place, cards]) => (known.has(place) ? [] : cards));
  const blocks = cardBlocks(map, '', [...(byPlace.get('system') ?? []), ...lost], say);
  const sections = placeSections(map, '', byPlace, say);
  if (blocks.length === 0 && sections.length === 0) return [];
  return [{ id: 'whole-system', title: say('report.wholeSystem'), blocks, sections }];
}

/** The stations, then the ways between them under a heading of their own: people are lost there, which no station's list shows. */
function placeSections(map: SystemMap, intercept: string, cards: ReadonlyMap<Place, Card[]>, say: Say): Section[] {
  const places = placesInOrder(map).filter((place) => place !== 'system' && interceptOf(map, place) === intercept);
  const sectionsOf = (these: readonly Place[]) =>
    these.flatMap((place) => placeSection(map, place, cards.get(place) ?? [], say));
  const paths = places.filter(isPath);
  return [
    ...sectionsOf(places.filter((place) => !isPath(place))),
    ...part(
      `hand-offs-${intercept}`,
      say('report.handOffs'),
      countedPaths(
        map,
        paths.filter((place) => !cards.has(place)),
        say,
      ),
      sectionsOf(paths.filter((place) => cards.has(place))),
    ),
  ];
}

const isPath = (place: Place) => partsOf(place).kind === 'path';

function placeSection(map: SystemMap, place: Place, cards: readonly Card[], say: Say): Section[] {
  const blocks = [...pathBlocks(map, place, say), ...cardBlocks(map, interceptOf(map, place), cards, say)];
  return blocks.length === 0 ? [] : [{ id: place, title: placeName(map, place, say), blocks, sections: [] }];
}

/** The paths of which no more is known than how many people take them. */
function countedPaths(map: SystemMap, paths: readonly Place[], say: Say): Block[] {
  const columns = [
    column(say('report.path'), 8, { namesRows: true }),
    column(say('report.peopleAYear'), 2.5),
    column(say('report.year'), 1.5),
  ];
  const rows = paths.flatMap((place) => {
    const path = map.paths[partsOf(place).id];
    if (path === undefined || path.volume === null) return [];
    const people = say('report.number', { value: path.volume });
    return [[cell(placeName(map, place, say)), cell(people), cell(path.volumeYear)]];
  });
  return table(columns, rows);
}

function pathBlocks(map: SystemMap, place: Place, say: Say): Block[] {
  const { kind, id } = partsOf(place);
  const path = kind === 'path' ? map.paths[id] : undefined;
  if (path === undefined || path.volume === null) return [];
  const people = say('report.number', { value: path.volume });
  return prose(say('report.pathVolume', { people, year: path.volumeYear }), 'quiet');
}

function cardBlocks(map: SystemMap, intercept: string, cards: readonly Card[], say: Say): Block[] {
  const shown = cards.filter(({ kind }) => !LISTED_APART.includes(kind));
  const headings = inOrder(Object.values(map.headings).filter((heading) => heading.intercept === intercept));
  const names = headings.map(({ name }) => name.trim());
  const of = (kind: CardKind) =>
    groupsOf(
      shown.filter((card) => card.kind === kind),
      names,
      say,
    );
  const [resources, gaps, opportunities] = [of('resource'), of('gap'), of('opportunity')];
  const [resourceTitle, gapTitle] = [say('report.resources'), say('report.gaps')];
  // Half a page left empty would say less than the width given to what there is.
  const isPair = resources.length > 0 && gaps.length > 0;
  const pair: Block = {
    kind: 'side-by-side',
    left: { title: resourceTitle, groups: resources },
    right: { title: gapTitle, groups: gaps },
  };
  return [
    ...(isPair ? [pair] : [...listed(resourceTitle, resources), ...listed(gapTitle, gaps)]),
    ...listed(say('report.opportunities'), opportunities),
  ];
}

const listed = (title: string, groups: readonly EntryGroup[]): Block[] =>
  groups.length > 0 ? [{ kind: 'list', title, groups }] : [];
