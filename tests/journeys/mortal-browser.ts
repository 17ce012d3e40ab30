import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.ts';

/** A browser that starts beside two others on two cores takes its time before it answers. */
const SLOW_MS = 25_000;
const CONNECTIONS = 5;

export interface MortalBrowser {
  /** Opens a page at an address, or at the shelf. */
  readonly open: (address?: string) => Promise<Page>;
  /** Ends the browser as a power cut would: no page hears of it, nothing is written any more. */
  readonly kill: () => Promise<void>;
}

/** Tests may start browsers one after the other; each finds what the one before has written to the disk. */
export const test = base.extend<{ startBrowser: () => Promise<MortalBrowser> }>({
  startBrowser: async ({ baseURL }, run, testInfo) => {
    const profile = testInfo.outputPath('profile');
    const started: MortalBrowser[] = [];
    await run(async () => {
      const browser = await startMortal(profile, baseURL ?? '');
      started.push(browser);
      return browser;
    });
    for (const browser of started) await browser.kill();
    rmSync(profile, { recursive: true, force: true });
  },
});

/** Starts a browser that keeps what it stores in the folder `profile`. */
export async function startMortal(profile: string, origin: string): Promise<MortalBrowser> {
  const { args, executablePath = chromium.executablePath() } = launchOptions();
  const flags = [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  // A group of its own, so that the browser's own children die with it.
  const program = spawn(executablePath, flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = once(program, 'exit');
  const browser = await connectedTo(await endpointOf(program));
  const [context = await browser.newContext()] = browser.contexts();
  return {
    open: async (address = origin) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    kill: async () => {
      if (program.pid !== undefined && program.exitCode === null && program.signalCode === null)
        process.kill(-program.pid, 'SIGKILL');
      await gone;
    },
  };
}

/** A connection that is made while the browser is still starting is now and then never answered; the next one is. */
async function connectedTo(endpoint: string, left = CONNECTIONS): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(endpoint, { timeout: SLOW_MS });
  } catch (error) {
    if (left <= 1) throw error;
    return await connectedTo(endpoint, left - 1);
  }
}

/** The browser says on its error output where it can be reached. */
async function endpointOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('The browser was started without a voice');
  for await (const line of createInterface(stderr)) {
    const endpoint = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (endpoint !== undefined) return endpoint;
  }
  throw new Error('The browser ended before it could be reached');
}
