import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { readGlossary } from '../../../src/workshop/partnership/glossary-lines.ts';
import { PartnershipScreen } from '../../../src/workshop/partnership/PartnershipScreen.tsx';
import { after } from '../after.ts';
import { renderOnTable } from '../table.tsx';

const spoken = after(
  emptyWorkshop(),
  addCards([
    { id: 'a', at: 'system', text: 'No CIT officers at night' },
    { id: 'b', at: 'system', text: 'CIT training is full; ACT has a waiting list' },
  ]),
);

describe('a line of a glossary', () => {
  it.each([
    ['CIT – crisis intervention team', 'CIT', 'crisis intervention team'],
    ['CIT - crisis intervention team', 'CIT', 'crisis intervention team'],
    ['CIT: crisis intervention team', 'CIT', 'crisis intervention team'],
    ['CIT = crisis intervention team', 'CIT', 'crisis intervention team'],
    ['CIT (crisis intervention team)', 'CIT', 'crisis intervention team'],
    ['CIT\tcrisis intervention team', 'CIT', 'crisis intervention team'],
    ['L&D: liaison and diversion', 'L&D', 'liaison and diversion'],
  ])('%j is read', (line, initials, meaning) => {
    expect(readGlossary(line)).toEqual({ lines: [{ initials, meaning, agency: '' }], unread: [] });
  });

  it('that says nothing is listed', () => {
    expect(readGlossary('Abbreviations\nCIT: team\n')).toMatchObject({
      lines: [{ initials: 'CIT' }],
      unread: ['Abbreviations'],
    });
  });
});

it('the same initials may have several meanings, and a pasted list adds none of them twice', async () => {
  const { user, document, store } = renderOnTable(<PartnershipScreen />, spoken);
  const next = screen.getByRole('textbox', { name: 'Next abbreviation' });
  await user.type(next, 'CIT – crisis intervention team{Enter}');
  await user.click(next);
  await user.paste('CIT: Crisis intervention team\nCIT: children in transition\nACT: assertive community treatment');
  expect(Object.values(document().abbreviations).map(({ initials, meaning }) => `${initials} ${meaning}`)).toEqual([
    'CIT crisis intervention team',
    'CIT children in transition',
    'ACT assertive community treatment',
  ]);
  expect(screen.getAllByText('several meanings')).toHaveLength(2);
  expect(store.state.getState().notice?.text).toBe('Added 2 abbreviations.');
});

it('initials on cards that nobody has explained are offered, the most used first', async () => {
  const { user, document } = renderOnTable(<PartnershipScreen />, spoken);
  const offered = screen.getAllByRole('button', { name: /^Add .*, used/ });
  expect(offered.map(({ textContent }) => textContent)).toEqual(['CIT', 'ACT']);
  await user.click(screen.getByRole('button', { name: 'Add CIT, used 2 times' }));
  expect(Object.values(document().abbreviations)).toMatchObject([{ initials: 'CIT', meaning: '' }]);
  expect(screen.queryByRole('button', { name: /^Add CIT/ })).not.toBeInTheDocument();
});

it('writes down what a partner expects and brings', async () => {
  const { user, document } = renderOnTable(<PartnershipScreen />, spoken);
  await user.type(screen.getByRole('textbox', { name: 'Agency of the next partner' }), 'Sheriff{Enter}');
  await user.type(screen.getByRole('textbox', { name: 'Expects of partner 1' }), 'A place to go at night{Enter}');
  await user.type(screen.getByRole('textbox', { name: 'Brings of partner 1' }), 'Two deputies{Enter}');
  expect(Object.values(document().commitments)).toMatchObject([
    { agency: 'Sheriff', expects: 'A place to go at night', brings: 'Two deputies' },
  ]);
});

it('begins with usual ground rules where there are none', async () => {
  const { user, document } = renderOnTable(<PartnershipScreen />, spoken);
  await user.click(screen.getByRole('button', { name: 'Begin with usual ones' }));
  expect(document().about['about']?.groundRules).toMatch(/One person speaks at a time/);
  expect(screen.queryByRole('button', { name: 'Begin with usual ones' })).not.toBeInTheDocument();
});
