import { messageOf } from './disk.ts';
import { isKnown, type Known, knownAs, knownOf } from './known-file.ts';
import { Watchable } from './saving-state.ts';

declare global {
  /** What Chromium alone has, and TypeScript does not know. */
  interface FileSystemFileHandle {
    readonly queryPermission?: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
    readonly requestPermission?: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  }
}

/**
 * `locked`: the browser wants a person to allow it once more, as after each reload. `changed`: somebody else has written the file,
 * and nothing is written until a person has said what to do.
 */
export type TieState =
  | { readonly kind: 'writing' }
  | { readonly kind: 'current'; readonly at: number }
  | { readonly kind: 'locked' }
  | { readonly kind: 'changed'; readonly theirs: File }
  | { readonly kind: 'failed'; readonly message: string };

interface Surroundings {
  /** What the file is to hold. */
  readonly text: () => string;
  readonly now: () => number;
  /** Keeps what was written for the next visit. */
  readonly remember: (known: Known) => Promise<void>;
  /** True when the workshop has all that a file says, so that nothing is lost with it. */
  readonly holds: (theirs: File) => Promise<boolean>;
}

/** Long enough that a sentence is one write, short enough that nobody carries an old file away. */
const PAUSE_MS = 2000;
const WRITING = { mode: 'readwrite' } as const;

/** Keeps a real file up to date with a workshop, and never writes over what somebody else has put there. */
export class FileTie {
  readonly state = new Watchable<TieState>({ kind: 'writing' });
  readonly handle: FileSystemFileHandle;
  readonly #around: Surroundings;
  #known: Known | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  /** `known` is undefined for a file that was made, or chosen to be written over, a moment ago. */
  constructor(handle: FileSystemFileHandle, known: Known | undefined, around: Surroundings) {
    this.handle = handle;
    this.#known = known;
    this.#around = around;
  }

  /** The workshop has changed; the file follows in a moment. */
  changed(): void {
    const { kind } = this.state.get();
    if (kind === 'locked' || kind === 'changed') return;
    this.#pause ??= setTimeout(() => void this.write(), PAUSE_MS);
  }

  /** Brings the file up to date now. Never rejects: `state` says how it ended. */
  write(): Promise<void> {
    this.stop();
    // One after the other: two writers of one file would each take the other for a stranger.
    this.#writing = this.#writing.then(() => this.#writeIfAllowed());
    return this.#writing;
  }

  /** Asks a person for leave to write; call it from the press of a button. */
  async allow(): Promise<void> {
    await this.handle.requestPermission?.(WRITING);
    await this.write();
  }

  /** What somebody else has put there is not needed any more: it was taken in, or a person has given it up. */
  async writeOver(theirs: File): Promise<void> {
    this.#known = await knownOf(theirs);
    await this.write();
  }

  /** Gives up a write that was still to come. */
  stop(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }

  async #writeIfAllowed(): Promise<void> {
    try {
      if ((await this.handle.queryPermission?.(WRITING)) === 'prompt') return this.state.set({ kind: 'locked' });
      const found = await this.handle.getFile();
      const isStrange = this.#known !== undefined && !(await isKnown(found, this.#known));
      if (isStrange && !(await this.#around.holds(found))) return this.state.set({ kind: 'changed', theirs: found });
      await this.#put(this.#around.text());
      this.state.set({ kind: 'current', at: this.#around.now() });
    } catch (error) {
      this.state.set(isForbidden(error) ? { kind: 'locked' } : { kind: 'failed', message: messageOf(error) });
    }
  }

  async #put(text: string): Promise<void> {
    this.state.set({ kind: 'writing' });
    // The browser writes under a temporary name beside the file, and swaps the two on closing: the file is always whole.
    const stream = await this.handle.createWritable();
    await stream.write(text);
    await stream.close();
    const { lastModified } = await this.handle.getFile();
    this.#known = await knownAs(text, lastModified);
    // A full disk is said beside the title. The next visit then finds a file that it does not know, but has all of what it says.
    await Promise.allSettled([this.#around.remember(this.#known)]);
  }
}

const isForbidden = (error: unknown) =>
  error instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(error.name);
