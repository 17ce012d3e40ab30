import { useId } from 'react';
import { Button, IconButton } from '../../controls/Button.tsx';
import { Check } from '../../controls/Check.tsx';
import { TextInput } from '../../controls/TextInput.tsx';
import { useWords } from '../../words/useWords.ts';
import { hideSection, type PlannedSection, removeOwnSection, renameSection } from '../model/report-section-edits.ts';
import type { ReportSection } from '../model/report-sections.ts';
import { useCommands } from '../store/useWorkshop.ts';
import { SectionTexts } from './SectionTexts.tsx';
import { sectionTitleOf, usualTitleOf } from './section-title.ts';

interface Props {
  readonly section: PlannedSection;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** Of the known sections, those that somebody writes something for. */
const WRITTEN: readonly ReportSection[] = ['summary', 'purpose-and-background', 'intercepts', 'recommendations'];

/** One section: whether it is printed, under which title, where it stands, and below it the texts that people write for it. */
export function SectionRow({ section, isFirst, isLast, isOpen, onOpen, onMove }: Props) {
  const say = useWords();
  const textsId = useId();
  const { perform } = useCommands();
  const { id, known, hidden } = section;
  const title = sectionTitleOf(section, say);
  const isWritten = known === undefined || WRITTEN.includes(known);
  return (
    <li className="section" data-hidden={hidden || undefined}>
      <div className="section-head">
        <Check
          aria-label={say('section.included', { title })}
          isSelected={!hidden}
          onChange={(isShown) =>
            perform(say(isShown ? 'section.shown' : 'section.hidden', { title }), hideSection(id, !isShown))
          }
        >
          {null}
        </Check>
        <SectionTitle section={section} title={title} />
        {isWritten ? (
          <Button
            look="quiet"
            aria-label={say('section.write', { title })}
            aria-expanded={isOpen}
            {...(isOpen && { 'aria-controls': textsId })}
            onPress={() => onOpen(!isOpen)}
          >
            {say('section.writeShort')} {isOpen ? '▴' : '▾'}
          </Button>
        ) : null}
        <IconButton label={say('section.moveUp', { title })} isDisabled={isFirst} onPress={() => onMove(-1)}>
          ↑
        </IconButton>
        <IconButton label={say('section.moveDown', { title })} isDisabled={isLast} onPress={() => onMove(1)}>
          ↓
        </IconButton>
      </div>
      {isWritten && isOpen ? (
        <div id={textsId} className="section-texts">
          <SectionTexts section={section} />
          {known === undefined ? (
            <Button
              look="danger"
              onPress={() => perform(say('section.removed', { title }), removeOwnSection(id), { shown: true })}
            >
              {say('section.remove')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

/** The lanes keep the names that they have on the map. */
function SectionTitle({ section, title }: { readonly section: PlannedSection; readonly title: string }) {
  const say = useWords();
  const { perform } = useCommands();
  const { id, known } = section;
  if (known === 'intercepts') return <span className="section-title">{title}</span>;
  return (
    <TextInput
      labelHidden
      label={say('section.name', { title })}
      value={section.title}
      placeholder={known === undefined ? say('section.untitled') : usualTitleOf(known, say)}
      onCommit={(text) =>
        perform(say('section.renamed', { title: text.trim() === '' ? title : text }), renameSection(id, text.trim()), {
          gesture: `reportSections/${id}/title`,
        })
      }
    />
  );
}
