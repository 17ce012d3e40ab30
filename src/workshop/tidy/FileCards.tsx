import { useId, useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { TextInput } from '../../controls/TextInput.tsx';
import { CARD_KINDS, type CardKind } from '../../intercepts/model/card.ts';
import type { Id } from '../../intercepts/model/field.ts';
import { cardsByPlace, placesInOrder } from '../../intercepts/model/places.ts';
import type { Card } from '../../intercepts/model/system-map.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { mergeCard } from '../model/merged-cards.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshopList, useWorkshopNow } from '../store/useWorkshop.ts';
import { usePlaceChoices } from '../voting/usePlaceChoices.ts';
import { CardPick } from './CardPick.tsx';
import { type Filing, refile } from './refile.ts';

/** All cards in the reading order of the map. */
function cardsInOrder(document: WorkshopDocument): Card[] {
  const cards = cardsByPlace(document);
  return placesInOrder(document).flatMap((place) => cards.get(place) ?? []);
}

/** Any number of cards, put at another place, made another kind or set under a heading in one step. */
export function FileCards() {
  const say = useWords();
  const titleId = useId();
  const all = useWorkshopList(cardsInOrder);
  const [filter, setFilter] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<Id>>(new Set());
  const shown = useMemo(() => withWords(all, filter), [all, filter]);
  // Those that were merged or removed meanwhile are no longer there.
  const ids = all.flatMap(({ id }) => (picked.has(id) ? [id] : []));
  if (all.length === 0) return <p className="teaching">{say('tidy.noCards')}</p>;
  return (
    <div className="file-cards">
      <section className="panel" aria-labelledby={titleId}>
        <header className="panel-head">
          <h3 id={titleId}>{say('tidy.cards')}</h3>
          <span className="count">{say('tidy.chosen', { count: ids.length })}</span>
        </header>
        <input
          type="search"
          className="input"
          aria-label={say('tidy.filter')}
          placeholder={say('gaps.filterPlaceholder')}
          value={filter}
          data-typing={filter !== '' || undefined}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
        <div className="scroll">
          <CardPick cards={shown} picked={ids} onPick={setPicked} />
        </div>
      </section>
      <FilingForm ids={ids} onDone={() => setPicked(new Set())} />
    </div>
  );
}

function withWords(cards: readonly Card[], filter: string): readonly Card[] {
  const words = filter.toLowerCase().split(/\s+/);
  return cards.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
}

const NOTHING: Filing = { at: undefined, kind: undefined, heading: undefined };
const LEAVE = 'leave';

function FilingForm({ ids, onDone }: { readonly ids: readonly Id[]; readonly onDone: () => void }) {
  const say = useWords();
  const { perform } = useCommands();
  const places = usePlaceChoices();
  const now = useWorkshopNow();
  const [filing, setFiling] = useState(NOTHING);
  const change = (fields: Partial<Filing>) => setFiling((before) => ({ ...before, ...fields }));
  const isIdle = ids.length === 0 || Object.values(filing).every((value) => value === undefined);
  const put = () => {
    const answered = filing.kind === undefined || filing.kind === 'gap' ? 0 : answeredAmong(now().document, ids);
    const said = say('tidy.refiled', { count: ids.length });
    const label = answered === 0 ? said : `${said}. ${say('evidence.turned', { count: answered })}`;
    perform(label, refile(ids, filing), { shown: true });
    setFiling(NOTHING);
    onDone();
  };
  return (
    <section className="panel" aria-label={say('tidy.file')}>
      <Choice
        label={say('field.place')}
        value={filing.at ?? LEAVE}
        options={[{ value: LEAVE, label: say('tidy.keepPlace') }, ...places]}
        onChange={(value) => change({ at: places.find((place) => place.value === value)?.value })}
      />
      <Choice<CardKind | typeof LEAVE>
        label={say('field.kind')}
        value={filing.kind ?? LEAVE}
        options={[
          { value: LEAVE, label: say('tidy.keepKind') },
          ...CARD_KINDS.map((kind) => ({ value: kind, label: say(`kind.${kind}`) })),
        ]}
        onChange={(kind) => change({ kind: kind === LEAVE ? undefined : kind })}
      />
      <TextInput
        label={say('field.heading')}
        value={filing.heading ?? ''}
        hint={say('tidy.keepHeading')}
        onCommit={(heading) => change({ heading: heading.trim() === '' ? undefined : heading.trim() })}
      />
      <Button look="primary" isDisabled={isIdle} onPress={put}>
        {say('tidy.refile', { count: ids.length })}
      </Button>
      <MergeChosen ids={ids} onDone={onDone} />
    </section>
  );
}

/** How many of these cards a priority answers. */
const answeredAmong = ({ priorityGaps }: WorkshopDocument, ids: readonly Id[]): number =>
  new Set(Object.values(priorityGaps).flatMap(({ gap }) => (ids.includes(gap) ? [gap] : []))).size;

/** For what no comparison of words finds: the person knows that these say the same. */
function MergeChosen({ ids, onDone }: { readonly ids: readonly Id[]; readonly onDone: () => void }) {
  const say = useWords();
  const { perform } = useCommands();
  const [first = '', ...others] = ids;
  const texts = useWorkshopList((document) => ids.map((id) => document.cards[id]?.text ?? ''));
  const merge = () => {
    perform(
      say('tidy.mergedMany', { count: others.length, into: inBrief(texts[0] ?? '') }),
      (document) => {
        for (const id of others) mergeCard(id, first)(document);
      },
      { shown: true },
    );
    onDone();
  };
  return (
    <Button isDisabled={others.length === 0} onPress={merge}>
      {say('tidy.mergeChosen')}
    </Button>
  );
}
