import { until } from '../support/until';
import { readSamples } from '../support/samples';
import { expect, test } from './fixtures';

test.use({ file: import.meta.filename });

/** An hour in the long mode; otherwise some rounds, so that every run has been round the loop. */
const LONG_MS = process.env.LATERAL_LONG === '1' ? 60 * 60_000 : 0;
const ROUNDS = 12;

test('opening, reading, changing and closing pages with memory on keeps each article once', async ({ extension, server }) => {
  test.setTimeout(LONG_MS + 180_000);
  const options = await extension.context.newPage();
  await options.goto(extension.address('manifest.json'));
  await options.evaluate(() => chrome.storage.local.set({ settings: { level: 'all', memory: { on: true, keepDays: null, neverHosts: [] } } }));
  const samples = readSamples();
  const remembered = (): Promise<number> =>
    options.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('lateral');
          opening.onerror = () => reject(new Error(opening.error?.message));
          opening.onsuccess = () => {
            const count = opening.result.transaction('remembered').objectStore('remembered').count();
            count.onsuccess = () => {
              opening.result.close();
              resolve(count.result);
            };
          };
        }),
    );
  const ends = performance.now() + LONG_MS;
  const table: { round: number; remembered: number }[] = [];
  for (let round = 0; round < ROUNDS || performance.now() < ends; round += 1) {
    const tab = await extension.context.newPage();
    await tab.goto(`${server.origin}/${samples[round % samples.length]!.id}/`);
    await extension.reportOf(tab);
    await tab.evaluate(() => document.querySelector('p')?.after(document.createElement('p')));
    await tab.close();
    if (round === samples.length || round % 50 === 49 || round === ROUNDS - 1) table.push({ round, remembered: await remembered() });
  }
  const [first, last] = [table[0]!, table.at(-1)!];
  test.info().annotations.push({ type: 'soak', description: JSON.stringify(table) });
  // The samples are read again and again: each is kept once.
  expect(first.remembered).toBeGreaterThan(0);
  expect(last.remembered).toBe(first.remembered);
  await options.close();
});

test('an extension that is reloaded leaves open pages quiet and without marks', async ({ server }) => {
  const { launchExtension } = await import('../support/launch-extension');
  const own = await launchExtension();
  try {
    await own.seeded();
    const tab = await own.context.newPage();
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(`${server.origin}/suez-clean/`);
    await own.reportOf(tab);
    await until('marks', () => tab.evaluate(() => CSS.highlights.size > 0));
    const worker = await own.worker();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    // A change makes the orphan look, find that nobody is there, and go.
    await tab.evaluate(() => document.body.append(document.createElement('p')));
    await until('the marks of the orphan to go', () => tab.evaluate(() => CSS.highlights.size === 0), 20_000);
    expect(errors).toEqual([]);
  } finally {
    await own.close();
  }
});
