import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { placeName } from '../../intercepts/cards/place-name.ts';
import type { Id } from '../../intercepts/model/field.ts';
import type { Card } from '../../intercepts/model/system-map.ts';
import { useWords } from '../../words/useWords.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import type { GapGroup } from './open-gaps.ts';
import { laneName } from './place-choices.ts';

interface Props {
  readonly groups: readonly GapGroup[];
  readonly picked: readonly Id[];
  readonly onPick: (ids: ReadonlySet<Id>) => void;
}

/** Gaps lane by lane, any number of which can be picked. */
export function GapList({ groups, picked, onPick }: Props) {
  const say = useWords();
  return (
    <ListBox
      aria-label={say('gaps.title')}
      className="gap-list"
      selectionMode="multiple"
      selectedKeys={picked}
      onSelectionChange={(keys) =>
        onPick(new Set(keys === 'all' ? groups.flatMap(({ gaps }) => gaps.map(({ id }) => id)) : [...keys].map(String)))
      }
      renderEmptyState={() => <p className="hint">{say('gaps.noneMatch')}</p>}
    >
      {groups.map(({ intercept, gaps }) => (
        <ListBoxSection key={intercept} id={`lane-${intercept}`} className="gap-group">
          <Header className="gap-lane">
            <LaneName intercept={intercept} />
          </Header>
          {gaps.map((gap) => (
            <ListBoxItem key={gap.id} id={gap.id} textValue={gap.text} className="gap-choice">
              {({ isSelected }) => (
                <>
                  <span className="box" aria-hidden="true">
                    {isSelected ? '✓' : ''}
                  </span>
                  <GapLine gap={gap} />
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function LaneName({ intercept }: { readonly intercept: Id }) {
  const say = useWords();
  return useWorkshop(({ document }) => laneName(document, intercept, say));
}

function GapLine({ gap: { at, text } }: { readonly gap: Card }) {
  const say = useWords();
  const place = useWorkshop(({ document }) => placeName(document, at, say));
  const isWithinLane = at.startsWith('station:') || at.startsWith('path:');
  return (
    <span className="gap-line">
      {text}
      {isWithinLane ? <span className="hint">{place}</span> : null}
    </span>
  );
}
