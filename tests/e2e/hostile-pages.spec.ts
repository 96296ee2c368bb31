import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Popup } from './popup';

test.use({ file: import.meta.filename });

/** Pages that fight back, each with an article in it; made here, served by a server of this machine. */
const SENTENCE = 'The harbour office said that 340 people had been taken from their homes, and that 12 boats were lost in the night.';
const paragraphs = (count: number): string => Array.from({ length: count }, (_, at) => `<p>${SENTENCE} This was paragraph ${at + 1}, set down by a clerk.</p>`).join('\n');
/** What answers a reader without any script of the page. */
const MORE = '<details><summary>Write to the harbour office</summary><p>At its gate.</p></details>';
const pageOf = ({ head = '', before = '', after = '', count = 6 } = {}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Surge empties the quays</title><meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-02">${head}</head><body>${before}<article><h1>Surge empties the quays</h1>${paragraphs(count)}</article>${after}${MORE}</body></html>`;

/** Errors of the page's own making are none of ours: those that are would name the extension's files. */
function watchErrors(tab: Page): string[] {
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(`${error.message}\n${error.stack ?? ''}`));
  tab.on('console', (message) => {
    if (message.type() === 'error' && (message.text().includes('chrome-extension:') || message.location().url.startsWith('chrome-extension:'))) errors.push(message.text());
  });
  return errors;
}

/** A page, what it does to itself, and what of it is read. */
interface Hostile {
  body: string;
  type?: string;
  headers?: Readonly<Record<string, string>>;
  /** Built by its own script once it has loaded, so that its markup is compared from then on. */
  builds?: boolean;
  /** Writes itself anew once it has been read. */
  writesAnew?: boolean;
}

/** Puts what a script makes into the page when it has loaded, and then says so. */
const buildsItself = (script: string): string => pageOf({ after: `<script>addEventListener('load', () => { ${script}; document.title = 'built'; });</script>` });

const HOSTILE: Readonly<Record<string, Hostile>> = {
  'frozen prototypes': { body: pageOf({ head: '<script>for (const one of [Object, Array, String, Promise, Map, Node, Element, Document, Range, Event, EventTarget]) { Object.freeze(one.prototype); Object.freeze(one); }</script>' }) },
  'globals that throw': {
    body: pageOf({
      head: `<script>
        for (const name of ['fetch', 'requestIdleCallback', 'MutationObserver', 'Highlight', 'queueMicrotask', 'structuredClone']) Object.defineProperty(window, name, { get() { throw new Error('mine: ' + name); } });
        Array.prototype.map = Array.prototype.filter = Element.prototype.closest = Document.prototype.createTreeWalker = Node.prototype.cloneNode = function () { throw new Error('mine'); };
        JSON.parse = JSON.stringify = () => { throw new Error('mine'); };
      </script>`,
    }),
  },
  'a policy that allows nothing': { body: pageOf(), headers: { 'content-security-policy': "default-src 'none'; sandbox", 'cross-origin-opener-policy': 'same-origin' } },
  'a policy of trusted types': { body: pageOf(), headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" } },
  'a policy in the page itself': { body: pageOf({ head: `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'">` }) },
  'a document that writes itself anew': {
    body: pageOf({ after: '<script>function writeAnew() { const whole = document.documentElement.outerHTML; document.open(); document.write(whole); document.close(); }</script>' }),
    writesAnew: true,
  },
  'frames in frames': { body: pageOf({ before: Array.from({ length: 12 }, () => `<iframe srcdoc="${pageOf().replaceAll('"', '&quot;')}"></iframe>`).join('') }) },
  'elements named like the document’s own methods': { body: pageOf({ before: '<form id="documentElement"><input name="body"><input name="parentNode"></form><img name="querySelector"><img name="createElement"><img name="body">' }) },
  'open shadow roots and slots': { body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Surge empties the quays</title><meta property="og:type" content="article"></head><body><main><h1>Surge empties the quays</h1><story-text><template shadowrootmode="open"><section><slot></slot></section></template>${paragraphs(6)}</story-text></main>${MORE}</body></html>` },
  'an XHTML document': {
    type: 'application/xhtml+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Surge empties the quays</title><meta property="og:type" content="article"/></head><body><h1>Surge empties the quays</h1>${paragraphs(6)}<svg xmlns="http://www.w3.org/2000/svg"><text>77 in a drawing</text></svg>${MORE}</body></html>`,
  },
  'elements nested 2,000 deep': { body: buildsItself(`let inner = document.querySelector('article'); for (let at = 0; at < 2000; at += 1) { const next = document.createElement('div'); inner.append(next); inner = next; } inner.textContent = 'The bottom of it is 77 levels down, or so they say in the town.'`), builds: true },
  'one line of two megabytes': { body: pageOf({ after: `<p>${'word '.repeat(400_000)}</p>` }) },
  'a million text nodes': { body: buildsItself(`const many = document.createDocumentFragment(); for (let at = 0; at < 1000000; at += 1) many.append('x '); const box = document.createElement('div'); box.style.display = 'none'; box.append(many); document.body.append(box)`), builds: true },
};

/** Letters of an article that is read of whatever page, at most: what is copied of one is bounded (`LIMITS.text` and one node more). */
const MOST_LETTERS = 500_001;

/** The page's markup, as a world that the page cannot spoil has it. */
const shown = (tab: Page): Promise<string> => tab.content();

for (const [name, { builds = false, writesAnew = false, ...page }] of Object.entries(HOSTILE)) {
  test(`reads an article among ${name}, and breaks nothing`, async ({ extension, server, tab }) => {
    const errors = watchErrors(tab);
    await tab.goto(server.put(`/hostile/${encodeURIComponent(name.replaceAll(/\W+/g, '-'))}`, page));
    if (writesAnew) await extension.reportOf(tab).then(() => tab.evaluate(() => (window as unknown as { writeAnew: () => void }).writeAnew()));
    if (builds) await tab.waitForFunction(() => document.title === 'built');
    const before = await shown(tab);
    await expect.poll(async () => (await extension.stateOf(tab).catch(() => null))?.phase, { timeout: 30_000 }).toBe('ready');
    const report = await extension.reportOf(tab);
    const found = report.claims.find(({ claim }) => claim.quote.includes('340 people'));
    expect(found).toBeDefined();
    // Bounded work: what is read of a page, and what is said of it.
    const article = await extension.askPage(tab, 'article:get', {});
    expect(article.ok && article.value !== null && article.value.text.length).toBeLessThan(MOST_LETTERS);
    // A reader can be led to the claim, which stands in the page as it was.
    await expect.poll(() => extension.askPage(tab, 'claim:reveal', { claimId: found!.claim.id })).toEqual({ ok: true, value: true });
    const after = await shown(tab);
    expect(after).not.toContain('lateral');
    expect(after === before, 'the markup is what it was').toBe(true);
    expect(errors.filter((error) => !error.includes('mine'))).toEqual([]);
    // The page still answers its reader.
    await tab.locator('summary').click();
    await expect(tab.locator('details[open]')).toBeVisible();
  });
}

/** What a browser shows with a viewer of its own, or without one. */
const NO_PAGES: Readonly<Record<string, { type: string; body: string | Buffer }>> = {
  'a drawing': { type: 'image/svg+xml', body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${SENTENCE}</text></svg>` },
  'a picture': { type: 'image/png', body: readFileSync(resolve(import.meta.dirname, '../../assets/public/icon/128.png')) },
  'a PDF': { type: 'application/pdf', body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 300 300]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF' },
  'plain text': { type: 'text/plain', body: `${SENTENCE}\n\n`.repeat(20) },
  'XML of its own kind': { type: 'application/xml', body: `<story>${SENTENCE.repeat(20)}</story>` },
  'figures as JSON': { type: 'application/json', body: JSON.stringify({ story: SENTENCE.repeat(20) }) },
};

for (const [name, page] of Object.entries(NO_PAGES)) {
  test(`${name} is left as it is, and the popup says that there is no article`, async ({ extension, server, tab }) => {
    const errors = watchErrors(tab);
    await tab.goto(server.put(`/hostile/none-${name.replaceAll(' ', '-')}`, page));
    const before = await shown(tab);
    const popup = await Popup.over(extension, tab);
    // No script of ours looks at a document whose root is no HTML.
    await expect.poll(() => popup.headline()).toBe(name === 'a drawing' ? 'Lateral cannot read this page.' : 'This page is not an article.');
    await popup.close();
    expect(await shown(tab)).toBe(before);
    expect(errors).toEqual([]);
  });
}

test('a live blog that grows is read again, and its new figures are found', async ({ extension, server, tab }) => {
  await tab.goto(server.put('/hostile/live', pageOf()));
  await extension.reportOf(tab);
  await tab.evaluate(() => {
    for (let at = 0; at < 6; at += 1) {
      const added = document.createElement('p');
      added.textContent = `At noon the wardens of the harbour said that 57 houses had been destroyed by the water in the lower town, which they had counted ${at + 1} times over.`;
      document.querySelector('article h1')!.after(added);
    }
  });
  await expect.poll(async () => (await extension.reportOf(tab)).claims.some(({ claim }) => claim.quote.includes('57 houses')), { timeout: 30_000 }).toBe(true);
});

test('a page of ten megabytes and one that changes a thousand times a second still answer the reader', async ({ extension, server, tab }) => {
  // Loading and laying out ten megabytes alone takes a browser long on a busy machine.
  test.setTimeout(300_000);
  await tab.goto(server.put('/hostile/large', pageOf({ count: 60_000, after: '<p id="clock"></p><script>setInterval(() => (document.querySelector("#clock").textContent = Math.random()), 1)</script>' })));
  await expect.poll(async () => (await extension.stateOf(tab).catch(() => null))?.phase, { timeout: 120_000 }).toBe('ready');
  expect((await extension.stateOf(tab)).report!.claims.length).toBeGreaterThan(0);
  const article = await extension.askPage(tab, 'article:get', {});
  expect(article.ok && article.value !== null && article.value.text.length).toBeLessThan(MOST_LETTERS);
  // The page goes on changing, and answers its reader.
  const then = await tab.locator('#clock').textContent();
  await expect.poll(() => tab.locator('#clock').textContent()).not.toBe(then);
  await tab.locator('summary').click();
  await expect(tab.locator('details[open]')).toBeVisible();
  expect(await tab.locator('[data-lateral]').count()).toBe(0);
});

test('broken addresses of the extension’s own pages show a page, not nothing', async ({ extension, tab }) => {
  const errors = watchErrors(tab);
  for (const hash of ['library.html#/search/%E0%A4', 'library.html#/story/%zz', 'library.html#/packs/%', 'lesson.html#/story/%E0', 'lesson.html#/page/x/%', 'lesson.html#/run/__proto__', 'library.html#/search/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E']) {
    await tab.goto('about:blank');
    await tab.goto(extension.address(hash));
    await expect(tab.locator('#root > *').first(), hash).toBeAttached();
    expect(await tab.locator('img[onerror]').count()).toBe(0);
  }
  expect(errors).toEqual([]);
});
