import { setPolicy } from '../support/set-policy';
import { until } from '../support/until';
import { expect, test } from './fixtures';
import { Library } from './library';
import { badgeOf, markedAs, marksOf } from './marks';
import { Popup } from './popup';
import { Panel } from './surface';

test.use({ file: import.meta.filename });

const DASHED = 'At least 11,300 people';
const FIXED = 'Whoever manages this browser has switched Lateral off here.';

test.afterEach(async ({ extension }) => {
  await setPolicy(extension, {});
  await until('the policy to be gone', async () => (await extension.worker()).evaluate(async () => Object.keys(await chrome.storage.managed.get()).length === 0));
});

/** Puts a policy in force and waits until the extension has it. */
async function manage(extension: Parameters<typeof setPolicy>[0], policy: Readonly<Record<string, unknown>>): Promise<void> {
  await setPolicy(extension, policy);
  const wanted = Object.keys(policy).length;
  await until('the policy', async () => Object.keys(await (await extension.worker()).evaluate(() => chrome.storage.managed.get())).length === wanted);
}

test('reads nothing where a policy has switched it off, says who did, and offers no switch', async ({ extension, server, tab }) => {
  await manage(extension, { level: 'off' });
  await tab.goto(`${server.origin}/flood-amp/`);
  const popup = await Popup.over(extension, tab);
  expect(await popup.says(FIXED)).not.toContain('You switched');
  expect(await popup.all('button')).not.toContainEqual(expect.stringMatching(/^Switch on/));
  await popup.close();
  expect((await marksOf(tab)).differs).toEqual([]);
  expect(await badgeOf(extension, tab)).toBe('');
  const library = new Library(extension, tab);
  await library.open('settings');
  await expect(tab.getByText('Some settings are fixed by whoever manages this browser.')).toBeVisible();
  await expect(tab.getByRole('radio', { name: 'Nothing: it reads no page' })).toBeChecked();
  for (const level of await tab.getByRole('radio').all()) await expect(level).toBeDisabled();
});

test('takes a policy in force in an open panel and an open page, and back', async ({ extension, server, tab }) => {
  await tab.goto(`${server.origin}/flood-amp/`);
  await extension.reportOf(tab);
  const panel = await Panel.beside(extension, await Popup.over(extension, tab));
  await markedAs(tab, DASHED, 'differs');
  await manage(extension, { level: 'off' });
  await tab.bringToFront();
  expect(await panel.says(FIXED)).not.toContain('You switched');
  await expect.poll(async () => (await marksOf(tab)).differs).toEqual([]);
  await manage(extension, {});
  await tab.bringToFront();
  await panel.says(/are reported elsewhere/);
  await markedAs(tab, DASHED, 'differs');
  await panel.close();
});

test('keeps to a policy for one site, for memory and for the language, and leaves the rest to the reader', async ({ extension, server, tab }) => {
  await manage(extension, { quietHosts: ['127.0.0.1'], memory: false, language: 'es' });
  await tab.goto(`${server.origin}/flood-amp/`);
  const popup = await Popup.over(extension, tab);
  await popup.says('Lateral está desactivado en este sitio.');
  await popup.close();
  expect((await marksOf(tab)).differs).toEqual([]);
  const library = new Library(extension, await extension.context.newPage());
  await library.open('settings');
  await expect(library.tab.getByLabel('Recordar lo que leo')).toBeDisabled();
  await expect(library.tab.getByText('127.0.0.1').getByRole('button')).toHaveCount(0);
  await expect(library.tab.getByRole('radio').first()).toBeEnabled();
  await library.tab.close();
  // another name of the same machine is another site
  await tab.goto(`${server.origin.replace('127.0.0.1', 'localhost')}/flood-amp/`);
  await extension.reportOf(tab);
  await markedAs(tab, DASHED, 'differs');
});
