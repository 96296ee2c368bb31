import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** How one browser is found; Chrome itself is left out because branded builds refuse `--load-extension`. */
interface Search {
  variable: string;
  commands: readonly string[];
  places: readonly string[];
  /** Folder name pattern and the program inside it, in Playwright's cache; null where its build takes no extensions. */
  cached: { folder: RegExp; programs: readonly string[] } | null;
  debianPackage: string;
  /** First version that takes the extension, as its manifest asks; null where any does. */
  oldest: number | null;
  advice: readonly string[];
}

const SEARCH: Readonly<Record<BrowserName, Search>> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge-dev'],
    places: [
      '/usr/lib/chromium/chromium',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/opt/chrome-for-testing/chrome',
      '/opt/chrome-linux64/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
    cached: {
      folder: /^chromium-(?<revision>\d+)$/,
      programs: [
        'chrome-linux64/chrome',
        'chrome-linux/chrome',
        'chrome-win64/chrome.exe',
        'chrome-win/chrome.exe',
        'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      ],
    },
    debianPackage: 'chromium',
    oldest: null,
    advice: ['set CHROME_PATH to a Chromium or Chrome for Testing', 'on Debian or Ubuntu: sudo apt-get install chromium', 'anywhere: npx playwright install chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: ['/usr/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr', '/usr/bin/firefox', '/opt/firefox/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    // Playwright's own Firefox is patched and takes no extensions.
    cached: null,
    debianPackage: 'firefox-esr',
    oldest: 142,
    advice: ['set FIREFOX_PATH to a Firefox of version 142 or later', 'on Debian: sudo apt-get update && sudo apt-get install firefox-esr'],
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (command: string): readonly string[] =>
  (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '').map((folder) => join(folder, platform() === 'win32' ? `${command}.exe` : command));

function playwrightCache(): string {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH && process.env.PLAYWRIGHT_BROWSERS_PATH !== '0') return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform() === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (platform() === 'win32') return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local'), 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** Programs of Playwright's cache, newest revision first. */
function inCache(cached: Search['cached']): readonly string[] {
  const cache = playwrightCache();
  if (cached === null || !existsSync(cache)) return [];
  return readdirSync(cache)
    .flatMap((name) => {
      const revision = cached.folder.exec(name)?.groups?.revision;
      return revision === undefined ? [] : [{ name, revision: Number(revision) }];
    })
    .sort((a, b) => b.revision - a.revision)
    .flatMap(({ name }) => cached.programs.map((program) => join(cache, name, program)));
}

/** Whether a program is of the first version that will do, or of a later one. */
function isNewEnough(program: string, oldest: number | null): boolean {
  if (oldest === null) return true;
  const version = /(?<major>\d+)\.\d/.exec(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.groups?.major;
  return version !== undefined && Number(version) >= oldest;
}

/** Installs Debian's package where that is ours to do: as root, with apt. True where the package manager said so. */
function installFromDebian(debianPackage: string): boolean {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.error(`No browser found: installing Debian's ${debianPackage} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A list of packages that a machine came with may name a version from before what the manifest asks for.
  const apt = (...args: readonly string[]): boolean => spawnSync('apt-get', [...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  apt('update', '-q');
  return apt('install', '-y', '--no-install-recommends', debianPackage);
}

/**
 * Path of a browser that takes an unpacked extension: the variable CHROME_PATH (FIREFOX_PATH), then an installed one,
 * then Playwright's cache, then, as root on Debian, Debian's package. Throws with the ways to get one where there is none.
 */
export function findBrowser(name: BrowserName = 'chromium'): string {
  const search = SEARCH[name];
  const given = process.env[search.variable];
  if (given !== undefined && given !== '') {
    if (isProgram(given)) return given;
    throw new Error(`${search.variable} is ${given}, which is no program that can be run.`);
  }
  const installed = (): string | undefined => [...search.commands.flatMap(onPath), ...search.places].find((program) => isProgram(program) && isNewEnough(program, search.oldest));
  const found = installed() ?? inCache(search.cached).find(isProgram) ?? (installFromDebian(search.debianPackage) ? installed() : undefined);
  if (found !== undefined) return found;
  throw new Error([`No ${name === 'chromium' ? 'Chromium' : `Firefox of version ${String(search.oldest)} or later`} was found. Ways to get one:`, ...search.advice.map((way) => `  - ${way}`)].join('\n'));
}
