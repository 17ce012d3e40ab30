import type { jsPDF } from 'jspdf';

/** What jsPDF's typings leave out of `internal`. */
export interface Internals {
  write(...parts: string[]): void;
  newObject(): number;
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, writeHead: boolean): void;
  putStream(options: StreamOptions): void;
  getFont(): JsPdfFont;
  getPageInfo(page: number): { objId: number };
  events: { subscribe(topic: string, handler: (payload: never) => void): void };
}

interface StreamOptions {
  /** One character a byte. */
  readonly data: string;
  readonly objectId: number;
  readonly additionalKeyValues?: { key: string; value: string | number }[];
}

/** A font slot of jsPDF; who sets `isAlreadyPutted` has written the font's objects. */
export interface JsPdfFont {
  readonly id: string;
  objectNumber?: number;
  isAlreadyPutted?: boolean;
}

/** The low-level functions. @throws when jsPDF is another version than the one that this writer was made for. */
export function internalsOf(pdf: jsPDF): Internals {
  const { internal }: { internal: object } = pdf;
  if (!isInternals(internal)) throw new Error('This version of jsPDF has other internals than 4.2.1');
  return internal;
}

/** Version 1.7 is what PDF/UA-1 builds on; jsPDF would say 1.3. */
export function declareVersion17(pdf: jsPDF): void {
  const versioned: object = pdf;
  if (!hasVersion(versioned)) throw new Error('This version of jsPDF cannot say which version of PDF it writes');
  versioned.__private__.setPdfVersion('1.7');
}

const FUNCTIONS = [
  'write',
  'newObject',
  'newObjectDeferred',
  'newObjectDeferredBegin',
  'putStream',
  'getFont',
  'getPageInfo',
] as const satisfies (keyof Internals)[];

function isInternals(internal: object): internal is Internals {
  const members = new Map(Object.entries(internal));
  return FUNCTIONS.every((name) => typeof members.get(name) === 'function') && members.has('events');
}

function hasVersion(pdf: object): pdf is { __private__: { setPdfVersion(version: string): void } } {
  return '__private__' in pdf;
}
