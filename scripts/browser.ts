import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';

const MINUTE = 60_000;
const require = createRequire(import.meta.url);

/** No sandbox: tests also run as root in a container. The rest keeps the browser from calling home. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How every test starts the browser; without a browser on the machine Playwright itself says what is missing. */
export function launchOptions(): { args: string[]; executablePath?: string } {
  const executablePath = findBrowser();
  return executablePath === undefined ? { args: QUIET } : { args: QUIET, executablePath };
}

/** The first Chromium-family browser that starts: BROWSER_PATH, Playwright's own, then the installed ones. */
export function findBrowser(): string | undefined {
  return candidates().find((path) => existsSync(path) && starts(path));
}

/** Finds a browser or installs one: by apt-get for root on Debian, then from Playwright. Throws when none can be had. */
export function ensureBrowser(): string {
  const browser = findBrowser() ?? installFromDebian() ?? installFromPlaywright();
  if (browser === undefined) {
    throw new Error(
      'No Chrome, Edge or Chromium was found and none could be installed. ' +
        'Install one, or set BROWSER_PATH to its program file, then run npm test again.',
    );
  }
  return browser;
}

function candidates(): string[] {
  const { BROWSER_PATH } = process.env;
  return [...(BROWSER_PATH === undefined ? [] : [BROWSER_PATH]), chromium.executablePath(), ...installed()];
}

function installed(): string[] {
  if (process.platform === 'win32') return installedOnWindows();
  if (process.platform === 'darwin') return installedOnMac();
  return ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'].flatMap((folder) =>
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) =>
      join(folder, name),
    ),
  );
}

function installedOnWindows(): string[] {
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => programs.map((program) => join(folder, program)));
}

function installedOnMac(): string[] {
  const names = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
  return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
}

/** Ubuntu's chromium-browser is often a stub that only prints an advertisement for a snap, so it is asked its version. */
function starts(path: string): boolean {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: MINUTE / 3 });
  return answer.status === 0 && /chrom|edge/i.test(answer.stdout);
}

function installFromDebian(): string | undefined {
  if (!existsSync('/usr/bin/apt-get') || !isRoot()) return undefined;
  // Another apt-get may hold the lock while a fresh machine sets itself up.
  const apt = ['-o', 'DPkg::Lock::Timeout=300'];
  run('apt-get', [...apt, 'update', '-qq'], 5 * MINUTE);
  run(
    'apt-get',
    [...apt, 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    10 * MINUTE,
  );
  return findBrowser();
}

function installFromPlaywright(): string | undefined {
  const cli = join(dirname(require.resolve('playwright/package.json')), 'cli.js');
  const withLibraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  run(process.execPath, [cli, 'install', ...withLibraries, 'chromium'], 10 * MINUTE);
  return findBrowser();
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function run(program: string, args: string[], timeout: number): void {
  console.error(`> ${program} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout, env });
}
