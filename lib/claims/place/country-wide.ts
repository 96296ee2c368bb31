import { SCANS } from '@/lib/claims/scans';
import { frameOf } from '@/lib/lexicon/frames';
import type { TimeSpan } from '@/lib/model';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/** A total that runs longer than this is that of a country, not of the town of the day, in days. */
const LONG = 60;
const DAY = 86_400_000;

/** Whether a figure that names no place speaks of a whole country: a total of long ago or since then ("since 2011"), one of a war ("killed in the war"), or words that say so ("nationwide"). */
export function isCountryWide({ words, scans }: Sentence, frame: string | null, time: TimeSpan | null, published: string | null, ages: ReadonlySet<string>): boolean {
  if (words.some(({ classes }) => classes.nationwide)) return true;
  if (frame === null || !frameOf(frame)?.running || published === null) return false;
  if ((scans & SCANS.age) !== 0 && words.some(({ lower }, i) => ages.has(lower) && words[i - 1]?.classes.the === true && words[i - 2]?.tag === 'prep')) return true;
  if (!time?.from) return false;
  return Date.parse(published.slice(0, 10)) - Date.parse(time.from) > LONG * DAY;
}
