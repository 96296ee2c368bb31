import type { Token } from '@/lib/text/tokenize';
import type { Numeral } from './numeral';
import { DASH, readAndFraction, round, withScale } from './read-scale';
import type { QuantityLanguage } from './quantity-language';

/** A run of cardinal words. */
interface CardinalRun {
  /** Index behind the last word. */
  last: number;
  value: number;
  /** The largest multiplier; 1 without one. */
  topScale: number;
  /** Whether nothing stands behind the last multiplier. */
  scaled: boolean;
  /** Value of the last word, where that is below one hundred. */
  previous: number;
}

/*
 * Cardinal words, by class: "two hundred and thirty-one thousand, five hundred" is (2*100 + 31) * 1000 + 5*100.
 * `current` is what the next multiplier will multiply, `total` what stands fast.
 */
function readCardinals(tokens: readonly Token[], start: number, language: QuantityLanguage): CardinalRun | null {
  let total = 0;
  let current: number | null = null;
  let lastScale = Infinity;
  let topScale = 1;
  let last = start;
  let previous = 0; // value of the last word below one hundred
  for (let i = start; i < tokens.length; ) {
    let at = i;
    let joined = false;
    if (at > start) {
      const token = tokens[at]!;
      if (DASH.has(token.text)) {
        // "twenty-one" and "hundred-and-two"; "twenty - five" in old wire copy.
        joined = true;
        at++;
      } else if (language.and.has(token.lower) || (token.text === ',' && lastScale < Infinity)) {
        // "and" goes on only after a multiplier, and only with a smaller number: "two hundred and six"
        const inTens = language.andInTens && token.text !== ',' && previous >= 20 && previous % 10 === 0 && (language.cardinals.get(tokens[at + 1]?.lower ?? '') ?? 10) < 10;
        if (inTens) joined = true;
        else if (lastScale === Infinity || (tokens[at + 1]?.kind === 'word' && language.scales.has(tokens[at + 1]!.lower))) break;
        if (token.text === ',' && (tokens[at + 1]?.kind !== 'word' || lastScale < 1000 || !(language.cardinals.has(tokens[at + 1]!.lower) && startsScale(tokens, at + 1, language)))) break;
        at++;
      }
    }
    const token = tokens[at];
    if (!token || token.kind !== 'word') break;
    const word = token.lower;
    const small = language.cardinals.get(word);
    if (small !== undefined) {
      const ownRange = current === null || (current % 100 === 0 && small < 100) || (previous >= 20 && previous % 10 === 0 && small > 0 && small < 10);
      if (!ownRange) break;
      if (current !== null && current % 100 !== 0 && !joined && previous >= 20 && small >= 10) break;
      // After "and": a new count begins unless it is smaller than what the multiplier left open ("one hundred and two").
      if (current === null && lastScale < Infinity && small >= lastScale) break;
      current = (current ?? 0) + small;
      previous = small;
    } else if (language.scales.has(word)) {
      const scale = language.scales.get(word)!;
      if (scale === 100) {
        if (current !== null && (current === 0 || current % 100 === 0 || current > 99)) break;
        current = (current ?? 1) * 100;
        lastScale = Math.min(lastScale, 100);
      } else {
        if (scale >= lastScale && lastScale !== 100 && current === null) {
          // "thousand million"
          total *= scale;
        } else {
          if (scale > lastScale && lastScale !== 100) break;
          total += (current ?? 1) * scale;
          current = null;
        }
        lastScale = scale;
      }
      topScale = Math.max(topScale, scale);
      previous = 0;
    } else if (language.dozens.has(word) && current !== null && current < 100) {
      current *= language.dozens.get(word)!;
      topScale = Math.max(topScale, language.dozens.get(word)!);
      last = at + 1;
      break;
    } else if (language.dozens.has(word) && at === start) {
      current = language.dozens.get(word)!;
      topScale = current;
      last = at + 1;
      break;
    } else break;
    i = last = at + 1;
  }
  return last === start ? null : { last, value: total + (current ?? 0), topScale, scaled: current === null, previous };
}

/** The number that is written in words from `start`: whole, with a part or behind a point, or an ordinal; null where none is. `first` is where the figure began. */
export function readWords(tokens: readonly Token[], start: number, language: QuantityLanguage, first = start): Numeral | null {
  const run = readCardinals(tokens, start, language);
  if (!run) return null;
  const { last, topScale, scaled, previous } = run;
  let { value } = run;
  // two-thirds, three quarters
  const fraction = wordFraction(tokens, start, last, value, language);
  if (fraction) return { ...fraction, first };
  const half = topScale === 1 || (topScale >= 1000 && scaled) ? readAndFraction(tokens, last, language) : null;
  if (half && topScale > 1) {
    const whole = round(value + half.value * topScale);
    return { first, last: half.last, low: whole, high: whole, approx: false, kind: 'words', scale: topScale, written: tokens[start]!.lower, rule: null };
  }
  if (half) {
    const amount = withScale(tokens, { first, last: half.last, value: value + half.value, kind: 'words' }, language);
    return amount;
  }
  // "one point five million"
  if (language.point.has(tokens[last]?.lower ?? '') && topScale === 1) {
    const digits: number[] = [];
    let at = last + 1;
    for (; at < tokens.length && digits.length < 6; at++) {
      const digit = language.cardinals.get(tokens[at]!.lower);
      if (digit === undefined || digit > 9) break;
      digits.push(digit);
    }
    if (digits.length > 0) return withScale(tokens, { first, last: at, value: Number(`${value}.${digits.join('')}`), kind: 'words' }, language);
  }
  // "twenty-first", "hundred-and-fifth": an ordinal
  const tail = tokens[last] && DASH.has(tokens[last].text) ? last + 1 : last;
  if (tokens[tail]?.kind === 'word' && language.ordinals.has(tokens[tail].lower) && (tail > last || previous >= 20 || topScale > 1) && (!language.fractions.has(tokens[tail].lower) || (previous >= 20 && previous % 10 === 0))) {
    return { first, last: tail + 1, low: value + language.ordinals.get(tokens[tail].lower)!, high: null, approx: false, kind: 'ordinal', scale: 1, written: tokens[start]!.lower, rule: null };
  }
  value = round(value);
  return { first, last, low: value, high: value, approx: false, kind: 'words', scale: topScale, written: tokens[start]!.lower, rule: null };
}

/** Whether a cardinal at `i` is followed by a multiplier soon ("million, two hundred"). */
function startsScale(tokens: readonly Token[], i: number, language: QuantityLanguage): boolean {
  for (let at = i + 1; at < Math.min(tokens.length, i + 4); at++) if (tokens[at]!.kind === 'word' && language.scales.has(tokens[at]!.lower)) return true;
  return false;
}

/** "two-thirds", "three quarters (of a billion)" where `value` is the number before the part word. */
function wordFraction(tokens: readonly Token[], start: number, last: number, value: number, language: QuantityLanguage): Numeral | null {
  const at = tokens[last] && DASH.has(tokens[last].text) ? last + 1 : last;
  const word = tokens[at];
  if (!word || word.kind !== 'word' || value < 1 || value > 20) return null;
  const part = language.fractions.get(word.lower);
  if (part === undefined || (value >= 20 && language.ordinals.has(word.lower))) return null;
  // "one third" is a fraction; "one second" is not, and "two quarters" as fiscal quarters is told by what follows ("of")
  if (value > 1 && language.ordinals.has(word.lower)) return null;
  return scaledFraction(tokens, start, at + 1, value * part, language);
}

/** A part of a multiplier ("half a million", "three quarters of a billion") or a part alone ("two-thirds"). */
function scaledFraction(tokens: readonly Token[], first: number, last: number, value: number, language: QuantityLanguage): Numeral {
  let at = last;
  if (tokens[at] && DASH.has(tokens[at]!.text)) at++;
  if (tokens[at] && language.of.has(tokens[at]!.lower)) at++;
  if (tokens[at] && language.articles.has(tokens[at]!.lower)) at++;
  const scale = tokens[at]?.kind === 'word' ? (language.scales.get(tokens[at]!.lower) ?? language.dozens.get(tokens[at]!.lower)) : undefined;
  if (scale !== undefined) return { ...withScale(tokens, { first, last: at, value, kind: 'words' }, language), written: tokens[first]!.lower };
  const rounded = round(value);
  return { first, last, low: rounded, high: rounded, approx: false, kind: 'fraction', scale: 1, written: tokens[first]!.lower, rule: null };
}

/** "half", "half a million", "half-million"; `first` is where the number began ("a quarter"). */
export function readHalf(tokens: readonly Token[], at: number, first: number, language: QuantityLanguage): Numeral {
  return scaledFraction(tokens, first, at + 1, language.fractions.get(tokens[at]!.lower)!, language);
}
