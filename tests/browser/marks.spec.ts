import type { Page } from '@playwright/test';
import { expect, markupOf, test } from '../e2e/fixtures';
import { launchExtension } from '../support/launch-extension';

test.use({ file: import.meta.filename });

const SAMPLE = 'suez-clean';
const MARKS = ['lateral-claim', 'lateral-differs'] as const;

/** Words under each of our highlights, as the page itself can read them. */
const painted = (tab: Page): Promise<Record<string, string[]>> =>
  tab.evaluate(() => Object.fromEntries([...CSS.highlights].filter(([name]) => name.startsWith('lateral-')).map(([name, highlight]) => [name, [...(highlight as unknown as Iterable<Range>)].map((range) => range.toString())])));
const allMarks = async (tab: Page): Promise<string[]> => {
  const found = await painted(tab);
  return MARKS.flatMap((name) => found[name] ?? []);
};
const marked = (tab: Page): Promise<string[]> => expect.poll(() => allMarks(tab), { timeout: 20_000 }).not.toEqual([]).then(() => allMarks(tab));

/** Brings the first mark with these words (or the first of all) to the middle of the window; answers its box and its paragraph's. */
const boxOf = (tab: Page, words = '') =>
  tab.evaluate((wanted) => {
    const ranges = [...CSS.highlights].filter(([name]) => name === 'lateral-claim' || name === 'lateral-differs').flatMap(([, highlight]) => [...(highlight as unknown as Iterable<Range>)]);
    const range = ranges.find((one) => one.toString().includes(wanted))!;
    range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = [...range.getClientRects()].find((box) => box.width > 2)!;
    return { x: left + Math.min(6, width / 2), y: top + height / 2, words: range.toString() };
  }, words);

/** The card's host: the element that is there only while a card is open. */
const host = (tab: Page) => tab.locator('html > [popover]');
const rest = async (tab: Page, at: { x: number; y: number }): Promise<void> => {
  await tab.mouse.move(at.x - 1, at.y);
  await tab.mouse.move(at.x, at.y);
};

test.describe('marks', () => {
  test('show which claims others report, and change no node of the page', async ({ extension, server, tab }) => {
    await tab.goto(`${server.origin}/${SAMPLE}/`);
    const before = await markupOf(tab);
    const words = await marked(tab);
    const report = await extension.reportOf(tab);
    const reported = report.claims.filter(({ reports }) => reports.length > 0).map(({ claim }) => claim.quote);
    expect(words.toSorted()).toEqual(reported.toSorted());
    const differing = report.claims.filter(({ reports }) => reports.some(({ relation }) => relation === 'differs')).map(({ claim }) => claim.quote);
    expect(((await painted(tab))['lateral-differs'] ?? []).toSorted()).toEqual(differing.toSorted());
    expect(await markupOf(tab)).toBe(before);
  });

  test('follow a page that rebuilds its text, and go where the words have gone', async ({ server, tab }) => {
    await tab.goto(`${server.origin}/${SAMPLE}/`);
    const words = await marked(tab);
    await tab.evaluate(() => {
      const article = document.querySelector('article') ?? document.querySelector('main')!;
      article.replaceWith(article.cloneNode(true));
    });
    await expect.poll(async () => (await allMarks(tab)).toSorted()).toEqual(words.toSorted());
    expect(await tab.evaluate(() => [...CSS.highlights].filter(([name]) => name.startsWith('lateral-')).every(([, highlight]) => [...(highlight as unknown as Iterable<Range>)].every((range) => range.startContainer.isConnected)))).toBe(true);
    await tab.evaluate((gone) => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes(gone))!;
      paragraph.textContent = 'This paragraph was taken back by its editors.';
    }, words[0]!);
    await expect.poll(() => allMarks(tab)).not.toContain(words[0]);
  });

  test('go with the article when a page moves on without loading, and come with the next', async ({ server, tab }) => {
    await tab.goto(`${server.origin}/${SAMPLE}/`);
    const words = await marked(tab);
    const body = await tab.evaluate(() => {
      const kept = document.body.innerHTML;
      history.pushState(null, '', '/elsewhere/list.html');
      document.body.innerHTML = '<h1>Stories</h1><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>';
      return kept;
    });
    await expect.poll(() => allMarks(tab)).toEqual([]);
    await tab.evaluate((markup) => {
      history.pushState(null, '', '/elsewhere/story.html');
      document.body.innerHTML = markup;
    }, body);
    await expect.poll(() => allMarks(tab), { timeout: 20_000 }).toHaveLength(words.length);
  });
});

test.describe('the card', () => {
  test('opens where the pointer rests, leaves the sentence to be read, and goes with the pointer', async ({ server, tab }) => {
    await tab.goto(`${server.origin}/${SAMPLE}/`);
    await marked(tab);
    const before = await markupOf(tab);
    const at = await boxOf(tab, '422');
    await rest(tab, at);
    await expect(host(tab)).toBeVisible();
    const card = (await host(tab).boundingBox())!;
    expect(card.width).toBeGreaterThan(250);
    const sentence = await tab.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes(words))!;
      const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode()!;
      const from = text.nodeValue!.lastIndexOf('. ', text.nodeValue!.indexOf(words)) + 2;
      const range = new Range();
      range.setStart(text, from);
      range.setEnd(text, text.nodeValue!.indexOf(words) + words.length);
      return range.getBoundingClientRect().toJSON() as DOMRect;
    }, at.words);
    expect(card.y >= sentence.bottom || card.y + card.height <= sentence.top).toBe(true);
    expect((await painted(tab))['lateral-active']).toEqual([at.words]);
    await tab.mouse.move(5, 5);
    await expect(host(tab)).toHaveCount(0);
    expect((await painted(tab))['lateral-active']).toBeUndefined();
    expect(await markupOf(tab)).toBe(before);
  });

  test('opens on a click, stays, and closes on Escape or on a click elsewhere', async ({ server, tab }) => {
    await tab.goto(`${server.origin}/${SAMPLE}/`);
    await marked(tab);
    const at = await boxOf(tab, '422');
    await tab.mouse.click(at.x, at.y);
    await expect(host(tab)).toBeVisible();
    await tab.keyboard.press('Escape');
    await expect(host(tab)).toHaveCount(0);
    await tab.mouse.move(5, 300);
    await tab.mouse.click(at.x, at.y);
    await expect(host(tab)).toBeVisible();
    await tab.mouse.click(5, 300);
    await expect(host(tab)).toHaveCount(0);
  });

  test('goes by shortcut from claim to claim, takes the focus and gives it back', async ({ extension, server, tab }) => {
    await tab.goto(`${server.origin}/${SAMPLE}/`);
    const words = await marked(tab);
    await tab.locator('a').first().focus();
    const focused = await tab.evaluate(() => document.activeElement!.outerHTML);
    const command = async (name: 'next' | 'previous' | 'open' | 'close'): Promise<unknown> => {
      const worker = await extension.worker();
      return worker.evaluate(
        async ([address, one]) => {
          const found = (await chrome.tabs.query({})).find(({ url }) => url === address);
          return chrome.tabs.sendMessage(found!.id!, { lateral: 1, name: 'card:command', request: { command: one } }, { frameId: 0 });
        },
        [tab.url(), name] as const,
      );
    };
    expect(await command('open')).toEqual({ ok: true, value: true });
    await expect(host(tab)).toBeVisible();
    await expect.poll(() => tab.evaluate(() => document.activeElement!.localName)).toBe('div');
    const first = (await painted(tab))['lateral-active'];
    expect(words).toContain(first![0]);
    await command('next');
    await expect.poll(async () => (await painted(tab))['lateral-active']).not.toEqual(first);
    await command('previous');
    await expect.poll(async () => (await painted(tab))['lateral-active']).toEqual(first);
    await tab.keyboard.press('Escape');
    await expect(host(tab)).toHaveCount(0);
    expect(await tab.evaluate(() => document.activeElement!.outerHTML)).toBe(focused);
  });

  test('leaves links and selections to the page', async ({ server, tab }) => {
    await tab.goto(`${server.origin}/${SAMPLE}/`);
    await marked(tab);
    await tab.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes('422 ships'))!;
      const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const link = document.createElement('a');
      link.href = '#pressed';
      const words = text.splitText(text.data.indexOf('422 ships'));
      words.splitText('422 ships'.length);
      words.replaceWith(link);
      link.append(words);
    });
    await expect.poll(() => allMarks(tab)).toContain('422 ships');
    const at = await boxOf(tab, '422');
    await tab.mouse.click(at.x, at.y);
    await expect.poll(() => tab.evaluate(() => location.hash)).toBe('#pressed');
  });

  for (const policy of ["default-src 'none'; style-src 'none'", "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'", "default-src 'none'; sandbox allow-scripts", "default-src 'self'; script-src 'none'; worker-src 'none'; connect-src 'none'; style-src 'none'"]) {
    test(`works under ${policy}`, async ({ server, tab }) => {
      const source = await (await tab.request.get(`${server.origin}/${SAMPLE}/`)).text();
      const errors: string[] = [];
      tab.on('pageerror', (error) => errors.push(error.message));
      await tab.goto(server.put(`/strict-${policy.length}.html`, { body: source, headers: { 'content-security-policy': policy } }));
      await marked(tab);
      await rest(tab, await boxOf(tab, '422'));
      await expect(host(tab)).toBeVisible();
      // 340 px is what the card's own sheet says: it was taken in spite of the policy.
      expect((await host(tab).boundingBox())!.width).toBe(340);
      expect(errors).toEqual([]);
    });
  }

  test("is out of reach of the page's own style and names", async ({ server, tab }) => {
    const source = await (await tab.request.get(`${server.origin}/${SAMPLE}/`)).text();
    const names = ['createElement', 'documentElement', 'body', 'addEventListener', 'activeElement', 'querySelector', 'createTreeWalker', 'implementation', 'contentType'].map((name) => `<img name="${name}" alt="">`).join('');
    const style = '<style>html > * { display: none !important } body { display: block !important } div, [popover] { width: 7px !important; opacity: 0 !important; font: 40px monospace !important }</style>';
    await tab.goto(server.put('/hostile.html', source.replace('</head>', `${style}</head>`).replace('</body>', `${names}</body>`)));
    await marked(tab);
    await rest(tab, await boxOf(tab, '422'));
    await expect(host(tab)).toBeVisible();
    expect((await host(tab).boundingBox())!.width).toBe(340);
    expect(await host(tab).evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  });
});

test.describe('an extension that was reloaded under open pages', () => {
  test('leaves them quiet', async ({ server }) => {
    const own = await launchExtension();
    await own.seeded();
    const tab = await own.context.newPage();
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(`${server.origin}/${SAMPLE}/`);
    const before = await markupOf(tab);
    await marked(tab);
    await own.worker().then((worker) => worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined));
    await expect(async () => {
      await tab.evaluate(() => document.body.append(document.createTextNode('')));
      expect(await allMarks(tab)).toEqual([]);
    }).toPass({ timeout: 20_000 });
    await tab.mouse.click(600, 400);
    await tab.evaluate(() => document.body.normalize());
    expect(await markupOf(tab)).toBe(before);
    expect(errors).toEqual([]);
    await own.close();
  });
});

test.describe('a page that is no article', () => {
  test('is left alone', async ({ server, tab }) => {
    await tab.goto(server.put('/list.html', '<!doctype html><html lang="en"><head><title>Shop</title></head><body><ul><li><a href="/1">One</a></li></ul></body></html>'));
    const before = await markupOf(tab);
    await tab.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await painted(tab)).toEqual({});
    expect(await markupOf(tab)).toBe(before);
  });

  test('is read once its article has come', async ({ server, tab }) => {
    const source = await (await tab.request.get(`${server.origin}/${SAMPLE}/`)).text();
    const body = /<body[^>]*>(?<inside>[\s\S]*)<\/body>/.exec(source)!.groups!.inside!;
    await tab.goto(server.put('/late/story.html', '<!doctype html><html lang="en"><head><title>Story</title></head><body><div id="app"></div></body></html>'));
    await tab.evaluate((markup) => {
      document.querySelector('#app')!.innerHTML = markup;
    }, body);
    expect((await marked(tab)).length).toBeGreaterThan(2);
  });
});
