import { Button } from '../../../controls/Button.tsx';
import { LineCell } from '../../../controls/Cell.tsx';
import { Check } from '../../../controls/Check.tsx';
import { topicsOf } from '../../../intercepts/model/coverage.ts';
import { type Id, linkIdOf } from '../../../intercepts/model/field.ts';
import { useWords } from '../../../words/useWords.ts';
import { bringNeed, meetNeed, resourcesAt, stepsOfWalk, unmetNeedsOf } from '../../model/walk-edits.ts';
import type { Walk } from '../../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../../store/useWorkshop.ts';
import { useArrival } from './useArrival.ts';

interface Props {
  readonly walk: Walk;
  readonly onNext: (() => void) | undefined;
}

/** Who the person is, and the package of support: what they need, who meets it, and what nobody does. */
export function NeedsPanel({ walk, onNext }: Props) {
  const say = useWords();
  const needs = useWorkshopList((document) => topicsOf(document, 'need').map(({ id }) => id));
  const unmet = useWorkshop(({ document }) => unmetNeedsOf(document, walk.id).length);
  const acting = useWorkshopList((document) => [
    ...new Set(stepsOfWalk(document, walk.id).flatMap(({ id }) => resourcesAt(document, id).map(({ text }) => text))),
  ]);
  const arrived = useArrival();
  const list = `acting-${walk.id}`;
  return (
    <article ref={arrived} tabIndex={-1} className="panel walk-step" aria-label={say('walks.person')}>
      <div className="step-told">
        <p className="step-what">{walk.person || say('walks.noPerson')}</p>
      </div>
      <h3>{say('walks.needs')}</h3>
      <p className={unmet > 0 ? 'warning' : 'hint'}>{say('walks.needsState', { unmet })}</p>
      {needs.length === 0 ? <p className="hint">{say('walks.noNeeds')}</p> : null}
      <table className="sheet needs" aria-label={say('walks.needs')}>
        <thead>
          <tr>
            <th scope="col">{say('walks.brings')}</th>
            <th scope="col">{say('walks.met')}</th>
            <th scope="col">{say('walks.metBy')}</th>
          </tr>
        </thead>
        <tbody>
          {needs.map((topic) => (
            <NeedRow key={topic} walk={walk.id} topic={topic} list={list} />
          ))}
        </tbody>
      </table>
      <datalist id={list}>
        {acting.map((text) => (
          <option key={text} value={text}>
            {text}
          </option>
        ))}
      </datalist>
      {onNext ? (
        <footer className="panel-foot">
          <Button look="primary" onPress={onNext}>
            {say('walks.start')}
          </Button>
          <p className="hint step-keys">{say('walks.keys')}</p>
        </footer>
      ) : null}
    </article>
  );
}

interface RowProps {
  readonly walk: Id;
  readonly topic: Id;
  readonly list: string;
}

function NeedRow({ walk, topic, list }: RowProps) {
  const say = useWords();
  const { perform } = useCommands();
  const name = useWorkshop(({ document }) => document.topics[topic]?.name ?? '');
  const need = useWorkshop(({ document }) => document.walkNeeds[linkIdOf(walk, topic)]);
  const meet = (met: boolean, by = '') =>
    perform(say(met ? 'walks.isMet' : 'walks.isNotMet', { name }), meetNeed(walk, topic, met, by));
  return (
    <tr data-unmet={need?.met === false ? true : undefined}>
      <td>
        <Check
          isSelected={need !== undefined}
          onChange={(brings) =>
            perform(say(brings ? 'walks.bringsNeed' : 'walks.bringsNot', { name }), bringNeed(walk, topic, brings))
          }
        >
          {name}
        </Check>
      </td>
      <td>
        {need ? (
          <Check aria-label={say('walks.metOf', { name })} isSelected={need.met} onChange={(met) => meet(met)}>
            {say(need.met ? 'walks.somebody' : 'walks.nobody')}
          </Check>
        ) : null}
      </td>
      <td>
        {need ? (
          <LineCell
            label={say('walks.metByOf', { name })}
            value={need.by}
            list={list}
            placeholder={say('walks.metByHint')}
            onCommit={(by) => meet(by.trim() !== '', by.trim())}
          />
        ) : null}
      </td>
    </tr>
  );
}
