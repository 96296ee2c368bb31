import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  packages: Readonly<Record<string, { version?: string; dependencies?: Readonly<Record<string, string>> }>>;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** Folder of the package that `from` gets when it asks for `name`, as Node looks it up: the nearest node_modules first. */
function resolveIn(lock: Lock, from: string, name: string): string | null {
  const parts = from.split('/node_modules/');
  for (let depth = from === '' ? 0 : parts.length; depth >= 0; depth -= 1) {
    const folder = [...parts.slice(0, depth), depth === 0 ? `node_modules/${name}` : name].join('/node_modules/');
    if (folder in lock.packages) return folder;
  }
  return null;
}

/** Folders of all packages that the project's `dependencies` bring along, in order of name. */
function shippedFolders(root: string): readonly string[] {
  const lock = readJson<Lock>(join(root, 'package-lock.json'));
  const found = new Set<string>();
  const visit = (from: string, names: readonly string[]): void => {
    for (const name of names) {
      const folder = resolveIn(lock, from, name);
      if (folder === null || found.has(folder)) continue;
      found.add(folder);
      visit(folder, Object.keys(lock.packages[folder]?.dependencies ?? {}));
    }
  };
  visit('', Object.keys(readJson<Manifest>(join(root, 'package.json')).dependencies ?? {}));
  return [...found].sort();
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  return file === undefined ? '(The package holds no licence text of its own.)' : readFileSync(join(folder, file), 'utf8').trim();
}

/** The text of NOTICE: each package that ships, its version and licence, and the licence's own words; then the data of others. */
export function composeNotice(root: string): string {
  const parts = shippedFolders(root)
    .filter((folder) => existsSync(join(root, folder)))
    .map((folder) => {
      const { name, version, license } = readJson<Manifest>(join(root, folder, 'package.json'));
      return `${'='.repeat(80)}\n${name} ${version} (${license ?? 'no licence named'})\n${'='.repeat(80)}\n\n${licenceText(join(root, folder))}\n`;
    });
  return `Lateral is under the MIT licence (see LICENSE). Parts of these packages ship inside it.\nThis file is made by \`npm run notice\`.\n\n${parts.join('\n')}\n${'='.repeat(80)}\nGazetteer of towns and divisions\n${'='.repeat(80)}\n\n${readJson<{ source: string }>(join(root, 'lib/lexicon/gazetteer/places.json')).source}\nThe licence: https://creativecommons.org/licenses/by/4.0/\n`;
}
