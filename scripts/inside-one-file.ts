import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** `new Worker(new URL('./x.worker.ts', import.meta.url), { type: 'module' })`, the way the sources start a worker. */
const WORKER = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/;

/** Puts each worker inside the script that starts it: a page on a stick has no second file to start it from. */
export function workersInside(): Plugin {
  return {
    name: 'workers-inside',
    apply: 'build',
    enforce: 'pre',
    transform(code) {
      const path = WORKER.exec(code)?.[1];
      if (path === undefined) return undefined;
      return `import InsideWorker from '${path}?worker&inline';\n${code.replace(WORKER, 'new InsideWorker()')}`;
    },
  };
}

/** Puts the icon of the page inside the page. */
export function iconInside(icon: URL): Plugin {
  return {
    name: 'icon-inside',
    apply: 'build',
    transformIndexHtml: {
      // Before Vite looks for the file that the page names.
      order: 'pre',
      handler: (html) =>
        html.replace('/icon.svg', `data:image/svg+xml,${encodeURIComponent(readFileSync(icon, 'utf8'))}`),
    },
  };
}
