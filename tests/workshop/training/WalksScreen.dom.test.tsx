import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createLooking, LookingProvider } from '../../../src/intercepts/looking/looking.ts';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { stepsOfWalk } from '../../../src/workshop/model/walk-edits.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { WalksScreen } from '../../../src/workshop/training/walks/WalksScreen.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';
import { walkAt } from './walk-at.ts';

const county = after(
  newWorkshop(usAdults, {}),
  addCards([
    { id: 'near', kind: 'resource', text: 'Crisis dispatchers', at: 'station:s-911-dispatch' },
    { id: 'far', kind: 'resource', text: 'Jail clinic', at: 'station:s-jail' },
  ]),
);
const walked = walkAt(county, ['station:s-911-dispatch', 'station:s-law-enforcement']);

function show(document: WorkshopDocument) {
  const looking = createLooking();
  const onMap = vi.fn<() => void>();
  const table = renderOnTable(
    <LookingProvider value={looking}>
      <WalksScreen onMap={onMap} />
    </LookingProvider>,
    document,
  );
  return { ...table, looking, onMap };
}

async function showStep(document: WorkshopDocument) {
  const shown = show(document);
  await shown.user.click(screen.getByRole('button', { name: 'Open Ray, as it is' }));
  await shown.user.click(screen.getByRole('button', { name: 'Start walking' }));
  return shown;
}

describe('a walk', () => {
  it('begins with a story, which undo takes back', async () => {
    const { user, document, store } = show(county);
    await user.click(screen.getByRole('button', { name: 'Begin this walk: A veteran who sleeps in his car' }));
    expect(screen.getByText('Nobody meets 5 needs yet.')).toBeVisible();
    expect(Object.values(document().walkSteps)).toHaveLength(6);
    store.undo();
    expect(document()).toBe(county);
  });

  it('of the room’s own begins with a blank moment at each intercept', async () => {
    const { user, document } = show(county);
    await user.click(screen.getByRole('button', { name: 'Write a story' }));
    await user.click(screen.getByRole('button', { name: 'Edit the story' }));
    await user.type(screen.getByLabelText('What comes at moment 1'), 'A neighbor calls');
    await user.type(screen.getByLabelText('Add what comes next'), 'A letter comes{Enter}');
    await user.click(screen.getByRole('button', { name: 'Move up: A letter comes' }));
    const [walk] = Object.keys(document().walks);
    const told = stepsOfWalk(document(), walk ?? '').map(({ what }) => what);
    expect(told).toEqual(['A neighbor calls', '', '', '', '', 'A letter comes', '']);
  });

  it('is shown on the map as it is now', async () => {
    const { user, looking, onMap } = show(walked);
    await user.click(screen.getByRole('button', { name: 'Open Ray, as it is' }));
    await user.click(screen.getByRole('button', { name: 'Show on the map' }));
    expect(onMap).toHaveBeenCalledOnce();
    expect(looking.get().trail).toMatchObject({
      of: 'w',
      stops: ['station:s-911-dispatch', 'station:s-law-enforcement'],
      undrawn: [],
    });
  });

  it('is walked again as it should be, and both stand side by side', async () => {
    const { user } = show(walked);
    await user.click(screen.getByRole('button', { name: 'Open Ray, as it is' }));
    await user.click(screen.getByRole('button', { name: 'Walk again as it should be' }));
    await user.click(screen.getByRole('button', { name: 'Side by side' }));
    const rows = within(screen.getByRole('table', { name: 'Side by side' })).getAllByRole('row');
    expect(rows.map((row) => within(row).queryByRole('rowheader')?.textContent)).toEqual([
      undefined,
      '1. Moment 1',
      '2. Moment 2',
    ]);
  });
});

describe('a step of a walk', () => {
  it('offers the resources of its place to be ticked, and finds all others', async () => {
    const { user, document } = await showStep(walked);
    await user.click(screen.getByRole('checkbox', { name: 'Crisis dispatchers' }));
    expect(screen.queryByRole('checkbox', { name: 'Jail clinic' })).toBeNull();
    await user.type(screen.getByRole('combobox', { name: 'Search all resources of the map' }), 'clinic{Enter}');
    expect(Object.keys(document().walkResources)).toEqual(['w-1--near', 'w-1--far']);
  });

  it('becomes a gap here with one key, and on the way with another', async () => {
    const { user, document } = await showStep(walked);
    await user.click(screen.getByLabelText('Who hands over to whom?'));
    await user.keyboard('{Alt>}g{/Alt}');
    await user.keyboard('{Alt>}h{/Alt}');
    const { gap, handOffGap } = document().walkSteps['w-1'] ?? {};
    expect(document().cards[gap ?? '']).toMatchObject({ kind: 'gap', at: 'station:s-911-dispatch' });
    expect(document().cards[handOffGap ?? '']?.at).toMatch(/^path:/);
  });

  it('loses the person with one key, and goes on with another', async () => {
    const { user, document } = await showStep(walked);
    await user.click(screen.getByLabelText('Who hands over to whom?'));
    await user.keyboard('{Alt>}l{/Alt}');
    expect(document().walkSteps['w-1']?.lost).toBe(true);
    await user.keyboard('{Alt>}{PageDown}{/Alt}');
    expect(screen.getByRole('article', { name: 'Moment 2 of 2' })).toBeVisible();
  });

  it('says where no path leads on, and draws it with the gap', async () => {
    const { user, document } = await showStep(walkAt(county, ['station:s-jail', 'station:s-911-dispatch']));
    expect(screen.getByText(/^No path on the map leads from Jail to 911 Dispatch/)).toBeVisible();
    await user.type(screen.getByLabelText('Missing on the way to 911 Dispatch'), 'Nobody warns the dispatcher{Enter}');
    expect(screen.queryByText(/^No path on the map/)).toBeNull();
    const gap = document().cards[document().walkSteps['w-1']?.handOffGap ?? ''];
    expect(gap).toMatchObject({ text: 'Nobody warns the dispatcher' });
  });
});
