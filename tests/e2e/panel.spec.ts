import { until } from '../support/until';
import { expect, test } from './fixtures';
import { Popup } from './popup';
import { Panel } from './surface';

test.use({ file: import.meta.filename });

const CLAIM = 'At least 11,300 people';

test.describe('the side panel', () => {
  let panel: Panel;
  test.beforeEach(async ({ extension, server, tab }) => {
    await tab.goto(`${server.origin}/flood-amp/`);
    await extension.reportOf(tab);
    panel = await Panel.beside(extension, await Popup.over(extension, tab));
    await until('rows', async () => (await panel.count('.row')) > 0);
  });
  test.afterEach(() => panel.close());

  test('shows the tab in front, whichever that is', async ({ extension, server, tab }) => {
    const other = await extension.context.newPage();
    await other.goto(`${server.origin}/suez-clean/`);
    const { claims } = await extension.reportOf(other);
    await until('the claims of the other tab', async () => (await panel.quotes()).toSorted().join() === claims.map(({ claim }) => claim.quote).toSorted().join());
    await tab.bringToFront();
    await until('the claims of the first tab', async () => (await panel.quotes()).includes(CLAIM));
    await other.close();
  });

  test('goes through the days by keyboard, and says how many reports there were until each', async () => {
    await panel.open(CLAIM);
    const asOf = (): Promise<string> => panel.target.evaluate(`document.querySelector('.asof output').innerText`);
    const reports = async (): Promise<number> => Number(/: (\d+) report/.exec(await asOf())?.[1] ?? Number.NaN);
    await panel.focus('.slider');
    const first = await asOf();
    expect(first).toContain('As of Sep 17, 2023');
    const then = await reports();
    await panel.press('Home');
    await until('the first day', async () => (await asOf()) !== first);
    expect(await reports()).toBeLessThan(then);
    await expect.poll(() => panel.attribute('.slider', 'aria-valuetext')).toMatch(/^Sep \d+, 2023, \d+ reports? so far$/);
    await panel.press('End');
    await until('the last day', async () => (await reports()) >= then);
    await panel.click('button', 'This article’s day');
    await until('the article’s day', async () => (await asOf()) === first);
  });

  test('groups reports by the party they go back to, with figure, relation, outlet and date', async ({ extension, tab }) => {
    const comparison = (await extension.reportOf(tab)).claims.find(({ claim }) => claim.quote === CLAIM)!;
    await panel.open(CLAIM);
    const parties = await panel.all('.tree .origin bdi');
    for (const { name, basis } of comparison.origins) if (basis === 'party' && name !== null) expect(parties).toContain(name);
    for (let more = await panel.count('.tree details:not([open])'); more > 0; more = await panel.count('.tree details:not([open])')) await panel.click('.tree details:not([open]) > summary');
    // What was folded is drawn once its switch has said that it is open.
    await until('all lines', async () => (await panel.count('.tree .rep')) >= comparison.reports.length + 1);
    const lines = await panel.all('.tree .rep');
    expect(lines).toHaveLength(comparison.reports.length + 1);
    expect(lines.filter((line) => line.includes('this article'))).toHaveLength(1);
    for (const line of lines) expect(line).toMatch(/20\d\d|no date shown/);
    expect((await panel.links()).some((href) => href.includes('#:~:text='))).toBe(true);
    expect(await panel.all('.ladder li > span:first-child')).toHaveLength(8);
    expect(await panel.all('.cells b')).toEqual(['repetition', 'corroboration', 'update or error', 'contested']);
  });

  test('shows why a report was matched, sets it aside when told, and takes it back', async ({ extension, tab }) => {
    const key = async (): Promise<number> => (await extension.reportOf(tab)).claims.find(({ claim }) => claim.quote === CLAIM)!.reports.length;
    const before = await key();
    await panel.open(CLAIM);
    expect(await panel.all('.receipt tbody th')).toEqual(expect.arrayContaining(['what', 'when', 'how much']));
    // figures as readers write them, not as the matcher notes them
    expect((await panel.all('.receipt td.q')).filter((text) => text.includes('..'))).toEqual([]);
    for (const sign of await panel.all('.receipt .sign')) expect(sign).toMatch(/^(same|near|differs|not said)$/);
    await panel.click('button', 'Not the same claim');
    await panel.says('Set aside: ');
    await until('one report fewer', async () => (await key()) === before - 1);
    await panel.click('button', 'Undo');
    await until('all reports', async () => (await key()) === before);
  });

  test('tells what the article itself rests on, in plain facts', async () => {
    await panel.says(/Of 10 claims, \d+ on a named party, \d+ on an unnamed one, \d+ in the article’s own voice\./);
    await panel.says('Tomas Ferrand');
    await panel.click('summary', 'Outlets compared');
    await panel.says('Plain facts of your packs; no rating.');
    await panel.click('summary', 'Parties quoted');
    await expect.poll(async () => (await panel.all('.facts dd')).length).toBeGreaterThan(20);
  });

  test('sends words of a claim elsewhere only when a link is pressed', async ({ extension }) => {
    const asked: string[] = [];
    await extension.context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => {
      asked.push(route.request().url());
      // with a picture of its own, or the browser asks the real host for one, which no route holds back
      return route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">elsewhere' });
    });
    await panel.open(CLAIM);
    await panel.says('Opens a new tab.');
    expect(asked).toEqual([]);
    const opened = extension.context.waitForEvent('page');
    await panel.click('.links a', 'DuckDuckGo');
    const elsewhere = await opened;
    await until('the search', () => Promise.resolve(asked.length > 0));
    expect(new URL(asked[0]!).host).toBe('duckduckgo.com');
    expect(new URL(asked[0]!).searchParams.get('q')).toMatch(/Derna.*people.*killed.*September 2023/);
    await elsewhere.close();
    await extension.context.unroute(/^https?:\/\/(?!127\.0\.0\.1)/);
  });

  test('leads to a lesson on a claim and to the handout', async ({ extension }) => {
    await panel.open(CLAIM);
    const lesson = extension.context.waitForEvent('page');
    await panel.click('button', 'As a lesson');
    await expect(await lesson).toHaveURL(/lesson\.html#\/page\//);
    await (await lesson).close();
  });
});
