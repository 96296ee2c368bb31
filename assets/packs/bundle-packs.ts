import { readdirSync, readFileSync } from 'node:fs';

/** One line of `packs/index.json` in the build: enough to see whether a pack is in the store already. */
export interface BundledPackLine {
  id: string;
  title: string;
  checksum: string;
  claims: number;
  file: string;
}

const ENDING = '.pack.json';

/**
 * The files that the build adds under `packs/`: each bundled pack without white space, and their index. The build's config
 * reads this, so it imports nothing of the project; whether the packs are valid is asked before, by `npm run packs:check`.
 */
export function bundlePacks(folder: string): { relativeDest: string; contents: string }[] {
  const lines: BundledPackLine[] = [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => {
      const { $schema: _editorsOnly, ...pack } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as {
        $schema?: string;
        id: string;
        checksum: string;
        card: { title: string };
        reports: { claims: unknown[] }[];
      };
      const file = `${pack.id}.json`;
      lines.push({ id: pack.id, title: pack.card.title, checksum: pack.checksum, claims: pack.reports.reduce((sum, report) => sum + report.claims.length, 0), file });
      return { relativeDest: `packs/${file}`, contents: JSON.stringify(pack) };
    });
  return [...files, { relativeDest: 'packs/index.json', contents: JSON.stringify(lines) }];
}
