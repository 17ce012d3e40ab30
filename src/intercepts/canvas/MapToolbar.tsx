import { useReactFlow } from '@xyflow/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button, IconButton } from '../../controls/Button.tsx';
import { Menu } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../desk/desk.ts';
import { useLookingStore } from '../looking/looking.ts';
import { useTight } from '../looking/screen-width.ts';
import { interceptOf } from '../model/places.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import type { CommandId, Hands } from './commands/command.ts';
import { commandCalled, runCommand } from './commands/table.ts';
import { useMinimap } from './Minimap.tsx';
import { useView } from './useView.ts';

interface Props {
  readonly layout: MapLayout;
  readonly isOverview: boolean;
  readonly hands: Hands;
  /** The choice of the view. */
  readonly children: ReactNode;
}

/** What can be added, how much is shown, and the zoom: one row at any width, in a menu where it is too narrow for buttons. */
export function MapToolbar({ layout, isOverview, hands, children }: Props) {
  const say = useWords();
  const isTight = useTight();
  const tools = useTools(layout, isOverview, hands);
  if (isTight)
    return (
      <div className="map-toolbar">
        {children}
        <div className="map-tools">
          <Menu
            label={say('map.tools')}
            look="plain"
            shape="icon"
            choices={Object.values(tools).filter((tool) => tool !== undefined)}
          >
            <span aria-hidden="true">+</span>
          </Menu>
        </div>
      </div>
    );
  const { addStation, addIntercept, zoomOut, zoomIn, whole, minimap } = tools;
  return (
    <div className="map-toolbar">
      {children}
      <div className="map-tools">
        <Button onPress={addStation.run}>{addStation.label}</Button>
        <Button onPress={addIntercept.run}>{addIntercept.label}</Button>
        <div className="map-zoom">
          {minimap ? (
            <IconButton label={minimap.label} onPress={minimap.run}>
              ▦
            </IconButton>
          ) : null}
          <IconButton label={zoomOut.label} onPress={zoomOut.run}>
            −
          </IconButton>
          <IconButton label={zoomIn.label} onPress={zoomIn.run}>
            +
          </IconButton>
        </div>
        <Button onPress={whole.run}>{whole.label}</Button>
      </div>
    </div>
  );
}

/** Every tool with its name, whether it is a button or stands in the menu. */
function useTools(layout: MapLayout, isOverview: boolean, hands: Hands) {
  const say = useWords();
  const desk = useDesk();
  const flow = useReactFlow();
  const looking = useLookingStore();
  const { showWhole, showLane } = useView(layout);
  const hasMinimap = useMinimap(isOverview);
  // About the place that is talked about, whatever the keyboard stands on.
  const tool = (id: CommandId) => ({
    id,
    label: say(`command.${id}`),
    run: () => void runCommand(commandCalled(id), { kind: 'place', place: desk.state().here }, hands),
  });
  // The new layout is drawn first, then looked at.
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (isOverview) showWhole();
    else showLane(interceptOf(desk.state().document, desk.state().here));
    // oxlint-disable-next-line react/exhaustive-deps -- Only the switch moves the view; a changed layout must leave it where it is.
  }, [isOverview]);
  return {
    addStation: tool('add-station'),
    addIntercept: tool('add-intercept'),
    whole: tool('show-whole'),
    zoomIn: { id: 'in', label: say('map.zoomIn'), run: () => void flow.zoomIn() },
    zoomOut: { id: 'out', label: say('map.zoomOut'), run: () => void flow.zoomOut() },
    minimap: isOverview
      ? undefined
      : {
          id: 'minimap',
          label: say(hasMinimap ? 'minimap.hide' : 'minimap.show'),
          run: () => looking.set({ hasMinimap: !hasMinimap }),
        },
  };
}
