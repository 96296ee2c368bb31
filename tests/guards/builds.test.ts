import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesIn, packZip } from '../support/pack-zip';

const ROOT = join(import.meta.dirname, '../..');

/** Budgets of the design, in bytes. */
const CONTENT_SCRIPT_GZIP = 20 * 1024;
const ZIP = 1.5 * 1024 * 1024;

interface Manifest {
  permissions?: readonly string[];
  host_permissions?: readonly string[];
  optional_permissions?: readonly string[];
  optional_host_permissions?: readonly string[];
  content_scripts?: readonly { matches: readonly string[]; js?: readonly string[]; all_frames?: boolean }[];
  web_accessible_resources?: readonly { resources: readonly string[]; matches?: readonly string[] }[];
  externally_connectable?: unknown;
  content_security_policy?: { extension_pages?: string };
}

/** Every power the extension asks for, with its reason; the one table of reasons, checked against both builds. */
const REASONS = JSON.parse(readFileSync(join(ROOT, 'assets/permissions.json'), 'utf8')) as Readonly<Record<string, string>>;

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (name) => {
  const folder = join(ROOT, '.output', name);
  if (!existsSync(folder)) throw new Error(`There is no ${name} in .output: run npm run build and npm run build:firefox first.`);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = filesIn(folder);

  const powers = [
    ...(manifest.permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches),
    ...(manifest.web_accessible_resources ?? []).flatMap(({ resources }) => resources),
  ];

  it('asks for nothing without a reason', () => {
    expect([...new Set(powers)].filter((power) => !(REASONS[power] ?? '').trim())).toEqual([]);
  });

  it('has every file that its manifest names, and every script and style that its pages load', () => {
    const paths = new Set(files);
    // A path in the manifest has an ending; matches of hosts, versions and words have none of these.
    const named = [...JSON.stringify(manifest).matchAll(/"(?<path>[\w/-]+\.(?:js|css|html|json|png|svg))"/g)].map(({ groups }) => groups!.path!);
    expect(named.length).toBeGreaterThan(5);
    const loaded = files.filter((file) => file.endsWith('.html')).flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:src|href)="\/?(?<path>[^":#]+\.(?:js|css))"/g)].map(({ groups }) => groups!.path!));
    expect(loaded.length).toBeGreaterThan(5);
    expect([...named, ...loaded].filter((path) => !paths.has(path))).toEqual([]);
  });

  it('has its background compiled as it loads, and no page that must paint first', () => {
    const hinted = files.filter((file) => file.endsWith('.js') && readFileSync(join(folder, file), 'utf8').includes('allFunctionsCalledOnLoad'));
    expect(hinted).toEqual(['background.js']);
    // A browser looks for it before the first statement only.
    expect(readFileSync(join(folder, 'background.js'), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('lets no web page talk to it', () => {
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('runs and loads nothing but its own files and connects to nothing', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('holds no script that makes code out of text or loads code from elsewhere', () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    const wrong = /\beval\(|\bnew Function\(|\bimportScripts\(|\bimport\(\s*["'`]https?:/;
    expect(scripts.filter((file) => wrong.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
  });

  it('loads no font, style, picture or script of another host', () => {
    const pages = files.filter((file) => /\.(?:html|css)$/.test(file));
    const elsewhere = /(?:src|href)\s*=\s*["']?https?:|url\(\s*["']?https?:|@import\s+["']?https?:/;
    expect(pages.filter((file) => !file.includes('samples/') && elsewhere.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
  });

  it('injects at most 20 kB (gzip) into a page that nobody pressed anything on', () => {
    const scripts = [...new Set((manifest.content_scripts ?? []).flatMap(({ js }) => js ?? []))];
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(CONTENT_SCRIPT_GZIP);
  });

  it('puts no words of the library or of lessons into the page with a card', () => {
    const script = readFileSync(join(folder, 'card.js'), 'utf8');
    for (const language of ['ar', 'en', 'es', 'fr', 'tr']) {
      const { library, lesson, card } = JSON.parse(readFileSync(new URL(`../../assets/locales/${language}.json`, import.meta.url), 'utf8')) as Record<'library' | 'lesson' | 'card', Record<string, string>>;
      expect(script).toContain(card.all);
      expect([library.loading, lesson.intro].filter((words) => words === undefined || script.includes(words))).toEqual([]);
    }
  });

  it('gives a zip of at most 1.5 MB, the same bytes each time', async () => {
    const zip = await packZip(folder);
    expect(zip.length).toBeLessThanOrEqual(ZIP);
    expect((await packZip(folder)).equals(zip)).toBe(true);
  });
});

describe('the table of reasons', () => {
  it('names nothing that no build asks for', () => {
    const asked = ['chrome-mv3', 'firefox-mv3'].map((name) => readFileSync(join(ROOT, '.output', name, 'manifest.json'), 'utf8')).join('\n');
    expect(Object.keys(REASONS).filter((power) => !asked.includes(JSON.stringify(power)))).toEqual([]);
  });
});
