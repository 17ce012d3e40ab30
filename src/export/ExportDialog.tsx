import './export.css';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Check } from '../controls/Check.tsx';
import { Choice } from '../controls/Choice.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words/useWords.ts';
import { aboutOf, PAGE_SIZES, type PageSize, type WorkshopDocument } from '../workshop/model/workshop-document.ts';
import { LeftOut } from './LeftOut.tsx';
import type { Order, Paper } from './paper.ts';
import { PAPERS, PDF } from './papers.ts';
import { SHEET_NAMES, type Sheet } from './poster/sheets.ts';
import type { Part } from './report/parts/part.ts';
import type { Shown } from './shown.ts';
import type { Choices } from './useExport.ts';
import { useLeftOut } from './useLeftOut.ts';

// Lays the map out: only for those who ask for a poster.
const PosterPreview = lazy(async () => ({ default: (await import('./poster/PosterPreview.tsx')).PosterPreview }));

interface Props {
  readonly workshop: WorkshopDocument;
  /** What the screen shows of the map; undefined while that is all. */
  readonly shown: Shown | undefined;
  /** How many texts look like the data of a person. */
  readonly personal: number;
  readonly orderFor: (choices: Choices, signal: AbortSignal) => Order;
  readonly onSave: (paper: Paper, choices: Choices) => void;
  readonly onPrint: (paper: Paper, choices: Choices) => void;
  readonly onClose: () => void;
}

/** Chooses what to take home, in which format and on which paper, and says before saving what the file would not hold. */
export function ExportDialog({ workshop, shown, personal, orderFor, onSave, onPrint, onClose }: Props) {
  const say = useWords();
  const [paper, setPaper] = useState<Paper>(PDF);
  const [wanted, setWanted] = useState<Part>('full');
  const [pageSize, setPageSize] = useState<PageSize>(aboutOf(workshop).pageSize);
  const [isLarge, setLarge] = useState(false);
  const [sheet, setSheet] = useState<Sheet | ''>('');
  const [isAsShown, setAsShown] = useState(true);
  const choices: Choices = {
    part: paper.parts.includes(wanted) ? wanted : 'full',
    isLargePrint: paper.hasLargePrint && isLarge,
    pageSize: paper.hasPageSize ? pageSize : undefined,
    sheet: paper.hasSheet && sheet !== '' ? sheet : undefined,
    shown: paper.isOfScreen && isAsShown ? shown : undefined,
  };
  const left = useLeftOut(paper, choices, orderFor);
  return (
    <Dialog title={say('paper.dialog')} isOpen onClose={onClose}>
      <div className="export-choices">
        <Choice
          label={say('paper.format')}
          value={paper.id}
          options={PAPERS.map(({ id, label, use }) => ({
            value: id,
            label: label(say),
            group: say(`paper.use.${use}`),
          }))}
          onChange={(id) => setPaper(PAPERS.find((known) => known.id === id) ?? PDF)}
        />
        {paper.parts.length > 0 ? (
          <Choice
            label={say('paper.part')}
            value={choices.part}
            options={paper.parts.map((part) => ({ value: part, label: say(`paper.part.${part}`) }))}
            onChange={setWanted}
          />
        ) : null}
        {paper.hasPageSize ? (
          <Choice
            label={say('paper.pageSize')}
            value={pageSize}
            options={PAGE_SIZES.map((value) => ({ value, label: say(`about.pageSize.${value}`) }))}
            onChange={setPageSize}
          />
        ) : null}
        {paper.hasSheet ? (
          <Choice
            label={say('paper.sheet')}
            value={sheet}
            options={[
              { value: '' as const, label: say('paper.sheetBest') },
              ...SHEET_NAMES.map((value) => ({ value, label: say(`poster.sheet.${value}`) })),
            ]}
            onChange={setSheet}
          />
        ) : null}
        {paper.hasLargePrint ? (
          <Check isSelected={isLarge} onChange={setLarge}>
            {say('paper.large')}
          </Check>
        ) : null}
        {paper.isOfScreen && shown ? (
          <Check isSelected={isAsShown} onChange={setAsShown}>
            {say('picture.asShown')}
          </Check>
        ) : null}
      </div>
      {paper.hasSheet ? (
        <Suspense fallback={null}>
          <PosterPreview workshop={workshop} sheet={choices.sheet} shown={choices.shown} />
        </Suspense>
      ) : null}
      <LeftOut left={left} personal={personal} isReport={paper.parts.length > 0} />
      <div className="dialog-actions">
        <Button onPress={onClose}>{say('action.cancel')}</Button>
        {paper.use === 'print' ? <Button onPress={() => onPrint(paper, choices)}>{say('paper.print')}</Button> : null}
        <Button look="primary" onPress={() => onSave(paper, choices)}>
          {say('paper.save')}
        </Button>
      </div>
    </Dialog>
  );
}
