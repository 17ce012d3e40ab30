import { asItStands, type MapEdit } from './edit.ts';

/** The edit, with the cards that it adds signed by where they are written; those that say themselves where they come from keep that. */
export const signedBy = (origin: string, edit: MapEdit): MapEdit =>
  origin === ''
    ? edit
    : (map) => {
        const before = asItStands(map.cards);
        edit(map);
        for (const id of Object.keys(map.cards)) {
          const card = id in before ? undefined : map.cards[id];
          if (card?.origin === '') card.origin = origin;
        }
      };
