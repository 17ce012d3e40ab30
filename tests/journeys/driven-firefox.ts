import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerOf, type DrivenBrowser, saidBy, scriptOf, start } from './driven-browser.ts';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Where Firefox is installed, if it is. */
export const firefoxHere = (): string | undefined => PLACES.find((path) => existsSync(path));

/** Pages opened from files share nothing, as is the rule outside of tests; the rest keeps the browser from calling home. */
const PREFERENCES = `
user_pref('marionette.port', 0);
user_pref('security.fileuri.strict_origin_policy', true);
user_pref('intl.locale.requested', 'en-US');
user_pref('app.update.enabled', false);
user_pref('datareporting.policy.dataSubmissionEnabled', false);
user_pref('toolkit.telemetry.enabled', false);
user_pref('browser.safebrowsing.malware.enabled', false);
user_pref('network.captive-portal-service.enabled', false);
user_pref('network.connectivity-service.enabled', false);
`;

/** Starts Firefox and talks with it over its own line, Marionette, which needs no driver program beside it. */
export async function startFirefox(path: string): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'sim-firefox-'));
  writeFileSync(join(profile, 'user.js'), PREFERENCES);
  const firefox = start(path, ['--headless', '--no-remote', '--marionette', '--profile', profile]);
  const port = await answerOf(() => Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')) || undefined);
  const line = connect(port, '127.0.0.1');
  const ask = talkOver(line);
  await ask('WebDriver:NewSession', { capabilities: {} });
  await ask('WebDriver:SetTimeouts', { script: 120_000 });
  await ask('WebDriver:SetWindowRect', { width: 1280, height: 800 });
  return {
    goTo: async (url) => void (await ask('WebDriver:Navigate', { url })),
    reload: async () => void (await ask('WebDriver:Refresh', {})),
    // Without a sandbox the script sees the page as the page sees itself.
    run: async (body, ...args) => {
      const result = await ask('WebDriver:ExecuteAsyncScript', { script: scriptOf(body), args, sandbox: null });
      return saidBy(typeof result === 'object' && result !== null && 'value' in result ? result.value : result);
    },
    quit: async () => {
      line.destroy();
      await firefox.end();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Each message is its length, a colon, and JSON: `[0, id, command, parameters]` there, `[1, id, error, result]` back. */
function talkOver(line: Socket): (command: string, parameters: object) => Promise<unknown> {
  const waiting = new Map<number, (answer: readonly unknown[]) => void>();
  let heard = Buffer.alloc(0);
  let asked = 0;
  line.on('data', (chunk: Buffer) => {
    heard = Buffer.concat([heard, chunk]);
    for (;;) {
      const colon = heard.indexOf(':');
      const end = colon + 1 + Number(heard.subarray(0, colon).toString());
      if (colon < 0 || heard.length < end) return;
      const message: unknown = JSON.parse(heard.subarray(colon + 1, end).toString());
      heard = heard.subarray(end);
      // It begins with a greeting, which is no answer.
      if (Array.isArray(message)) waiting.get(Number(message[1]))?.(message);
    }
  });
  return async (command, parameters) => {
    asked += 1;
    const id = asked;
    const answer = new Promise<readonly unknown[]>((resolve) => {
      waiting.set(id, resolve);
    });
    const text = JSON.stringify([0, id, command, parameters]);
    line.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await answer;
    if (error !== null) throw new Error(`${command}: ${JSON.stringify(error)}`);
    return result;
  };
}
