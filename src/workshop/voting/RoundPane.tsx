import { type ReactNode, useId } from 'react';
import { Button } from '../../controls/Button.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { ballotsOf, votesCastIn } from '../model/rounds.ts';
import { changeRound, removeRound } from '../model/vote-edits.ts';
import type { Round } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopNow } from '../store/useWorkshop.ts';
import { BallotBox } from './BallotBox.tsx';
import { CriteriaSettings } from './CriteriaSettings.tsx';
import { RoomCounts } from './RoomCounts.tsx';
import { RoomSheet } from './RoomSheet.tsx';
import { RoundSettings, type RoundSetup } from './RoundSettings.tsx';
import { roundName } from './round-name.ts';
import { withUsualCriteria } from './start-round.ts';

interface Props {
  readonly round: Round;
  readonly onRound: (round: Id | undefined) => void;
  /** The list of all votes. */
  readonly children: ReactNode;
}

/** One vote: beside the list of all, its settings, and what its method needs. */
export function RoundPane({ round, onRound, children }: Props) {
  const side = (
    <div className="panel round-side">
      {children}
      <SettingsPanel round={round} onRemoved={() => onRound(undefined)} />
    </div>
  );
  switch (round.method) {
    case 'room':
    case 'hands':
      return (
        <div className="vote-stage">
          {side}
          <RoomCounts round={round} />
        </div>
      );
    case 'criteria':
      if (round.together)
        return (
          <div className="vote-stage">
            {side}
            <RoomSheet round={round} />
          </div>
        );
      return (
        <BallotBox round={round} onRound={onRound}>
          {side}
        </BallotBox>
      );
    case 'ballots':
    case 'delphi':
      return (
        <BallotBox round={round} onRound={onRound}>
          {side}
        </BallotBox>
      );
    default:
      return round.method satisfies never;
  }
}

function SettingsPanel({ round, onRemoved }: { readonly round: Round; readonly onRemoved: () => void }) {
  const say = useWords();
  const titleId = useId();
  const now = useWorkshopNow();
  const { perform, newId } = useCommands();
  const name = useWorkshop(({ document }) => roundName(document, round, say));
  const isLocked = useWorkshop(
    ({ document }) => votesCastIn(document, round).length > 0 || ballotsOf(document, round.id).length > 0,
  );
  const change = (fields: Partial<RoundSetup>) => {
    const criteria =
      fields.method === 'criteria' ? withUsualCriteria(now().document, round.id, newId, say) : () => undefined;
    perform(say('round.changed'), (document) => {
      changeRound(round.id, fields)(document);
      criteria(document);
    });
  };
  return (
    <section className="round-settings" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('round.settings')}</h3>
      {round.method === 'criteria' ? <CriteriaSettings round={round.id} /> : null}
      <RoundSettings setup={round} onChange={change} isLocked={isLocked} />
      <Button
        look="quiet"
        onPress={() => {
          perform(say('rounds.removed', { name }), removeRound(round.id), { shown: true });
          onRemoved();
        }}
      >
        {say('rounds.remove')}
      </Button>
    </section>
  );
}
