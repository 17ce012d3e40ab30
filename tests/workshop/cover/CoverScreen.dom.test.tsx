import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CoverScreen } from '../../../src/workshop/cover/CoverScreen.tsx';
import { changeAbout } from '../../../src/workshop/model/roster-edits.ts';
import { aboutOf, emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

const titled = after(emptyWorkshop(), changeAbout({ title: 'Marlow County', startDate: '2027-03-02' }));

it('fills in what stands on the cover and in the chapters', async () => {
  const { user, document } = renderOnTable(<CoverScreen />, emptyWorkshop());
  for (const field of ['Title', 'Place', 'Sponsor', 'Purpose', 'Background', 'Executive summary', 'Recommendations']) {
    await user.type(screen.getByRole('textbox', { name: field }), `${field} here`);
  }
  await user.selectOptions(screen.getByRole('combobox', { name: 'Page size' }), 'a4');
  await user.tab();
  expect(aboutOf(document())).toMatchObject({
    title: 'Title here',
    place: 'Place here',
    sponsor: 'Sponsor here',
    purpose: 'Purpose here',
    background: 'Background here',
    summary: 'Executive summary here',
    recommendations: 'Recommendations here',
    pageSize: 'a4',
  });
});

it('takes days from the calendar as ISO days and says when they run backwards', () => {
  const { document } = renderOnTable(<CoverScreen />, titled);
  const lastDay = screen.getByLabelText('Last day');
  fireEvent.change(lastDay, { target: { value: '2027-03-01' } });
  fireEvent.blur(lastDay);
  expect(aboutOf(document()).endDate).toBe('2027-03-01');
  expect(screen.getByLabelText('Last day')).toHaveAccessibleDescription('The last day is before the first.');
});

it('undoes what was typed into one field as one step', async () => {
  const { user, document, store } = renderOnTable(<CoverScreen />, titled);
  await user.type(screen.getByRole('textbox', { name: 'Place' }), 'Marlow{Enter}');
  store.undo();
  expect(document()).toBe(titled);
});

it('shows at once what another tab writes', () => {
  const { elsewhere } = renderOnTable(<CoverScreen />, titled);
  elsewhere(changeAbout({ sponsor: 'Marlow Foundation' }));
  expect(screen.getByRole('textbox', { name: 'Sponsor' })).toHaveValue('Marlow Foundation');
});
