import { expect, test } from '@playwright/test';
import { readPages } from '../bench/read-pages';
import { listSavedPages } from '../browser/open-pages';
import { SAMPLES_FOLDER } from '../support/samples';
import { tried } from '../support/tried';

test('what one outlet wrote and memory keeps is marked word for word at another', async () => {
  test.setTimeout(300_000);
  const pages = await readPages('chromium', listSavedPages(SAMPLES_FOLDER));
  tried('articles read in two copies', pages.length);
  expect(pages.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(pages.every(({ article }) => article)).toBe(true);
  expect(pages.filter(({ marks }) => marks === 0).map(({ name }) => name)).toEqual([]);
});
