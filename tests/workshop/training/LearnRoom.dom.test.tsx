import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createLooking, LookingProvider } from '../../../src/intercepts/looking/looking.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import type { Learning, Phase } from '../../../src/workshop/bar/phases.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { quizOf, randomFrom } from '../../../src/workshop/model/quiz.ts';
import { addRecords } from '../../../src/workshop/model/record-edits.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { type QuizResults, quizResultsIn } from '../../../src/workshop/storage/quiz-results.ts';
import { LearnRoom } from '../../../src/workshop/training/LearnRoom.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

const county = newWorkshop(usAdults, {});
const spoken = after(
  county,
  addRecords('abbreviations', [
    { id: 'a1', initials: 'ED', meaning: 'Emergency department', agency: 'Hospital' },
    { id: 'a2', initials: 'ED', meaning: 'Executive director', agency: 'Recovery center' },
    { id: 'a3', initials: 'CIT', meaning: 'Crisis intervention team', agency: 'Police' },
  ]),
);
const blocked = (): never => {
  throw new Error('Site data is blocked');
};

function show(part: Learning, document: WorkshopDocument, quiz?: QuizResults) {
  const onPart = vi.fn<(part: Phase) => void>();
  const table = renderOnTable(
    <LookingProvider value={createLooking()}>
      <LearnRoom part={part} onPart={onPart} workshop="w" quiz={quiz} />
    </LookingProvider>,
    document,
  );
  return { ...table, onPart };
}

describe('the cards with each other’s words', () => {
  it('are turned over and gone through with the keyboard, and tell of other meanings', async () => {
    const { user } = show('words', spoken);
    const card = screen.getByRole('button', { name: /^ED/ });
    card.focus();
    expect(screen.queryByText('Emergency department')).toBeNull();
    await user.keyboard(' ');
    expect(screen.getByText('Emergency department')).toBeVisible();
    expect(screen.getByText('At Recovery center: Executive director')).toBeVisible();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByText('Card 3 of 3')).toBeVisible();
    expect(screen.queryByText('Crisis intervention team')).toBeNull();
  });

  it('stand by agency', async () => {
    const { user } = show('words', spoken);
    await user.selectOptions(screen.getByLabelText('Whose words?'), 'Police');
    expect(screen.getByText('Card 1 of 1')).toBeVisible();
  });

  it('lead to the glossary while there are none', async () => {
    const { user, onPart } = show('words', county);
    await user.click(screen.getByRole('button', { name: 'Go to the glossary' }));
    expect(onPart).toHaveBeenCalledWith('partnership');
  });
});

describe('the quiz', () => {
  it('is played with the number keys, and its result stays out of the workshop', async () => {
    const results = quizResultsIn(blocked);
    const { user, document } = show('quiz', spoken, results);
    await user.click(screen.getByRole('button', { name: 'Start a round' }));
    const questions = quizOf(spoken, randomFrom(0));
    for (const { right, choices } of questions) await user.keyboard(`${choices.indexOf(right) + 1}{Enter}`);
    const all = questions.length;
    expect(screen.getByText(`${all} of ${all} right.`)).toBeVisible();
    expect(results.read('w')).toEqual([{ at: 0, right: all, of: all }]);
    expect(document()).toBe(spoken);
    await user.click(screen.getByRole('button', { name: 'Leave the quiz' }));
    await user.click(screen.getByRole('button', { name: 'Forget these results' }));
    expect(results.read('w')).toEqual([]);
  });

  it('puts a wrong answer right at once', async () => {
    const { user } = show('quiz', spoken);
    await user.click(screen.getByRole('button', { name: 'Start a round' }));
    const [first] = quizOf(spoken, randomFrom(0));
    const wrong = first?.choices.findIndex((choice) => choice !== first.right) ?? 0;
    await user.keyboard(String(wrong + 1));
    expect(screen.getByText(`Not quite: it is ${first?.right}.`)).toBeVisible();
  });

  it('says what is missing while there is too little to ask', () => {
    const { intercepts: _, ...rest } = county;
    show('quiz', { ...rest, intercepts: {}, stations: {}, paths: {} });
    expect(screen.getByText(/^A round needs at least 4/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Start a round' })).toBeNull();
  });
});

describe('the action learning set', () => {
  it('runs its parts on a clock that stops nobody, and keeps what people take away', async () => {
    const { user, document, store } = show('circle', county);
    await user.click(screen.getByRole('button', { name: 'Begin the round' }));
    expect(screen.getByRole('timer')).toHaveTextContent('5:00');
    await user.click(screen.getByRole('button', { name: 'Go on to the next part' }));
    expect(screen.getByRole('timer')).toHaveTextContent('15:00');
    await user.type(
      screen.getByRole('textbox', { name: /^Add an answer: What do I take away/ }),
      'Phone the jail{Enter}',
    );
    expect(Object.values(document().reflections)).toEqual([
      expect.objectContaining({ question: 'take-away', text: 'Phone the jail' }),
    ]);
    await user.click(screen.getByRole('button', { name: 'Remove “Phone the jail”' }));
    store.undo();
    expect(Object.values(document().reflections)).toHaveLength(1);
  });

  it('asks other questions at each point on the way', async () => {
    const { user } = show('circle', county);
    await user.click(screen.getByRole('radio', { name: 'Release' }));
    expect(screen.getByRole('heading', { name: /^What can somebody who goes along do/ })).toBeVisible();
  });
});

it('the lens says of an intercept what is strengthened and who was in the room', async () => {
  const { user, document } = show('lens', county);
  await user.click(screen.getByRole('button', { name: /^Intercept 3/ }));
  await user.selectOptions(screen.getByLabelText('Reading of Trauma'), 'Harmed');
  await user.type(screen.getByLabelText(/^Who with lived experience/), 'Two peers{Enter}');
  expect(Object.values(document().lensReadings)).toEqual([
    expect.objectContaining({ at: 'intercept:i3', theme: 'trauma', reading: 'harmed' }),
    expect.objectContaining({ at: 'intercept:i3', theme: '', inRoom: 'Two peers' }),
  ]);
});
