import './quiz.css';
import { useState } from 'react';
import { Button } from '../../../controls/Button.tsx';
import { useWords } from '../../../words/useWords.ts';
import type { Phase } from '../../bar/phases.ts';
import { QUIZ_KINDS, QUIZ_LEAST, type QuizQuestion, quizOf, quizStockOf, randomFrom } from '../../model/quiz.ts';
import { aboutOf } from '../../model/workshop-document.ts';
import type { QuizResult, QuizResults } from '../../storage/quiz-results.ts';
import { useCommands, useWorkshop, useWorkshopNow } from '../../store/useWorkshop.ts';
import { QuizRound } from './QuizRound.tsx';

interface Props {
  readonly workshop: string;
  readonly results: QuizResults | undefined;
  readonly onPart: (part: Phase) => void;
}

/** A short quiz made of what this workshop knows: its glossary and its map. */
export function QuizScreen({ workshop, results, onPart }: Props) {
  const say = useWords();
  const now = useWorkshopNow();
  const { now: clock } = useCommands();
  const [round, setRound] = useState<readonly QuizQuestion[] | undefined>(undefined);
  const [kept, setKept] = useState(() => results?.read(workshop) ?? []);
  const start = () => setRound(quizOf(now().document, randomFrom(clock())));
  const end = (right: number) => {
    results?.keep(workshop, { at: clock(), right, of: round?.length ?? 0 });
    setKept(results?.read(workshop) ?? []);
  };
  const forget = () => {
    results?.forget(workshop);
    setKept([]);
  };
  return (
    <section className="room" aria-label={say('quiz.title')}>
      <header className="room-head">
        <h2>{say('quiz.title')}</h2>
        <p className="hint">{say('quiz.hint')}</p>
      </header>
      {round ? (
        <QuizRound questions={round} onEnd={end} onAgain={start} onLeave={() => setRound(undefined)} />
      ) : (
        <>
          <Stock onStart={start} onPart={onPart} />
          {kept.length === 0 ? null : <Kept results={kept} onForget={forget} />}
        </>
      )}
    </section>
  );
}

/** What there is to ask, and what would make more of it. */
function Stock({ onStart, onPart }: { readonly onStart: () => void; readonly onPart: (part: Phase) => void }) {
  const say = useWords();
  const document = useWorkshop((state) => state.document);
  const stock = quizStockOf(document);
  const total = QUIZ_KINDS.reduce((sum, kind) => sum + stock[kind], 0);
  return (
    <div className="panel quiz-start">
      <p className="quiz-total">{say('quiz.total', { total })}</p>
      {total < QUIZ_LEAST ? <p className="warning">{say('quiz.tooFew', { least: QUIZ_LEAST })}</p> : null}
      <ul className="quiz-stock">
        {QUIZ_KINDS.map((kind) => (
          <li key={kind}>
            <span className="count">{stock[kind]}</span>
            <span>
              {say(`quiz.stock.${kind}`)}
              {stock[kind] === 0 ? <span className="hint quiz-lack"> {say(`quiz.lack.${kind}`)}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      <div className="panel-foot">
        {total < QUIZ_LEAST ? null : (
          <Button look="primary" onPress={onStart}>
            {say('quiz.start')}
          </Button>
        )}
        <Button onPress={() => onPart('partnership')}>{say('cards.toGlossary')}</Button>
        <Button onPress={() => onPart('map')}>{say('quiz.toMap')}</Button>
      </div>
    </div>
  );
}

function Kept({ results, onForget }: { readonly results: readonly QuizResult[]; readonly onForget: () => void }) {
  const say = useWords();
  const language = useWorkshop(({ document }) => aboutOf(document).language);
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="panel quiz-start" aria-label={say('quiz.kept')}>
      <h3>{say('quiz.kept')}</h3>
      <ul className="quiz-kept">
        {results.map(({ at, right, of }) => (
          <li key={at}>
            <span className="count">{say('quiz.score', { right, of })}</span> {format.format(at)}
          </li>
        ))}
      </ul>
      <div className="panel-foot">
        <Button onPress={onForget}>{say('quiz.forget')}</Button>
        <p className="hint">{say('quiz.onDevice')}</p>
      </div>
    </section>
  );
}
