import { useMemo } from 'react';
import type { MenuChoice } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import { useLooking, useLookingStore } from '../looking/looking.ts';

/** What the scribe can do with the projector window; `tell` says what came of it. */
export function useProjectorChoices(open: () => void, tell: (text: string) => void): readonly MenuChoice[] {
  const say = useWords();
  const looking = useLookingStore();
  const isFollowed = useLooking((now) => now.isFollowed);
  return useMemo(
    () => [
      { id: 'projector', label: say('projector.open'), run: open },
      {
        id: 'follow',
        label: say(isFollowed ? 'projector.hold' : 'projector.follow'),
        run: () => {
          looking.set({ isFollowed: !isFollowed });
          tell(say(isFollowed ? 'projector.held' : 'projector.follows'));
        },
      },
    ],
    [say, looking, isFollowed, open, tell],
  );
}
