import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { ChoiceRow } from '../../controls/ChoiceRow.tsx';
import { NumberInput } from '../../controls/NumberInput.tsx';
import { TextArea, TextInput } from '../../controls/TextInput.tsx';
import { useWords } from '../../words/useWords.ts';
import { CardTopics } from '../coverage/CardTopics.tsx';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { CARD_KINDS, CARD_STATUSES } from '../model/card.ts';
import { moveCards, removeCards } from '../model/card-edits.ts';
import type { Id } from '../model/field.ts';
import type { Place } from '../model/place.ts';
import type { Card } from '../model/system-map.ts';
import { HeadingInput } from './HeadingInput.tsx';
import { KindMark } from './KindMark.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { placeName } from './place-name.ts';
import { useCardChange } from './useCardChange.ts';

type TextField =
  | 'agency'
  | 'initials'
  | 'hours'
  | 'eligibility'
  | 'referrers'
  | 'population'
  | 'area'
  | 'affected'
  | 'checkedBy'
  | 'origin'
  | 'volumeYear';

/** What a gap carries differs from what a resource carries; the rest is asked of every card. */
const RESOURCE_FIELDS: readonly TextField[] = ['hours', 'eligibility', 'referrers', 'population', 'area'];
const GAP_FIELDS: readonly TextField[] = ['affected', 'population', 'area'];

/** Every field of one card. */
export function CardForm({ id }: { readonly id: Id }) {
  const say = useWords();
  const desk = useDesk();
  const card = useOnDesk((state) => state.document.cards[id]);
  const change = useCardChange(id);
  if (!card) return null;
  const move = (to: Place) => {
    const place = placeName(desk.state().document, to, say);
    desk.perform(say('did.moveCards', { count: 1, place }), moveCards([id], to));
  };
  const textField = (field: TextField) => (
    <TextInput
      key={field}
      label={say(`field.${field}`)}
      value={card[field]}
      onCommit={(value) => change(field, { [field]: value })}
    />
  );
  const isResource = card.kind === 'resource';
  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <h2>
        <KindMark kind={card.kind} named />
      </h2>
      <TextArea label={say('field.text')} value={card.text} rows={3} onCommit={(text) => change('text', { text })} />
      <Choice
        label={say('field.kind')}
        value={card.kind}
        options={CARD_KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))}
        onChange={(kind) => change('kind', { kind })}
      />
      <PlaceChoice label={say('field.place')} value={card.at} onChange={move} />
      {isResource ? <Supply card={card} change={change} /> : null}
      <CardTopics card={card} />
      <div className="pair">
        {textField('agency')}
        <HeadingInput card={card} onCommit={(heading) => change('heading', { heading })} />
      </div>
      {(isResource ? RESOURCE_FIELDS : GAP_FIELDS).map(textField)}
      <TextArea
        label={say('field.description')}
        value={card.description}
        onCommit={(description) => change('description', { description })}
      />
      <TextArea label={say('field.note')} value={card.note} onCommit={(note) => change('note', { note })} />
      <div className="pair">
        <TextInput
          type="date"
          label={say('field.lastChecked')}
          value={card.lastChecked}
          onCommit={(lastChecked) => change('lastChecked', { lastChecked })}
        />
        {textField('checkedBy')}
      </div>
      {isResource ? textField('initials') : null}
      {textField('origin')}
      <Button
        look="danger"
        onPress={() => desk.perform(say('did.removeCards', { count: 1 }), removeCards([id]), { shown: true })}
      >
        {say('inspect.removeCards', { count: 1 })}
      </Button>
    </form>
  );
}

/** How much of a resource there is, and for how many. */
function Supply({ card, change }: { readonly card: Card; readonly change: ReturnType<typeof useCardChange> }) {
  const say = useWords();
  const problem = say('field.notANumber');
  return (
    <>
      <div className="field">
        <span className="field-label">{say('field.status')}</span>
        <ChoiceRow
          label={say('field.status')}
          value={card.status}
          options={CARD_STATUSES.map((value) => ({ value, label: say(`statusShort.${value}`) }))}
          onChange={(status) => change('status', { status })}
        />
      </div>
      <div className="pair">
        <NumberInput
          label={say('field.capacity')}
          value={card.capacity}
          problem={problem}
          onCommit={(capacity) => change('capacity', { capacity })}
        />
        <TextInput
          label={say('field.capacityUnit')}
          value={card.capacityUnit}
          placeholder={say('field.unitExample')}
          onCommit={(capacityUnit) => change('capacityUnit', { capacityUnit })}
        />
      </div>
      <div className="pair">
        <NumberInput
          label={say('field.volume')}
          value={card.volume}
          problem={problem}
          onCommit={(volume) => change('volume', { volume })}
        />
        <TextInput
          label={say('field.volumeYear')}
          value={card.volumeYear}
          onCommit={(volumeYear) => change('volumeYear', { volumeYear })}
        />
      </div>
    </>
  );
}
