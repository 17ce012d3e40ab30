import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.ts';

/** Not the port of `npm run preview`: a journey must never meet a server that somebody left running. */
const origin = 'http://127.0.0.1:7469';

export default defineConfig({
  testDir: 'tests/journeys',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // A whole day by keyboard, or axe on ten screens, on two busy cores.
  timeout: 180_000,
  reporter: 'list',
  use: {
    baseURL: origin,
    locale: 'en-US',
    viewport: { width: 1280, height: 720 },
    // Axe would measure the contrast of a text that is still fading in.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: launchOptions(),
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `npm run preview -- --host 127.0.0.1 --port ${new URL(origin).port} --strictPort`,
    url: origin,
    reuseExistingServer: false,
  },
});
