import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import packageJson from './package.json' with { type: 'json' };
import { contentPolicy } from './scripts/content-policy.ts';
import { licences, notePackages } from './scripts/licences.ts';

/** Browsers keep saved workshops per origin, the port included: a fixed port finds them again tomorrow. */
const PORT = 7460;

const unusedByJsPdf = fileURLToPath(new URL('src/export/pdf/unused-by-jspdf.ts', import.meta.url));

/** The variant for browsers asks a page what `&amp;` means; the report is derived in a worker, which has none. */
const entitiesWithoutPage = fileURLToPath(
  new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
);

const hasDesktop =
  process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;

export const language = (): PluginOption[] => [
  react(),
  optimizeLocales.vite({ locales: ['en-US', 'en-GB', 'es-ES'] }),
  layersInOrder(),
];

export const buildId = JSON.stringify(process.env['BUILD_ID'] ?? packageJson.version);

export default defineConfig({
  // Relative, so that the built folder works under any path.
  base: './',
  define: { BUILD_ID: buildId },
  plugins: [...language(), notePackages(), licences(), offline(), contentPolicy()],
  resolve: {
    alias: {
      html2canvas: unusedByJsPdf,
      canvg: unusedByJsPdf,
      dompurify: unusedByJsPdf,
      'decode-named-character-reference': entitiesWithoutPage,
    },
  },
  build: {
    target: 'es2022',
    // Every browser that runs es2022 knows modulepreload.
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es', plugins: () => [notePackages()] },
  server: {
    port: PORT,
    open: hasDesktop && process.env['npm_lifecycle_event'] === 'start',
  },
  preview: { port: PORT + 1, open: false },
});

/**
 * Says at the head of every sheet in which order the layers count. The first sheet of a page decides that, and a chunk that two
 * screens share may stand before the theme.
 */
function layersInOrder(): PluginOption {
  return {
    name: 'layers-in-order',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.css$/ },
      handler: (sheet) => `@layer tokens, base, controls, rooms;\n${sheet}`,
    },
  };
}

/** A service worker that keeps every built file, and the manifest that lets the app be installed. The app registers it itself. */
function offline(): PluginOption {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,ttf,zlib}'],
      navigateFallback: 'index.html',
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      maximumFileSizeToCacheInBytes: 6_000_000,
    },
    manifest: {
      name: 'SIM Mapper',
      short_name: 'SIM Mapper',
      description: packageJson.description,
      id: './',
      start_url: './',
      display: 'standalone',
      background_color: '#ffffff',
      theme_color: '#1f5f99',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        { src: 'icon-maskable.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
      ],
      file_handlers: [{ action: './', accept: { 'application/vnd.sim-mapper+json': ['.sim.json'] } }],
      launch_handler: { client_mode: 'focus-existing' },
    },
  });
}
