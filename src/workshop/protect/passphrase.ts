/** What every file of age (age-encryption.org) begins with; other programs can open ours, and no one without the passphrase. */
const AGE = 'age-encryption.org/v1\n';

export const isSealed = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(0, AGE.length)) === AGE;

/** Browsers withhold their cryptography from pages served over plain http from another machine. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

// Half a second on a slow laptop; age's own 18 is three, in which a person presses the button again.
const WORK_FACTOR = 16;

/** Locks a text with a passphrase. Slow on purpose, as it does for whoever guesses. */
export async function seal(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  return new Uint8Array(await encrypter.encrypt(text));
}

export type Unsealed =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'unsealable' };

/** Opens what `seal` has locked. Never throws for what is in the file. */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<Unsealed> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    // The head alone tells a wrong passphrase from a file whose rest was damaged.
    return { kind: 'text', text: await decrypter.decrypt(bytes, 'text') };
  } catch (error) {
    return {
      kind: error instanceof Error && /no identity matched|no passphrase/i.test(error.message) ? 'wrong' : 'unsealable',
    };
  }
}
