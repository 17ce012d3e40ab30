import '../merging/merging.css';
import { useRef } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Version } from '../storage/versions.ts';

interface Props {
  /** Undefined until the disk has answered. */
  readonly versions: readonly Version[] | undefined;
  readonly momentOf: (version: Version) => string;
  readonly onKeep: (name: string) => void;
  readonly onCompare: (version: Version) => void;
  readonly onClose: () => void;
}

/** All restore points, and the line that keeps this moment under a name. */
export function VersionList({ versions, momentOf, onKeep, onCompare, onClose }: Props) {
  const say = useWords();
  const name = useRef<HTMLInputElement>(null);
  const row = (version: Version) => {
    const when = momentOf(version);
    return (
      <li key={version.key}>
        <span>{say('versions.row', { when, label: version.label, cards: version.cards })}</span>
        <Button aria-label={say('versions.compareOf', { when })} onPress={() => onCompare(version)}>
          {say('versions.compare')}
        </Button>
      </li>
    );
  };
  return (
    <>
      <p>{say('versions.explain')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onKeep(name.current?.value.trim() ?? '');
          event.currentTarget.reset();
        }}
      >
        <div className="field">
          <label htmlFor="version-name">{say('versions.name')}</label>
          <input ref={name} id="version-name" className="input" autoComplete="off" />
        </div>
        <div className="dialog-actions">
          <Button type="submit">{say('versions.keep')}</Button>
        </div>
      </form>
      {versions?.length === 0 ? <p>{say('versions.none')}</p> : <ul className="version-list">{versions?.map(row)}</ul>}
      <div className="dialog-actions">
        <Button look="primary" onPress={onClose}>
          {say('action.close')}
        </Button>
      </div>
    </>
  );
}
