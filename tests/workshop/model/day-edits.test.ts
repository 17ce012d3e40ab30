import { describe, expect, it } from 'vitest';
import { askedOf, gapFromPrompt, setAsked } from '../../../src/intercepts/model/prompt-edits.ts';
import { gapFromMeasure, measuresOf, setCollected, setFigure } from '../../../src/workshop/model/measure-edits.ts';
import { addRecords, moveRecord, recordsOf } from '../../../src/workshop/model/record-edits.ts';
import {
  addParticipants,
  changePartnerKind,
  isSignedIn,
  kindStandingOf,
  signIn,
  signOut,
} from '../../../src/workshop/model/roster-edits.ts';
import { furnished } from '../../properties/random-edits.ts';
import { after } from '../after.ts';

const peopled = after(
  furnished,
  (document) => {
    document.partnerKinds['judges'] = { id: 'judges', order: 'a0', name: 'Judges', standing: 'invited', note: '' };
  },
  addParticipants([{ id: 'ana', name: 'Ana', partnerKind: 'judges' }]),
);

describe('signing in', () => {
  it('makes a person present, and the kind of partner with them', () => {
    expect(kindStandingOf(peopled, 'judges')).toBe('invited');
    const signedIn = after(peopled, signIn('ana', 'd0'));
    expect(isSignedIn(signedIn, 'ana', 'd0')).toBe(true);
    expect(kindStandingOf(signedIn, 'judges')).toBe('present');
  });

  it('is taken back session by session', () => {
    const twice = after(peopled, addRecords('sessions', [{ id: 'd9' }]), signIn('ana', 'd0'), signIn('ana', 'd9'));
    const once = after(twice, signOut('ana', 'd0'));
    expect(once.participants['ana']?.standing).toBe('present');
    expect(after(once, signOut('ana', 'd9')).participants['ana']?.standing).toBe('agreed');
  });

  it('needs a session', () => {
    expect(after(peopled, signIn('ana', 'nowhere'))).toBe(peopled);
  });
});

it('a kind of partner is as far as is said of it while nobody of it is on the roster', () => {
  const agreed = after(peopled, changePartnerKind('judges', { standing: 'agreed' }));
  expect(kindStandingOf(agreed, 'judges')).toBe('agreed');
});

describe('a measure', () => {
  it('is collected once it has a figure, and has none when nobody collects it', () => {
    const known = after(furnished, setFigure('n0', 0));
    expect(known.measures['n0']).toMatchObject({ value: 0, collected: 'yes' });
    expect(after(known, setCollected('n0', 'no')).measures['n0']).toMatchObject({ value: null, collected: 'no' });
    expect(after(known, setFigure('n0', null)).measures['n0']).toMatchObject({ value: null, collected: '' });
  });

  it('that nobody collects becomes one gap, however often it is asked for', () => {
    const gap = { id: 'g1', at: 'intercept:i1', text: 'Nobody counts calls' } as const;
    const once = after(furnished, gapFromMeasure('n0', gap));
    expect(once.measures['n0']).toMatchObject({ collected: 'no', gap: 'g1' });
    expect(once.cards['g1']).toMatchObject({ kind: 'gap', text: 'Nobody counts calls' });
    expect(after(once, gapFromMeasure('n0', { ...gap, id: 'g2' }))).toBe(once);
  });

  it('stands with its intercept and can be moved there', () => {
    const three = after(
      furnished,
      addRecords('measures', [
        { id: 'n1', intercept: 'i1' },
        { id: 'n2', intercept: 'i0' },
      ]),
      moveRecord('measures', 'n1', 'n0'),
    );
    expect(measuresOf(three, 'i1').map(({ id }) => id)).toEqual(['n1', 'n0']);
    expect(recordsOf(three, 'measures').map(({ id }) => id)).toEqual(['n1', 'n0', 'n2']);
  });
});

describe('a question', () => {
  it('is asked at one intercept and not yet at another', () => {
    const asked = after(furnished, setAsked('q0', 'i0', true));
    expect(askedOf(asked, 'q0', 'i0')).toMatchObject({ gap: '' });
    expect(askedOf(asked, 'q0', 'i1')).toBeUndefined();
    expect(after(asked, setAsked('q0', 'i0', false)).askedPrompts).toEqual({});
  });

  it('becomes one gap for each intercept', () => {
    const gap = { id: 'g1', at: 'intercept:i0', text: 'Turned away' } as const;
    const once = after(furnished, setAsked('q0', 'i0', true), gapFromPrompt('q0', 'i0', gap));
    expect(askedOf(once, 'q0', 'i0')?.gap).toBe('g1');
    expect(after(once, gapFromPrompt('q0', 'i0', { ...gap, id: 'g2' }))).toBe(once);
    expect(Object.keys(after(once, gapFromPrompt('q0', 'i1', { ...gap, id: 'g2' })).askedPrompts)).toHaveLength(2);
  });
});
