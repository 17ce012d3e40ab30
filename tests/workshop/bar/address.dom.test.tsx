import { act, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { useAddress } from '../../../src/workshop/bar/address.ts';
import { PHASES } from '../../../src/workshop/bar/phases.ts';

const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);

it('comes back to the workshop and the screen that it was left at', () => {
  const { result } = renderHook(() => useAddress());
  fc.assert(
    fc.property(anyId, fc.constantFrom(...PHASES), (workshop, phase) => {
      act(() => {
        result.current[1]({ workshop, phase });
        dispatchEvent(new HashChangeEvent('hashchange'));
      });
      expect(result.current[0]).toEqual({ workshop, phase });
    }),
    { numRuns: 30 },
  );
});

it('reads whatever stands in the address as some screen', () => {
  const { result } = renderHook(() => useAddress());
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      act(() => {
        location.hash = text;
        dispatchEvent(new HashChangeEvent('hashchange'));
      });
      expect(PHASES).toContain(result.current[0].phase);
    }),
    { numRuns: 50 },
  );
});

it.each(['', '#/', '#/__proto__/map', '#/A B/plan'])('is the shelf at %j', (hash) => {
  location.hash = hash;
  const { result } = renderHook(() => useAddress());
  expect(result.current[0].workshop).toBe('');
});
