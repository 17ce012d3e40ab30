import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 500;

/** For text that is read as something else once it is committed, which would change it under the fingers. The longest timer there is. */
export const NO_PAUSE_MS = 2 ** 31 - 1;

interface Committing {
  readonly text: string;
  /** True while something typed is not committed yet: then undo belongs to the field itself. */
  readonly isTyping: boolean;
  readonly type: (text: string) => void;
  /** Commits at once what has been typed. */
  readonly commit: () => void;
}

/**
 * Text that is typed here and committed after a pause, on leaving the field and on leaving the screen. While nothing is
 * waiting, it follows `value`, so that undo and other tabs show at once.
 */
export function useCommit(value: string, onCommit: (text: string) => void, pauseMs = PAUSE_MS): Committing {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | undefined>(undefined);
  const latest = useRef(onCommit);
  useEffect(() => {
    latest.current = onCommit;
  });

  const commit = () => {
    const pending = waiting.current;
    if (!pending) return;
    clearTimeout(pending.timer);
    waiting.current = undefined;
    setTyped(undefined);
    latest.current(pending.text);
  };
  const type = (text: string) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { text, timer: setTimeout(commit, pauseMs) };
    setTyped(text);
  };

  useEffect(
    () => () => {
      const pending = waiting.current;
      if (!pending) return;
      clearTimeout(pending.timer);
      waiting.current = undefined;
      latest.current(pending.text);
    },
    [],
  );
  return { text: typed ?? value, isTyping: typed !== undefined, type, commit };
}
