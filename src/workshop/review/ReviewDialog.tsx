import { useId } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import { LeadNames } from '../plan/LeadNames.tsx';
import { ReviewList } from './ReviewList.tsx';
import './review.css';

/** The end of the day: every quick fix and everything that was parked, with an owner and a date. */
export function ReviewDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords();
  const names = useId();
  return (
    <Dialog title={say('review.title')} isOpen isWide onClose={onClose}>
      <p className="hint">{say('review.explain')}</p>
      <LeadNames id={names} />
      <div className="review-lists">
        <ReviewList kind="quick-fix" names={names} />
        <ReviewList kind="parked" names={names} />
      </div>
      <div className="dialog-actions">
        <Button look="primary" onPress={onClose}>
          {say('review.close')}
        </Button>
      </div>
    </Dialog>
  );
}
