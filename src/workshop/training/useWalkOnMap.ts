import { useEffect } from 'react';
import { useLooking, useLookingStore } from '../../intercepts/looking/looking.ts';
import { trailFrom } from '../model/trail-of-walk.ts';
import { useWorkshop, useWorkshopNow } from '../store/useWorkshop.ts';

/** Keeps the walk on the map true while the map and the walk change, and takes it off when it is gone. */
export function useWalkOnMap(): void {
  const looking = useLookingStore();
  const now = useWorkshopNow();
  const of = useLooking(({ trail }) => trail?.of);
  const walks = useWorkshop(({ document }) => document.walks);
  const walkSteps = useWorkshop(({ document }) => document.walkSteps);
  const stations = useWorkshop(({ document }) => document.stations);
  const paths = useWorkshop(({ document }) => document.paths);
  useEffect(() => {
    if (of === undefined) return;
    const walk = walks[of];
    const document = { ...now().document, walkSteps, stations, paths };
    looking.set({ trail: walk && trailFrom(document, walk) });
  }, [looking, now, of, walks, walkSteps, stations, paths]);
}
