import { expect, test } from 'vitest';
import { changeCard } from '../../../src/intercepts/model/card-edits.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { addParticipants, type ParticipantFields } from '../../../src/workshop/model/roster-edits.ts';
import { personalDataIn } from '../../../src/workshop/protect/personal-data.ts';
import { furnished } from '../../properties/random-edits.ts';

const [card = ''] = Object.keys(furnished.cards);
const kindsIn = (text: string) => {
  const { document } = carryOut(furnished, changeCard(card, { text }));
  return personalDataIn(document).map(({ kind }) => kind);
};

test('what looks like the data of one person is found', () => {
  expect(kindsIn('John D., DOB 4/12/1987, keeps coming back')).toEqual(['birth']);
  expect(kindsIn('She was born on 1990-02-03')).toEqual(['birth']);
  expect(kindsIn('SSN 219-09-9999')).toEqual(['socialSecurity']);
  expect(kindsIn('Call her brother at (713) 555-0142')).toEqual(['phone']);
  expect(kindsIn('Cell 713.555.0142')).toEqual(['phone']);
  expect(kindsIn('case no. 22-CR-01187')).toEqual(['caseNumber']);
  expect(kindsIn('Booking #448812')).toEqual(['caseNumber']);
});

test('what every map is full of is left alone', () => {
  const usual = [
    '988 and 911 calls, 24/7',
    'Hotline 800-273-8255',
    'Opened 2019-04-01, 16 beds, $1,250,000 a year',
    'Case managers carry 45 cases each, case number limits do not help',
    'Hours 8:00-16:30, 365 days; 2024-2026 grant',
    'Between 2015 and 2020 bookings fell from 12,400 to 9,800',
  ];
  expect(usual.flatMap(kindsIn)).toEqual([]);
});

test('the sample, which is made up, has nothing of anybody', () => {
  expect(personalDataIn(marlowCounty())).toEqual([]);
});

test('the number of somebody on the roster is left alone where it is asked for, and nowhere else', () => {
  const reached = (fields: ParticipantFields) =>
    personalDataIn(carryOut(furnished, addParticipants([{ id: 'kim', name: 'Kim', ...fields }])).document);
  expect(reached({ contact: '(713) 555-0142' })).toEqual([]);
  expect(reached({ position: 'Clerk, (713) 555-0142' })).toMatchObject([{ id: 'kim', kind: 'phone' }]);
});
