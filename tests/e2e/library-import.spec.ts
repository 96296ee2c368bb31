import { defectivePacks } from '../fixtures/packs/defective-packs';
import { sealed, SMALL_PACK } from '../fixtures/packs/small-pack';
import { storeDump } from '../support/store-dump';
import { expect, test } from './fixtures';

test.describe('importing in the library', () => {
  test('refuses every defective file with its reason and leaves the store as it was', async ({ extension, tab }) => {
    test.setTimeout(180_000);
    const before = await storeDump(extension);
    await tab.goto(extension.address('library.html#/packs'));
    const door = tab.locator('input[type=file]');
    const files = await defectivePacks();
    expect(files.length).toBeGreaterThanOrEqual(20);
    for (const { name, bytes, path, says } of files) {
      await door.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
      const alert = tab.getByRole('alert').filter({ hasText: name });
      await expect.soft(alert, name).toContainText(says, { timeout: 20_000 });
      await expect.soft(alert, name).toContainText(path);
    }
    expect(await storeDump(extension)).toEqual(before);
  });

  test('takes a small pack in once it is confirmed', async ({ extension, tab }) => {
    const before = await storeDump(extension);
    await tab.goto(extension.address('library.html#/packs'));
    await tab.locator('input[type=file]').setInputFiles({ name: 'small.pack.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(await sealed(SMALL_PACK))) });
    await tab.getByRole('button', { name: 'Take it in' }).click();
    const link = tab.getByRole('link', { name: SMALL_PACK.card.title });
    await expect(link).toBeVisible();
    await expect(tab.getByText(`${SMALL_PACK.card.title} is in`)).toBeVisible();
    // The dump that finds nothing changed above must find this.
    expect(await storeDump(extension)).not.toEqual(before);
  });
});
