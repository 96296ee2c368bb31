import type { Page } from '@playwright/test';
import { armWorker, type FaultPoints } from '../support/fault-points';
import { storeDump } from '../support/store-dump';
import { tried } from '../support/tried';
import { until } from '../support/until';
import { expect, test } from './fixtures';

test.use({ file: import.meta.filename });

const LONG = process.env.LATERAL_LONG === '1';
/** Awaits that the long mode stops at, `101-200` for a part of them: all take a quarter of an hour. */
const [FIRST = 1, LAST = 0] = (process.env.LATERAL_AWAITS ?? '1-').split('-').map(Number);
/** Where in the reading of the page a short run stops the worker: shares of all its awaits. The long mode stops it at each. */
const SHORT_SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];

test('the worker may be stopped at any await of a page being read: the page is read all the same, and nothing is lost or kept twice', async ({ extension, server }) => {
  test.setTimeout(LONG ? 120 * 60_000 : 360_000);
  const address = `${server.origin}/suez-clean/`;
  const setter = await extension.context.newPage();
  await setter.goto(extension.address('manifest.json'));
  await setter.evaluate(() => chrome.storage.local.set({ settings: { level: 'all', memory: { on: true, keepDays: null, neverHosts: [] } } }));

  const claimsOf = async (tab: Page): Promise<readonly string[]> => (await extension.reportOf(tab)).claims.map(({ claim, reports }) => `${claim.id} ${reports.length}`);
  /** Once without a fault. */
  const read = async (): Promise<readonly string[]> => {
    const tab = await extension.context.newPage();
    await tab.goto(address);
    const claims = await claimsOf(tab);
    await tab.close();
    return claims;
  };
  /** A worker that has just been woken, without the wraps of the point before, and with no cache warm. */
  const armFresh = async (holdAt: number): Promise<FaultPoints> => {
    await extension.stopWorker();
    await extension.ask('store:status', {});
    return armWorker(await extension.worker(), holdAt);
  };
  await read();
  // How many awaits a reading has, and what the store holds afterwards. The first may put memory's index in order besides: the second is as those that follow.
  let expected: readonly string[] = [];
  let awaits = 0;
  for (let time = 0; time < 2; time += 1) {
    const counter = await armFresh(0);
    expected = await read();
    awaits = await counter.calls();
  }
  expect(awaits).toBeGreaterThan(SHORT_SHARES.length);
  const before = await storeDump(extension);

  const stopped = new Map<string, number>();
  /** Stops the worker at this await of a reading; false where the reading was over before it came to so many. */
  const stopAt = async (point: number): Promise<boolean> => {
    const fault = await armFresh(point);
    const tab = await extension.context.newPage();
    await tab.goto(address);
    // Held, or read to its end: what the worker does after the answer (the badge, memory) counts, too, so the end is no more calls.
    let last = -1;
    const call = await until('the worker to be held, or the page to be read', async () => {
      const held = await fault.held();
      if (held !== null) return { held };
      const calls = await fault.calls();
      const isOver = calls > 0 && calls === last && (await extension.stateOf(tab).catch(() => null))?.phase === 'ready';
      last = calls;
      return isOver ? { held: null } : null;
    }, 30_000);
    if (call.held !== null) {
      await extension.killWorker();
      stopped.set(call.held, (stopped.get(call.held) ?? 0) + 1);
    }
    expect(await claimsOf(tab), `stopped at await ${point} of ${awaits}: ${call.held}`).toEqual(expected);
    await tab.close();
    return call.held !== null;
  };
  let stops = 0;
  if (LONG) {
    // Not up to a number counted before: up to the reading that ends before the await comes.
    for (let point = FIRST; (LAST === 0 || point <= LAST) && (await stopAt(point)); point += 1) stops += 1;
    const sure = Math.floor(awaits * 0.9);
    expect(stops + FIRST - 1).toBeGreaterThanOrEqual(LAST === 0 ? sure : Math.min(LAST, sure));
  } else {
    for (const share of SHORT_SHARES) {
      // Readings differ by a few calls, as memory's index grows: where this one has fewer, its last is the one before.
      let point = 1 + Math.round(share * (awaits - 1));
      while (!(await stopAt(point))) point = Math.max(1, point - Math.ceil(awaits / 50));
      stops += 1;
    }
  }
  // When an article was last read, and how often the store was written to, moves on; how many rows there are does not.
  const comparable = (dump: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(dump).map(([table, digest]) => [table, /remembered|meta/.test(table) ? digest.split(' ')[0]! : digest]));
  expect(comparable(await storeDump(extension))).toEqual(comparable(before));
  tried('stops of the worker', stops);
  tried('rows lost or kept twice', 0);
  process.stdout.write(`worker stopped at ${stops} of ${awaits} awaits; rows lost or kept twice: 0\n${[...stopped].toSorted((a, b) => b[1] - a[1]).map(([call, times]) => `  ${String(times).padStart(4)}  ${call}`).join('\n')}\n`);
  await setter.close();
});
