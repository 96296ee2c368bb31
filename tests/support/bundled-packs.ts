import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../assets/packs');

export interface PackCount {
  packs: number;
  articles: number;
  claims: number;
}

/** How much the bundled pack files hold, counted from the files themselves. */
export function countBundled(): PackCount {
  const packs = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.pack.json'))
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as { reports: readonly { claims: readonly unknown[] }[] });
  return {
    packs: packs.length,
    articles: packs.reduce((sum, pack) => sum + pack.reports.length, 0),
    claims: packs.reduce((sum, pack) => sum + pack.reports.reduce((inner, report) => inner + report.claims.length, 0), 0),
  };
}
