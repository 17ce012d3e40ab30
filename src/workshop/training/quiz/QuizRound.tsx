import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../controls/Button.tsx';
import { useWords } from '../../../words/useWords.ts';
import type { QuizQuestion } from '../../model/quiz.ts';

interface Props {
  readonly questions: readonly QuizQuestion[];
  /** Told once, with how many answers were right. */
  readonly onEnd: (right: number) => void;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** One question after the other; what was wrong is put right at once. */
export function QuizRound({ questions, onEnd, onAgain, onLeave }: Props) {
  const say = useWords();
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [right, setRight] = useState(0);
  const question = questions[at];
  const frame = useRef<HTMLElement>(null);
  // The hands stay where the next key belongs.
  useEffect(() => frame.current?.focus(), []);
  const answer = (choice: string | undefined) => {
    if (choice === undefined || chosen !== undefined || !question) return;
    setChosen(choice);
    if (choice === question.right) setRight(right + 1);
  };
  const next = () => {
    if (at + 1 === questions.length) onEnd(right);
    setAt(at + 1);
    setChosen(undefined);
    frame.current?.focus();
  };
  const again = () => {
    setAt(0);
    setRight(0);
    onAgain();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && chosen !== undefined && event.target === event.currentTarget) next();
    else if (/^[1-9]$/.test(event.key)) answer(question?.choices[Number(event.key) - 1]);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Its keys are shortcuts to buttons inside of it.
    <article
      ref={frame}
      tabIndex={-1}
      className="panel quiz-round"
      aria-label={say('quiz.number', { number: Math.min(at + 1, questions.length), of: questions.length })}
      onKeyDown={onKeyDown}
    >
      {question ? (
        <>
          <p className="hint">{say('quiz.number', { number: at + 1, of: questions.length })}</p>
          <h3 className="quiz-question">{say(`quiz.ask.${question.kind}`, question)}</h3>
          <ol className="quiz-choices">
            {question.choices.map((choice, index) => (
              <li key={choice}>
                <button
                  type="button"
                  disabled={chosen !== undefined}
                  data-answer={chosen === undefined ? undefined : verdict(choice, chosen, question.right)}
                  onClick={() => answer(choice)}
                >
                  <span className="quiz-key">{index + 1}</span> {choice}
                  {chosen !== undefined && choice === question.right ? <span className="quiz-mark">✓</span> : null}
                  {choice === chosen && choice !== question.right ? <span className="quiz-mark">×</span> : null}
                </button>
              </li>
            ))}
          </ol>
          <output className="quiz-said">
            {chosen === undefined
              ? ''
              : chosen === question.right
                ? say('quiz.right')
                : say('quiz.wrong', { right: question.right })}
          </output>
        </>
      ) : (
        <output className="quiz-question">{say('quiz.result', { right, of: questions.length })}</output>
      )}
      <footer className="panel-foot">
        {question ? (
          <Button look="primary" onPress={next} isDisabled={chosen === undefined}>
            {say(at + 1 === questions.length ? 'quiz.finish' : 'quiz.next')}
          </Button>
        ) : (
          <Button look="primary" onPress={again}>
            {say('quiz.again')}
          </Button>
        )}
        <Button onPress={onLeave}>{say('quiz.leave')}</Button>
        {question ? <p className="hint quiz-keys">{say('quiz.keys')}</p> : null}
      </footer>
    </article>
  );
}

const verdict = (choice: string, chosen: string, right: string) =>
  choice === right ? 'right' : choice === chosen ? 'wrong' : 'other';
