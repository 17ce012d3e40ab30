import './palette.css';
import { useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import { useWords } from '../../words/useWords.ts';
import { type Doable, FIND_GROUPS, findsLike } from './finds.ts';
import { useFinds } from './useFinds.ts';

interface Props {
  /** What can be done; undefined while the palette is closed. */
  readonly offered: readonly Doable[] | undefined;
  /** Hands back what was chosen, to be done when the palette is gone. */
  readonly onClose: (chosen: (() => void) | undefined) => void;
}

/** One line that finds every command and everything on the map, and goes there. */
export function Palette({ offered, onClose }: Props) {
  const say = useWords();
  return (
    <ModalOverlay
      isOpen={offered !== undefined}
      onOpenChange={(open) => open || onClose(undefined)}
      isDismissable
      className="scrim palette-scrim"
    >
      <Modal className="dialog-frame palette">
        <Dialog aria-label={say('palette.label')} className="palette-dialog">
          <Search offered={offered ?? []} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Lives only while the palette is open: the list of all cards is made then, and not with every edit. */
function Search({ offered, onClose }: Props & { readonly offered: readonly Doable[] }) {
  const say = useWords();
  const finds = useFinds(offered);
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => findsLike(finds, typed), [finds, typed]);
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- The palette is opened to type into it, and closed by Escape. */}
      <SearchField autoFocus aria-label={say('palette.input')}>
        <Input className="input palette-input" placeholder={say('palette.placeholder')} />
      </SearchField>
      {/* The list is walked from the line above it; whoever scrolls by keys alone can do so here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- As above. */}
      <section className="palette-scroll" tabIndex={0} aria-label={say('palette.found')}>
        <ListBox
          className="palette-list"
          aria-label={say('palette.found')}
          selectionMode="none"
          renderEmptyState={() => <p className="palette-none">{say('palette.nothing')}</p>}
          onAction={(key) => onClose(shown.find((find) => find.id === key)?.run)}
        >
          {FIND_GROUPS.map((group) => {
            const members = shown.filter((find) => find.group === group);
            return members.length === 0 ? null : (
              <ListBoxSection key={group}>
                <Header className="palette-group">{say(`palette.${group}`)}</Header>
                {members.map(({ id, label, detail }) => (
                  <ListBoxItem key={id} id={id} textValue={label} className="menu-choice palette-find">
                    <Text slot="label">{label}</Text>
                    {detail === '' ? null : (
                      <Text slot="description" className="palette-detail">
                        {detail}
                      </Text>
                    )}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            );
          })}
        </ListBox>
      </section>
    </Autocomplete>
  );
}
