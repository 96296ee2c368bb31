import type { Token } from '@/lib/text/tokenize';
import type { QuantityLanguage } from './quantity-language';

/** A number as written, before anyone asks what it counts. Token indices, `last` exclusive. */
export interface Numeral {
  first: number;
  last: number;
  low: number;
  high: number | null;
  approx: boolean;
  /** `vague`: "dozens"; `fuzzy`: "several"; `article`: "a million" or "a dozen" begun by an article. */
  kind: 'digits' | 'words' | 'vague' | 'fuzzy' | 'fraction' | 'ordinal';
  /** The multiplier written with it (1 for none): what the first number of "20-30 million" takes over. */
  scale: number;
  /** Whether a digit group stands in it, and how it is written. */
  written: string;
  /** For printing ("dozens"); null for a plain number. */
  rule: string | null;
}

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 0.25, '¾': 0.75, '⅕': 0.2, '⅖': 0.4, '⅗': 0.6, '⅘': 0.8, '⅙': 1 / 6, '⅛': 0.125, '⅜': 0.375, '⅝': 0.625, '⅞': 0.875 };
const DASH = new Set(['-', '‑', '‐']);
const MINUS = new Set(['-', '−', '–']);
/** Denominators that a written fraction has; "9/11" and "24/7" are names, 1/40 a fraction. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 40, 50, 64, 100, 1000]);

/** The value of a digit group in a language's own writing ("1.234,5" in Spanish); NaN where it is none. */
export function digitsValue(written: string, decimal: '.' | ','): number {
  const plain = written.replace(/\s/g, '');
  if (decimal === '.') return Number(plain.replaceAll(',', ''));
  // Only groups of three are thousands; "3.5" stays a decimal also where the comma is the sign, and "3,500" of American
  // Spanish a number of thousands: no news writes three decimals.
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  const swapped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain) ? plain.replaceAll('.', '') : plain;
  return Number(swapped.replace(',', '.'));
}

/** All numerals of a sentence in order; they do not overlap. Looks at each token a bounded number of times. */
export function readNumerals(tokens: readonly Token[], language: QuantityLanguage): Numeral[] {
  const numerals: Numeral[] = [];
  for (let i = 0; i < tokens.length; ) {
    const numeral = readNumeral(tokens, i, language);
    if (numeral) {
      // "minus five degrees"
      if (i > 0 && language.minus.has(tokens[i - 1]!.lower) && numeral.kind !== 'ordinal' && numeral.low > 0 && tokens[i - 2]?.kind !== 'number') {
        numeral.first = i - 1;
        numeral.low = -numeral.low;
        numeral.high = numeral.high === null ? null : -numeral.high;
      }
      numerals.push(numeral);
      i = numeral.last;
    } else i++;
  }
  return numerals;
}

const round = (value: number): number => (Math.abs(value) < 1e15 ? Number(value.toPrecision(15)) : value);

function readNumeral(tokens: readonly Token[], i: number, language: QuantityLanguage): Numeral | null {
  const token = tokens[i]!;
  if (token.kind === 'number') return readDigits(tokens, i, language);
  if (token.kind === 'punctuation') {
    const fraction = VULGAR[token.text];
    return fraction === undefined ? null : withScale(tokens, { first: i, last: i + 1, value: fraction, kind: 'fraction' }, language);
  }
  if (token.kind !== 'word') return null;
  const word = token.lower;
  if (language.cardinals.has(word)) return readWords(tokens, i, language);
  if (language.articles.has(word)) return readAfterArticle(tokens, i, language);
  if (language.fractions.has(word) && !language.ordinals.has(word)) return readHalf(tokens, i, i, language);
  if (language.vague.has(word)) return readVague(tokens, i, language);
  // "the couple said" are two people by name; "couple of days" counts
  if (language.fuzzy.has(word)) return language.pairs.has(word) && !(tokens[i + 1] && language.of.has(tokens[i + 1]!.lower)) ? null : readFuzzy(tokens, i, i, language);
  if (language.ordinals.has(word)) return { first: i, last: i + 1, low: language.ordinals.get(word)!, high: null, approx: false, kind: 'ordinal', scale: 1, written: word, rule: null };
  // A bare multiplier or dozen in the singular: "hundred people", "dozen eggs".
  if (language.bareScales.has(word)) return readWords(tokens, i, language);
  if (language.dozens.has(word) && language.dozens.get(word) === 12) return readWords(tokens, i, language);
  return null;
}

interface Amount {
  first: number;
  last: number;
  value: number;
  kind: Numeral['kind'];
}

/** The amount with the multipliers behind it: "2.5 million", "30-million", "two dozen", "3 and a half million". */
function withScale(tokens: readonly Token[], amount: Amount, language: QuantityLanguage): Numeral {
  let { last, value } = amount;
  let scale = 1;
  for (let next = last; next < tokens.length; ) {
    const hyphen = DASH.has(tokens[next]!.text) ? 1 : 0;
    const token = tokens[next + hyphen];
    if (!token || token.kind !== 'word') break;
    const factor = language.scales.get(token.lower) ?? (scale === 1 ? language.dozens.get(token.lower) : undefined);
    // "3 gross" and "two score" are read, "half score" as a verb is not a worry here; "2 score" needs the number before it.
    if (factor === undefined) break;
    scale *= factor;
    last = next = next + hyphen + 1;
  }
  // "3 million and a half"
  const half = scale >= 1000 ? readAndFraction(tokens, last, language) : null;
  if (half) {
    value += half.value;
    last = half.last;
  }
  value = round(value * scale);
  return { first: amount.first, last, low: value, high: value, approx: false, kind: amount.kind, scale, written: tokens[amount.first]!.text, rule: null };
}

function readDigits(tokens: readonly Token[], i: number, language: QuantityLanguage): Numeral | null {
  let value = digitsValue(tokens[i]!.text, language.decimal);
  if (!Number.isFinite(value)) return null;
  const next = tokens[i + 1];
  // 90th, 21st
  if (next?.kind === 'word' && !next.spaced && language.ordinalEndings.has(next.lower)) {
    return { first: i, last: i + 2, low: value, high: null, approx: false, kind: 'ordinal', scale: 1, written: tokens[i]!.text, rule: null };
  }
  let last = i + 1;
  let kind: Numeral['kind'] = 'digits';
  const slashAt = (at: number): number | null => {
    const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (top?.kind !== 'number' || tokens[at - 1]?.text === '/' || (slash?.text !== '/' && slash?.text !== '⁄') || slash.spaced || bottom?.kind !== 'number' || bottom.spaced) return null;
    const [over, under] = [Number(top.text), Number(bottom.text)];
    return DENOMINATORS.has(under) && over > 0 && over < under && tokens[at + 3]?.text !== '/' ? over / under : null;
  };
  const own = slashAt(i);
  if (own !== null) {
    value = own;
    last = i + 3;
    kind = 'fraction';
  } else if (Number.isInteger(value)) {
    const mixed = tokens[i + 1]?.spaced ? slashAt(i + 1) : null;
    const vulgar = tokens[i + 1] && VULGAR[tokens[i + 1]!.text];
    if (mixed !== null) {
      value += mixed;
      last = i + 4;
    } else if (vulgar !== undefined) {
      value += vulgar;
      last = i + 2;
    } else {
      const half = readAndFraction(tokens, i + 1, language);
      if (half) {
        value += half.value;
        last = half.last;
      }
    }
  }
  // "2.48 × 10^-5"
  if (kind === 'digits' && last === i + 1 && /^[×x]$/.test(tokens[last]?.text ?? '') && tokens[last + 1]?.text === '10') {
    let at = last + 2;
    if (tokens[at]?.text === '^') at++;
    const negative = tokens[at] !== undefined && MINUS.has(tokens[at]!.text);
    if (negative) at++;
    if (tokens[at]?.kind === 'number' && /^\d{1,2}$/.test(tokens[at]!.text) && (at > last + 2)) {
      value = Number(`${value}e${negative ? '-' : ''}${tokens[at]!.text}`);
      last = at + 1;
    }
  }
  let first = i;
  // A sign of its own: "-5 degrees", "− 20"; a dash between words or numbers is none.
  const before = tokens[i - 1];
  if (before && MINUS.has(before.text) && (before.spaced || i === 1 || tokens[i - 2]?.kind === 'symbol' || tokens[i - 2]?.text === '(') && !tokens[i]!.spaced) {
    value = -value;
    first = i - 1;
  }
  return withScale(tokens, { first, last, value, kind }, language);
}

/** "and a half", "and three quarters" from `i` on. */
function readAndFraction(tokens: readonly Token[], i: number, language: QuantityLanguage): { value: number; last: number } | null {
  if (!tokens[i] || !language.and.has(tokens[i].lower)) return null;
  const second = tokens[i + 1];
  if (!second) return null;
  let times = 1;
  let at = i + 1;
  if (language.articles.has(second.lower)) at++;
  else if (language.cardinals.has(second.lower)) {
    times = language.cardinals.get(second.lower)!;
    at++;
  } else if (second.kind !== 'word') return null;
  if (tokens[at] && DASH.has(tokens[at]!.text)) at++;
  const part = tokens[at] && language.fractions.get(tokens[at]!.lower);
  if (part === undefined || times * part >= 1) return null;
  return { value: times * part, last: at + 1 };
}

/*
 * Cardinal words, by class: "two hundred and thirty-one thousand, five hundred" is (2*100 + 31) * 1000 + 5*100.
 * `current` is what the next multiplier will multiply, `total` what stands fast.
 */
function readWords(tokens: readonly Token[], start: number, language: QuantityLanguage, first = start): Numeral | null {
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
  if (last === start) return null;
  let value = total + (current ?? 0);
  // two-thirds, three quarters
  const fraction = wordFraction(tokens, start, last, value, language);
  if (fraction) return { ...fraction, first };
  const half = topScale === 1 || (topScale >= 1000 && current === null) ? readAndFraction(tokens, last, language) : null;
  if (half && topScale > 1) {
    const whole = round(value + half.value * topScale);
    return { first, last: half.last, low: whole, high: whole, approx: false, kind: 'words', scale: topScale, written: tokens[start]!.lower, rule: null };
  }
  if (half) {
    const amount = withScale(tokens, { first, last: half.last, value: value + half.value, kind: 'words' }, language);
    return amount;
  }
  // "one point five million"
  if (tokens[last]?.lower === 'point' && topScale === 1) {
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
  const tail = tokens[last] && DASH.has(tokens[last]!.text) ? last + 1 : last;
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
function readHalf(tokens: readonly Token[], at: number, first: number, language: QuantityLanguage): Numeral {
  return scaledFraction(tokens, first, at + 1, language.fractions.get(tokens[at]!.lower)!, language);
}

/** "a million", "a dozen", "a couple of hundred", "a few", "a third", "a handful": number phrases begun by an article. */
function readAfterArticle(tokens: readonly Token[], i: number, language: QuantityLanguage): Numeral | null {
  const next = tokens[i + 1];
  if (next?.kind === 'number') {
    // "a 100 meters": the article belongs to the noun behind; the number is read on its own.
    return null;
  }
  if (!next || next.kind !== 'word') return null;
  const word = next.lower;
  if (language.scales.has(word) || language.dozens.has(word)) return readWords(tokens, i + 1, language, i);
  if (language.fuzzy.has(word)) return readFuzzy(tokens, i + 1, i, language);
  if (language.fractions.has(word)) {
    const numeral = readHalf(tokens, i + 1, i, language);
    // "a third attempt", "a quarter" of the year: a part only before "of", a dash or a scale.
    const after = tokens[numeral.last];
    const isPart = numeral.kind !== 'fraction' || (after !== undefined && language.of.has(after.lower));
    if (!isPart && language.ordinals.has(word)) return null;
    return numeral;
  }
  return null;
}

/** "dozens", "tens of thousands", "hundreds of millions", "thousands". */
function readVague(tokens: readonly Token[], i: number, language: QuantityLanguage): Numeral {
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
function readFuzzy(tokens: readonly Token[], i: number, first: number, language: QuantityLanguage): Numeral | null {
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
    if (word === 'couple') high = low;
  }
  return { first, last, low, high, approx: true, kind: 'fuzzy', scale: 1, written: word, rule };
}
