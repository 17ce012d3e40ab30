import { useMemo } from 'react';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { inOrder } from '../model/order.ts';
import type { Place } from '../model/place.ts';
import { askedOf, gapFromPrompt, setAsked } from '../model/prompt-edits.ts';

export interface PromptHere {
  readonly id: Id;
  readonly question: string;
  readonly asked: boolean;
  /** The card that the answer has become, or ''. */
  readonly gap: Id;
}

/** The questions of an intercept, its own first and then those asked everywhere; '' is the whole system. */
export function usePrompts(intercept: Id) {
  const say = useWords();
  const desk = useDesk();
  const prompts = useOnDesk((state) => state.document.prompts);
  const askedPrompts = useOnDesk((state) => state.document.askedPrompts);
  const listed = useMemo((): readonly PromptHere[] => {
    const all = inOrder(Object.values(prompts));
    const own = intercept === '' ? [] : all.filter((prompt) => prompt.intercept === intercept);
    return [...own, ...all.filter((prompt) => prompt.intercept === '')].map(({ id, question }) => {
      const asked = askedOf({ askedPrompts }, id, intercept);
      return { id, question, asked: asked !== undefined, gap: asked?.gap ?? '' };
    });
  }, [prompts, askedPrompts, intercept]);
  return {
    prompts: listed,
    tick: ({ id, question }: PromptHere, asked: boolean) => {
      const label = say(asked ? 'prompts.did.asked' : 'prompts.did.unasked', { question: inBrief(question) });
      desk.perform(label, setAsked(id, intercept, asked));
    },
    /** Writes a gap where the next card goes, as far as that is in this intercept. */
    toGap: ({ id, question }: PromptHere, at: Place) => {
      const gap = { id: desk.newId(), at, text: say('prompts.gapText', { question }) };
      desk.perform(say('prompts.did.gap', { question: inBrief(question) }), gapFromPrompt(id, intercept, gap), {
        shown: true,
      });
    },
  };
}
