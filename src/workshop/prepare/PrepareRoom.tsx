import '../room.css';
import { useWords } from '../../words/useWords.ts';
import { AgendaScreen } from '../agenda/AgendaScreen.tsx';
import { AssessmentScreen } from '../assessment/AssessmentScreen.tsx';
import { PREPARING, type Preparing } from '../bar/phases.ts';
import { RoomParts } from '../bar/RoomParts.tsx';
import { ChecklistsScreen, type ChecklistWays } from '../checklists/ChecklistsScreen.tsx';
import { MeasuresScreen } from '../measures/MeasuresScreen.tsx';
import { PartnershipScreen } from '../partnership/PartnershipScreen.tsx';
import type { Ask } from '../reading/ask.ts';

interface Props {
  readonly part: Preparing;
  readonly onPart: (part: Preparing) => void;
  /** Reads files that people bring. */
  readonly ask: Ask;
  /** Where checklists lead to. */
  readonly checklists: ChecklistWays;
}

/** All that is done before the day, one screen at a time. */
export function PrepareRoom({ part, onPart, ask, checklists }: Props) {
  const say = useWords();
  return (
    <RoomParts label={say('guide.preparing')} parts={PREPARING} part={part} onPart={onPart}>
      <Part part={part} ask={ask} checklists={checklists} />
    </RoomParts>
  );
}

function Part({ part, ask, checklists }: Omit<Props, 'onPart'>) {
  switch (part) {
    case 'agenda':
      return <AgendaScreen />;
    case 'assessment':
      return <AssessmentScreen ask={ask} />;
    case 'checklists':
      return <ChecklistsScreen {...checklists} />;
    case 'measures':
      return <MeasuresScreen />;
    case 'partnership':
      return <PartnershipScreen />;
    default:
      return part satisfies never;
  }
}
