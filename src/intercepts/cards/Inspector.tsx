import { useEffect, useRef } from 'react';
import { IconButton } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { useBeside, useBesideCard } from '../desk/beside.ts';
import { NOTHING, type Selection, useDesk, useOnDesk } from '../desk/desk.ts';
import { type Place, partsOf } from '../model/place.ts';
import { CardForm } from './CardForm.tsx';
import { CardList } from './CardList.tsx';
import { InterceptForm } from './InterceptForm.tsx';
import { PathForm } from './PathForm.tsx';
import { Prompts } from './Prompts.tsx';
import { SeveralCards } from './SeveralCards.tsx';
import { StationForm } from './StationForm.tsx';
import { useDetailsFocus } from './useDetailsFocus.ts';

/** All that is known about what is selected, to read and to change. */
export function Inspector() {
  const say = useWords();
  const desk = useDesk();
  const selection = useOnDesk((state) => state.selection);
  const panel = useRef<HTMLElement>(null);
  useDetailsFocus(panel, selection);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isInside = event.target instanceof Node && panel.current?.contains(event.target);
      if (event.key === 'Escape' && isInside && !event.defaultPrevented) desk.select(NOTHING);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [desk]);
  if (selection.kind === 'nothing') return null;
  return (
    <aside className="inspector" ref={panel} tabIndex={-1} aria-label={say('inspect.title')}>
      <div className="inspector-close">
        <IconButton label={say('inspect.close')} onPress={() => desk.select(NOTHING)}>
          ×
        </IconButton>
      </div>
      <Selected selection={selection} />
    </aside>
  );
}

function Selected({ selection }: { readonly selection: Selection }) {
  const besideCard = useBesideCard();
  switch (selection.kind) {
    case 'nothing':
      return null;
    case 'place':
      return <PlaceDetails key={selection.place} place={selection.place} />;
    case 'cards': {
      const [only] = selection.ids;
      return selection.ids.length === 1 && only ? (
        <>
          <CardForm key={only} id={only} />
          {besideCard(only)}
        </>
      ) : (
        <SeveralCards ids={selection.ids} />
      );
    }
    default:
      return selection satisfies never;
  }
}

function PlaceDetails({ place }: { readonly place: Place }) {
  const say = useWords();
  const beside = useBeside();
  const { kind, id } = partsOf(place);
  switch (kind) {
    case 'system':
      return (
        <>
          <h2>{say('inspect.system')}</h2>
          <CardList place={place} />
          {beside('')}
          <Prompts intercept="" />
        </>
      );
    case 'intercept':
      return (
        <>
          <InterceptForm id={id} />
          <CardList place={place} />
          {beside(id)}
          <Prompts intercept={id} />
        </>
      );
    case 'station':
      return (
        <>
          <StationForm id={id} />
          <CardList place={place} />
        </>
      );
    case 'path':
      return (
        <>
          <PathForm id={id} />
          <CardList place={place} />
        </>
      );
    default:
      return kind satisfies never;
  }
}
