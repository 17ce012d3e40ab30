import './notices.css';
import { useEffect } from 'react';
import { Button, IconButton } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';

const SHOWN_MS = 8000;

/** Says what has just happened: aloud for every change, on the screen for what one should see, with a way back. */
export function Notices() {
  const say = useWords();
  const { undo, dismiss } = useCommands();
  const notice = useWorkshop((state) => state.notice);
  const isShown = notice !== undefined && notice.tone !== 'spoken';
  useEffect(() => {
    // A problem stays until it has been read.
    if (notice?.tone !== 'done') return undefined;
    const timer = setTimeout(dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, dismiss]);
  return (
    <>
      <output className="unseen">
        {/* A new element for each notice, so that the same words said twice are heard twice. */}
        {notice ? <span key={notice.number}>{notice.text}</span> : null}
      </output>
      {isShown ? (
        <div className="notice" data-tone={notice.tone}>
          <p aria-hidden="true">{notice.text}</p>
          {notice.undoable ? <Button onPress={undo}>{say('action.undo')}</Button> : null}
          <IconButton label={say('action.dismiss')} onPress={dismiss}>
            ×
          </IconButton>
        </div>
      ) : null}
    </>
  );
}
