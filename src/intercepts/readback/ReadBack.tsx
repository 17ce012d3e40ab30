import { type ReactNode, useEffect, useMemo } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Check } from '../../controls/Check.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { changeIntercept } from '../model/lane-edits.ts';
import { atIntercept } from '../model/place.ts';
import { interceptOf, interceptsOf } from '../model/places.ts';
import type { Intercept } from '../model/system-map.ts';
import { LanePage } from './LanePage.tsx';

/** Reads the map back to the room, intercept by intercept, and ticks what the room has confirmed. */
export function ReadBack({ children }: { readonly children: ReactNode }) {
  const say = useWords();
  const desk = useDesk();
  const intercepts = useOnDesk((state) => state.document.intercepts);
  const lanes = useMemo(() => interceptsOf({ ...desk.state().document, intercepts }), [desk, intercepts]);
  const here = useOnDesk((state) => interceptOf(state.document, state.here));
  const at = Math.max(
    0,
    lanes.findIndex(({ id }) => id === here),
  );
  const lane = lanes[at];
  const go = (to: Intercept | undefined) => {
    if (!to) return;
    // The cards that the room now adds belong to what it is looking at.
    desk.goTo(atIntercept(to.id));
    desk.tell(say('map.intercept', to), 'spoken');
  };
  useLaneKeys((step) => go(lanes[at + step]));
  const confirm = (confirmed: boolean) => {
    if (!lane) return;
    const label = say(confirmed ? 'did.confirm' : 'did.unconfirm', { name: lane.name });
    desk.perform(label, changeIntercept(lane.id, { confirmed }));
  };
  return (
    <>
      <div className="map-toolbar">{children}</div>
      <section className="readback" aria-label={say('view.readback')}>
        <nav className="readback-lanes" aria-label={say('readback.lanes')}>
          {lanes.map((each, index) => (
            <button
              key={each.id}
              type="button"
              data-lane={index % 6}
              aria-current={each === lane ? 'true' : undefined}
              aria-label={`${say('map.intercept', each)}${each.confirmed ? `, ${say('readback.isConfirmed')}` : ''}`}
              onClick={() => go(each)}
            >
              {each.number}
              {each.confirmed ? ' ✓' : ''}
            </button>
          ))}
        </nav>
        {/* Keys scroll what has the focus, and a long page must be scrolled without a mouse. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- As above. */}
        <section className="readback-scroll" tabIndex={0} aria-label={lane ? say('map.intercept', lane) : ''}>
          <LanePage key={lane?.id} intercept={lane?.id ?? ''} />
        </section>
        <div className="readback-foot">
          <Button isDisabled={at <= 0} onPress={() => go(lanes[at - 1])}>
            ← {say('readback.previous')}
          </Button>
          <Check isSelected={lane?.confirmed ?? false} onChange={confirm} isDisabled={!lane}>
            {say('readback.confirm')}
          </Check>
          <Button look="primary" isDisabled={at >= lanes.length - 1} onPress={() => go(lanes[at + 1])}>
            {say('readback.next')} →
          </Button>
        </div>
      </section>
    </>
  );
}

/** The left and right arrows turn the pages, except where they move inside a field or a row of choices. */
function useLaneKeys(turn: (step: -1 | 1) => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : undefined;
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const isTaken =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [role="dialog"], [role="menu"], [role="radiogroup"]') !== null;
      if (isTaken) return;
      event.preventDefault();
      turn(step);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [turn]);
}
