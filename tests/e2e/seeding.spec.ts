import type { Extension } from '../support/launch-extension';
import { launchExtension } from '../support/launch-extension';
import { countBundled } from '../support/bundled-packs';
import { until } from '../support/until';
import { expect, test } from './fixtures';

test.use({ file: import.meta.filename });

/** Number of rows of each table of the store, and how many of its keys are different ones, read past all our own code. */
async function rows(extension: Extension): Promise<Readonly<Record<string, number>>> {
  const page = await extension.context.newPage();
  await page.goto(extension.address('manifest.json'));
  const counts = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const found: Record<string, number> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const table of database.objectStoreNames) found[`${name}/${table}`] = await done(database.transaction(table).objectStore(table).count());
      database.close();
    }
    return found;
  });
  await page.close();
  return counts;
}

test.describe('seeding', () => {
  // A browser of its own: what other tests took in must not count here.
  let untouched: Extension;
  test.beforeAll(async () => {
    untouched = await launchExtension({ fresh: true });
    await untouched.seeded();
  });
  test.afterAll(() => untouched.close());

  test('puts every article and claim of the bundled packs into the store', async () => {
    const status = await untouched.seeded();
    const bundled = countBundled();
    expect(status).toMatchObject({ packs: bundled.packs, articles: bundled.articles, claims: bundled.claims });
  });

  for (const share of [0.05, 0.4, 0.8]) {
    test(`goes on where the worker was stopped at ${share * 100} % of the packs`, async () => {
      const whole = await rows(untouched);
      const second = await launchExtension({ fresh: true });
      try {
        const seen = await until(
          'the seeding to get that far',
          async () => {
            const answer = await second.ask('store:status', {});
            if (!answer.ok) return null;
            if (answer.value.status === 'ready') return { cut: false };
            return answer.value.status === 'importing' && answer.value.done >= share * answer.value.total ? { cut: true } : null;
          },
          60_000,
        );
        await second.stopWorker();
        test.info().annotations.push({ type: 'stopped', description: seen.cut ? 'while seeding' : 'after seeding' });
        await second.seeded();
        expect(await rows(second)).toEqual(whole);
      } finally {
        await second.close();
      }
    });
  }

  test('does nothing at a second start', async ({ extension }) => {
    const before = await rows(extension);
    await extension.stopWorker();
    await extension.seeded();
    expect(await rows(extension)).toEqual(before);
  });
});
