import { Button, IconButton } from '../../../controls/Button.tsx';
import type { Id } from '../../../intercepts/model/field.ts';
import { interceptsOf } from '../../../intercepts/model/places.ts';
import { inBrief } from '../../../words/in-brief.ts';
import { useWords } from '../../../words/useWords.ts';
import { recordsOf, removeRecord } from '../../model/record-edits.ts';
import { beginWalk, routeOf, stepsOfWalk } from '../../model/walk-edits.ts';
import { aboutOf } from '../../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList, useWorkshopNow } from '../../store/useWorkshop.ts';
import { vignettesFor } from '../vignettes/vignettes.ts';

interface Props {
  readonly onOpen: (walk: Id) => void;
}

/** The walks of this workshop, and the stories that one can begin with. */
export function WalkShelf({ onOpen }: Props) {
  const say = useWords();
  const walks = useWorkshopList((document) => recordsOf(document, 'walks').map(({ id }) => id));
  return (
    <section className="room" aria-label={say('walks.title')}>
      <header className="room-head">
        <h2>{say('walks.title')}</h2>
        <p className="hint">{say('walks.hint')}</p>
      </header>
      {walks.length === 0 ? null : (
        <ul className="walk-list">
          {walks.map((id) => (
            <WalkRow key={id} id={id} onOpen={onOpen} />
          ))}
        </ul>
      )}
      <Stories onOpen={onOpen} />
    </section>
  );
}

function WalkRow({ id, onOpen }: Props & { readonly id: Id }) {
  const say = useWords();
  const { perform } = useCommands();
  const walk = useWorkshop(({ document }) => document.walks[id]);
  const state = useWorkshop(({ document }) => {
    const steps = stepsOfWalk(document, id);
    const lost = steps.filter((step) => step.lost).length;
    const gaps = steps.flatMap(({ gap, handOffGap }) => [gap, handOffGap]).filter((gap) => gap !== '').length;
    const undrawn = document.walks[id] ? routeOf(document, document.walks[id]).undrawn.length : 0;
    return say('walks.state', { steps: steps.length, lost, gaps, undrawn });
  });
  if (!walk) return null;
  const name = walk.name || say('walks.nameless');
  return (
    <li className="panel walk-row">
      <div className="walk-row-words">
        <h3>{name}</h3>
        <p>
          <span className="count">{say(`report.sight.${walk.sight}`)}</span> {state}
        </p>
      </div>
      <Button
        look="primary"
        aria-label={say('walks.openOf', { name, sight: say(`report.sight.${walk.sight}`) })}
        onPress={() => onOpen(id)}
      >
        {say('walks.open')}
      </Button>
      <IconButton
        label={say('walks.remove', { name })}
        onPress={() =>
          perform(say('walks.removed', { name: inBrief(name) }), removeRecord('walks', id), { shown: true })
        }
      >
        ×
      </IconButton>
    </li>
  );
}

/** Every story that can be walked, the home jurisdiction's first, and a blank one. */
function Stories({ onOpen }: Props) {
  const say = useWords();
  const { perform, newId } = useCommands();
  const now = useWorkshopNow();
  const language = useWorkshop(({ document }) => aboutOf(document).language);
  const begin = (story: Parameters<typeof beginWalk>[1]) => {
    const walk = newId();
    perform(say('walks.began', { name: inBrief(story.name) }), beginWalk(walk, story, 'as-it-is'));
    onOpen(walk);
  };
  const ownStory = () =>
    begin({
      id: '',
      name: say('walks.ownName'),
      person: '',
      needs: [],
      moments: interceptsOf(now().document).map(({ id }) => ({ intercept: id, what: '', question: '' })),
    });
  return (
    <>
      <h3 className="stories-title">{say('walks.stories')}</h3>
      <ul className="stories">
        {vignettesFor(language).map((story) => (
          <li key={story.id} className="panel story">
            <h4>{story.name}</h4>
            <p>{story.person}</p>
            <Button aria-label={say('walks.beginOf', { name: story.name })} onPress={() => begin(story)}>
              {say('walks.begin')}
            </Button>
          </li>
        ))}
        <li className="panel story" data-own="true">
          <h4>{say('walks.own')}</h4>
          <p>{say('walks.ownHint')}</p>
          <Button onPress={ownStory}>{say('walks.beginOwn')}</Button>
        </li>
      </ul>
    </>
  );
}
