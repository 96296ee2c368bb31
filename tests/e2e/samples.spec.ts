import { differences, furnitureRead, readSamples } from '../support/samples';
import { expect, markupOf, test } from './fixtures';
import { Popup } from './popup';

test.use({ file: import.meta.filename });

for (const sample of readSamples()) {
  test.describe(`sample ${sample.id}`, () => {
    test('gives each expected claim, with the reports of other outlets', async ({ extension, server, tab }) => {
      await tab.goto(`${server.origin}/${sample.id}/`);
      const report = await extension.reportOf(tab);
      const claims = report.claims.map(({ claim }) => claim);

      expect(report.metadata.headline).toBe(sample.title);
      expect(report.metadata.published?.value.slice(0, 10) ?? null).toBe(sample.published);
      for (const expected of sample.claims) {
        await test.step(`"${expected.quote}"`, () => {
          const found = claims.filter((claim) => claim.kind === expected.kind && (claim.quote.includes(expected.quote) || expected.quote.includes(claim.quote) || claim.sentence.includes(expected.quote)));
          const claim = found.toSorted((a, b) => differences(expected, a).length - differences(expected, b).length)[0];
          expect.soft(claim, `"${expected.quote}" is not among the claims`).toBeDefined();
          if (!claim) return;
          expect.soft(differences(expected, claim), `"${expected.quote}"`).toEqual([]);
          const comparison = report.claims.find((one) => one.claim.id === claim.id);
          expect.soft(comparison?.outletCount ?? 0, `outlets that report on "${expected.quote}"`).toBeGreaterThanOrEqual(expected.outlets);
          if (sample.event === 'invented') expect.soft(comparison?.reports ?? []).toEqual([]);
        });
      }
      expect(furnitureRead(sample, claims)).toEqual([]);
    });

    test('is listed in the popup and left as it was', async ({ extension, server, tab }) => {
      await tab.goto(`${server.origin}/${sample.id}/`);
      const before = await markupOf(tab);
      const report = await extension.reportOf(tab);
      const popup = await Popup.over(extension, tab);
      await expect.poll(async () => (await popup.quotes()).toSorted()).toEqual(report.claims.map(({ claim }) => claim.quote).toSorted());
      await popup.close();
      expect(await markupOf(tab)).toBe(before);
    });
  });
}
