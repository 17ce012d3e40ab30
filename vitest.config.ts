import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.ts';
import viteConfig from './vite.config.ts';

/** Without `extends: true` a project loses the aliases, the defined constants and the options of `expect`. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      expect: { requireAssertions: true },
      // Laws try hundreds of cases; on a busy machine of two cores that takes longer than the usual five seconds.
      testTimeout: 30_000,
      projects: [
        {
          extends: true,
          test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'] },
        },
        {
          extends: true,
          test: {
            name: 'dom',
            environment: 'jsdom',
            include: ['tests/**/*.dom.test.tsx'],
            setupFiles: ['tests/setup-screen.ts', 'tests/setup-dom.ts'],
          },
        },
        {
          extends: true,
          // Found late, a package makes the browser reload in the middle of a test.
          optimizeDeps: {
            include: [
              'docx',
              'fflate',
              'ical-generator',
              'papaparse',
              'pptxgenjs',
              'read-excel-file/universal',
              'write-excel-file/universal',
              'write-excel-file/utility',
              '@internationalized/string',
              'fractional-indexing',
              'immer',
              'valibot',
              'pdfjs-dist/legacy/build/pdf.mjs',
              'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
              '@testing-library/user-event',
              'zustand',
              '@xyflow/react',
              'react-aria-components/Autocomplete',
              'react-aria-components/Header',
              'react-aria-components/Input',
              'react-aria-components/ListBox',
              'react-aria-components/SearchField',
              'react-aria-components/Text',
            ],
          },
          test: {
            name: 'browser',
            include: ['tests/**/*.browser.test.tsx'],
            setupFiles: ['tests/setup-screen.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 1280, height: 720 },
              provider: playwright({ launchOptions: launchOptions() }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  }),
);
