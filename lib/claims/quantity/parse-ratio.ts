import { isDash, standsAt } from './match-words';
import { draftOf, type Draft, type QuantitySentence } from './quantity-sentence';

/** "one in five", "nine out of ten", "four of every five": a part of a whole as a ratio. */
export function parseRatio(sentence: QuantitySentence): Draft[] {
  const { tokens, numerals, free, language } = sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i + 1 < numerals.length; i++) {
    const [part, whole] = [numerals[i]!, numerals[i + 1]!];
    if (!free.has(part) || !free.has(whole) || part.approx || whole.approx || part.low < 1 || part.low >= whole.low || part.kind === 'ordinal' || whole.kind === 'ordinal') continue;
    // "won 8-7 in 10 innings": the end of a score.
    const sign = tokens[part.first - 1];
    if (sign !== undefined && isDash(sign) && !sign.spaced && tokens[part.first - 2]?.kind === 'number') continue;
    const between = tokens.slice(part.last, whole.first).map((token) => token.lower);
    if (!isRatioLink(between, language.words.ratioLinks)) continue;
    // "one in 2011", "five in 30 minutes": a part of a whole is a small round number without a unit behind it.
    if (between.length === 1 && language.words.notFigures.timeBefore.has(between[0]!) && (!ROUND.has(whole.low) || language.unitsByFirst.get(tokens[whole.last]?.lower ?? '')?.some(({ words }) => standsAt(tokens, whole.last, words)))) continue;
    free.delete(whole);
    const value = part.low / whole.low;
    drafts.push(draftOf(part, 'ratio', { low: value, high: value, unit: 'ratio', last: whole.last, rule: 'N in N' }));
    i++;
  }
  return drafts;
}

const ROUND = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000, 1_000_000]);

const isRatioLink = (between: readonly string[], links: readonly (readonly string[])[]): boolean =>
  links.some((link) => link.length === between.length && link.every((word, i) => word === between[i]));
