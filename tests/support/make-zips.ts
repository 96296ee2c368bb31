/** `npm run zip`: builds both extensions and writes the zips for the stores, with the sources that Firefox's store asks for. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packZip } from './pack-zip';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = join(ROOT, '.output');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

/** Stops the run where a program fails. */
function run(command: string, ...args: readonly string[]): string {
  const done = spawnSync(command, [...args], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
  return done.stdout;
}

async function write(name: string, folder: string, files?: readonly string[]): Promise<void> {
  const zip = await packZip(folder, files);
  writeFileSync(join(OUT, name), zip);
  console.log(`${name}  ${(zip.length / 1024).toFixed(0)} kB  sha256 ${createHash('sha256').update(zip).digest('hex')}`);
}

const wxt = join(ROOT, 'node_modules/.bin/wxt');
run(wxt, 'build');
run(wxt, 'build', '-b', 'firefox', '--mv3');
await write(`lateral-${version}-chrome.zip`, join(OUT, 'chrome-mv3'));
await write(`lateral-${version}-firefox.zip`, join(OUT, 'firefox-mv3'));
// What the store rebuilds the extension from: everything under version control.
await write(`lateral-${version}-sources.zip`, ROOT, run('git', 'ls-files', '-z').split('\0').filter((file) => file !== ''));
