import { circleWords } from './training-circle.ts';
import { lensWords } from './training-lens.ts';
import { quizWords } from './training-quiz.ts';
import { walkWords } from './training-walks.ts';

/** What the room of cross-training says. */
export const trainingWords = {
  'phase.learn': 'Learn',
  'phase.walks': 'Walks',
  'phase.words': 'Words',
  'phase.quiz': 'Quiz',
  'phase.circle': 'Learning set',
  'phase.lens': 'Lived experience',
  'learn.parts': 'Ways to learn together',
  ...walkWords,
  ...lensWords,
  ...circleWords,
  ...quizWords,
} as const;
