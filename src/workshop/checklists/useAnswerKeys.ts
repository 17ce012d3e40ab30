import type { KeyboardEvent } from 'react';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { degreesOf, type Scale } from '../model/checklist.ts';
import { answer, clearAnswer } from '../model/checklist-edits.ts';
import { useCommands, useWorkshopNow } from '../store/useWorkshop.ts';
import type { Spot } from './aim.ts';
import { useStatementGap } from './useStatementGap.ts';

/** What a key did: nothing, answered a statement so that one goes on to the next, or something else. */
export type AnswerKey = 'nothing' | 'answered' | 'done';

/** The field for evidence, which stands beside the table. */
export const EVIDENCE_FIELD = 'answer-evidence';

/** Answers with single keys: the figure of a degree or its letter, `?`, Delete, a gap, or on to the evidence. */
export function useAnswerKeys(scale: Scale) {
  const say = useWords();
  const { perform } = useCommands();
  const now = useWorkshopNow();
  const makeGap = useStatementGap();
  return (event: KeyboardEvent, { sheet, statement }: Spot): AnswerKey => {
    if (event.altKey || event.ctrlKey || event.metaKey) return 'nothing';
    const { document } = now();
    const name = document.answerSheets[sheet]?.by ?? '';
    const label = say('answering.answered', { name, text: inBrief(document.statements[statement]?.text ?? '') });
    const degree = degreeFor(event.key, scale, say('answering.letters'));
    const key = event.key.toLowerCase();
    if (degree !== undefined || key === '?') perform(label, answer(sheet, statement, degree ?? null));
    else if (key === 'delete' || key === 'backspace') perform(label, clearAnswer(sheet, statement));
    else if (key === say('answering.letter.gap')) makeGap(sheet, statement);
    else if (key === say('answering.letter.evidence')) globalThis.document.getElementById(EVIDENCE_FIELD)?.focus();
    else return 'nothing';
    event.preventDefault();
    return degree !== undefined || key === '?' ? 'answered' : 'done';
  };
}

/** The degree that a figure stands for, or a letter where degrees have letters. */
function degreeFor(key: string, scale: Scale, letters: string): number | undefined {
  const degrees = degreesOf(scale);
  const byFigure = degrees.find((degree) => String(degree) === key);
  if (byFigure !== undefined || scale !== 'extent' || key.length !== 1) return byFigure;
  return degrees[letters.indexOf(key.toLowerCase())];
}
