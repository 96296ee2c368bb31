import type { Token } from '@/lib/text/tokenize';
import type { Numeral } from './numeral';
import type { QuantityLanguage } from './quantity-language';

/** Most words between "no" and the noun or verb of harm that it is said of. */
const MAX_BEEN = 3;
/** Most words between "no" and the noun of harm, where a verb stands between. */
const MAX_BETWEEN = 4;
/** Most words of the whole that none is of ("none of the 40 passengers on the ferry"). */
const MAX_WHOLE = 9;
/** Words behind a noun of harm in which a word may say that it is only not known yet. */
const MAX_YET = 4;

/**
 * The number that says that nobody came to harm: "no casualties", "no one was hurt", "nobody died", "no passengers were killed"; null where "no" says
 * something else. "No further deaths" tells of some before, "no immediate reports of deaths" and "no deaths immediately reported" that nothing is known.
 */
export function readNone(tokens: readonly Token[], i: number, language: QuantityLanguage): Numeral | null {
  const { none, nouns } = language;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const isHarmed = (from: number): boolean => {
    let at = from;
    while (at < from + MAX_BEEN && none.been.has(word(at))) at++;
    return none.harmed.has(word(at));
  };
  const numeral = (last: number): Numeral => ({ first: i, last, low: 0, high: 0, approx: false, kind: 'words', scale: 1, written: word(i), rule: 'none' });
  /** Whether harm is told of the whole behind "of", with no other verb and no clause between. */
  const isWholeHarmed = (from: number): boolean => {
    for (let at = from; at < from + MAX_WHOLE; at++) {
      if (isHarmed(at + 1)) return true;
      const next = tokens[at + 1];
      if (!next || next.kind === 'punctuation' || none.been.has(next.lower) || nouns.verbs.has(next.lower) || nouns.pasts.has(next.lower)) return false;
    }
    return false;
  };
  if (none.nobody.has(word(i))) return isHarmed(i + 1) || (language.of.has(word(i + 1)) && isWholeHarmed(i + 2)) ? numeral(i + 1) : null;
  if (!none.no.has(word(i))) return null;
  // "no hubo heridos", "no se registraron víctimas": the verb stands between
  let there = i + 1;
  while (there < i + 1 + MAX_BETWEEN && none.between.has(word(there))) there++;
  const isUnknown = (noun: number): boolean => tokens.slice(noun + 1, noun + 1 + MAX_YET).some(({ lower }) => none.yet.has(lower));
  if (there > i + 1) return none.harm.has(word(there)) && !isUnknown(there) ? numeral(there) : null;
  if (none.one.has(word(i + 1))) return isHarmed(i + 2) ? numeral(i + 2) : null;
  const noun = i + (none.kinds.has(word(i + 1)) ? 2 : 1);
  if (none.harm.has(word(noun))) return isUnknown(noun) ? null : numeral(i + 1);
  const isSaid = isHarmed(noun + 1) || none.harming.has(word(i - 1));
  return isSaid && nouns.unitOf(word(noun)) === 'people' && nouns.isPlural(word(noun)) ? numeral(i + 1) : null;
}
