import '../merging/merging.css';
import { useRef } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { PHASES } from '../bar/phases.ts';
import type { Version } from '../storage/versions.ts';

interface Props {
  /** Undefined until the disk has answered. */
  readonly versions: readonly Version[] | undefined;
  readonly momentOf: (version: Version) => string;
  readonly onKeep: (name: string) => void;
  readonly onLook: (version: Version) => void;
  readonly onClose: () => void;
}

/** All restore points, and the line that keeps this moment under a name. */
export function VersionList({ versions, momentOf, onKeep, onLook, onClose }: Props) {
  const say = useWords();
  const name = useRef<HTMLInputElement>(null);
  const row = (version: Version) => {
    const when = momentOf(version);
    const { label, by = '', cards } = version;
    const phase = PHASES.find((known) => known === version.phase) ?? 'map';
    return (
      <tr key={version.key}>
        <td>{when}</td>
        <th scope="row">
          {version.named
            ? say('versions.named', { label })
            : say('versions.atPhase', { phase: say(`phase.${phase}`), label })}
        </th>
        <td>{by}</td>
        <td>{say('versions.cardCount', { cards })}</td>
        <td>
          <Button aria-label={say('versions.lookOf', { when })} onPress={() => onLook(version)}>
            {say('versions.look')}
          </Button>
        </td>
      </tr>
    );
  };
  return (
    <>
      <p>{say('versions.explain')}</p>
      <form
        className="version-name"
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
        <Button type="submit">{say('versions.keep')}</Button>
      </form>
      {versions?.length === 0 ? <p>{say('versions.none')}</p> : null}
      {versions && versions.length > 0 ? (
        <div className="version-list">
          <table>
            <thead>
              <tr>
                {(['when', 'what', 'by', 'cards'] as const).map((column) => (
                  <th key={column} scope="col">
                    {say(`versions.${column}`)}
                  </th>
                ))}
                <th scope="col" className="unseen">
                  {say('versions.look')}
                </th>
              </tr>
            </thead>
            <tbody>{versions.map(row)}</tbody>
          </table>
        </div>
      ) : null}
      <div className="dialog-actions">
        <Button look="primary" onPress={onClose}>
          {say('action.close')}
        </Button>
      </div>
    </>
  );
}
