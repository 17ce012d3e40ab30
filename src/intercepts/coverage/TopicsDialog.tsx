import { AddInput } from '../../controls/AddInput.tsx';
import { Button, IconButton } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { TextInput } from '../../controls/TextInput.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { topicsOf } from '../model/coverage.ts';
import type { Topic, TopicKind } from '../model/system-map.ts';
import { addTopics, moveTopic, removeTopic, renameTopic } from '../model/topic-edits.ts';

interface Props {
  readonly kind: TopicKind;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The messages or the needs that the grid asks for: each coalition renames them, adds its own, drops what it does not ask. */
export function TopicsDialog({ kind, isOpen, onClose }: Props) {
  const say = useWords();
  return (
    <Dialog title={say(`topics.edit.${kind}`)} isOpen={isOpen} onClose={onClose}>
      <Topics kind={kind} />
      <div className="dialog-actions">
        <Button look="primary" onPress={onClose}>
          {say('action.close')}
        </Button>
      </div>
    </Dialog>
  );
}

function Topics({ kind }: Pick<Props, 'kind'>) {
  const say = useWords();
  const desk = useDesk();
  const topics = useOnDesk((state) => state.document.topics);
  const listed = topicsOf({ topics }, kind);
  const add = (name: string) =>
    desk.perform(say('topics.added', { name }), addTopics([{ id: desk.newId(), kind, name }]));
  return (
    <>
      <ol className="topics">
        {listed.map((topic, index) => (
          <TopicRow
            key={topic.id}
            topic={topic}
            above={listed[index - 1]}
            below={listed[index + 1]}
            behind={listed[index + 2]}
          />
        ))}
      </ol>
      <AddInput label={say(`topics.add.${kind}`)} placeholder={say(`topics.add.${kind}`)} onAdd={add} />
    </>
  );
}

interface RowProps {
  readonly topic: Topic;
  /** Its neighbors, undefined at the ends; `behind` is the one behind the one below. */
  readonly above: Topic | undefined;
  readonly below: Topic | undefined;
  readonly behind: Topic | undefined;
}

function TopicRow({ topic: { id, name }, above, below, behind }: RowProps) {
  const say = useWords();
  const desk = useDesk();
  const uses = useOnDesk(
    ({ document }) => Object.values(document.cardTopics).filter(({ topic }) => topic === id).length,
  );
  const move = (before: Topic | undefined) => desk.perform(say('topics.moved', { name }), moveTopic(id, before?.id));
  return (
    <li>
      <TextInput
        label={say('topics.name')}
        labelHidden
        value={name}
        onCommit={(text) => {
          const said = text.trim();
          // A column without a name could be found by nobody.
          if (said !== '') desk.perform(say('topics.renamed', { name: said }), renameTopic(id, said));
        }}
      />
      <span className="quiet">{say('topics.uses', { count: uses })}</span>
      <IconButton label={say('topics.up', { name })} isDisabled={!above} onPress={() => move(above)}>
        ↑
      </IconButton>
      <IconButton label={say('topics.down', { name })} isDisabled={!below} onPress={() => move(behind)}>
        ↓
      </IconButton>
      <IconButton
        label={say('topics.remove', { name })}
        onPress={() => desk.perform(say('topics.removed', { name }), removeTopic(id), { shown: true })}
      >
        ×
      </IconButton>
    </li>
  );
}
