import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { writeTemplate } from '../../../src/intercepts/templates/template-file.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { ownTemplatesIn } from '../../../src/workshop/storage/own-templates.ts';
import { OfferedProvider } from '../../../src/workshop/templates/offered.ts';
import { TemplateChoice } from '../../../src/workshop/templates/TemplateChoice.tsx';
import { useOwnTemplates } from '../../../src/workshop/templates/useOwnTemplates.ts';

const kept = () => ownTemplatesIn(() => localStorage);

function Choosing() {
  const offered = useOwnTemplates(kept());
  const [chosen, choose] = useState('us-adults');
  return (
    <OfferedProvider value={offered}>
      <TemplateChoice label="Start from" value={chosen} onChange={choose} />
    </OfferedProvider>
  );
}

const fileOf = (content: string) => new File([content], 'ours.sim-template.json', { type: 'application/json' });
const choice = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Start from' });

async function open(content: string) {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('Nothing asks for a file');
  await userEvent.setup({ applyAccept: false }).upload(field, fileOf(content));
}

test('a template that is only a data file is offered, chosen, kept on the device and removed again', async () => {
  localStorage.clear();
  const { unmount } = render(<Choosing />);
  await open(writeTemplate({ ...usAdults, id: 'ontario-adults', name: 'Ontario: adults' }));
  expect(await screen.findByRole('option', { name: 'Ontario: adults' })).toBeInTheDocument();
  expect(choice()).toHaveValue('ontario-adults');
  unmount();

  render(<Choosing />);
  await userEvent.selectOptions(choice(), 'Ontario: adults');
  await userEvent.click(screen.getByRole('button', { name: 'Remove Ontario: adults from this device' }));
  expect(screen.queryByRole('option', { name: 'Ontario: adults' })).not.toBeInTheDocument();
  expect(kept().all()).toEqual([]);
});

test('a file of a stranger cannot take the place of a template of the app, and one that is none is refused in words', async () => {
  localStorage.clear();
  render(<Choosing />);
  await open(writeTemplate({ ...usAdults, name: 'Not the real one' }));
  expect(await screen.findByRole('option', { name: 'Not the real one' })).toHaveValue('own-us-adults');
  expect(screen.getByRole('option', { name: usAdults.name })).toHaveValue('us-adults');
  await open('{"format":"something else"}');
  expect(await screen.findByRole('alert')).toHaveTextContent('This is not a template file');
});

test('a device that keeps nothing offers what it was given for as long as the page is open', () => {
  const blocked = ownTemplatesIn(() => {
    throw new Error('blocked');
  });
  expect(blocked.keep(usAdults)).toBe(false);
  expect(blocked.all()).toEqual([]);
  expect(() => blocked.clear()).not.toThrow();
});
