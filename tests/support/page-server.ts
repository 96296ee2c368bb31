import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** A page made in memory. */
export interface MadePage {
  body: string | Buffer;
  type?: string;
  headers?: Readonly<Record<string, string>>;
}

export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  /** Serves a made page at this path from now on; answers its address. */
  put(path: string, page: MadePage | string): string;
  /** Paths asked for so far, in order. */
  requests: readonly string[];
  stop(): Promise<void>;
}

/** A server on this machine for the files of one folder (if given) and for pages put into it; a folder answers with its index.html. */
export async function startPageServer(folder: string | null = null): Promise<PageServer> {
  const made = new Map<string, MadePage>();
  const requests: string[] = [];

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    const page = made.get(path);
    if (page) {
      response.writeHead(200, { 'content-type': page.type ?? TYPES['.html'], 'cache-control': 'no-store', ...page.headers });
      response.end(page.body);
      return;
    }
    const inside = normalize(path);
    const wanted = folder === null || inside.includes('..') ? null : join(folder, inside);
    const file = wanted !== null && existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted;
    if (file === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('There is no such page.');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
    createReadStream(file).pipe(response);
  };

  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    put(path, page) {
      made.set(path, typeof page === 'string' ? { body: page } : page);
      return origin + path;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
