import { useMemo } from 'react';
import { IconButton } from '../../../controls/Button.tsx';
import { Check } from '../../../controls/Check.tsx';
import { TypeAhead } from '../../../controls/TypeAhead.tsx';
import { KindMark } from '../../../intercepts/cards/KindMark.tsx';
import { placeName } from '../../../intercepts/cards/place-name.ts';
import type { Card } from '../../../intercepts/model/system-map.ts';
import { inBrief } from '../../../words/in-brief.ts';
import { useWords } from '../../../words/useWords.ts';
import { chooseResource, resourcesAt } from '../../model/walk-edits.ts';
import type { WalkStep } from '../../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList, useWorkshopNow } from '../../store/useWorkshop.ts';
import { foundResources, resourcesNear } from './near-resources.ts';

/** How many resources of the place are offered to be ticked; all others are found by their name. */
const OFFERED = 4;

/** The resources that would act at this step: those of the place to be ticked, all others found by a few letters. */
export function ActingResources({ step }: { readonly step: WalkStep }) {
  const say = useWords();
  const { perform, tell } = useCommands();
  const now = useWorkshopNow();
  const acting = useWorkshopList((document) => resourcesAt(document, step.id));
  const near = useWorkshopList((document) => resourcesNear(document, step.at).slice(0, OFFERED));
  const ids = useMemo(() => new Set(acting.map(({ id }) => id)), [acting]);
  const choose = (card: Card, acts: boolean) =>
    perform(
      say(acts ? 'walks.acts' : 'walks.actsNot', { name: inBrief(card.text) }),
      chooseResource(step.id, card.id, acts),
    );
  const elsewhere = acting.filter(({ id }) => !near.some((card) => card.id === id));
  const find = (text: string) => {
    const { document } = now();
    return foundResources(document, step.at, text)
      .filter(({ id }) => !ids.has(id))
      .map(({ id, text: label, at }) => ({ id, label, detail: placeName(document, at, say) }));
  };
  return (
    <fieldset className="acting">
      <legend className="field-label">{say('walks.acting')}</legend>
      {near.length === 0 ? <p className="hint">{say('walks.nothingNear')}</p> : null}
      {near.map((card) => (
        <Check key={card.id} isSelected={ids.has(card.id)} onChange={(acts) => choose(card, acts)}>
          <span className="acting-name">{card.text}</span>
        </Check>
      ))}
      {elsewhere.length === 0 ? null : (
        <ul className="acting-others">
          {elsewhere.map((card) => (
            <li key={card.id}>
              <KindMark kind="resource" /> <Where card={card} />
              <IconButton
                label={say('walks.actsNot', { name: inBrief(card.text) })}
                onPress={() => choose(card, false)}
              >
                ×
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <TypeAhead
        label={say('walks.findResource')}
        placeholder={say('walks.findResource')}
        listLabel={say('walks.resources')}
        find={find}
        onChoose={(id) => {
          const card = now().document.cards[id];
          if (card) choose(card, true);
        }}
        onUnknown={(text) => tell(say('walks.noSuchResource', { text }), 'problem')}
        unknown={(text) => say('walks.noSuchResource', { text })}
      />
    </fieldset>
  );
}

function Where({ card }: { readonly card: Card }) {
  const say = useWords();
  const where = useWorkshop(({ document }) => placeName(document, card.at, say));
  return (
    <span className="acting-name">
      {card.text} <span className="hint">{where}</span>
    </span>
  );
}
