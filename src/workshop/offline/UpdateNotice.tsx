import './offline.css';
import { useState, useSyncExternalStore } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import type { AppUpdates } from './app-updates.ts';

/** Offers another version of the app, and says what stands in its way. */
export function UpdateNotice({ updates }: { readonly updates: AppUpdates }) {
  const say = useWords();
  const state = useSyncExternalStore(updates.state.subscribe, updates.state.get);
  const [putOff, setPutOff] = useState(false);
  if (state === 'none' || (state === 'offered' && putOff)) return null;
  return (
    <output className="update-notice" aria-label={say('update.title')}>
      <p>{say(`update.${state}`)}</p>
      {state === 'taken' ? null : (
        <>
          <Button look="primary" onPress={() => void updates.take()}>
            {say('update.take')}
          </Button>
          {state === 'offered' ? <Button onPress={() => setPutOff(true)}>{say('update.later')}</Button> : null}
        </>
      )}
    </output>
  );
}
