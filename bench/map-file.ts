import { CARD_KINDS } from '../src/intercepts/model/card.ts';
import { addCards } from '../src/intercepts/model/card-edits.ts';
import { addIntercept, addStation } from '../src/intercepts/model/lane-edits.ts';
import { addPath, likelyKindOf } from '../src/intercepts/model/path-edits.ts';
import { interceptsOf } from '../src/intercepts/model/places.ts';
import { blank } from '../src/intercepts/templates/blank.ts';
import { carryOut } from '../src/workshop/model/change.ts';
import { newWorkshop } from '../src/workshop/model/new-workshop.ts';
import { writeFile } from '../src/workshop/storage/file.ts';

const LANES = 6;
/** A prime far from any size used here: cards and paths are spread over the stations without a pattern. */
const STRIDE = 7919;

/** The text of a saved workshop whose map has this many cards and stations, with a path and a half for each station. */
export function mapFile(cards: number, stations: number): string {
  const { document } = carryOut(newWorkshop(blank, { title: `Map of ${cards} cards` }), (map) => {
    for (let n = 0; n < LANES; n++) addIntercept({ id: `lane-${n}`, number: String(n), name: `Lane number ${n}` })(map);
    const lanes = interceptsOf(map);
    for (let n = 0; n < stations; n++) {
      const intercept = lanes[Math.floor((n * lanes.length) / stations)]?.id ?? '';
      addStation({ id: `s-${n}`, intercept, name: `Station ${n} of the county` })(map);
    }
    for (let n = 0; n < stations * 1.5; n++) {
      const [from, to] = [`s-${n % stations}`, `s-${(n * STRIDE + 1) % stations}`];
      addPath({ id: `p-${n}`, kind: likelyKindOf(map, from, to), from, to, label: n % 3 === 0 ? 'Referred' : '' })(map);
    }
    addCards(
      Array.from({ length: cards }, (_, n) => ({
        id: `c-${n}`,
        kind: CARD_KINDS[n % CARD_KINDS.length] ?? 'gap',
        at: `station:s-${n % stations}` as const,
        text: `Card ${n} says what the room said about it on a long day`,
      })),
    )(map);
  });
  return writeFile({ workshop: `w-bench-${cards}`, document, savedAt: 0 });
}
