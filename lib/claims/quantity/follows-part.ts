import type { Token } from '@/lib/text/tokenize';
import type { Numeral } from './numeral';

/** How far before a part of a whole the one before it may stand, in words. */
const REACH = 10;

const isLinking = ({ kind, text }: Token): boolean => kind === 'word' || text === ',' || text === '-';

/** Whether a part of a whole stands shortly before token `first`, told by its number and "of": "102 of the Tolm Front, | 19 of its allies"; of "30 of its halls were hit and | 12 of its guides hurt" a word of `auxiliaries` makes clauses. */
export function followsPart(tokens: readonly Token[], numerals: Iterable<Numeral>, of: ReadonlySet<string>, first: number, auxiliaries: ReadonlySet<string>): boolean {
  for (const { last } of numerals) if (last < first && last > first - REACH && of.has(tokens[last]?.lower ?? '') && tokens.slice(last, first).every((token) => isLinking(token) && !auxiliaries.has(token.lower))) return true;
  return false;
}
