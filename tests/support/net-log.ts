import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A request as the browser's own log has it. */
export interface LoggedRequest {
  url: string;
  /** Origin of what asked: a page, an extension; `not an origin` where the browser asked for itself. */
  initiator: string;
}

/** Variable with the folder for the browsers' own logs, one file for each launch; none is kept where it is not set. */
const FOLDER = 'LATERAL_NET_LOGS';

/** Arguments that let a browser keep its own log of what it asks for; none where no run collects them. */
export function netLogArguments(): readonly string[] {
  const folder = process.env[FOLDER];
  if (folder === undefined || folder === '') return [];
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${randomUUID()}.json`);
  // There before the browser is: a browser that keeps no log leaves an empty one, which is counted at the end.
  writeFileSync(file, '');
  return [`--log-net-log=${file}`];
}

/** Every request in one log. A browser that was killed leaves its last line open: that line is left out. */
export function readNetLog(file: string): readonly LoggedRequest[] {
  const requests: LoggedRequest[] = [];
  // One event a line, so that a log without an end can be read, too.
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.includes('"initiator"')) continue;
    try {
      const { params } = JSON.parse(line.replace(/[\s,]*(?:\]\s*\}?\s*)?$/, '')) as { params?: { url?: unknown; initiator?: unknown } };
      if (typeof params?.url === 'string' && typeof params.initiator === 'string' && /^(?:https?|wss?|ftp):/.test(params.url)) requests.push({ url: params.url, initiator: params.initiator });
    } catch {
      // The open end of a log.
    }
  }
  return requests;
}

/** Whether an extension asked for it, whichever. */
export const isByExtension = ({ initiator }: LoggedRequest): boolean => /^[a-z-]*extension:/.test(initiator);

/** Whether it went to this machine: the pages of the tests. */
export const isToThisMachine = ({ url }: LoggedRequest): boolean => /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(new URL(url).hostname);

/** What all logs of a run say. */
export interface NetLogs {
  browsers: number;
  /** Browsers that were ended before they wrote a line: those of the tests that kill them at once. */
  silent: number;
  requests: readonly LoggedRequest[];
}

/** All logs of the folder a run collected them in; no browsers where nothing was collected. */
export function readNetLogs(folder: string): NetLogs {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return { browsers: files.length, silent: files.filter((name) => statSync(join(folder, name)).size === 0).length, requests: files.flatMap((name) => readNetLog(join(folder, name))) };
}
