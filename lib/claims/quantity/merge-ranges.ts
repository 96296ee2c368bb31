import { convertUnit, dimensionOf } from '@/lib/lexicon/units';
import { isDash } from './match-words';
import { changed, type Draft, type QuantitySentence } from './quantity-sentence';

/** How many tokens back a word of change is looked for ("rose by a third from 40 to 60"). */
const REACH = 6;
/** The same before "by" and two figures with a unit each: what changed may be told by many words. */
const FAR_REACH = 12;

/** Two amounts of one unit, the second at most so many times the first, are the ends of a range rather than a change and its level. */
const NEAR = 2;

/**
 * Joins the two numbers of a range: "between 20 and 30", "20-30 million", "$350 to $680", "8- to 16-metre".
 * The first takes over the unit and the multiplier of the second. "rose from 40 to 60" stays two figures.
 */
export function mergeRanges(drafts: readonly Draft[], sentence: QuantitySentence): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const before = merged.at(-1);
    const range = before ? join(before, draft, sentence) : null;
    if (range) merged[merged.length - 1] = range;
    else merged.push(draft);
  }
  return merged;
}

/** "between one and two percent": one, which is seldom a figure by itself. */
const isOneOfRange = ({ low, high, numeral }: Draft, opener: string | undefined, between: ReadonlySet<string>): boolean => low === 1 && high === 1 && numeral.kind === 'words' && opener !== undefined && between.has(opener);

function join(a: Draft, b: Draft, { tokens, language }: QuantitySentence): Draft | null {
  if (!(a.isFigure || (b.form === 'percent' && isOneOfRange(a, tokens[a.first - 1]?.lower, language.words.between))) || !b.isFigure || a.approx !== b.approx || a.low === null || b.low === null || a.low !== a.high || b.low !== b.high) return null;
  const words = language.words;
  let at = a.last;
  if (isDash(tokens[at]) && tokens[at + 1] && words.to.has(tokens[at + 1]!.lower) && !isDash(tokens[at + 1])) at++; // "8- to 16-metre"
  // "the 100-to-300 range"
  if (at > a.last && isDash(tokens[at + 1]) && !tokens[at + 1]!.spaced && b.first === at + 2) return a.unit === null && a.low < b.low ? changed(b, { first: a.first, numeral: { ...b.numeral, first: a.numeral.first }, low: a.low, high: b.low, bound: 'range', rule: 'N to N' }) : null;
  const link = tokens[at];
  // "9.8 +/- 0.1 m"
  const isSpread = link?.text === '+' && tokens[at + 1]?.text === '/' && isDash(tokens[at + 2]) && b.first === at + 3;
  const opener = tokens[a.first - 1];
  const isBetween = opener !== undefined && words.between.has(opener.lower);
  // "between 20 and perhaps 30", "between 2 kg and about 7 kg"
  const rounded = isBetween && link !== undefined && words.and.has(link.lower) && b.first - at === 2 && language.boundsByLast.get(tokens[at + 1]!.lower)?.some((phrase) => phrase.words.length === 1 && phrase.bound === 'about') === true;
  if (!link || (b.first - at !== 1 && !rounded && !isSpread)) return null;
  // "2,000.45 ± 0.01 pounds": the tolerance is no figure of its own
  if (link.text === '±' || isSpread) return changed(b, { first: a.first, numeral: { ...b.numeral, first: a.numeral.first }, low: a.low, high: a.high });
  const isAnd = words.and.has(link.lower);
  if (isAnd ? !isBetween : !words.to.has(link.lower)) return null;
  // "weakened 0.4% to 11.32": a change and what it led to
  if (a.form === 'percent' && b.unit === null && !isDash(link) && !isBetween && !words.or.has(link.lower)) return null;
  const isFrom = opener !== undefined && words.from.has(opener.lower);
  // "slid for eight to ten seconds": how long
  const isSpan = a.unit === null && b.unit !== null && dimensionOf(b.unit) === 'time' && opener !== undefined && words.lengthBefore.has(opener.lower);
  if (!isDash(link) && !isBetween && !isSpan && !words.or.has(link.lower)) {
    // "cut the price of its cheapest car by $2,000 to $28,990": both with their unit, what it changed by and what it came to.
    const reach = opener !== undefined && words.by.has(opener.lower) && a.unit !== null && b.unit !== null ? FAR_REACH : REACH;
    // "rose by 10 to 20 percent": one unit for both
    // … and "pushed temperatures 8 to 10 degrees above average", where the second is no level
    const isShared = !isFrom && a.unit === null && a.form === 'count' && a.low < b.low && (b.form === 'percent' || (b.form === 'measure' && b.low <= a.low * NEAR));
    for (let back = a.first - 1; !isShared && back >= Math.max(0, a.first - reach); back--) if (words.changes.has(tokens[back]!.lower)) return null;
  }
  // One unit for both: the second's, unless the first has its own.
  let low = a.low;
  const high = b.low;
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) {
    // "$6 billion to $10 billion a week": the rate is of both.
    const same = b.unit.startsWith(`${a.unit}/`) ? low : convertUnit(low, a.unit, b.unit);
    if (same === null) {
      if (!(a.unit === 'ratio' || (b.form === 'count' && b.counted === null))) return null;
    } else low = same;
  } else if (a.unit !== null && b.unit === null && a.form !== 'money' && a.form !== 'percent') return null;
  if (a.numeral.scale === 1 && b.numeral.scale > 1 && low < b.low / b.numeral.scale + 1e-9) low *= b.numeral.scale;
  // "£20 to 30m", "$20-30 million"
  if (low > high && !(low < 0)) return null;
  if (words.or.has(link.lower) && !(low < high && high <= low * 2)) return null;
  if (low === high) return null;
  const first = isBetween || isFrom ? a.first - 1 : a.first;
  const unit = b.unit ?? a.unit;
  return changed(b, { form: b.unit === null ? a.form : b.form, first, numeral: { ...b.numeral, first: a.numeral.first }, low: Math.min(low, high), high: Math.max(low, high), unit, approx: b.approx || rounded, bound: 'range', rule: isBetween ? 'between N and N' : 'N to N' });
}
