import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { choosePriorities } from '../model/plan-edits.ts';
import { type Cut, cutOf, type Ranked } from '../model/ranking.ts';
import type { RoundMethod } from '../model/vote.ts';
import { useCommands } from '../store/useWorkshop.ts';
import { CountInput } from './CountInput.tsx';

/** A room plans four to six priorities in half a day. */
const USUAL_TOP = 5;

interface Props {
  readonly ranking: readonly Ranked[];
  readonly method: RoundMethod;
  readonly onRunOff: (tied: readonly Ranked[]) => void;
  readonly onDecide: (tied: readonly Ranked[]) => void;
}

/** Chooses the first ones in one go. Where a tie stands at the cut, the room is asked; no rule of ours breaks it. */
export function TopChooser({ ranking, method, onRunOff, onDecide }: Props) {
  const say = useWords();
  const { perform } = useCommands();
  const [places, setPlaces] = useState(Math.min(USUAL_TOP, ranking.length));
  const [isAsking, setAsking] = useState(false);
  const cut = cutOf(ranking, places);
  const choose = (chosen: readonly Ranked[]) => {
    const ids = chosen.map(({ priority }) => priority.id);
    perform(say('ranking.chose', { count: ids.length }), choosePriorities(ids), { shown: true });
    setAsking(false);
  };
  return (
    <div className="top-chooser">
      <CountInput
        label={say('ranking.top')}
        labelHidden
        value={places}
        onCommit={(count) => setPlaces(Math.min(Math.max(count ?? USUAL_TOP, 1), ranking.length))}
      />
      <Button
        look="primary"
        isDisabled={cut.clear.length + cut.tied.length === 0}
        onPress={() => (cut.tied.length > 0 ? setAsking(true) : choose(cut.clear))}
      >
        {say('ranking.chooseTop', { count: places })}
      </Button>
      {isAsking && cut.tied.length > 0 ? (
        <TieQuestion
          cut={cut}
          places={places}
          method={method}
          onChoose={choose}
          onRunOff={() => onRunOff(cut.tied)}
          onDecide={() => {
            setAsking(false);
            onDecide(cut.tied);
          }}
        />
      ) : null}
    </div>
  );
}

interface TieProps {
  readonly cut: Cut;
  readonly places: number;
  readonly method: RoundMethod;
  readonly onChoose: (chosen: readonly Ranked[]) => void;
  readonly onRunOff: () => void;
  readonly onDecide: () => void;
}

function TieQuestion({ cut: { clear, tied }, places, method, onChoose, onRunOff, onDecide }: TieProps) {
  const say = useWords();
  const score = tied[0]?.score ?? 0;
  const all = [...clear, ...tied];
  return (
    <div className="tie-question">
      <output>{say('ranking.tieAtCut', { clear: clear.length, tied: tied.length, score, method, places })}</output>
      {clear.length > 0 ? (
        <Button onPress={() => onChoose(clear)}>{say('ranking.onlyClear', { count: clear.length })}</Button>
      ) : null}
      <Button onPress={onRunOff}>{say('ranking.runOff', { count: tied.length })}</Button>
      <Button onPress={onDecide}>{say('ranking.decide')}</Button>
      <Button onPress={() => onChoose(all)}>{say('ranking.allTied', { count: all.length })}</Button>
    </div>
  );
}
