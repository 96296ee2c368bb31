import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNetLog } from './net-log';

export interface NetworkWatch {
  /** Arguments that send all of a browser's traffic through the watch and let it keep its own log. */
  arguments: readonly string[];
  /** `METHOD address` of every request that reached the watch, those to its own machine included. */
  passed: readonly string[];
  /** Addresses that the browser's own log says were asked for by the extension; read it after the browser has closed. */
  askedByExtension(id: string): readonly string[];
  stop(): Promise<void>;
}

/** A proxy on this machine that lets through what goes to this machine, refuses and notes the rest. */
export async function startNetworkWatch(): Promise<NetworkWatch> {
  const passed: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'lateral-netlog-'));
  const log = join(folder, 'net.json');

  const proxy = createServer((incoming, outgoing) => {
    passed.push(`${incoming.method} ${incoming.url}`);
    const address = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : null;
    if (address?.hostname !== '127.0.0.1') {
      outgoing.writeHead(502);
      outgoing.end();
      return;
    }
    const onward = ask({ host: address.hostname, port: address.port, path: address.pathname + address.search, method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  proxy.on('connect', (incoming, socket) => {
    passed.push(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    passed,
    arguments: [
      `--proxy-server=http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      // Chromium would not send this machine's own addresses through a proxy.
      '--proxy-bypass-list=<-loopback>',
      `--log-net-log=${log}`,
      '--net-log-capture-mode=Everything',
    ],
    askedByExtension: (id) => readNetLog(log).flatMap(({ url, initiator }) => (initiator.includes(id) ? [url] : [])),
    async stop() {
      await new Promise<void>((resolve) => {
        proxy.closeAllConnections();
        proxy.close(() => resolve());
      });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
