import { topicsOf } from '../../intercepts/model/coverage.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import { placesInOrder } from '../../intercepts/model/places.ts';
import type { SystemMap, Topic } from '../../intercepts/model/system-map.ts';
import type { Say } from '../../words/words.ts';
import { cell, column, part, table } from './blocks.ts';
import { fullPlaceName } from './placeNames.ts';
import type { Cell, Section } from './report.ts';

/** The same resources once more, to be looked up by what a person needs. A need that no resource speaks to is a finding, and is said. */
export function byTopicSection(map: SystemMap, say: Say): Section[] {
  if (Object.keys(map.cardTopics).length === 0) return [];
  const columns = [
    column(say('report.need'), 4, { namesRows: true }),
    column(say('report.resource'), 8),
    column(say('report.where'), 6),
  ];
  const rows = topicsOf(map, 'need').flatMap((topic) => rowsOf(map, topic, say));
  return part('by-topic', say('report.byTopic'), table(columns, rows));
}

function rowsOf(map: SystemMap, topic: Topic, say: Say): (Cell | 'above')[][] {
  const linked = Object.values(map.cardTopics).flatMap((link) =>
    link.topic === topic.id ? (map.cards[link.card] ?? []) : [],
  );
  const places = placesInOrder(map);
  const resources = inOrder(linked.filter(({ kind }) => kind === 'resource')).toSorted(
    (a, b) => places.indexOf(a.at) - places.indexOf(b.at),
  );
  if (resources.length === 0) return [[cell(topic.name), cell(say('report.noResource')), cell('')]];
  return resources.map(({ text, at }, index) => [
    index === 0 ? cell(topic.name) : 'above',
    cell(text),
    cell(fullPlaceName(map, at, say)),
  ]);
}
