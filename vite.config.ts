import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { contentPolicy } from './scripts/content-policy.ts';

/** Browsers keep saved workshops per origin, the port included: a fixed port finds them again tomorrow. */
const PORT = 7460;

const unusedByJsPdf = fileURLToPath(new URL('src/export/pdf/unused-by-jspdf.ts', import.meta.url));

const hasDesktop =
  process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;

export default defineConfig({
  // Relative, so that the built folder works under any path.
  base: './',
  define: { BUILD_ID: JSON.stringify(process.env['BUILD_ID'] ?? packageJson.version) },
  plugins: [react(), optimizeLocales.vite({ locales: ['en-US', 'en-GB', 'es-ES'] }), contentPolicy()],
  resolve: {
    alias: { html2canvas: unusedByJsPdf, canvg: unusedByJsPdf, dompurify: unusedByJsPdf },
  },
  build: {
    target: 'es2022',
    // Every browser that runs es2022 knows modulepreload.
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  server: {
    port: PORT,
    open: hasDesktop && process.env['npm_lifecycle_event'] === 'start',
  },
  preview: { port: PORT + 1, open: false },
});
