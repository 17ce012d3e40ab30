import { useId } from 'react';
import { Choice } from '../../controls/Choice.tsx';
import { TextInput } from '../../controls/TextInput.tsx';
import { firstSpoken, LANGUAGE_NAMES, LANGUAGES } from '../../words/languages.ts';
import { useWords } from '../../words/useWords.ts';
import { changeAbout } from '../model/roster-edits.ts';
import { aboutOf, PAGE_SIZES } from '../model/workshop-document.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';

/** What the cover of the report says. */
export function CoverForm() {
  const say = useWords();
  const titleId = useId();
  const { perform } = useCommands();
  const about = useWorkshop(({ document }) => aboutOf(document));
  const change = (field: 'title' | 'place' | 'sponsor' | 'startDate' | 'endDate', text: string) =>
    perform(say('about.changed', { field: say(`about.${field}`) }), changeAbout({ [field]: text.trim() }), {
      gesture: `about/${field}`,
    });
  const line = (field: 'title' | 'place' | 'sponsor') => (
    <TextInput label={say(`about.${field}`)} value={about[field]} onCommit={(text) => change(field, text)} />
  );
  const { startDate, endDate } = about;
  const isBackwards = startDate !== '' && endDate !== '' && endDate < startDate;
  return (
    <section className="panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('reportRoom.cover')}</h3>
      <div className="cover-row">
        {line('title')}
        {line('place')}
      </div>
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
      <div className="cover-row">
        {line('sponsor')}
        <Choice
          label={say('about.pageSize')}
          value={about.pageSize}
          options={PAGE_SIZES.map((value) => ({ value, label: say(`about.pageSize.${value}`) }))}
          onChange={(pageSize) =>
            perform(say('about.changed', { field: say('about.pageSize') }), changeAbout({ pageSize }))
          }
        />
        <Choice
          label={say('language.workshop')}
          value={firstSpoken([about.language])}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={(language) =>
            perform(say('about.changed', { field: say('language.workshop') }), changeAbout({ language }))
          }
        />
      </div>
    </section>
  );
}
