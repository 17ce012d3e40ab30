import type { Id } from '../../intercepts/model/field.ts';
import type { Ask } from '../reading/ask.ts';
import type { DeviceLanguage } from './device-language.ts';
import type { Disk } from './disk.ts';
import type { Laptop } from './laptop.ts';
import type { OwnTemplates } from './own-templates.ts';
import type { QuizResults } from './quiz-results.ts';
import type { TabMemory } from './tab-memory.ts';

/** What the machine gives. Only main.tsx takes the real one, so that everything else does the same thing in every test. */
export interface Device {
  readonly disk: Disk;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** An id that nothing has yet, on any machine. */
  readonly newId: () => Id;
  /** Undefined where the browser has none, as on pages served over plain http. */
  readonly locks: LockManager | undefined;
  /** What the browser says of the room it gives; undefined where it says nothing. */
  readonly storage?: Pick<StorageManager, 'estimate' | 'persist' | 'persisted'> | undefined;
  /** Asks for a place for a file that is then kept up to date; undefined where the browser writes no files by itself. */
  readonly pickFile?: ((name: string) => Promise<FileSystemFileHandle | undefined>) | undefined;
  /** Reads what strangers have written, apart from the page and within limits. */
  readonly ask: Ask;
  /** What people call this laptop; undefined where nobody asks. */
  readonly laptop?: Laptop;
  /** Which language people chose for the shelf; undefined where it is US English. */
  readonly language?: DeviceLanguage;
  /** The templates that people have made here; undefined where none are kept. */
  readonly templates?: OwnTemplates;
  /** What this tab keeps over a reload; undefined where it keeps nothing. */
  readonly tab?: TabMemory | undefined;
  /** What it remembers of the quizzes played on it; undefined where it remembers nothing. */
  readonly quiz?: QuizResults | undefined;
}
