import { Button } from '../../controls/Button.tsx';
import { Check } from '../../controls/Check.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Id } from '../model/field.ts';
import { SYSTEM } from '../model/place.ts';
import { KindMark } from './KindMark.tsx';
import { usePrompts } from './usePrompts.ts';

/** The questions a facilitator asks at an intercept, to be ticked when asked; one that nobody can answer becomes a gap. */
export function Prompts({ intercept }: { readonly intercept: Id }) {
  const say = useWords();
  const { prompts, tick, toGap } = usePrompts(intercept);
  if (prompts.length === 0) return null;
  const asked = prompts.filter((prompt) => prompt.asked).length;
  return (
    <section className="form">
      <h3>
        {say('inspect.prompts')} <span className="quiet">{say('prompts.count', { asked, all: prompts.length })}</span>
      </h3>
      <ul className="prompts">
        {prompts.map((prompt) => (
          <li key={prompt.id} data-asked={prompt.asked || undefined}>
            <Check isSelected={prompt.asked} onChange={(now) => tick(prompt, now)}>
              <span>{prompt.question}</span>
            </Check>
            {prompt.gap === '' ? (
              <Button
                look="quiet"
                aria-label={say('prompts.gapOf', { question: prompt.question })}
                onPress={() => toGap(prompt, intercept === '' ? SYSTEM : `intercept:${intercept}`)}
              >
                <KindMark kind="gap" named />
              </Button>
            ) : (
              <span className="quiet">
                <KindMark kind="gap" /> {say('prompts.isGap')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
