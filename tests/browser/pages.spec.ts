import { expect, type Page, test } from '@playwright/test';
import { checkPages } from '../bench/check-pages';
import { SAMPLES_FOLDER } from '../support/samples';
import { bundleProbe, openBrowser } from './open-pages';
import type { PageProbe } from './page-probe';

declare const lateralProbe: PageProbe;

const ADDRESS = 'https://news.example/2024/03/story.html';
const SENTENCE = 'The harbour office said that 340 people had been taken from their homes, and that 12 boats were lost in the night.';
const paragraphs = (count: number): string => Array.from({ length: count }, (_, at) => `<p>${SENTENCE} This was paragraph ${at + 1}, set down by a clerk.</p>`).join('\n');
const pageOf = (body: string, head = ''): string => `<!doctype html><html lang="en"><head><title>Surge empties the quays</title>${head}</head><body><article><h1>Surge empties the quays</h1>${body}</article></body></html>`;

let probe: string;
let opened: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
let errors: string[];

test.beforeAll(async () => {
  probe = await bundleProbe();
  opened = await openBrowser({ scripts: true });
});
test.afterAll(() => opened.close());
test.beforeEach(async () => {
  page = await opened.context.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
});
test.afterEach(() => page.close());

async function show(body: string, { type = 'text/html; charset=utf-8', address = ADDRESS } = {}): Promise<void> {
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ body, contentType: type }) : route.abort()));
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(probe);
}

/** The reading's text where it is short, and its size. */
const read = (): Promise<{ text: string; length: number; blocks: number } | null> =>
  page.evaluate(() => {
    const article = lateralProbe.read();
    return article && { text: article.text.slice(0, 5_000), length: article.text.length, blocks: article.blocks.length };
  });
const check = () => page.evaluate(() => lateralProbe.checkMarks());

test('marks sit on their quotes in every sample, and the page stays as it was', async () => {
  const pages = await checkPages(SAMPLES_FOLDER);
  expect(pages.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(8);
});

test('a page is read through whatever it calls its form fields and pictures', async () => {
  const names = ['childNodes', 'firstChild', 'nodeType', 'parentNode', 'localName', 'getAttribute', 'hasAttributes', 'querySelectorAll', 'documentElement', 'body', 'cloneNode', 'implementation', 'createTreeWalker', 'children', 'textContent'];
  const fields = names.map((name) => `<input name="${name}"><img name="${name}" alt="">`).join('');
  await show(pageOf(`<form id="f">${fields}${paragraphs(6)}</form>${names.map((name) => `<img name="${name}" alt="">`).join('')}`));
  const reading = await read();
  expect(reading?.text).toContain('340 people');
  expect(await check()).toMatchObject({ orphans: 0, wrong: [], missed: [], sameHtml: true });
});

test('text in open shadow roots and slots is read and marked', async () => {
  await show(
    `<!doctype html><html lang="en"><head><title>Surge empties the quays</title></head><body><main><h1>Surge empties the quays</h1><story-text><template shadowrootmode="open"><section><slot></slot></section><section>${paragraphs(4)}</section></template><p>${SENTENCE} This stood in a slot.</p></story-text></main></body></html>`,
  );
  const reading = await read();
  expect(reading?.text).toContain('This stood in a slot.');
  expect(reading?.text).toContain('This was paragraph 4');
  expect(await check()).toMatchObject({ orphans: 0, wrong: [], sameHtml: true });
});

test('an XHTML page is read like any other', async () => {
  await show(`<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Surge empties the quays</title></head><body><h1>Surge empties the quays</h1>${paragraphs(6)}<svg xmlns="http://www.w3.org/2000/svg"><text>77 in a drawing</text></svg></body></html>`, {
    type: 'application/xhtml+xml; charset=utf-8',
  });
  const reading = await read();
  expect(reading?.text).toContain('340 people');
  expect(reading?.text).not.toContain('77 in a drawing');
  expect(await check()).toMatchObject({ orphans: 0, wrong: [], sameHtml: true });
});

for (const [name, type, body] of [
  ['a drawing', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>340 people</text></svg>'],
  ['plain text', 'text/plain', SENTENCE.repeat(20)],
  ['XML', 'application/xml', `<story>${SENTENCE.repeat(20)}</story>`],
] as const) {
  test(`${name} is no article and harms nobody`, async () => {
    await show(body, { type });
    expect(await page.evaluate(() => lateralProbe.isArticle())).toBe(false);
    expect(errors).toEqual([]);
  });
}

test.describe('work is bounded', () => {
  const measure = () => page.evaluate(() => lateralProbe.measure(true));
  const whole = (body: string): string => pageOf(body);

  test('50,000 paragraphs', async () => {
    await show(whole(paragraphs(50_000)));
    const reading = await read();
    expect(reading!.length).toBeLessThan(500_000);
    expect(reading!.blocks).toBeGreaterThan(100);
    expect(await page.evaluate(() => lateralProbe.isArticle())).toBe(true);
  });

  test('a million text nodes', async () => {
    await show(whole(paragraphs(5)));
    await page.evaluate(() => {
      const many = document.createDocumentFragment();
      for (let at = 0; at < 1_000_000; at += 1) many.append('x ');
      document.body.append(many);
    });
    const reading = await read();
    expect(reading?.text).toContain('340 people');
    expect(reading!.length).toBeLessThan(500_000);
  });

  test('one line of two million letters', async () => {
    await show(whole(`${paragraphs(5)}<p>${'word '.repeat(400_000)}</p>`));
    expect((await read())!.length).toBeLessThan(500_000);
  });

  // Chromium itself lays out no 5,000.
  test('elements nested 2,000 deep', async () => {
    await show(whole(paragraphs(5)));
    await page.evaluate(() => {
      let inner: Element = document.querySelector('article')!;
      for (let at = 0; at < 2_000; at += 1) {
        const next = document.createElement('div');
        inner.append(next);
        inner = next;
      }
      inner.textContent = 'The bottom of it is 77 levels down, or so they say in the town.';
    });
    expect((await read())?.text).toContain('340 people');
  });

  test('a page without any text at all', async () => {
    await show('<!doctype html><html><head></head><body></body></html>');
    expect(await read()).toBeNull();
    expect((await measure()).elements).toBeLessThan(10);
  });
});

test('a page that changes a thousand times a second is looked at a few times a minute', async () => {
  await page.clock.install();
  await show(pageOf(paragraphs(5)));
  await page.evaluate(() => lateralProbe.watch());
  await page.evaluate(() => {
    const target = document.createElement('p');
    document.body.append(target);
    setInterval(() => (target.textContent = String(Math.random())), 1);
  });
  // In steps, so that the observer is served in between.
  for (let second = 0; second < 60; second += 1) await page.clock.runFor(1_000);
  const looks = await page.evaluate(() => lateralProbe.looks);
  // Waits of 1, 2, 4, 8, 16 and 30 s.
  expect(looks).toBeGreaterThanOrEqual(5);
  expect(looks).toBeLessThanOrEqual(7);
});

test.describe('quotes are found again after the page has changed', () => {
  const keep = () => page.evaluate(() => lateralProbe.keepQuotes());
  const again = () => page.evaluate(() => lateralProbe.anchorKept());
  const story = pageOf(
    ['Some 41 people were counted at the first gate by the mayor of the town.', 'At the second gate of the old town wall some 97 cars were turned away before the noon bell rang, said the wardens.', 'The wardens counted 1,250 letters from those who had stayed at home all day.', 'It was 14 days before the gate of the town was opened to 300 riders again.']
      .map((text) => `<p>${text}</p>`)
      .join(''),
  );

  test('where the text was rebuilt with the same words', async () => {
    await show(story);
    const count = await keep();
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      const markup = article.innerHTML;
      article.replaceChildren();
      const box = document.createElement('div');
      box.innerHTML = markup.replace('97 cars', '97 <b>cars</b>');
      article.append(box);
    });
    expect(await again()).toEqual({ found: count, orphans: [], wrong: [] });
  });

  test('where text was put before them', async () => {
    await show(story);
    const count = await keep();
    await page.evaluate(() => {
      for (let at = 0; at < 20; at += 1) {
        const added = document.createElement('p');
        added.textContent = `Live: ${at} of 41 boats had come in by ${at} o’clock.`;
        document.querySelector('article')!.prepend(added);
      }
    });
    expect(await again()).toEqual({ found: count, orphans: [], wrong: [] });
  });

  test('and are orphans, not guesses, where their words have gone or stand in two places alike', async () => {
    await show(story);
    await keep();
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('article p');
      first!.textContent = 'Some 52 people were counted at the first gate by the mayor of the town.';
      const twin = second!.cloneNode(true);
      const moved = second!.cloneNode(true);
      second!.replaceWith(moved, twin);
    });
    const { orphans, wrong } = await again();
    expect(wrong).toEqual([]);
    expect(orphans.some((quote) => quote.includes('41 people'))).toBe(true);
    expect(orphans.some((quote) => quote.includes('97 cars'))).toBe(true);
    expect(orphans.some((quote) => quote.includes('1,250 letters'))).toBe(false);
  });
});
