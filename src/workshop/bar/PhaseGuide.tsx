import './guide.css';
import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { PopoverButton } from '../../controls/PopoverButton.tsx';
import { useWords } from '../../words/useWords.ts';
import { runningEntryOf } from '../model/agenda-edits.ts';
import { currentPhaseOf, phaseStateOf, setPhase } from '../model/phase-edits.ts';
import { phaseNeedsOf } from '../model/phase-needs.ts';
import { DAY_PHASES, type DayPhase, type PhaseState } from '../model/phases.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { SCREEN_FOR, SCREEN_OF } from './phase-screens.ts';
import type { Phase } from './phases.ts';

interface Props {
  readonly onPhase: (phase: Phase) => void;
}

/** Which phase the room is in; opened, what it is for, what it still lacks and what comes next. It forces nobody. */
export function PhaseGuide({ onPhase }: Props) {
  const say = useWords();
  const current = useWorkshop(({ document }) => currentPhaseOf(document));
  const number = DAY_PHASES.indexOf(current) + 1;
  const phase = say(`dayPhase.${current}`);
  const all = DAY_PHASES.length;
  return (
    <PopoverButton
      look="plain"
      label={say('guide.label', { phase, number, all })}
      face={
        <span className="guide-face">
          <span className="guide-number">{number}</span>
          <span>{phase}</span>
        </span>
      }
    >
      {(close) => (
        <Guide
          current={current}
          onPhase={(screen) => {
            close();
            onPhase(screen);
          }}
        />
      )}
    </PopoverButton>
  );
}

function Guide({ current, onPhase }: Props & { readonly current: DayPhase }) {
  const say = useWords();
  const [opened, setOpened] = useState<DayPhase>();
  const shown = opened ?? current;
  return (
    <div className="guide">
      <ol className="guide-phases" aria-label={say('guide.phases')}>
        {DAY_PHASES.map((phase, index) => (
          <li key={phase}>
            <PhaseButton
              phase={phase}
              number={index + 1}
              isCurrent={phase === current}
              isShown={phase === shown}
              onShow={() => setOpened(phase)}
            />
          </li>
        ))}
      </ol>
      <Details key={shown} phase={shown} isCurrent={shown === current} onPhase={onPhase} onMark={setOpened} />
    </div>
  );
}

interface ButtonProps {
  readonly phase: DayPhase;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function PhaseButton({ phase, number, isCurrent, isShown, onShow }: ButtonProps) {
  const say = useWords();
  const state = useWorkshop(({ document }) => phaseStateOf(document, phase));
  const stands = state === '' ? (isCurrent ? 'current' : 'open') : state;
  const name = say(`dayPhase.${phase}`);
  return (
    <button
      type="button"
      className="guide-phase"
      data-state={stands}
      aria-pressed={isShown}
      aria-current={isCurrent ? 'step' : undefined}
      aria-label={say('guide.step', { phase: name, state: say(`guide.state.${stands}`) })}
      onClick={onShow}
    >
      <span className="guide-number">{state === 'done' ? '✓' : number}</span>
      <span>{name}</span>
      {stands === 'open' ? null : <span className="guide-state">{say(`guide.state.${stands}`)}</span>}
    </button>
  );
}

interface DetailsProps extends Props {
  readonly phase: DayPhase;
  readonly isCurrent: boolean;
  readonly onMark: (shown: DayPhase | undefined) => void;
}

function Details({ phase, isCurrent, onPhase, onMark }: DetailsProps) {
  const say = useWords();
  const { perform } = useCommands();
  const state = useWorkshop(({ document }) => phaseStateOf(document, phase));
  const runs = useWorkshop(({ document }) => runningEntryOf(document)?.phase === phase);
  const next = DAY_PHASES[DAY_PHASES.indexOf(phase) + 1];
  const name = say(`dayPhase.${phase}`);
  const mark = (to: PhaseState) => {
    perform(say(`guide.marked.${to === '' ? 'open' : to}`, { phase: name }), setPhase(phase, to));
    onMark(to === '' || isCurrent ? undefined : phase);
  };
  return (
    <section className="guide-details" aria-label={name}>
      <h2>{name}</h2>
      <p>{say(`dayPhase.purpose.${phase}`)}</p>
      {runs ? <p className="hint">{say('guide.runs')}</p> : null}
      <Needs phase={phase} onPhase={onPhase} />
      <div className="guide-actions">
        <Button look="primary" onPress={() => onPhase(SCREEN_OF[phase])}>
          {say('guide.goTo')}
        </Button>
        {state === '' ? (
          <>
            <Button onPress={() => mark('done')}>{say('guide.done')}</Button>
            <Button onPress={() => mark('skipped')}>{say('guide.skip')}</Button>
          </>
        ) : (
          <Button onPress={() => mark('')}>{say('guide.reopen')}</Button>
        )}
        {next ? (
          <Button look="quiet" onPress={() => onMark(next)}>
            {say('guide.next', { phase: say(`dayPhase.${next}`) })} ›
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function Needs({ phase, onPhase }: Props & { readonly phase: DayPhase }) {
  const say = useWords();
  const document = useWorkshop((state) => state.document);
  const needs = phaseNeedsOf(document, phase);
  if (needs.length === 0) return <p className="guide-nothing">{say('guide.nothing')}</p>;
  return (
    <>
      <h3>{say('guide.missing')}</h3>
      <ul className="guide-needs">
        {needs.map(({ need, count }) => (
          <li key={need}>
            <button type="button" className="guide-need" onClick={() => onPhase(SCREEN_FOR[need])}>
              {say(`need.${need}`, { count })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
