import type { Token } from '@/lib/text/tokenize';
import type { Numeral } from './numeral';
import type { QuantityLanguage } from './quantity-language';

/** "dozens", "tens of thousands", "hundreds of millions", "thousands". */
export function readVague(tokens: readonly Token[], i: number, language: QuantityLanguage): Numeral {
  const word = tokens[i]!.lower;
  let { low, high } = language.vague.get(word)!;
  let last = i + 1;
  let rule = word;
  let at = i + 1;
  // "thousands and thousands of people"
  if (tokens[at]?.kind === 'word' && tokens[at + 1]?.lower === word) last = at += 2;
  if (tokens[at] && language.of.has(tokens[at]!.lower)) at++;
  const next = tokens[at];
  if (next?.kind === 'word') {
    // The multiplier of a plural: 'thousands' multiplies by a thousand, as 'thousand' does.
    const scale = language.scales.get(next.lower) ?? language.scales.get(next.lower.replace(/s$/, ''));
    if (scale !== undefined && scale >= 1000) {
      low *= scale;
      high = high === null ? null : (high + 1) * scale - 1;
      last = at + 1;
      rule = `${word} ${tokens[at - 1]!.lower} ${next.lower}`;
    }
  }
  return { first: i, last, low, high, approx: true, kind: 'vague', scale: 1, written: word, rule };
}

/** "several", "a few hundred", "a couple of thousand". */
export function readFuzzy(tokens: readonly Token[], i: number, first: number, language: QuantityLanguage): Numeral | null {
  const word = tokens[i]!.lower;
  let { low, high } = language.fuzzy.get(word)!;
  let last = i + 1;
  let rule = word;
  let at = i + 1;
  if (tokens[at] && language.of.has(tokens[at]!.lower)) at++;
  const next = tokens[at];
  const scale = next?.kind === 'word' ? (language.scales.get(next.lower) ?? language.dozens.get(next.lower)) : undefined;
  if (scale !== undefined) {
    // "several thousand" reaches up to the next multiplier.
    low *= scale;
    high = high === null ? null : scale === 12 ? high * scale : (high + 1) * scale - 1;
    last = at + 1;
    rule = `${word} ${next!.lower}`;
    if (language.pairs.has(word)) high = low;
  }
  return { first, last, low, high, approx: true, kind: 'fuzzy', scale: 1, written: word, rule };
}
