import { type ReactNode, useId } from 'react';
import { Choice } from '../../controls/Choice.tsx';
import { TextArea, TextInput } from '../../controls/TextInput.tsx';
import { useWords } from '../../words/useWords.ts';
import { changeAbout } from '../model/roster-edits.ts';
import { type About, aboutOf, PAGE_SIZES } from '../model/workshop-document.ts';
import '../room.css';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import './cover.css';

type TextField = 'title' | 'place' | 'sponsor' | 'startDate' | 'endDate' | ChapterField;
type ChapterField = 'purpose' | 'background' | 'summary' | 'recommendations';

/** What the report says around the map and the plan. */
export function CoverScreen() {
  const say = useWords();
  const titleId = useId();
  const { perform } = useCommands();
  const about = useWorkshop(({ document }) => aboutOf(document));
  const change = (field: keyof About & TextField, text: string) =>
    perform(say('about.changed', { field: say(`about.${field}`) }), changeAbout({ [field]: text.trim() }), {
      gesture: `about/${field}`,
    });
  const line = (field: 'title' | 'place' | 'sponsor') => (
    <TextInput label={say(`about.${field}`)} value={about[field]} onCommit={(text) => change(field, text)} />
  );
  const chapter = (field: ChapterField) => (
    <TextArea
      label={say(`about.${field}`)}
      hint={say(`about.${field}Hint`)}
      value={about[field]}
      onCommit={(text) => change(field, text)}
    />
  );
  const { startDate, endDate } = about;
  const isBackwards = startDate !== '' && endDate !== '' && endDate < startDate;
  return (
    <section className="room" aria-labelledby={titleId}>
      <header className="room-head">
        <h2 id={titleId}>{say('cover.title')}</h2>
      </header>
      {about.fictional ? <p className="hint">{say('cover.fictional')}</p> : null}
      <div className="cover-parts">
        <CoverPart title={say('cover.cover')}>
          {line('title')}
          {line('place')}
          <div className="cover-row">
            <TextInput
              type="date"
              label={say('about.startDate')}
              value={startDate}
              onCommit={(day) => change('startDate', day)}
            />
            <TextInput
              type="date"
              label={say('about.endDate')}
              value={endDate}
              error={isBackwards ? say('about.endsBeforeStart') : undefined}
              onCommit={(day) => change('endDate', day)}
            />
          </div>
          {line('sponsor')}
          <Choice
            label={say('about.pageSize')}
            value={about.pageSize}
            options={PAGE_SIZES.map((value) => ({ value, label: say(`about.pageSize.${value}`) }))}
            onChange={(pageSize) =>
              perform(say('about.changed', { field: say('about.pageSize') }), changeAbout({ pageSize }))
            }
          />
        </CoverPart>
        <CoverPart title={say('cover.chapters')}>
          {chapter('summary')}
          {chapter('purpose')}
          {chapter('background')}
          {chapter('recommendations')}
        </CoverPart>
      </div>
    </section>
  );
}

function CoverPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const titleId = useId();
  return (
    <section className="panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {children}
    </section>
  );
}
