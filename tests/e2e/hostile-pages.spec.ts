import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.use({ file: import.meta.filename });

/** Pages that fight back, each with an article in it; made here, served by a server of this machine. */
const SENTENCE = 'The harbour office said that 340 people had been taken from their homes, and that 12 boats were lost in the night.';
const paragraphs = (count: number): string => Array.from({ length: count }, (_, at) => `<p>${SENTENCE} This was paragraph ${at + 1}, set down by a clerk.</p>`).join('\n');
const pageOf = ({ head = '', before = '', after = '', count = 6 } = {}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Surge empties the quays</title><meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-02">${head}</head><body>${before}<article><h1>Surge empties the quays</h1>${paragraphs(count)}</article>${after}</body></html>`;

/** Errors of the page's own making are none of ours: those that are would name the extension's files. */
function watchErrors(tab: Page): string[] {
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(`${error.message}\n${error.stack ?? ''}`));
  tab.on('console', (message) => {
    if (message.type() === 'error' && (message.text().includes('chrome-extension:') || message.location().url.startsWith('chrome-extension:'))) errors.push(message.text());
  });
  return errors;
}

const HOSTILE: Readonly<Record<string, { body: string; headers?: Readonly<Record<string, string>> }>> = {
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
  'a document that writes itself anew': { body: pageOf({ after: `<script>addEventListener('load', () => setTimeout(() => { const whole = document.documentElement.outerHTML.replace(/<script[\\s\\S]*?<\\/script>/g, ''); document.open(); document.write(whole); document.close(); }, 300));</script>` }) },
  'frames in frames': { body: pageOf({ before: Array.from({ length: 12 }, () => `<iframe srcdoc="${pageOf().replaceAll('"', '&quot;')}"></iframe>`).join('') }) },
  'elements named like the document’s own methods': { body: pageOf({ before: '<form id="documentElement"><input name="body"><input name="parentNode"></form><img name="querySelector"><img name="createElement"><img name="body">' }) },
};

for (const [name, page] of Object.entries(HOSTILE)) {
  test(`reads an article among ${name}, and breaks nothing`, async ({ extension, server, tab }) => {
    const errors = watchErrors(tab);
    const address = server.put(`/hostile/${encodeURIComponent(name.replaceAll(/\W+/g, '-'))}`, page);
    await tab.goto(address);
    await expect.poll(async () => (await extension.stateOf(tab).catch(() => null))?.phase, { timeout: 20_000 }).toBe('ready');
    const report = await extension.reportOf(tab);
    expect(report.claims.some(({ claim }) => claim.quote.includes('340 people'))).toBe(true);
    expect(errors.filter((error) => !error.includes('mine'))).toEqual([]);
    // The page may have spoilt its own world: its markup is asked for from another one.
    expect(await tab.content()).not.toContain('lateral');
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
  test.setTimeout(150_000);
  await tab.goto(server.put('/hostile/large', pageOf({ count: 60_000, after: '<p id="clock"></p><script>setInterval(() => (document.querySelector("#clock").textContent = Math.random()), 1)</script>' })));
  await expect.poll(async () => (await extension.stateOf(tab)).phase, { timeout: 120_000 }).toBe('ready');
  expect((await extension.stateOf(tab)).report!.claims.length).toBeGreaterThan(0);
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
