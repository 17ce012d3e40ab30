import { useId, useState } from 'react';
import { AddInput } from '../../controls/AddInput.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { addOwnSection, moveSection, plannedSectionsOf } from '../model/report-section-edits.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { SectionRow } from './SectionRow.tsx';
import { sectionTitleOf } from './section-title.ts';

/** All sections in their order, to be left out, renamed, moved and written. */
export function SectionList() {
  const say = useWords();
  const titleId = useId();
  const { perform, newId } = useCommands();
  const reportSections = useWorkshop(({ document }) => document.reportSections);
  const [open, setOpen] = useState<Id | undefined>(undefined);
  const planned = plannedSectionsOf({ reportSections });
  const move = (index: number, by: -1 | 1) => {
    const section = planned[index];
    if (!section || !planned[index + by]) return;
    const before = by < 0 ? planned[index - 1] : planned[index + 2];
    const title = sectionTitleOf(section, say);
    const place = index + by + 1;
    perform(say('section.moved', { title, place, count: planned.length }), moveSection(section.id, before?.id), {
      shown: true,
    });
  };
  const add = (title: string) => {
    const id = newId();
    // The list of what is still blank stays at the very end.
    const last = planned.findLast(({ known }) => known !== 'blanks');
    perform(say('section.added', { title }), addOwnSection(id, title, last?.id), { shown: true });
    setOpen(id);
  };
  return (
    <section className="panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('reportRoom.sections')}</h3>
      <p className="hint">{say('reportRoom.sectionsHint')}</p>
      <ol className="sections">
        {planned.map((section, index) => (
          <SectionRow
            key={section.id}
            section={section}
            isFirst={index === 0}
            isLast={index === planned.length - 1}
            isOpen={open === section.id}
            onOpen={(isOpen) => setOpen(isOpen ? section.id : undefined)}
            onMove={(by) => move(index, by)}
          />
        ))}
      </ol>
      <AddInput label={say('section.add')} placeholder={say('section.addPlaceholder')} onAdd={add} />
    </section>
  );
}
