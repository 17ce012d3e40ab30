import { useEffect, useEffectEvent, useState } from 'react';
import { Button, IconButton } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { interceptOf } from '../model/places.ts';
import { KindMark } from './KindMark.tsx';
import { usePrompts } from './usePrompts.ts';

/** The next question of the intercept that is talked about, above the capture line, until all are asked or nobody wants them. */
export function PromptStrip() {
  const say = useWords();
  const desk = useDesk();
  const here = useOnDesk((state) => state.here);
  const intercept = useOnDesk(({ document }) => interceptOf(document, here));
  const { prompts, tick, toGap } = usePrompts(intercept);
  const [isFolded, setFolded] = useState(false);
  const [passed, setPassed] = useState(0);
  const open = prompts.filter((prompt) => !prompt.asked);
  const current = open[passed % Math.max(open.length, 1)];
  useAltKeys({
    KeyA: () => current && tick(current, true),
    KeyN: () => current && toGap(current, desk.state().here),
  });
  if (prompts.length === 0) return null;
  const asked = prompts.length - open.length;
  if (isFolded)
    return (
      <div className="prompt-strip" data-folded>
        <Button look="quiet" onPress={() => setFolded(false)}>
          {say('prompts.unfold')}
        </Button>
      </div>
    );
  return (
    <section className="prompt-strip" aria-label={say('prompts.strip')}>
      <span className="prompt-count">{say('prompts.count', { asked, all: prompts.length })}</span>
      <p className="prompt-question">{current ? current.question : say('prompts.all')}</p>
      {current ? (
        <>
          <Button look="quiet" aria-label={say('prompts.askedKeys')} onPress={() => tick(current, true)}>
            ✓ {say('prompts.asked')}
          </Button>
          <Button look="quiet" aria-label={say('prompts.gapKeys')} onPress={() => toGap(current, here)}>
            <KindMark kind="gap" named />
          </Button>
          <IconButton label={say('prompts.next')} isDisabled={open.length < 2} onPress={() => setPassed(passed + 1)}>
            ›
          </IconButton>
        </>
      ) : null}
      <IconButton label={say('prompts.fold')} onPress={() => setFolded(true)}>
        ×
      </IconButton>
    </section>
  );
}

/** Keys that work from within the capture line, by where they lie: with Alt, many keyboards write another letter. */
function useAltKeys(keys: Readonly<Record<string, () => void>>) {
  const run = useEffectEvent((event: KeyboardEvent) => {
    const command = event.altKey && !event.ctrlKey && !event.metaKey ? keys[event.code] : undefined;
    if (!command) return;
    event.preventDefault();
    command();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => run(event);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
