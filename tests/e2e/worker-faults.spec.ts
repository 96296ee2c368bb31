import { armWorker, type FaultPoints } from '../support/fault-points';
import { storeDump } from '../support/store-dump';
import { until } from '../support/until';
import { expect, test } from './fixtures';

test.use({ file: import.meta.filename });

const LONG = process.env.LATERAL_LONG === '1';
/** Awaits tried in a short run; the long mode stops the worker at each. */
const SHORT_POINTS = 6;

test('the worker may be stopped at any await of a page being read: the page is read all the same, and nothing is lost or kept twice', async ({ extension, server }) => {
  test.setTimeout(LONG ? 30 * 60_000 : 180_000);
  const address = `${server.origin}/suez-clean/`;
  const setter = await extension.context.newPage();
  await setter.goto(extension.address('manifest.json'));
  await setter.evaluate(() => chrome.storage.local.set({ settings: { level: 'all', memory: { on: true, keepDays: null, neverHosts: [] } } }));

  // Once without a fault: how many awaits there are, and what the store holds afterwards.
  const read = async (): Promise<readonly string[]> => {
    const tab = await extension.context.newPage();
    await tab.goto(address);
    const { claims } = await extension.reportOf(tab);
    await tab.close();
    return claims.map(({ claim, reports }) => `${claim.id} ${reports.length}`);
  };
  /** A worker that has just been woken, without the wraps of the point before, and with no cache warm. */
  const armFresh = async (holdAt: number): Promise<FaultPoints> => {
    await extension.stopWorker();
    await extension.ask('store:status', {});
    return armWorker(await extension.worker(), holdAt);
  };
  await read();
  const counter = await armFresh(0);
  const expected = await read();
  const awaits = await counter.calls();
  expect(awaits).toBeGreaterThan(SHORT_POINTS);
  const before = await storeDump(extension);

  const points = LONG ? Array.from({ length: awaits }, (_, at) => at + 1) : Array.from({ length: SHORT_POINTS }, (_, at) => 1 + Math.floor((at * (awaits - 1)) / (SHORT_POINTS - 1)));
  let stopped = 0;
  for (const point of points) {
    const fault = await armFresh(point);
    const tab = await extension.context.newPage();
    await tab.goto(address);
    const held = await until('the worker to be held', async () => (await fault.held()) || (await fault.calls()) >= point, 20_000).catch(() => false);
    if (held) {
      await extension.killWorker();
      stopped += 1;
    }
    const { claims } = await extension.reportOf(tab);
    expect(claims.map(({ claim, reports }) => `${claim.id} ${reports.length}`), `stopped at await ${point} of ${awaits}`).toEqual(expected);
    await tab.close();
  }
  // A page that came to its report before the last await was reached leaves that one out.
  expect(stopped).toBeGreaterThanOrEqual(points.length - 1);
  // When an article was last read, and how often the store was written to, moves on; how many rows there are does not.
  const comparable = (dump: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(dump).map(([table, digest]) => [table, /remembered|meta/.test(table) ? digest.split(' ')[0]! : digest]));
  expect(comparable(await storeDump(extension))).toEqual(comparable(before));
  process.stdout.write(`worker stopped at ${stopped} of ${awaits} awaits; rows lost or kept twice: 0\n`);
  await setter.close();
});
