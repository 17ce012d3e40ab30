import { placeName } from '../../intercepts/cards/place-name.ts';
import { useWords } from '../../words/useWords.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import type { TemplateChange } from './template-change.ts';

interface Props {
  readonly before: WorkshopDocument;
  readonly change: TemplateChange;
}

/** Says what another template would do to this workshop: what stays, what moves and where to, what comes and goes. */
export function ChangePreview({ before, change: { after, stay, moved, come, go } }: Props) {
  const say = useWords();
  return (
    <div className="template-preview">
      <p>{say('template.stay', { count: stay })}</p>
      {come.length === 0 ? null : <p>{say('template.come', { names: come.join(', ') })}</p>}
      {go.length === 0 ? null : <p>{say('template.go', { names: go.join(', ') })}</p>}
      {moved.length === 0 ? null : (
        <>
          <h4>{say('template.moved', { count: moved.length })}</h4>
          <ul>
            {moved.map(({ id, text, from, to }) => (
              <li key={id}>
                {say('template.movedCard', {
                  text,
                  from: placeName(before, from, say),
                  to: placeName(after, to, say),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
