/** What a file was when it was last written or read here. */
export interface Known {
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
  /** SHA-256 of its text, in hexadecimal digits. */
  readonly digest: string;
}

export const knownAs = async (text: string, modifiedAt: number): Promise<Known> => ({
  modifiedAt,
  digest: await digestOf(text),
});

export const knownOf = async (file: File): Promise<Known> => await knownAs(await file.text(), file.lastModified);

/** Whether the file is still that one. A synchronized folder may give a file another date without another content. */
export const isKnown = async (file: File, known: Known): Promise<boolean> =>
  file.lastModified === known.modifiedAt || (await digestOf(await file.text())) === known.digest;

/** Where files can be tied at all, the page is a secure one and has the browser's cryptography. */
async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
