import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { ReportRoom } from '../../../src/workshop/cover/ReportRoom.tsx';
import { plannedSectionsOf } from '../../../src/workshop/model/report-section-edits.ts';
import { changeAbout } from '../../../src/workshop/model/roster-edits.ts';
import { aboutOf, emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

const titled = after(emptyWorkshop(), changeAbout({ title: 'Marlow County', startDate: '2027-03-02' }));
const show = (document = emptyWorkshop()) => renderOnTable(<ReportRoom preview={null} />, document);
const DRAFT = 'Begin with a draft from the facts';

it('fills in what stands on the cover', async () => {
  const { user, document } = show();
  for (const field of ['Title', 'Place', 'Sponsor'])
    await user.type(screen.getByRole('textbox', { name: field }), `${field} here`);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Page size' }), 'a4');
  await user.tab();
  expect(aboutOf(document())).toMatchObject({
    title: 'Title here',
    place: 'Place here',
    sponsor: 'Sponsor here',
    pageSize: 'a4',
  });
});

it('takes days from the calendar as ISO days and says when they run backwards', () => {
  const { document } = show(titled);
  const lastDay = screen.getByLabelText('Last day');
  fireEvent.change(lastDay, { target: { value: '2027-03-01' } });
  fireEvent.blur(lastDay);
  expect(aboutOf(document()).endDate).toBe('2027-03-01');
  expect(screen.getByLabelText('Last day')).toHaveAccessibleDescription('The last day is before the first.');
});

it('undoes what was typed into one field as one step', async () => {
  const { user, document, store } = show(titled);
  await user.type(screen.getByRole('textbox', { name: 'Place' }), 'Marlow{Enter}');
  store.undo();
  expect(document()).toBe(titled);
});

it('shows at once what another tab writes', () => {
  const { elsewhere } = show(titled);
  elsewhere(changeAbout({ sponsor: 'Marlow Foundation' }));
  expect(screen.getByRole('textbox', { name: 'Sponsor' })).toHaveValue('Marlow Foundation');
});

it('leaves a section out, gives it another title and moves it, and takes each back', async () => {
  const { user, document, store } = show();
  await user.click(screen.getByRole('checkbox', { name: 'Print Abbreviations' }));
  await user.type(screen.getByRole('textbox', { name: 'Title of Action plan' }), 'What we will do{Enter}');
  await user.click(screen.getByRole('button', { name: 'Move What we will do up' }));
  const planned = plannedSectionsOf(document());
  const at = planned.findIndex(({ id }) => id === 'plan');
  expect(planned.find(({ id }) => id === 'abbreviations')?.hidden).toBe(true);
  expect(planned[at]?.title).toBe('What we will do');
  expect(planned[at + 1]?.id).toBe('priorities');
  for (let step = 0; step < 3; step += 1) store.undo();
  expect(document()).toEqual(emptyWorkshop());
});

it('writes the chapters with bold words and lists put in by buttons', async () => {
  const { user, document } = show();
  await user.click(screen.getByRole('button', { name: 'Write Recommendations' }));
  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Recommendations' });
  await user.type(area, 'More beds');
  area.setSelectionRange(0, 4);
  await user.click(screen.getByRole('button', { name: 'Bold' }));
  await user.click(screen.getByRole('button', { name: 'List' }));
  await user.tab();
  expect(aboutOf(document()).recommendations).toBe('- **More** beds');
});

it('begins a text with a draft from the facts, and offers none over what somebody wrote', async () => {
  const sample = after(marlowCounty(), changeAbout({ summary: '' }));
  const { user, document } = show(sample);
  await user.click(screen.getByRole('button', { name: 'Write Executive summary' }));
  await user.click(screen.getByRole('button', { name: DRAFT }));
  const draft = aboutOf(document()).summary;
  expect(draft).toMatch(/^\d+ people from \d+ agencies drew the map of .+ together\./);
  expect(draft).toMatch(/the room chose \d+ priorities, which took \d+ % of the votes:\n1\. /);
  expect(screen.queryByRole('button', { name: DRAFT })).toBeNull();
});

it('offers no draft where there is nothing to say', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Write Executive summary' }));
  expect(screen.queryByRole('button', { name: DRAFT })).toBeNull();
});

it('adds a section of the room with its text, and removes it again', async () => {
  const { user, document } = show();
  await user.type(screen.getByRole('textbox', { name: 'Add a section' }), 'Letters of support{Enter}');
  await user.type(screen.getByRole('textbox', { name: 'Text' }), 'From the judge.');
  await user.tab();
  const own = plannedSectionsOf(document()).find(({ known }) => known === undefined);
  expect(own).toMatchObject({ title: 'Letters of support', text: 'From the judge.' });
  await user.click(screen.getByRole('button', { name: 'Remove section' }));
  expect(plannedSectionsOf(document()).every(({ known }) => known !== undefined)).toBe(true);
});

it('writes the introduction of every intercept in one place', async () => {
  const { user, document } = show(marlowCounty());
  await user.click(screen.getByRole('button', { name: 'Write Every intercept' }));
  for (const { number, name } of Object.values(document().intercepts))
    expect(screen.getByRole('textbox', { name: `${number}: ${name}` })).toBeVisible();
});
