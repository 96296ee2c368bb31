import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** One line for each thing that tests have tried, from all their processes; a run of all stages adds them up at its end. */
const FILE = resolve(import.meta.dirname, '../../test-results/tried.jsonl');

/** Notes that a test has tried so many of something: "hostile inputs", "stops of the worker". Zeros count, too: "rows lost", 0. */
export function tried(what: string, count: number): void {
  mkdirSync(dirname(FILE), { recursive: true });
  appendFileSync(FILE, `${JSON.stringify({ what, count })}\n`);
}

/** Forgets what earlier runs have noted. */
export const clearTried = (): void => rmSync(FILE, { force: true });

/** What was tried and how often in all, in the order in which it was first noted. */
export function triedInAll(): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  if (!existsSync(FILE)) return sums;
  for (const line of readFileSync(FILE, 'utf8').trim().split('\n')) {
    const { what, count } = JSON.parse(line) as { what: string; count: number };
    sums.set(what, (sums.get(what) ?? 0) + count);
  }
  return sums;
}
