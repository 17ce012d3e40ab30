import { Cell } from '../../../controls/Cell.tsx';
import { Choice } from '../../../controls/Choice.tsx';
import { TextInput } from '../../../controls/TextInput.tsx';
import { inBrief } from '../../../words/in-brief.ts';
import { useWords } from '../../../words/useWords.ts';
import {
  LENS_THEMES,
  LENS_VALUES,
  type LensAsk,
  type LensReadingRecord,
  type LensSubject,
  lensReadingOf,
  readThrough,
} from '../../model/lens.ts';
import { LENS_READINGS } from '../../model/walk.ts';
import { useCommands, useWorkshop } from '../../store/useWorkshop.ts';

interface Props {
  readonly subject: LensSubject;
  readonly name: string;
}

/** One intercept or priority, theme by theme: where is it strengthened, where harmed, and who says so. */
export function LensPanel({ subject, name }: Props) {
  const say = useWords();
  const { perform } = useCommands();
  const whole = useWorkshop(({ document }) => lensReadingOf(document, subject, ''));
  const sayWhole = (field: 'inRoom' | 'note', text: string) =>
    perform(
      say(field === 'inRoom' ? 'lens.saidRoom' : 'lens.saidNote', { name: inBrief(name) }),
      readThrough(subject, '', { [field]: text.trim() }),
      { gesture: `lens/${subject.kind}/${subject.id}/${field}` },
    );
  const rows = (asks: readonly LensAsk[], title: string) => (
    <tbody>
      <tr className="lens-group">
        <th scope="colgroup" colSpan={3}>
          {title}
        </th>
      </tr>
      {asks.map((theme) => (
        <LensRow key={theme} subject={subject} theme={theme} name={name} />
      ))}
    </tbody>
  );
  return (
    <article className="panel lens-panel" aria-label={name}>
      <h3>{name}</h3>
      <TextInput
        label={say('lens.inRoom')}
        placeholder={say('lens.inRoomHint')}
        value={whole?.inRoom ?? ''}
        onCommit={(text) => sayWhole('inRoom', text)}
      />
      <table className="sheet lens-table" aria-label={say('lens.readings', { name })}>
        <thead>
          <tr>
            <th scope="col">{say('lens.ask')}</th>
            <th scope="col">{say('lens.reading')}</th>
            <th scope="col">{say('lens.note')}</th>
          </tr>
        </thead>
        {rows(LENS_THEMES, say('lens.themes'))}
        {rows(LENS_VALUES, say('lens.values'))}
      </table>
    </article>
  );
}

function LensRow({ subject, theme, name }: Props & { readonly theme: LensAsk }) {
  const say = useWords();
  const { perform } = useCommands();
  const reading = useWorkshop(({ document }) => lensReadingOf(document, subject, theme));
  const word = say(`lens.theme.${theme}`);
  const read = (field: 'reading' | 'note', fields: Partial<Pick<LensReadingRecord, 'reading' | 'note'>>) =>
    perform(say('lens.saidTheme', { theme: word, name: inBrief(name) }), readThrough(subject, theme, fields), {
      gesture: `lens/${subject.kind}/${subject.id}/${theme}/${field}`,
    });
  return (
    <tr data-reading={reading?.reading}>
      <th scope="row">
        {word}
        <span className="lens-question">{say(`lens.question.${theme}`)}</span>
      </th>
      <td>
        <Choice
          label={say('lens.readingOf', { theme: word })}
          labelHidden
          value={reading?.reading ?? ''}
          options={LENS_READINGS.map((value) => ({ value, label: say(`lens.reading.${value}`) }))}
          onChange={(value) => read('reading', { reading: value })}
        />
      </td>
      <td>
        <Cell
          label={say('lens.noteOf', { theme: word })}
          value={reading?.note ?? ''}
          placeholder={say('lens.noteHint')}
          onCommit={(note) => read('note', { note: note.trim() })}
        />
      </td>
    </tr>
  );
}
