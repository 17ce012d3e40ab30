import { Watchable, type Watched } from '../storage/saving-state.ts';

/**
 * `none`: this is the version to work with. `offered`: another one is here and waits. `typing` and `unsaved`: it was asked for, but
 * something is half typed or not on the disk, here or in another tab. `taken`: it has come, and this tab reloads when it safely can.
 */
type UpdateState = 'none' | 'offered' | 'typing' | 'unsaved' | 'taken';

/** Whether a tab may reload without a loss, and if not, why. */
type Readiness = 'ready' | 'typing' | 'unsaved';

export interface AppUpdates {
  readonly state: Watched<UpdateState>;
  /** Takes the update in every tab, unless one of them has something that a reload would lose. */
  readonly take: () => Promise<void>;
  /** Work that must be safe before a reload; returns the way to stop. */
  readonly before: (makeSafe: () => Promise<Readiness>) => () => void;
}

/** What an update needs of the browser, so that tests can do without a service worker. */
export interface OtherVersion {
  /** Calls back when another version is waiting. */
  readonly onWaiting: (listener: () => void) => void;
  /** Lets the waiting version begin. */
  readonly letIn: () => void;
  /** Calls back when another version has begun, whichever tab let it in. */
  readonly onBegun: (listener: () => void) => void;
  readonly reload: () => void;
}

// Long enough for a tab to save a day's work and answer; nobody waits for it but the one who has just pressed "Update".
const ANSWER_MS = 1500;
const RETRY_MS = 1000;

type Word = 'may-i' | Exclude<Readiness, 'ready'>;

/**
 * Updates are offered and never forced. The tab that takes one asks the others first: each leaves its field, saves, and objects when
 * something would be lost. A tab that slept through the question still makes itself safe before it reloads.
 */
export function updatesOf(worker: OtherVersion, tabs: BroadcastChannel, field: () => Element | null): AppUpdates {
  const state = new Watchable<UpdateState>('none');
  const makers = new Set<() => Promise<Readiness>>();
  let objection: Readiness = 'ready';

  const makeSafe = async (): Promise<Readiness> => {
    // Fields hand over what was typed when they are left.
    const active = field();
    if (active instanceof HTMLElement) active.blur();
    await new Promise((resolve) => setTimeout(resolve));
    if (document.querySelector('[data-typing]')) return 'typing';
    const all = await Promise.all([...makers].map((make) => make()));
    return all.find((readiness) => readiness !== 'ready') ?? 'ready';
  };
  const reloadWhenSafe = async () => {
    state.set('taken');
    if ((await makeSafeQuietly(makeSafe)) === 'ready') worker.reload();
    else setTimeout(() => void reloadWhenSafe(), RETRY_MS);
  };

  tabs.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data !== 'may-i') objection = data;
    else
      void makeSafe().then((readiness) => {
        if (readiness !== 'ready') tabs.postMessage(readiness);
      });
  });
  worker.onWaiting(() => state.set('offered'));
  worker.onBegun(() => void reloadWhenSafe());

  return {
    state,
    before: (make) => {
      makers.add(make);
      return () => makers.delete(make);
    },
    take: async () => {
      objection = 'ready';
      tabs.postMessage('may-i' satisfies Word);
      const [own] = await Promise.all([makeSafe(), new Promise((resolve) => setTimeout(resolve, ANSWER_MS))]);
      const answer = own === 'ready' ? objection : own;
      if (answer === 'ready') worker.letIn();
      else state.set(answer);
    },
  };
}

/** As `makeSafe`, but leaves a field alone in which somebody is at work: the tab was not asked for this reload. */
async function makeSafeQuietly(makeSafe: () => Promise<Readiness>): Promise<Readiness> {
  return document.querySelector('[data-typing]') ? 'typing' : await makeSafe();
}
