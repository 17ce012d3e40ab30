import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { type Desk, useDesk } from '../desk/desk.ts';
import { addCards, type CardFields, changeCard } from '../model/card-edits.ts';
import { topicsOf } from '../model/coverage.ts';
import type { MapEdit } from '../model/edit.ts';
import { type Id, linkIdOf } from '../model/field.ts';
import { placesInOrder } from '../model/places.ts';
import { setTopic } from '../model/topic-edits.ts';
import type { Captured } from './capture.ts';
import { placeName } from './place-name.ts';
import { lineOf, type Said } from './signs.ts';

/** Turns what is typed into cards. */
export function useCapture() {
  const say = useWords();
  const desk = useDesk();
  return useMemo(
    () => ({
      add: ({ text, needs, fields }: Said): Id => {
        const { nextKind: kind, here, document } = desk.state();
        const { at = here } = fields;
        const label = say('capture.added', { kind: say(`kind.${kind}`), text, place: placeName(document, at, say) });
        const id = desk.newId();
        desk.perform(label, (map) => {
          addCards([{ id, kind, text, ...fields, at }])(map);
          for (const need of needs) setTopic(id, need, true)(map);
        });
        return id;
      },
      /** Lets a card say what its line says by now. Its line does not tell every field: what it cannot tell stays. */
      change: (id: Id, said: Said) => {
        if (desk.state().document.cards[id])
          desk.perform(say('capture.changed', { text: said.text }), rewrite(id, said));
      },
      lineOf: (id: Id): string => writtenLine(desk, id),
      addMany: (cards: readonly Captured[]): readonly Id[] => {
        if (cards.length === 0) return [];
        const { here, document } = desk.state();
        const label = say('capture.addedMany', { count: cards.length, place: placeName(document, here, say) });
        const added = cards.map((card) => ({ ...card, id: desk.newId() }));
        desk.perform(label, addCards(added), { shown: true });
        const last = cards.at(-1);
        if (last && last.at !== here) desk.goTo(last.at);
        if (last) desk.capture(last.kind);
        return added.map(({ id }) => id);
      },
      /** Goes to the next or the previous place in reading order, and round at the ends. */
      step: (by: number) => {
        const { here, document } = desk.state();
        const places = placesInOrder(document);
        const next = places[(places.indexOf(here) + by + places.length) % places.length];
        if (!next) return;
        desk.goTo(next);
        desk.tell(placeName(document, next, say), 'spoken');
      },
    }),
    [say, desk],
  );
}

const rewrite =
  (id: Id, { text, needs, fields }: Said): MapEdit =>
  (map) => {
    const card = map.cards[id];
    if (!card) return;
    const status: CardFields = fields.status === undefined && card.status === 'short' ? { status: '' } : {};
    changeCard(id, { text, agency: '', ...status, ...fields })(map);
    for (const need of topicsOf(map, 'need')) setTopic(id, need.id, needs.includes(need.id))(map);
  };

function writtenLine(desk: Desk, id: Id): string {
  const { document } = desk.state();
  const card = document.cards[id];
  const needs = topicsOf(document, 'need').filter((need) => linkIdOf(id, need.id) in document.cardTopics);
  return card
    ? lineOf(
        card,
        needs.map(({ name }) => name),
      )
    : '';
}
