import { type FocusEvent, useLayoutEffect, useRef } from 'react';
import { Choice } from '../controls/Choice.tsx';
import { ChoiceRow } from '../controls/ChoiceRow.tsx';
import { useWords } from '../words/useWords.ts';
import { useLookingStore } from './looking/looking.ts';
import { useTight } from './looking/screen-width.ts';

interface Props {
  readonly view: string;
  readonly views: readonly { readonly value: string; readonly label: string }[];
  /** Whether the choice has the focus; it outlives the toolbar that the choice stands in. */
  readonly isHeld: boolean;
  readonly onHeld: (isHeld: boolean) => void;
}

/**
 * The choice of how the map is looked at. Each view brings a toolbar of its own, so the choice is made anew with it; whoever walks
 * along the views with the arrow keys must not lose the focus on the way.
 */
export function ViewChoice({ view, views, isHeld, onHeld }: Props) {
  const say = useWords();
  const looking = useLookingStore();
  const isTight = useTight();
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isHeld && document.activeElement === document.body)
      frame.current?.querySelector<HTMLElement>('input:checked, select')?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- Only when it is made: nobody is called back from where the focus went since.
  }, []);
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // A toolbar that goes takes the focus to nowhere; a person takes it somewhere.
    if (relatedTarget !== null && !frame.current?.contains(relatedTarget)) onHeld(false);
  };
  const choice = {
    label: say('map.shows'),
    value: view,
    options: views,
    onChange: (chosen: string) => looking.set({ view: chosen }),
  };
  return (
    <div ref={frame} className="views" onBlur={onBlur} onFocus={() => onHeld(true)}>
      {/* Side by side, they would push the rest of the toolbar into a second row. */}
      {isTight ? <Choice {...choice} labelHidden /> : <ChoiceRow {...choice} />}
    </div>
  );
}
