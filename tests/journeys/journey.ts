import { type BrowserContext, test as base, expect } from '@playwright/test';

/** Complaints of the consoles of a context, and what its pages asked of the network beyond the app's own origin, as they come. */
export function faultsOf(context: BrowserContext, origin: string): readonly string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    // Files that the page made itself never leave the browser.
    if (url.origin !== origin && !['blob:', 'data:'].includes(url.protocol)) faults.push(`network: ${url.href}`);
  });
  return faults;
}

/** A journey fails when the console complains, or when a page asks anything of anybody but the app's own server. */
export const test = base.extend<{ silence: undefined }>({
  silence: [
    async ({ context, baseURL }, run) => {
      const faults = faultsOf(context, baseURL ?? '');
      await run(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
