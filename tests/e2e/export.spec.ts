import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { until } from '../support/until';
import { expect, test } from './fixtures';
import { Popup } from './popup';
import { Panel } from './surface';

test.use({ file: import.meta.filename });

const CLAIM = 'At least 11,300 people';

test('takes a claim and the whole comparison along: as text, citation, HTML, Markdown, CSV and JSON', async ({ extension, server, tab }) => {
  await tab.goto(`${server.origin}/flood-amp/`);
  const report = await extension.reportOf(tab);
  const comparison = report.claims.find(({ claim }) => claim.quote === CLAIM)!;
  const folder = mkdtempSync(join(tmpdir(), 'lateral-saved-'));
  const root = await extension.context.browser()!.newBrowserCDPSession();
  await root.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const panel = await Panel.beside(extension, await Popup.over(extension, tab));
  await until('rows', async () => (await panel.count('.row')) > 0);

  const saved = async (button: string, ending: string): Promise<string> => {
    await panel.click('button', button);
    const name = await until(`the ${button} file`, () => Promise.resolve(readdirSync(folder).find((file) => file.endsWith(`.${ending}`))));
    return until('its text', () => Promise.resolve(readFileSync(join(folder, name), 'utf8')));
  };
  const json = JSON.parse(await saved('JSON', 'json')) as { format: string; claims: readonly unknown[] };
  expect(json.format).toBe('lateral-comparison');
  expect(json.claims).toHaveLength(report.claims.length);
  const csv = await saved('CSV', 'csv');
  expect(csv.trimEnd().split('\r\n').length).toBe(1 + report.claims.reduce((sum, { reports }) => sum + Math.max(1, reports.length), 0));
  const markdown = await saved('Markdown', 'md');
  for (const { claim } of report.claims) expect(markdown.replaceAll('\\', '')).toContain(claim.quote);
  const { document } = parseHTML(await saved('HTML report', 'html'));
  expect(document.querySelectorAll('svg.strip').length).toBeGreaterThan(3);
  expect(document.querySelectorAll('script, link, img, iframe').length).toBe(0);
  expect(readdirSync(folder).every((file) => file.startsWith('derna-flood-un-agency'))).toBe(true);

  await panel.open(CLAIM);
  const copied = async (button: string): Promise<string> => {
    // what is put on the clipboard, seen on its way there: a browser without a window has none to read from
    await panel.target.evaluate(`globalThis.copied = null, navigator.clipboard.writeText = (text) => { globalThis.copied = text; return Promise.resolve(); }`);
    await panel.click('button', button);
    await panel.says('Copied.');
    // it may have said so of the text before
    return until('what is copied', () => panel.target.evaluate<string | null>('globalThis.copied'));
  };
  const text = await copied('Copy as text');
  expect(text).toContain(`“${CLAIM}”`);
  for (const { outlet, quote } of comparison.reports) {
    expect(text).toContain(`- ${outlet.name}, `);
    expect(text).toContain(`“${quote}”`);
  }
  expect((await copied('Copy as citation')).split('\n')).toHaveLength(comparison.reports.length + 1);
  await panel.close();
  rmSync(folder, { recursive: true, force: true });
});
