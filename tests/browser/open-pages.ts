import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../support/find-browser';

const ROOT = resolve(import.meta.dirname, '../..');

/** The probe as one script for a page: the sources of lib, bundled as the extension's build does. */
export async function bundleProbe(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, minify: true, lib: { entry: join(import.meta.dirname, 'page-probe.ts'), formats: ['iife'], name: 'lateralProbeBundle' } },
  });
  const output = (Array.isArray(result) ? result[0] : result) as { output: readonly { type: string; code?: string }[] };
  const chunk = output.output.find((one) => one.type === 'chunk');
  if (!chunk?.code) throw new Error('The probe was not built.');
  return chunk.code;
}

/** A page saved from the web. */
export interface SavedPage {
  name: string;
  file: string;
  /** Address it was saved from; one of our own making where the folder names none. */
  address: string;
  /** File of its main text, where the folder has one. */
  expected: string | null;
}

/** The pages of a folder: `*.html`, or folders with an `index.html`; `index.jsonl` ("name", "url") and `expected/` where there are any. Throws where there is none. */
export function listSavedPages(folder: string): readonly SavedPage[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const index = entries.some(({ name }) => name === 'index.jsonl') ? readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n').filter(Boolean) : [];
  const addresses = new Map(index.map((line) => JSON.parse(line) as { name: string; url?: string | null }).map(({ name, url }) => [name, url ?? null]));
  const expected = new Set(entries.some(({ name }) => name === 'expected') ? readdirSync(join(folder, 'expected')) : []);
  const pages = entries.flatMap((entry): SavedPage[] => {
    const name = entry.name.replace(/\.html$/, '');
    const file = entry.isDirectory() ? join(folder, entry.name, 'index.html') : join(folder, entry.name);
    const isPage = entry.isDirectory() ? entry.name !== 'expected' && readdirSync(join(folder, entry.name)).includes('index.html') : entry.name.endsWith('.html');
    if (!isPage) return [];
    return [{ name, file, address: addresses.get(name) ?? `https://news.example/2024/${name}.html`, expected: expected.has(entry.name) ? join(folder, 'expected', entry.name) : null }];
  });
  if (pages.length === 0) throw new Error(`${folder} holds no saved pages.`);
  return pages;
}

/** A Chromium without extension; scripts of the pages run only where asked. */
export async function openBrowser({ scripts = false }: { scripts?: boolean } = {}): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const browser = await chromium.launch({ executablePath: findBrowser(), headless: true, chromiumSandbox: process.getuid?.() !== 0, args: ['--disable-gpu', '--no-first-run'] });
  const context = await browser.newContext({ javaScriptEnabled: scripts, bypassCSP: true, viewport: { width: 1280, height: 900 } });
  return { context, close: () => browser.close() };
}

/** Shows a saved page at its address; nothing else is fetched. The probe is in it. */
export async function showSavedPage(page: Page, saved: SavedPage, probe: string): Promise<void> {
  await page.unrouteAll();
  const html = readFileSync(saved.file, 'utf8');
  await page.route('**/*', (route) => (route.request().isNavigationRequest() && route.request().frame() === page.mainFrame() ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.abort()));
  await page.goto(saved.address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(probe);
}
