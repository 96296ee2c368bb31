import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
/** Two folders below the root, as `lib/command` is: files that a source names beside itself are found from there too. */
const FOLDER = join(ROOT, 'node_modules/.bench');

/**
 * Runs a source as a program of its own, bundled and minified as the extension is built; what it prints is printed. Times of
 * sources that are run from their files are times of what the loader adds to them (a name defined for each closure that is made: a
 * quarter of the time of our detection), and packages come without it. Throws where it fails.
 */
export async function runBundled(source: string, args: readonly string[]): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { ssr: join(import.meta.dirname, source), outDir: FOLDER, emptyOutDir: true, minify: true, target: 'node20', rolldownOptions: { output: { entryFileNames: '[name].mjs' } } },
  });
  const { status, error } = spawnSync(process.execPath, [join(FOLDER, source.replace(/\.ts$/, '.mjs')), ...args], { stdio: 'inherit' });
  if (status !== 0) throw error ?? new Error(`${source} ended with ${status}.`);
}
