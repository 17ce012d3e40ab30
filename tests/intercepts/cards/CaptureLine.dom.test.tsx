import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CaptureLine } from '../../../src/intercepts/cards/CaptureLine.tsx';
import { addTopics } from '../../../src/intercepts/model/topic-edits.ts';
import { after } from '../../workshop/after.ts';
import { renderInRoom } from '../room.tsx';
import { smallMap } from '../small-map.ts';

const line = () => screen.getByRole('combobox', { name: /^Next card/ });

function show() {
  const room = renderInRoom(
    <>
      <CaptureLine />
      <button type="button">elsewhere</button>
    </>,
    smallMap,
  );
  const before = new Set(Object.keys(smallMap.cards));
  /** What was captured since, as [kind, place, text]. */
  const captured = () =>
    Object.values(room.document().cards)
      .filter(({ id }) => !before.has(id))
      .map(({ kind, at, text }) => [kind, at, text]);
  return { ...room, captured };
}

describe('the capture line', () => {
  it('takes one card after the other, with kind and place as they are', async () => {
    const { user, captured } = show();
    await user.type(line(), 'No beds{Enter}  No vans {Enter}{Enter}');
    expect(captured()).toEqual([
      ['gap', 'intercept:i0', 'No beds'],
      ['gap', 'intercept:i0', 'No vans'],
    ]);
    expect(line()).toHaveValue('');
  });

  it('switches kind and place by a prefix as soon as it is typed', async () => {
    const { user, captured } = show();
    await user.type(line(), 'r: ');
    expect(line()).toHaveAccessibleName('Next card: Resource, Intercept 0: Community Services');
    await user.type(line(), 'Clinic{Enter}1: q: Lend a phone{Enter}Print a list{Enter}');
    expect(captured()).toEqual([
      ['resource', 'intercept:i0', 'Clinic'],
      ['quick-fix', 'intercept:i1', 'Lend a phone'],
      ['quick-fix', 'intercept:i1', 'Print a list'],
    ]);
  });

  it('finds a place by its words, with the arrow keys and Enter', async () => {
    const { user, captured } = show();
    await user.type(line(), '>911');
    const matches = within(screen.getByRole('listbox', { name: 'Places that match' }));
    expect(matches.getByRole('option', { selected: true })).toHaveTextContent('911 Dispatch');
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}Calls wait{Enter}');
    expect(captured()).toEqual([['gap', 'station:s1', 'Calls wait']]);
  });

  it('keeps what was typed when no place has that name, and says so', async () => {
    const { user, captured, store } = show();
    await user.type(line(), '>zebra{Enter}');
    expect(line()).toHaveValue('>zebra');
    expect(store.state.getState().notice).toMatchObject({ tone: 'problem', text: expect.stringContaining('No place') });
    expect(captured()).toEqual([]);
  });

  it('switches kind with Alt and a letter, and place with Alt and the arrows, round at the ends', async () => {
    const { user, store } = show();
    await user.type(line(), '{Alt>}[KeyO]{ArrowUp}{/Alt}');
    expect(store.state.getState()).toMatchObject({ nextKind: 'opportunity', here: 'system' });
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(store.state.getState().here).toBe('intercept:i0');
  });

  it('makes a card of each pasted line, as one step to undo', async () => {
    const { user, captured, store, document } = show();
    await user.click(line());
    await user.paste('- First\r\n• r: Second\n\n  1: Third');
    expect(captured()).toEqual([
      ['gap', 'intercept:i0', 'First'],
      ['resource', 'intercept:i0', 'Second'],
      ['resource', 'intercept:i1', 'Third'],
    ]);
    store.undo();
    expect(document()).toEqual(smallMap);
  });

  it('leaves pasted text of one line to the field', async () => {
    const { user, captured } = show();
    await user.click(line());
    await user.paste('Half a sentence');
    expect(line()).toHaveValue('Half a sentence');
    expect(captured()).toEqual([]);
  });

  it('is reached with a slash from anywhere but a field, and emptied with Escape', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    await user.keyboard('/');
    expect(line()).toHaveFocus();
    await user.keyboard('24/7 line');
    expect(line()).toHaveValue('24/7 line');
    await user.keyboard('{Escape}');
    expect(line()).toHaveValue('');
  });
});

describe('signs in the line', () => {
  const furnished = after(
    smallMap,
    addTopics([
      { id: 'housing', kind: 'need', name: 'Housing' },
      { id: 'peers', kind: 'need', name: 'Peer support' },
    ]),
  );
  const showFurnished = () => {
    const room = renderInRoom(<CaptureLine />, furnished);
    const last = () => Object.values(room.document().cards).find(({ id }) => id.startsWith('made'));
    const needs = () => Object.values(room.document().cardTopics).map(({ topic }) => topic);
    return { ...room, last, needs };
  };

  it('sets need, agency, capacity and place with one key each, and leaves the words', async () => {
    const { user, last, needs } = showFurnished();
    await user.type(line(), 'r: Shelter beds #hou @county ! >911{Enter}');
    expect(last()).toMatchObject({ text: 'Shelter beds', agency: 'County Health', status: 'short', at: 'station:s1' });
    expect(needs()).toEqual(['housing']);
    expect(line()).toHaveFocus();
  });

  it('takes the name that the arrows point at, and writes it out with Tab', async () => {
    const { user, last, needs } = showFurnished();
    await user.type(line(), 'Nobody to call #{ArrowDown}{Tab}');
    expect(line()).toHaveValue('Nobody to call #Peer support ');
    await user.keyboard('at night{Enter}');
    expect(last()).toMatchObject({ text: 'Nobody to call at night' });
    expect(needs()).toEqual(['peers']);
  });

  it('says what a sign will be read as before Enter, and keeps as text what is not known', async () => {
    const { user, last } = showFurnished();
    await user.type(line(), 'Ask @nobody about unit ##1 #hous');
    expect(screen.getByRole('status')).toHaveTextContent('# Housing');
    await user.keyboard('{Enter}');
    expect(last()).toMatchObject({ text: 'Ask @nobody about unit #1', agency: '' });
  });

  it('makes a card of the signs themselves when there is nothing else', async () => {
    const { user, last, needs } = showFurnished();
    await user.type(line(), '#housing{Enter}');
    expect(last()?.text).toBe('#housing');
    expect(needs()).toEqual([]);
  });

  it('takes back a card with all that its signs said, from the empty line', async () => {
    const { user, store, document } = showFurnished();
    await user.type(line(), 'Shelter #housing{Enter}');
    store.undo();
    expect(document()).toEqual(furnished);
    expect(line()).not.toHaveAttribute('data-typing');
  });

  it('shows the last five cards, and puts the last one right after an arrow up', async () => {
    const { user, last, needs, store, document } = showFurnished();
    await user.type(line(), 'Shelter #housing{Enter}b{Enter}c{Enter}d{Enter}e{Enter}f{Enter}');
    const recent = within(screen.getByRole('list', { name: /^The last cards/ }));
    expect(recent.getAllByRole('listitem').map((item) => item.textContent.at(-1))).toEqual(['b', 'c', 'd', 'e', 'f']);
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('combobox', { name: 'Edit the card' })).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowDown} two @county{Enter}');
    expect(Object.values(document().cards).at(-1)).toMatchObject({ text: 'f two', agency: 'County Health' });
    expect(last()).toMatchObject({ text: 'Shelter' });
    expect(needs()).toEqual(['housing']);
    store.undo();
    expect(Object.values(document().cards).at(-1)).toMatchObject({ text: 'f', agency: '' });
  });

  it('leaves a card as it was with Escape', async () => {
    const { user, document } = showFurnished();
    await user.type(line(), 'Shelter{Enter}');
    const before = document();
    await user.keyboard('{ArrowUp} beds{Escape}');
    expect(document()).toBe(before);
    expect(line()).toHaveAccessibleName(/^Next card/);
  });
});

describe('what is half typed', () => {
  const asideOf = (start = '') => {
    let kept = start;
    return { read: () => kept, write: (text: string) => void (kept = text) };
  };

  it('is there again after a reload, with its kind and place, and is no card yet', async () => {
    const aside = asideOf();
    const { user, unmount } = renderInRoom(<CaptureLine />, smallMap, aside);
    await user.type(line(), 'r: 1: Outreach by pe');
    unmount();
    const { document } = renderInRoom(<CaptureLine />, smallMap, aside);
    expect(line()).toHaveValue('Outreach by pe');
    expect(line()).toHaveAccessibleName(/^Next card: Resource, Intercept 1/);
    expect(document()).toBe(smallMap);
  });

  it('is forgotten once it is a card', async () => {
    const aside = asideOf();
    const { user } = renderInRoom(<CaptureLine />, smallMap, aside);
    await user.type(line(), 'No vans');
    expect(aside.read()).toContain('No vans');
    await user.keyboard('{Enter}');
    expect(aside.read()).toBe('');
  });

  it('keeps to the place of the map when its own is gone, and does not read what another version kept', () => {
    renderInRoom(<CaptureLine />, smallMap, asideOf('{"line":"Half","kind":"gap","at":"station:gone"}'));
    expect(line()).toHaveValue('Half');
    expect(line()).toHaveAccessibleName('Next card: Gap, Intercept 0: Community Services');
    cleanup();
    renderInRoom(<CaptureLine />, smallMap, asideOf('{"line":'));
    expect(line()).toHaveValue('');
  });
});
