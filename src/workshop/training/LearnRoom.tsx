import '../room.css';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { LEARNING, type Learning, type Phase } from '../bar/phases.ts';
import { RoomParts } from '../bar/RoomParts.tsx';
import type { QuizResults } from '../storage/quiz-results.ts';
import { CircleScreen } from './circle/CircleScreen.tsx';
import { LensScreen } from './lens/LensScreen.tsx';
import { QuizScreen } from './quiz/QuizScreen.tsx';
import { WalksScreen } from './walks/WalksScreen.tsx';
import { CardsScreen } from './words/CardsScreen.tsx';

interface Props {
  readonly part: Learning;
  readonly onPart: (part: Phase) => void;
  readonly workshop: Id;
  /** What this device remembers of quizzes; undefined where it keeps nothing. */
  readonly quiz: QuizResults | undefined;
}

/** What people of several agencies learn from and with each other, one screen at a time. */
export function LearnRoom(props: Props) {
  const say = useWords();
  const { part, onPart } = props;
  return (
    <RoomParts label={say('learn.parts')} parts={LEARNING} part={part} onPart={onPart}>
      <Part {...props} />
    </RoomParts>
  );
}

function Part({ part, onPart, workshop, quiz }: Props) {
  switch (part) {
    case 'walks':
      return <WalksScreen onMap={() => onPart('map')} />;
    case 'words':
      return <CardsScreen onGlossary={() => onPart('partnership')} />;
    case 'quiz':
      return <QuizScreen workshop={workshop} results={quiz} onPart={onPart} />;
    case 'circle':
      return <CircleScreen />;
    case 'lens':
      return <LensScreen />;
    default:
      return part satisfies never;
  }
}
