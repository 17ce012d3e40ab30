import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useOnDesk } from '../desk/desk.ts';
import { useShownCards } from '../filter/useShownCards.ts';
import { useLooking } from '../looking/looking.ts';
import { BARE_MAP } from '../model/system-map.ts';
import { type GridShown, gridShown } from './grid-shown.ts';

/** The grid that is looked at, of the cards that the filter asks for. */
export function useGridShown(): GridShown {
  const say = useWords();
  const name = useLooking((looking) => looking.grid);
  const intercepts = useOnDesk((state) => state.document.intercepts);
  const stations = useOnDesk((state) => state.document.stations);
  const paths = useOnDesk((state) => state.document.paths);
  const cards = useShownCards(true);
  const topics = useOnDesk((state) => state.document.topics);
  const cardTopics = useOnDesk((state) => state.document.cardTopics);
  return useMemo(
    () => gridShown({ ...BARE_MAP, intercepts, stations, paths, cards, topics, cardTopics }, name, say),
    [intercepts, stations, paths, cards, topics, cardTopics, name, say],
  );
}
