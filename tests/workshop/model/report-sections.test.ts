import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addOwnSection,
  hideSection,
  moveSection,
  plannedSectionsOf,
  removeOwnSection,
  renameSection,
  writeSection,
} from '../../../src/workshop/model/report-section-edits.ts';
import { REPORT_SECTIONS } from '../../../src/workshop/model/report-sections.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';

const ids = (...edits: Parameters<typeof after>[1][]) =>
  plannedSectionsOf(edits.reduce((document, edit) => after(document, edit), emptyWorkshop())).map(({ id }) => id);

it('has every section in the usual order until somebody moves one', () => {
  expect(ids()).toEqual(REPORT_SECTIONS);
  expect(ids(hideSection('map', true), renameSection('plan', 'What we will do'))).toEqual(REPORT_SECTIONS);
});

it('moves a section before another, or last', () => {
  expect(ids(moveSection('plan', 'team')).slice(0, 2)).toEqual(['plan', 'team']);
  expect(ids(moveSection('team')).at(-1)).toBe('team');
});

it('keeps a title, what is hidden and what was written with the section that moves', () => {
  const edits = [renameSection('plan', 'What we will do'), hideSection('plan', true), moveSection('plan', 'team')];
  const [first] = plannedSectionsOf(edits.reduce((document, edit) => after(document, edit), emptyWorkshop()));
  expect(first).toEqual({ id: 'plan', known: 'plan', title: 'What we will do', hidden: true, text: '' });
});

it('takes in a section of the room, which can be removed again, as the known ones cannot', () => {
  const own = [addOwnSection('own-1', 'Letters of support', 'map'), writeSection('own-1', 'From the judge.')];
  const planned = plannedSectionsOf(own.reduce((document, edit) => after(document, edit), emptyWorkshop()));
  const at = planned.findIndex(({ id }) => id === 'own-1');
  expect(planned[at]).toMatchObject({ known: undefined, title: 'Letters of support', text: 'From the judge.' });
  expect(planned[at - 1]?.id).toBe('map');
  expect(ids(...own, removeOwnSection('own-1'), removeOwnSection('map'))).toEqual(REPORT_SECTIONS);
});

it('puts a section that an older order does not know behind the one that it usually follows', () => {
  const moved = after(emptyWorkshop(), moveSection('plan', 'team'));
  const { timeline: _, ...older } = moved.reportSections;
  const order = plannedSectionsOf({ reportSections: older }).map(({ id }) => id);
  expect(order.indexOf('timeline')).toBe(order.indexOf('plan') + 1);
});

it('loses and doubles no section, wherever they are moved', () => {
  const section = fc.constantFrom(...REPORT_SECTIONS);
  fc.assert(
    fc.property(fc.array(fc.tuple(section, fc.option(section, { nil: undefined })), { maxLength: 8 }), (moves) => {
      const order = ids(...moves.map(([id, before]) => moveSection(id, before)));
      expect(order.toSorted()).toEqual([...REPORT_SECTIONS].toSorted());
    }),
  );
});

it('puts a section right before the one that was named, whatever was moved before', () => {
  const section = fc.constantFrom(...REPORT_SECTIONS);
  const move = fc.tuple(section, section).filter(([one, other]) => one !== other);
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 8 }), (moves) => {
      const order = ids(...moves.map(([id, before]) => moveSection(id, before)));
      const [id, before] = moves.at(-1) ?? ['', ''];
      expect(order.indexOf(id)).toBe(order.indexOf(before) - 1);
    }),
  );
});
