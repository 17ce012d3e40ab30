import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pass } from 'node:timers/promises';

/** A browser that is driven by the commands of the WebDriver standard, as Playwright cannot drive the installed one. */
export interface DrivenBrowser {
  readonly goTo: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs the body of an async function in the page, with `args` as its `arguments`, and gives the text that it returns. */
  readonly run: (body: string, ...args: readonly string[]) => Promise<string>;
  readonly quit: () => Promise<void>;
}

/** A program that was started, and how to end it with all that it has started itself. */
export interface Program {
  readonly end: () => Promise<void>;
}

export function start(path: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const program = spawn(path, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } });
  const gone = once(program, 'exit');
  return {
    end: async () => {
      if (program.pid !== undefined && program.exitCode === null && program.signalCode === null)
        process.kill(-program.pid, 'SIGKILL');
      await gone;
    },
  };
}

/** A browser beside two others on two cores takes its time before it answers. */
const SLOW_MS = 120_000;

/** What `ask` gives, as soon as it gives something; it may fail while the program is still starting. */
export async function answerOf<T>(ask: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const until = Date.now() + SLOW_MS;
  let reason: unknown = 'There was no answer';
  while (Date.now() < until) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      reason = error;
    }
    await pass(100);
  }
  throw new Error(String(reason));
}

/** The commands take a script that calls back with its result; this makes one of the body of an async function. */
export const scriptOf = (body: string): string =>
  `const done = arguments[arguments.length - 1];
   (async function () { ${body} }).apply(null, arguments)
     .then((said) => done({ said: String(said) }), (fault) => done({ fault: String(fault) }));`;

/** What such a script has called back with. */
export function saidBy(result: unknown): string {
  if (typeof result === 'object' && result !== null && 'said' in result) return String(result.said);
  throw new Error(JSON.stringify(result));
}
