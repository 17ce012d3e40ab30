import './outline.css';
import { type ReactNode, useId } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { useAdding } from '../cards/useAdding.ts';
import { useOnDesk } from '../desk/desk.ts';
import { toggled, useLooking, useLookingStore } from '../looking/looking.ts';
import { useFoundInText } from '../looking/useFoundInText.ts';
import { atIntercept, SYSTEM } from '../model/place.ts';
import { KindCounts } from './KindCounts.tsx';
import { OutlineCards } from './OutlineCards.tsx';
import { OutlineStation } from './OutlineStation.tsx';
import { cardsInLane, type LaneOutline } from './outline-of.ts';
import { MenuButton, SharedMenu } from './SharedMenu.tsx';
import { entryName, useEntryKeys } from './useEntryKeys.ts';
import { useOutline } from './useOutline.ts';
import { type OutlineMenus, useOutlineMenus } from './useOutlineMenus.ts';

/** The whole map as text: lanes, their stations, the cards and paths of each. Everything on the map can be done here as well. */
export function Outline({ children }: { readonly children: ReactNode }) {
  const say = useWords();
  const outline = useOutline();
  const menus = useOutlineMenus();
  const { addIntercept } = useAdding();
  useFoundInText();
  return (
    <SharedMenu>
      <div className="map-toolbar">
        {children}
        <Button onPress={addIntercept}>{say('map.addIntercept')}</Button>
      </div>
      <section className="outline" aria-label={say('outline.label')} aria-describedby="outline-keys">
        <p id="outline-keys" className="outline-keys">
          {say('outline.keys')}
        </p>
        {outline.lanes.length === 0 ? <p>{say('map.noLanes')}</p> : null}
        {outline.lanes.map((lane, index) => (
          <OutlineLane key={lane.intercept.id} outline={lane} index={index} menus={menus} />
        ))}
        <section className="outline-lane">
          <div className="outline-head">
            <h2>
              <button type="button" className="outline-entry" onClick={() => menus.openPlace(SYSTEM)}>
                {say('map.wholeSystem')}
              </button>
            </h2>
            <KindCounts cards={outline.system} />
          </div>
          <OutlineCards place={SYSTEM} name={say('map.wholeSystem')} cards={outline.system} menus={menus} />
        </section>
      </section>
    </SharedMenu>
  );
}

interface LaneProps {
  readonly outline: LaneOutline;
  readonly index: number;
  readonly menus: OutlineMenus;
}

function OutlineLane({ outline, index, menus }: LaneProps) {
  const say = useWords();
  const onKey = useEntryKeys();
  const looking = useLookingStore();
  const heading = useId();
  const { intercept, own, stations } = outline;
  const { id, number } = intercept;
  const place = atIntercept(id);
  const isHere = useOnDesk((state) => state.here === place);
  const isCollapsed = useLooking(({ collapsed }) => collapsed.has(id));
  const name = say('map.intercept', { number, name: intercept.name });
  const entry = { kind: 'intercept', id } as const;
  return (
    <section
      className="outline-lane"
      data-lane={index % 6}
      data-here={isHere || undefined}
      aria-labelledby={`${heading}-name`}
    >
      <div className="outline-head">
        <h2>
          <button
            type="button"
            className="outline-entry"
            aria-expanded={!isCollapsed}
            data-entry={entryName(entry)}
            onClick={() => looking.set({ collapsed: toggled(looking.get().collapsed, id) })}
            onKeyDown={(event) => onKey(event, entry)}
          >
            <span className="outline-fold" aria-hidden="true">
              {isCollapsed ? '+' : '−'}
            </span>
            <span id={`${heading}-name`}>{name}</span>
          </button>
        </h2>
        {isHere ? <span className="outline-here">{say('map.hereTag')}</span> : null}
        <KindCounts cards={cardsInLane(outline)} />
        <MenuButton label={say('outline.actions', { name })} choices={() => menus.ofLane(id)} />
      </div>
      {isCollapsed ? null : (
        <>
          {stations.map((station) => (
            <OutlineStation key={station.station.id} outline={station} menus={menus} />
          ))}
          {own.length > 0 ? (
            <section className="outline-station">
              <h3>{say('map.acrossIntercept', { number })}</h3>
              <OutlineCards place={place} name={say('map.acrossIntercept', { number })} cards={own} menus={menus} />
            </section>
          ) : null}
        </>
      )}
    </section>
  );
}
