import type { Place } from '../../intercepts/model/place.ts';
import { stationsOf } from '../../intercepts/model/places.ts';
import type { Template } from '../../intercepts/templates/template.ts';
import { carryOut } from '../model/change.ts';
import { switchTemplate } from '../model/switch-template.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';

interface MovedCard {
  readonly id: string;
  readonly text: string;
  readonly from: Place;
  readonly to: Place;
}

/** What a change of template would do, before anything is done. */
export interface TemplateChange {
  readonly after: WorkshopDocument;
  /** How many cards stay where they are. */
  readonly stay: number;
  readonly moved: readonly MovedCard[];
  /** Names of stations that come and that go. */
  readonly come: readonly string[];
  readonly go: readonly string[];
}

export function changeTo(before: WorkshopDocument, template: Template): TemplateChange {
  const { document: after } = carryOut(before, switchTemplate(template));
  const cards = Object.values(before.cards);
  const moved = cards.flatMap(({ id, text, at }) => {
    const to = after.cards[id]?.at;
    return to === undefined || to === at ? [] : [{ id, text, from: at, to }];
  });
  return {
    after,
    stay: cards.length - moved.length,
    moved,
    come: stationsOf(after).flatMap(({ id, name }) => (id in before.stations ? [] : [name])),
    go: stationsOf(before).flatMap(({ id, name }) => (id in after.stations ? [] : [name])),
  };
}
