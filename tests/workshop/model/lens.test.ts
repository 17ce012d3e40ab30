import { describe, expect, it } from 'vitest';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { lensReadingOf, lensSubjectsOf, readCountOf, readThrough } from '../../../src/workshop/model/lens.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { addPriority, choosePriorities } from '../../../src/workshop/model/plan-edits.ts';
import { repair } from '../../../src/workshop/model/repair.ts';
import { after } from '../after.ts';

const county = newWorkshop(usAdults, {});
const jail = { kind: 'intercept', id: 'i3' } as const;
const read = after(county, readThrough(jail, 'trauma', { reading: 'harmed' }));

describe('the lens of lived experience', () => {
  it('reads every intercept, the whole system and each chosen priority', () => {
    expect(lensSubjectsOf(county).map(({ id }) => id)).toEqual(['i0', 'i1', 'i2', 'i3', 'i4', 'i5', 'system']);
    const chosen = after(county, addPriority({ id: 'p', title: 'Warm hand-off' }), choosePriorities(['p']));
    expect(lensSubjectsOf(chosen).at(-1)).toEqual({ kind: 'priority', id: 'p' });
  });

  it('keeps a reading with its note in one record, at its place', () => {
    const noted = after(read, readThrough(jail, 'trauma', { note: 'Strip searches' }));
    expect(Object.values(noted.lensReadings)).toEqual([
      expect.objectContaining({ theme: 'trauma', at: 'intercept:i3', reading: 'harmed', note: 'Strip searches' }),
    ]);
    expect(readCountOf(noted, jail)).toBe(1);
  });

  it('says who was in the room without counting that as a theme', () => {
    const said = after(read, readThrough(jail, '', { inRoom: 'Two peers' }));
    expect(lensReadingOf(said, jail, '')?.inRoom).toBe('Two peers');
    expect(readCountOf(said, jail)).toBe(1);
  });

  it('forgets a reading that says nothing any more', () => {
    expect(after(read, readThrough(jail, 'trauma', { reading: '' })).lensReadings).toEqual({});
  });

  it('writes only what a valid document may hold', () => {
    const priority = { kind: 'priority', id: 'p' } as const;
    const document = after(
      read,
      addPriority({ id: 'p', title: 'Warm hand-off' }),
      readThrough(priority, 'hope', { reading: 'mixed' }),
      readThrough({ kind: 'system', id: 'system' }, 'choice', { note: 'Nothing about us without us' }),
    );
    expect(repair(document).document).toBe(document);
  });
});
