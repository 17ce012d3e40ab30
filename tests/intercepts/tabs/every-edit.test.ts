import { afterEach, describe, expect, it } from 'vitest';
import { clippingCommands, put, take } from '../../../src/intercepts/canvas/commands/clipping.ts';
import type { Hands } from '../../../src/intercepts/canvas/commands/command.ts';
import { createHand } from '../../../src/intercepts/canvas/hand.ts';
import { held } from '../../../src/intercepts/canvas/held.ts';
import type { Target } from '../../../src/intercepts/canvas/target.ts';
import { createLooking } from '../../../src/intercepts/looking/looking.ts';
import * as cardEdits from '../../../src/intercepts/model/card-edits.ts';
import type { MapEdit } from '../../../src/intercepts/model/edit.ts';
import * as laneEdits from '../../../src/intercepts/model/lane-edits.ts';
import * as pathEdits from '../../../src/intercepts/model/path-edits.ts';
import * as promptEdits from '../../../src/intercepts/model/prompt-edits.ts';
import * as topicEdits from '../../../src/intercepts/model/topic-edits.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { type Tab, twoTabs } from './two-tabs.ts';

const start = marlowCounty();
const { addCards, changeCard, moveCards, removeCards } = cardEdits;
const { setTopic, addTopics, renameTopic, moveTopic, removeTopic } = topicEdits;
const [prompt] = Object.keys(start.prompts);
const gap = { id: 'new-gap', kind: 'gap', at: 'path:p-jail-to-jail-reentry', text: 'Nobody is told' } as const;

/** Every edit of the map under the name that the model exports it by, as the screens use it. */
const EDITS: Readonly<Record<string, Readonly<Record<string, MapEdit>>>> = {
  addCards: { 'a gap on a path': addCards([gap]) },
  changeCard: {
    'its words': changeCard('g-transfer-weekend', { text: 'No transfers at night' }),
    'its kind and figures': changeCard('r-22', { kind: 'gap', status: 'short', capacity: 12, volume: null }),
    'its place': changeCard('r-22', { at: 'station:s-jail' }),
  },
  moveCards: {
    'to another station': moveCards(['g-follow-up', 'g-court-release'], 'station:s-jail'),
    'up in its list': moveCards(
      [lastAt('station:s-crisis-lines')],
      'station:s-crisis-lines',
      firstAt('station:s-crisis-lines'),
    ),
  },
  removeCards: { 'with what they speak to': removeCards(['g-follow-up', 'r-22']) },
  addIntercept: { 'at the end': laneEdits.addIntercept({ id: 'i6', number: '6', name: 'Aftercare' }) },
  changeIntercept: {
    'its name': laneEdits.changeIntercept('i1', { number: '1a', name: 'Police' }),
    'the tick of the read-back': laneEdits.changeIntercept('i1', { confirmed: !start.intercepts['i1']?.confirmed }),
  },
  moveIntercept: { 'before another': laneEdits.moveIntercept('i4', 'i1') },
  removeIntercept: { 'with stations, paths and cards': laneEdits.removeIntercept('i3') },
  addStation: {
    'before another': laneEdits.addStation({ id: 's-new', intercept: 'i1', name: 'Drop-in' }, 's-law-enforcement'),
  },
  renameStation: { 'in place': laneEdits.renameStation('s-jail', 'County jail') },
  moveStation: {
    'inside its lane': laneEdits.moveStation('s-law-enforcement', 'i1', 's-911-dispatch'),
    'to another lane': laneEdits.moveStation('s-pretrial', 'i5'),
  },
  removeStation: { 'with its paths': laneEdits.removeStation('s-law-enforcement') },
  addPath: {
    'with a yearly volume': pathEdits.addPath({ id: 'p-new', kind: 'exit', from: 's-jail', to: '', volume: 400 }),
  },
  changePath: {
    'its volume': pathEdits.changePath('p-jail-to-jail-reentry', { volume: 17, volumeYear: '2024' }),
    'its ends': pathEdits.changePath('p-jail-to-jail-reentry', { to: 's-probation', label: 'Sentence served' }),
  },
  removePath: { 'with gaps on it': pathEdits.removePath('p-jail-to-jail-reentry') },
  addTopics: { 'a need of their own': addTopics([{ id: 'n-own', kind: 'need', name: 'Transport' }]) },
  renameTopic: { 'a message': renameTopic('m-peers', 'People who have been there') },
  moveTopic: { 'to the end': moveTopic('n-housing') },
  removeTopic: { 'with what speaks to it': removeTopic('n-housing') },
  setTopic: {
    on: setTopic('g-transfer-weekend', 'n-housing', true),
    'a coverage gap': (map) => {
      addCards([{ ...gap, at: 'intercept:i5' }])(map);
      setTopic(gap.id, 'n-housing', true)(map);
    },
  },
  setAsked: { 'a question': promptEdits.setAsked(prompt ?? '', 'i1', true) },
  gapFromPrompt: {
    'what a question shows': promptEdits.gapFromPrompt(prompt ?? '', 'i2', { ...gap, at: 'intercept:i2' }),
  },
};

/** Exported beside the edits, and no edits themselves. */
const OTHERS = ['canConnect', 'likelyKindOf', 'dropPaths', 'askedOf'];

function idsAt(place: string): string[] {
  return Object.values(start.cards)
    .filter(({ at }) => at === place)
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ id }) => id);
}
function firstAt(place: string): string {
  return idsAt(place).at(0) ?? '';
}
function lastAt(place: string): string {
  return idsAt(place).at(-1) ?? '';
}

const open: Tab[] = [];
// An open channel would keep the process from ending.
afterEach(() => {
  for (const { leave } of open.splice(0)) leave();
});

/** Does it in the first tab, undoes and redoes it there, and compares both tabs each time. */
function there(act: (tab: Tab) => void): void {
  const [here, other] = twoTabs(start);
  open.push(here, other);
  act(here);
  const done = here.document();
  expect(done).not.toEqual(start);
  expect(other.document()).toEqual(done);
  here.store.undo();
  expect(here.document()).toEqual(start);
  expect(other.document()).toEqual(start);
  here.store.redo();
  expect(here.document()).toEqual(done);
  expect(other.document()).toEqual(done);
}

describe('in two tabs, every edit of the map is seen in the other one, undone and redone:', () => {
  it('the table below has them all', () => {
    const exported = [cardEdits, laneEdits, pathEdits, promptEdits, topicEdits].flatMap((edits) => Object.keys(edits));
    expect(Object.keys(EDITS).toSorted()).toEqual(exported.filter((name) => !OTHERS.includes(name)).toSorted());
  });

  for (const [name, cases] of Object.entries(EDITS))
    for (const [what, edit] of Object.entries(cases))
      it(`${name}: ${what}`, () => {
        expect(edit).toBeTypeOf('function');
        there(({ store }) => store.perform(name, edit));
      });

  it('the table of the clipboard below has all its commands that change something', () => {
    expect(clippingCommands.map(({ id }) => id)).toEqual(['cut', 'copy', 'paste']);
  });

  const cards: Target = { kind: 'cards', ids: ['g-follow-up', 'r-22'] };
  const jail: Target = { kind: 'place', place: 'station:s-jail' };
  it.each([
    ['cards that were cut are pasted', true, cards],
    ['cards that were copied are pasted', false, cards],
    ['a station that was cut is pasted', true, { kind: 'place', place: 'station:s-911-dispatch' } satisfies Target],
    [
      'a station that was copied is pasted with its cards',
      false,
      { kind: 'place', place: 'station:s-911-dispatch' } satisfies Target,
    ],
  ] as const)('%s', (_, isCut, target) => {
    expect.hasAssertions();
    there(({ desk }) => {
      const hands = handsOn(desk);
      put(take(target, hands, isCut), jail, hands);
    });
  });

  it('lines from a spreadsheet are pasted', () => {
    expect.hasAssertions();
    there(({ desk }) => put('First line\nSecond line', jail, handsOn(desk)));
  });
});

/** Hands that cut and paste; there is no canvas that they could move on. */
const handsOn = (desk: Tab['desk']): Hands => ({
  desk,
  say: wordsIn('en-US'),
  hand: createHand(),
  looking: createLooking(),
  clip: held<ReturnType<Hands['clip']['get']>>(undefined),
  layout: () => {
    throw new Error('Nothing is laid out here');
  },
  stand: () => {},
  leave: () => {},
  unfold: () => {},
  showWhole: () => {},
  zoomTo: () => {},
});
