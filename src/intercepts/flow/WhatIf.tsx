import { Label } from 'react-aria-components/Label';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Id } from '../model/field.ts';
import { canDivert, leaving, type PeopleFlow, type Relief, reliefOf } from '../model/people-flow.ts';

type Shares = ReadonlyMap<Id, number>;

interface Props {
  readonly before: PeopleFlow;
  readonly after: PeopleFlow;
  readonly shares: Shares;
  readonly onChange: (shares: Shares) => void;
}

/** One slider for each exit: the share of those who now go deeper that would leave there instead. Nothing of it is saved. */
export function WhatIf({ before, after, shares, onChange }: Props) {
  const say = useWords();
  const lanes = before.lanes.filter((_, lane) => canDivert(before, lane));
  const others = before.lanes.filter((lane) => !lanes.includes(lane));
  const isChanged = [...shares.values()].some((share) => share > 0);
  return (
    <section className="what-if" aria-labelledby="what-if">
      <div className="what-if-head">
        <h2 id="what-if">{say('flow.whatIf')}</h2>
        <output className="what-if-says">
          <WhatChanges before={before} after={after} isChanged={isChanged} />
        </output>
        <Button isDisabled={!isChanged} onPress={() => onChange(new Map())}>
          {say('flow.reset')}
        </Button>
      </div>
      <div className="what-if-sliders">
        {lanes.map((lane) => (
          <Slider
            key={lane.id}
            className="slider"
            minValue={0}
            maxValue={100}
            step={5}
            value={Math.round((shares.get(lane.id) ?? 0) * 100)}
            onChange={(percent) => onChange(new Map(shares).set(lane.id, percent / 100))}
          >
            <Label>{say('flow.share', { number: lane.number })}</Label>
            <SliderOutput>{({ state }) => say('flow.shareOf', { percent: state.getThumbValue(0) })}</SliderOutput>
            <SliderTrack className="slider-track">
              {({ state }) => (
                <>
                  <span className="slider-filled" style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }} />
                  <SliderThumb className="slider-thumb" />
                </>
              )}
            </SliderTrack>
          </Slider>
        ))}
      </div>
      <p className="field-hint">
        {say('flow.assumes')}{' '}
        {others.length > 0
          ? say('flow.cannotDivert', { numbers: others.map(({ number }) => number).join(', ') })
          : null}
      </p>
    </section>
  );
}

const peopleOut = (flow: PeopleFlow) => flow.lanes.reduce((sum, _, k) => sum + leaving(flow, k, 'exit').known, 0);

/** What the shares would change, in a sentence. */
export function WhatChanges({
  before,
  after,
  isChanged,
}: Pick<Props, 'before' | 'after'> & { readonly isChanged: boolean }) {
  const say = useWords();
  if (!isChanged) return say('flow.asItIs');
  const most = reliefOf(before, after).reduce<Relief | undefined>(
    (best, relief) => (relief.fewer > (best?.fewer ?? 0) ? relief : best),
    undefined,
  );
  if (!most) return say('flow.noneFewer');
  const lane = say('map.intercept', { number: most.lane.number, name: most.lane.name });
  const more = Math.round(peopleOut(after) - peopleOut(before));
  const leave = more > 0 ? ` ${say('flow.more', { count: more })}` : '';
  return say('flow.fewer', { count: most.fewer, lane }) + leave;
}
