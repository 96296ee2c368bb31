import { dimensionOf } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';

/** How far behind a count "every year" may stand ("300 people die on its roads every year"), in words. */
const REACH = 8;

/** The unit of time that a count is told per ("600,000 people a year"), with the word behind it where it follows at once; null where it is a count. */
export function countRate({ words }: Sentence, { last }: Phrase, unit: string, { words: { grammar, quantity, times } }: CompiledClaimLanguage): { per: string; last: number | null } | null {
  if (dimensionOf(unit) !== 'count' || unit.includes('/')) return null;
  for (let i = last; i < last + REACH && i + 1 <= words.length; i++) {
    const word = words[i];
    if (word === undefined || word.tag === 'comma' || word.tag === 'punct' || word.tag === 'num' || word.tag === 'and') return null;
    const adverb = quantity.rateAdverbs.get(word.lower);
    // "900 people daily", but "900 people in its daily report"
    if (adverb !== undefined && word.tag !== 'time' && !isNominal(words[i + 1]?.tag)) return { per: adverb, last: i === last ? i + 1 : null };
    if (!quantity.per.has(word.lower) || word.tag === 'time' || words[i + 1]?.tag === 'time' || (i > last && grammar.articles.has(word.lower))) continue;
    const per = times.units.get(words[i + 1]?.lower ?? '');
    // "a month ago" is a time, "a year of war" a length of it
    if (per === undefined || words[i + 2]?.classes.of || grammar.subordinators.has(words[i + 2]?.lower ?? '')) continue;
    return { per, last: i === last ? i + 2 : null };
  }
  return null;
}
