import { until } from '../support/until';
import { PageCard } from './card';
import { expect, setSettings, test } from './fixtures';
import { badgeOf, markedAs, marksOf, pointOf, pressShortcut } from './marks';
import { Popup } from './popup';

test.use({ file: import.meta.filename });

const DASHED = 'At least 11,300 people';

test.afterEach(({ extension }) => setSettings(extension, null));

test('is switched off for a site and on again by the popup: no marks, no badge, and the popup says why', async ({ extension, server, tab }) => {
  await tab.goto(`${server.origin}/flood-amp/`);
  await extension.reportOf(tab);
  await markedAs(tab, DASHED, 'differs');
  const popup = await Popup.over(extension, tab);
  await popup.click('button', 'Off on this site');
  await popup.says('You switched Lateral off for 127.0.0.1.');
  await markedAs(tab, DASHED, null);
  await until('no badge', async () => (await badgeOf(extension, tab)) === '');
  await popup.close();
  await tab.reload();
  const again = await Popup.over(extension, tab);
  await again.says('Lateral is off on this site.');
  expect((await marksOf(tab)).differs).toEqual([]);
  await again.click('button', 'Switch on for this site');
  await markedAs(tab, DASHED, 'differs');
  await again.close();
});

test('is switched off everywhere by one key, and on again to what was shown before', async ({ extension, server, tab }) => {
  await setSettings(extension, { level: 'marks' });
  await tab.goto(`${server.origin}/flood-amp/`);
  await extension.reportOf(tab);
  await markedAs(tab, DASHED, 'differs');
  const level = async (): Promise<unknown> => (await extension.worker()).evaluate(async () => (await chrome.storage.local.get<{ settings?: { level?: unknown } }>('settings')).settings?.level);
  await pressShortcut(extension, tab, 'toggle-lateral');
  await markedAs(tab, DASHED, null);
  expect(await level()).toBe('off');
  const popup = await Popup.over(extension, tab);
  await popup.says('You switched Lateral off everywhere.');
  await popup.close();
  await pressShortcut(extension, tab, 'toggle-lateral');
  await markedAs(tab, DASHED, 'differs');
  expect(await level()).toBe('marks');
});

test('with marks only opens no card; with the badge only marks nothing and still counts', async ({ extension, server, tab }) => {
  const card = await PageCard.of(tab);
  await setSettings(extension, { level: 'marks' });
  await tab.goto(`${server.origin}/flood-amp/`);
  await extension.reportOf(tab);
  const mark = await pointOf(tab, DASHED);
  await tab.mouse.click(mark.x, mark.y);
  expect(await extension.askPage(tab, 'card:command', { command: 'open' })).toEqual({ ok: true, value: false });
  expect(await card.words()).toBeNull();
  await setSettings(extension, { level: 'badge' });
  await markedAs(tab, DASHED, null);
  await expect.poll(() => badgeOf(extension, tab)).toMatch(/^\d+$/);
  expect((await extension.stateOf(tab)).marks).toBe('hidden');
});

test('counts on the toolbar what each tab holds, and says nothing where there is no article', async ({ extension, server, tab }) => {
  await tab.goto(`${server.origin}/flood-amp/`);
  const counted = async (page: typeof tab): Promise<string> => String((await extension.reportOf(page)).claims.filter(({ reports }) => reports.length > 0).length);
  const other = await extension.context.newPage();
  await other.goto(`${server.origin}/suez-clean/`);
  const third = await extension.context.newPage();
  await third.goto(server.put('/empty', '<!doctype html><title>Empty</title><p>Nothing here.</p>'));
  for (const page of [tab, other]) {
    const expected = await counted(page);
    await until(`${expected} on the badge`, async () => (await badgeOf(extension, page)) === expected);
  }
  expect(await badgeOf(extension, third)).toBe('');
  await other.close();
  await third.close();
});
