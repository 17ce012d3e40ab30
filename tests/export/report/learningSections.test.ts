import { describe, expect, it } from 'vitest';
import { lensSection } from '../../../src/export/report/lensSection.ts';
import { walksSection } from '../../../src/export/report/walksSection.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { readThrough } from '../../../src/workshop/model/lens.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { addRecords, changeRecord } from '../../../src/workshop/model/record-edits.ts';
import { gapOnHandOff } from '../../../src/workshop/model/walk-hand-offs.ts';
import { after } from '../../workshop/after.ts';
import { walkAt } from '../../workshop/training/walk-at.ts';

const say = wordsIn('en-US');
const county = newWorkshop(usAdults, {});
const walked = walkAt(county, ['station:s-jail', 'station:s-911-dispatch']);

describe('the section of walks', () => {
  it('draws the way of each walk with its numbers, and says it in words for those who cannot see it', () => {
    const [figure] = walksSection(walked, say)[0]?.sections[0]?.blocks.filter(({ kind }) => kind === 'figure') ?? [];
    expect(figure).toMatchObject({
      alt: 'The way along the map: Intercept 3: Jails / Courts, Jail; Intercept 1: Law Enforcement, 911 Dispatch',
    });
    const texts = figure?.kind === 'figure' ? figure.scene.shapes : [];
    expect(texts.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))).toEqual(
      expect.arrayContaining(['1', '2']),
    );
  });

  it('draws nothing of a walk that has not been led anywhere', () => {
    const still = after(walked, changeRecord('walkSteps', 'w-2', { at: 'system' }));
    const kinds = walksSection(still, say)[0]?.sections[0]?.blocks.map(({ kind }) => kind);
    expect(kinds).not.toContain('figure');
  });

  it('says the gap of a hand-off, and what people take away', () => {
    const told = after(
      walked,
      gapOnHandOff('w-1', { gap: 'g', path: 'p', text: 'Nobody warns the dispatcher' }),
      addRecords('reflections', [{ id: 'r', question: 'take-away', text: 'Phone the jail', by: 'Police' }]),
    );
    const section = JSON.stringify(walksSection(told, say));
    expect(section).toContain('Nobody warns the dispatcher');
    expect(section).toContain('Phone the jail');
    expect(section).toContain('What do I take away');
  });
});

describe('the section of the lens', () => {
  const jail = { kind: 'intercept', id: 'i3' } as const;

  it('is left out while nobody has read anything', () => {
    expect(lensSection(county, say)).toEqual([]);
  });

  it('says each reading with its note, and who was in the room', () => {
    const read = after(
      county,
      readThrough(jail, 'trauma', { reading: 'harmed', note: 'Strip searches' }),
      readThrough(jail, '', { inRoom: 'two peers' }),
    );
    const [section] = lensSection(read, say);
    expect(section?.sections.map(({ title }) => title)).toEqual(['Intercept 3: Jails / Courts']);
    const said = JSON.stringify(section);
    for (const words of ['Trauma', 'Harmed', 'Strip searches', 'decided: two peers.']) expect(said).toContain(words);
  });

  it('says that nobody was named', () => {
    const read = after(county, readThrough(jail, 'hope', { reading: 'mixed' }));
    expect(JSON.stringify(lensSection(read, say))).toContain('Nobody has said who');
  });
});
