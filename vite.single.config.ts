// `npm run build:single`: the whole app as one HTML file, for machines where nothing can be installed or served.
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { contentPolicy } from './scripts/content-policy.ts';
import { iconInside, workersInside } from './scripts/inside-one-file.ts';
import viteConfig, { buildId, language } from './vite.config.ts';

export default defineConfig({
  base: './',
  define: { BUILD_ID: buildId },
  resolve: viteConfig.resolve ?? {},
  publicDir: false,
  plugins: [
    ...language(),
    iconInside(new URL('public/icon.svg', import.meta.url)),
    workersInside(),
    viteSingleFile({ removeViteModuleLoader: true }),
    contentPolicy(),
  ],
  build: { outDir: 'dist-single', target: 'es2022', modulePreload: { polyfill: false } },
  // A module worker would want its parts from files of their own.
  worker: { format: 'iife', plugins: () => [workersInside()] },
});
