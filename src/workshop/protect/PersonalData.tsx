import '../merging/merging.css';
import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import { findingKey } from './personal-data.ts';
import type { Findings } from './useFindings.ts';

/** A button that appears while something is written down that looks like a person's data: at once, and so before any export. */
export function PersonalData({ findingsIn, dismiss }: Findings) {
  const say = useWords();
  const document = useWorkshop((state) => state.document);
  const [isOpen, setOpen] = useState(false);
  const findings = findingsIn(document);
  return (
    <>
      {findings.length > 0 ? (
        <Button look="danger" onPress={() => setOpen(true)}>
          {say('personal.button', { count: findings.length })}
        </Button>
      ) : null}
      <Dialog title={say('personal.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{say(findings.length > 0 ? 'personal.explain' : 'personal.none')}</p>
        <ul className="version-list">
          {findings.map((finding) => {
            const { kind, collection, excerpt } = finding;
            const where = say(`collection.${collection}`);
            return (
              <li key={findingKey(finding)}>
                <span>{say('personal.line', { kind: say(`personal.${kind}`), where, excerpt })}</span>
                <Button aria-label={say('personal.dismissOf', { excerpt })} onPress={() => dismiss(finding)}>
                  {say('personal.dismiss')}
                </Button>
              </li>
            );
          })}
        </ul>
        <div className="dialog-actions">
          <Button look="primary" onPress={() => setOpen(false)}>
            {say('action.close')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
