import { addCards } from '../src/intercepts/model/card-edits.ts';
import { stationsOf } from '../src/intercepts/model/places.ts';
import { templateOf } from '../src/intercepts/templates/templates.ts';
import { carryOut } from '../src/workshop/model/change.ts';
import { newWorkshop } from '../src/workshop/model/new-workshop.ts';
import type { WorkshopDocument } from '../src/workshop/model/workshop-document.ts';

/** A new map of the first template with this many cards, dealt to its stations in turn; every third is a gap. */
export function workshopOf(cards: number): WorkshopDocument {
  const template = templateOf('us-adults');
  if (!template) throw new Error('The template of the bench is gone');
  const start = newWorkshop(template, { title: `Bench of ${cards} cards` });
  const stations = stationsOf(start);
  const dealt = Array.from({ length: cards }, (_, n) => ({
    id: `c-${n}`,
    kind: n % 3 === 0 ? ('gap' as const) : ('resource' as const),
    at: `station:${stations[n % stations.length]?.id ?? ''}` as const,
    text: `Card ${n} of a long day`,
  }));
  return carryOut(start, addCards(dealt)).document;
}
