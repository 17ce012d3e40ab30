import { useWords } from '../../words/useWords.ts';
import { lateBy, type Scheduled } from '../model/agenda-times.ts';
import { aboutOf } from '../model/workshop-document.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import { spokenTime } from '../timer/clock.ts';

/** When an entry begins; beside the plan where the two differ by a minute or more. */
export function EntryTime({ scheduled }: { readonly scheduled: Scheduled }) {
  const say = useWords();
  const language = useWorkshop(({ document }) => aboutOf(document).language);
  const { planned, expected, progress } = scheduled;
  const state = <EntryState progress={progress} />;
  if (!expected)
    return (
      <span className="entry-time">
        {planned ? <s>{spokenTime(planned.start, language)}</s> : null}
        {state}
      </span>
    );
  const late = Math.round(lateBy(scheduled) / 60);
  return (
    <span className="entry-time">
      <span data-late={late > 0 || undefined}>{spokenTime(expected.start, language)}</span>
      {late === 0 || !planned ? null : (
        <span className="entry-planned">{say('agenda.instead', { planned: spokenTime(planned.start, language) })}</span>
      )}
      {state}
    </span>
  );
}

function EntryState({ progress }: Pick<Scheduled, 'progress'>) {
  const say = useWords();
  if (progress === 'ahead') return null;
  return <span className="entry-state">{say(`agenda.state.${progress}`)}</span>;
}
