import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textPage } from '../support/text-page';
import { expect, markupOf, test } from './fixtures';
import { Popup } from './popup';

test.use({ file: import.meta.filename });

/**
 * Any folder of plain texts, each served as a plain article page:
 *
 *   LATERAL_TEXTS=DIR [LATERAL_PUBLISHED=2024-11-30] [LATERAL_REPORTED="words of a claim"] npm run test:e2e -- texts
 *
 * LATERAL_REPORTED: claims that hold these words must show reports of other outlets with links.
 */
const FOLDER = process.env.LATERAL_TEXTS;
const PUBLISHED = process.env.LATERAL_PUBLISHED ?? null;
const REPORTED = process.env.LATERAL_REPORTED;

const files = FOLDER === undefined ? [] : readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).sort();
if (FOLDER !== undefined && files.length === 0) throw new Error(`LATERAL_TEXTS is ${FOLDER}, where no .txt file lies.`);

for (const file of files) {
  test(`${file}: the popup lists its claims and the page stays as it was`, async ({ extension, server, tab }) => {
    const text = readFileSync(join(FOLDER!, file), 'utf8');
    await tab.goto(server.put(`/texts/${encodeURIComponent(file)}`, textPage(text, PUBLISHED)));
    const before = await markupOf(tab);
    const report = await extension.reportOf(tab);
    expect(report.claims.length).toBeGreaterThan(0);

    const popup = await Popup.over(extension, tab);
    await expect.poll(async () => (await popup.quotes()).toSorted()).toEqual(report.claims.map(({ claim }) => claim.quote).toSorted());
    if (REPORTED !== undefined && text.includes(REPORTED)) {
      const reports = report.claims.filter(({ claim }) => claim.quote.includes(REPORTED)).flatMap((comparison) => comparison.reports);
      const addresses = new Set(reports.map(({ url }) => url));
      expect(reports.length, `reports of other outlets on "${REPORTED}"`).toBeGreaterThan(0);
      await popup.open(REPORTED);
      const linked = async (): Promise<number> => (await popup.links()).filter((address) => addresses.has(address)).length;
      await expect.poll(linked, { message: 'links to reports of other outlets' }).toBeGreaterThan(0);
    }
    await popup.close();
    expect(await markupOf(tab)).toBe(before);
  });
}
