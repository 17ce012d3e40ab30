import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { answerOf, type DrivenBrowser, saidBy, scriptOf, start } from './driven-browser.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const BROWSERS = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

/** Where WebKitGTK's own browser is installed, with all that it takes to drive it without a desktop; if it is. */
export const webKitHere = (): string | undefined =>
  existsSync(DRIVER) && existsSync(SCREEN) ? BROWSERS.find((path) => existsSync(path)) : undefined;

/** Starts WebKitGTK's browser on a screen that nobody sees, through its driver program. */
export async function startWebKit(binary: string): Promise<DrivenBrowser> {
  // A number that no desktop uses, and that two test runs will hardly share.
  const display = `:${100 + (process.pid % 800)}`;
  const screen = start(SCREEN, [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  const port = await freePort();
  const driver = start(DRIVER, [`--port=${port}`], {
    DISPLAY: display,
    LC_ALL: 'C.UTF-8',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
  });
  const ask = async (path: string, parameters: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      body: JSON.stringify(parameters),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
  };
  const options = { binary, args: ['--automation'] };
  const opened = await answerOf(() =>
    ask('/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } }),
  );
  if (typeof opened !== 'object' || opened === null || !('sessionId' in opened)) throw new Error('No session');
  const session = `/session/${String(opened.sessionId)}`;
  await ask(`${session}/timeouts`, { script: 120_000 });
  return {
    goTo: async (url) => void (await ask(`${session}/url`, { url })),
    reload: async () => void (await ask(`${session}/refresh`, {})),
    run: async (body, ...args) => saidBy(await ask(`${session}/execute/async`, { script: scriptOf(body), args })),
    quit: async () => {
      await driver.end();
      await screen.end();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}
