import './lens.css';
import { useState } from 'react';
import { useWords } from '../../../words/useWords.ts';
import { LENS_ASKS, type LensSubject, lensSubjectsOf, readCountOf } from '../../model/lens.ts';
import { useWorkshop } from '../../store/useWorkshop.ts';
import { LensPanel } from './LensPanel.tsx';
import { lensSubjectName } from './lens-subject-name.ts';

const keyOf = ({ kind, id }: LensSubject) => `${kind}--${id}`;

/** The map and its priorities, read with the eyes of the people whom the system is there for. */
export function LensScreen() {
  const say = useWords();
  const [open, setOpen] = useState('');
  const workshop = useWorkshop(({ document }) => document);
  const subjects = lensSubjectsOf(workshop);
  const shown = subjects.find((one) => keyOf(one) === open) ?? subjects[0];
  return (
    <section className="room lens-room" aria-label={say('lens.title')}>
      <header className="room-head">
        <h2>{say('lens.title')}</h2>
        <p className="hint">{say('lens.hint')}</p>
      </header>
      <div className="lens-body">
        <nav className="lens-subjects" aria-label={say('lens.subjects')}>
          {subjects.map((one) => (
            <button
              key={keyOf(one)}
              type="button"
              aria-current={one === shown ? 'true' : undefined}
              onClick={() => setOpen(keyOf(one))}
            >
              <span>{lensSubjectName(workshop, one, say)}</span>
              <span className="count">
                {say('lens.read', { read: readCountOf(workshop, one), all: LENS_ASKS.length })}
              </span>
            </button>
          ))}
          {subjects.some(({ kind }) => kind === 'priority') ? null : <p className="hint">{say('lens.noPriorities')}</p>}
        </nav>
        {shown ? <LensPanel key={keyOf(shown)} subject={shown} name={lensSubjectName(workshop, shown, say)} /> : null}
      </div>
    </section>
  );
}
