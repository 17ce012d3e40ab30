import { type ReactNode, useId } from 'react';
import { useWords } from '../../words/useWords.ts';
import { aboutOf } from '../model/workshop-document.ts';
import '../room.css';
import { useWorkshop } from '../store/useWorkshop.ts';
import { CoverForm } from './CoverForm.tsx';
import { SectionList } from './SectionList.tsx';
import './cover.css';

interface Props {
  /** The paper as it will be, beside what is written for it. */
  readonly preview: ReactNode;
}

/** Where the report is put together: its cover, its sections in the room's order, and the texts that people write. */
export function ReportRoom({ preview }: Props) {
  const say = useWords();
  const titleId = useId();
  const fictional = useWorkshop(({ document }) => aboutOf(document).fictional);
  return (
    <section className="room report-room" aria-labelledby={titleId}>
      <div className="report-writing">
        <header className="room-head">
          <h2 id={titleId}>{say('reportRoom.title')}</h2>
          {fictional ? <p className="hint">{say('reportRoom.fictional')}</p> : null}
        </header>
        <CoverForm />
        <SectionList />
      </div>
      <div className="report-paper">{preview}</div>
    </section>
  );
}
