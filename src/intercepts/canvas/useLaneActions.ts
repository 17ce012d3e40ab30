import type { MenuChoice } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import { useAdding } from '../cards/useAdding.ts';
import { useDesk } from '../desk/desk.ts';
import { toggled, useLooking, useLookingStore } from '../looking/looking.ts';
import type { Id } from '../model/field.ts';
import { moveIntercept, removeIntercept } from '../model/lane-edits.ts';
import { atIntercept } from '../model/place.ts';
import { interceptsOf } from '../model/places.ts';

/** What can be done with a lane, for its menu. */
export function useLaneActions(
  id: Id,
  index: number,
  lanes: number,
): { readonly choose: () => void; readonly choices: readonly MenuChoice[] } {
  const say = useWords();
  const desk = useDesk();
  const { addStation } = useAdding();
  const looking = useLookingStore();
  const isCollapsed = useLooking(({ collapsed }) => collapsed.has(id));
  const name = () => desk.state().document.intercepts[id]?.name ?? '';
  const order = () => interceptsOf(desk.state().document).map((intercept) => intercept.id);
  const move = (before: Id | undefined) =>
    desk.perform(say('did.moveIntercept', { name: name() }), moveIntercept(id, before));
  const choose = () => desk.inspect(atIntercept(id));
  return {
    choose,
    choices: [
      { id: 'station', label: say('map.addStation'), run: () => addStation(id) },
      { id: 'details', label: say('map.details'), run: choose },
      {
        id: 'collapse',
        label: say(isCollapsed ? 'map.expandLane' : 'map.collapseLane'),
        run: () => looking.set({ collapsed: toggled(looking.get().collapsed, id) }),
      },
      { id: 'left', label: say('map.moveLeft'), isDisabled: index === 0, run: () => move(order()[index - 1]) },
      {
        id: 'right',
        label: say('map.moveRight'),
        isDisabled: index === lanes - 1,
        run: () => move(order()[index + 2]),
      },
      {
        id: 'remove',
        label: say('inspect.removeIntercept'),
        run: () => desk.perform(say('did.removeIntercept', { name: name() }), removeIntercept(id), { shown: true }),
      },
    ],
  };
}
