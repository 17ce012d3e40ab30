import { Button } from '../../controls/Button.tsx';
import { FormattedArea } from '../../controls/FormattedArea.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { changeIntercept } from '../../intercepts/model/lane-edits.ts';
import { interceptsOf } from '../../intercepts/model/places.ts';
import { useWords } from '../../words/useWords.ts';
import type { Edit } from '../model/change.ts';
import { type PlannedSection, writeSection } from '../model/report-section-edits.ts';
import type { ReportSection } from '../model/report-sections.ts';
import { changeAbout } from '../model/roster-edits.ts';
import { aboutOf } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList, useWorkshopNow } from '../store/useWorkshop.ts';
import { type Chapter, draftOf, narrativeDraftOf } from './drafts.ts';
import { sectionTitleOf } from './section-title.ts';

const CHAPTERS: Partial<Record<ReportSection, readonly Chapter[]>> = {
  summary: ['summary'],
  'purpose-and-background': ['purpose', 'background'],
  recommendations: ['recommendations'],
};

/** What people write for one section of the report. */
export function SectionTexts({ section }: { readonly section: PlannedSection }) {
  const { known } = section;
  if (known === undefined) return <OwnText section={section} />;
  if (known === 'intercepts') return <Narratives />;
  return CHAPTERS[known]?.map((chapter) => <ChapterText key={chapter} chapter={chapter} />);
}

function ChapterText({ chapter }: { readonly chapter: Chapter }) {
  const say = useWords();
  const now = useWorkshopNow();
  const text = useWorkshop(({ document }) => aboutOf(document)[chapter]);
  return (
    <WrittenText
      name={`about/${chapter}`}
      label={say(`about.${chapter}`)}
      hint={say(`about.${chapter}Hint`)}
      text={text}
      edit={(words) => changeAbout({ [chapter]: words })}
      draft={() => draftOf(chapter, now().document, say)}
    />
  );
}

function Narratives() {
  const intercepts = useWorkshopList((document) => interceptsOf(document).map(({ id }) => id));
  return intercepts.map((id) => <Narrative key={id} id={id} />);
}

function Narrative({ id }: { readonly id: Id }) {
  const say = useWords();
  const now = useWorkshopNow();
  const intercept = useWorkshop(({ document }) => document.intercepts[id]);
  if (!intercept) return null;
  return (
    <WrittenText
      name={`intercepts/${id}/narrative`}
      label={say('section.narrative', intercept)}
      hint={say('section.textHint')}
      text={intercept.narrative}
      edit={(narrative) => changeIntercept(id, { narrative })}
      draft={() => narrativeDraftOf(now().document, id, say)}
    />
  );
}

function OwnText({ section }: { readonly section: PlannedSection }) {
  const say = useWords();
  return (
    <WrittenText
      name={`reportSections/${section.id}/text`}
      label={say('section.text')}
      title={sectionTitleOf(section, say)}
      hint={say('section.textHint')}
      text={section.text}
      edit={(words) => writeSection(section.id, words)}
    />
  );
}

interface Props {
  /** Holds the steps of typing together for undo. */
  readonly name: string;
  readonly label: string;
  readonly title?: string;
  readonly hint: string;
  readonly text: string;
  readonly edit: (text: string) => Edit;
  /** Gives the first text, where there is one to begin with. */
  readonly draft?: () => string;
}

function WrittenText({ name, label, title = label, hint, text, edit, draft }: Props) {
  const say = useWords();
  const { perform } = useCommands();
  const first = text === '' ? (draft?.() ?? '') : '';
  return (
    <div className="section-text">
      <FormattedArea
        label={label}
        hint={hint}
        value={text}
        rows={text === '' ? 3 : 6}
        formats={{ bold: say('format.bold'), points: say('format.points'), link: say('format.link') }}
        onCommit={(words) => perform(say('section.written', { title }), edit(words.trim()), { gesture: name })}
      />
      {first === '' ? null : (
        <Button onPress={() => perform(say('draft.used', { title }), edit(first), { shown: true })}>
          {say('draft.use')}
        </Button>
      )}
    </div>
  );
}
