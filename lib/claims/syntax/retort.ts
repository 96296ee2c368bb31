import { SCANS } from '@/lib/claims/scans';
import type { Sentence } from './sentence';

/** Words at the most from "retaliation" to what it answers and where that was. */
const REACH = 18;

/** Index of the noun by which what stands at word `at` was answered ("attacked the base | in retaliation for raids in Mern"); -1 where none stands before it in its clause. */
export function retortBefore({ words, scans }: Sentence, at: number, retorts: ReadonlySet<string>): number {
  if ((scans & SCANS.retort) === 0) return -1;
  for (let i = at - 1; i > 0 && i > at - REACH && words[i]!.tag !== 'comma' && words[i]!.tag !== 'punct'; i--) if (retorts.has(words[i]!.lower) && words[i - 1]!.tag === 'prep' && (words[i + 1]?.tag === 'prep' || words[i + 1]?.tag === 'to')) return i;
  return -1;
}
