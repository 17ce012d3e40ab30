import { useWords } from '../../words/useWords.ts';
import { useOnDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { inOrder } from '../model/order.ts';

/** The questions a facilitator asks at an intercept: those of every intercept, and its own. */
export function Prompts({ intercept }: { readonly intercept: Id }) {
  const say = useWords();
  const prompts = useOnDesk((state) => state.document.prompts);
  const asked = inOrder(Object.values(prompts)).filter(
    (prompt) => prompt.intercept === intercept || prompt.intercept === '',
  );
  if (asked.length === 0) return null;
  return (
    <section className="form">
      <h3>{say('inspect.prompts')}</h3>
      <ul className="prompts">
        {asked.map((prompt) => (
          <li key={prompt.id}>{prompt.question}</li>
        ))}
      </ul>
    </section>
  );
}
