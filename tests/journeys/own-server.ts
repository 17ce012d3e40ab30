import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
};

export interface OwnServer {
  readonly origin: string;
  /** Serves another folder under the same address. */
  readonly serve: (folder: string) => void;
  /** Goes away, as when the laptop leaves the office. */
  readonly stop: () => Promise<void>;
}

/** A server that a test may stop, or make serve another version of the app. */
export async function startServer(folder: string): Promise<OwnServer> {
  let served = folder;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(served, normalize(pathname === '/' ? '/index.html' : pathname));
    try {
      const content = readFileSync(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'cache-control': 'no-cache' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${portOf(server)}`,
    serve: (other) => {
      served = other;
    },
    stop: async () => {
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Copies a built app to `to` under other names for all its parts, as the next version would have them. */
export function nextVersion(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  renameSync(join(to, 'assets'), join(to, 'parts'));
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    const file = join(to, name);
    if (!/\.(js|html|css)$/.test(name) || !statSync(file).isFile()) continue;
    const text = readFileSync(file, 'utf8').replaceAll('assets/', 'parts/');
    // The page is known to the worker by its content, not by its name.
    writeFileSync(file, name === 'sw.js' ? text.replace(/(index\.html",\s*"?revision"?:\s*")\w/, '$1x') : text);
  }
}
