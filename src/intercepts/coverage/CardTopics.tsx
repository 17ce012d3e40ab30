import './coverage.css';
import { useId, useMemo } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { topicsOf } from '../model/coverage.ts';
import { type Id, linkIdOf } from '../model/field.ts';
import { type Card, TOPIC_KINDS, type Topic } from '../model/system-map.ts';
import { setTopic } from '../model/topic-edits.ts';
import { suggestTopics, wordsOf } from '../model/topic-suggestions.ts';

/** What a card speaks to: one press a topic. What its words suggest is marked, and counts only once a person has confirmed it. */
export function CardTopics({ card }: { readonly card: Card }) {
  const say = useWords();
  const desk = useDesk();
  const hint = useId();
  const topics = useOnDesk((state) => state.document.topics);
  const cardTopics = useOnDesk((state) => state.document.cardTopics);
  const suggested = useMemo(() => new Set(suggestTopics(wordsOf(card))), [card]);
  const speaksTo = (topic: Id) => linkIdOf(card.id, topic) in cardTopics;
  const open = [...suggested].filter((topic) => topic in topics && !speaksTo(topic));
  if (Object.keys(topics).length === 0) return null;
  const confirm = () =>
    desk.perform(say('topics.confirm', { count: open.length }), (map) => {
      for (const topic of open) setTopic(card.id, topic, true)(map);
    });
  const toggle = ({ id, name }: Topic) => desk.perform(name, setTopic(card.id, id, !speaksTo(id)));
  return (
    <section className="card-topics" aria-label={say('topics.label')}>
      {TOPIC_KINDS.map((kind) => (
        <fieldset key={kind} aria-describedby={open.length > 0 ? hint : undefined}>
          <legend className="field-label">{say(`topics.${kind}`)}</legend>
          <div className="topic-chips">
            {topicsOf({ topics }, kind).map((topic) => (
              <button
                key={topic.id}
                type="button"
                className="topic-chip"
                aria-pressed={speaksTo(topic.id)}
                aria-label={open.includes(topic.id) ? say('topics.suggested', { topic: topic.name }) : undefined}
                data-suggested={open.includes(topic.id)}
                onClick={() => toggle(topic)}
              >
                {topic.name}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
      {open.length > 0 ? (
        <div className="topic-chips">
          <Button onPress={confirm}>{say('topics.confirm', { count: open.length })}</Button>
          <span id={hint} className="field-hint">
            {say('topics.hint')}
          </span>
        </div>
      ) : null}
    </section>
  );
}
