import { expect, test } from 'vitest';
import { isSealed, seal, unseal } from '../../../src/workshop/protect/passphrase.ts';

test('a sealed text opens with its passphrase, and says when it is another or when bytes were lost', async () => {
  const sealed = await seal('{"format":"sim-mapper"}', 'four calm horses');
  expect(isSealed(sealed)).toBe(true);
  expect(isSealed(new TextEncoder().encode('{"format"'))).toBe(false);
  expect(new TextDecoder().decode(sealed)).not.toContain('sim-mapper');
  expect(await unseal(sealed, 'four calm horses')).toEqual({ kind: 'text', text: '{"format":"sim-mapper"}' });
  expect(await unseal(sealed, 'four wild horses')).toEqual({ kind: 'wrong' });
  expect(await unseal(sealed.subarray(0, sealed.length - 9), 'four calm horses')).toEqual({ kind: 'unsealable' });
}, 60_000);
