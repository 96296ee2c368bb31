import type { Token } from '@/lib/text/tokenize';
import type { Numeral } from './numeral';
import { readAndFraction, withScale } from './read-scale';
import type { QuantityLanguage } from './quantity-language';
import { readPower } from './read-power';

const VULGAR: ReadonlyMap<string, number> = new Map(Object.entries({ '½': 0.5, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 0.25, '¾': 0.75, '⅕': 0.2, '⅖': 0.4, '⅗': 0.6, '⅘': 0.8, '⅙': 1 / 6, '⅛': 0.125, '⅜': 0.375, '⅝': 0.625, '⅞': 0.875 }));
const MINUS = new Set(['-', '−', '–']);
/** Denominators that a written fraction has; "9/11" and "24/7" are names, 1/40 a fraction. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 40, 50, 64, 100, 1000]);
/** Denominators of prices and lengths, where each sign is a word of its own ("12 1 / 2 cents", "10 7 / 8 %"); "4 / 5 stars" is a mark. */
const HALVED = new Set([2, 3, 4, 8, 16, 32, 64]);
/** Whether what stands behind such a part may be its unit: one of them, or of one with its whole; "won 3 / 4 games" tells two numbers. */
const isOfUnit = (behind: Token | undefined, isMixed: boolean, { nouns }: QuantityLanguage): boolean =>
  behind === undefined || behind.kind === 'punctuation' ? isMixed || behind?.text === '-' : (behind.text === '%' || (behind.kind === 'word' && !behind.capital && (isMixed || !nouns.isPlural(behind.lower))));

/** The value of a digit group in a language's own writing ("1.234,5" in Spanish); NaN where it is none. */
function digitsValue(written: string, decimal: '.' | ','): number {
  const plain = written.replace(/\s/g, '');
  // "3,50 €": groups end in three digits, so that two behind the only comma are decimals, as some write them.
  if (decimal === '.') return Number(/^\d+,\d\d$/.test(plain) ? plain.replace(',', '.') : plain.replaceAll(',', ''));
  // Only groups of three are thousands; "3.5" stays a decimal also where the comma is the sign, and "3,500" of American
  // Spanish a number of thousands: no news writes three decimals.
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  const swapped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain) ? plain.replaceAll('.', '') : plain;
  return Number(swapped.replace(',', '.'));
}

/** The number whose digits stand at `i`, with its sign, fraction and multipliers; null where the digits are none. */
export function readDigits(tokens: readonly Token[], i: number, language: QuantityLanguage): Numeral | null {
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
    if (top?.kind !== 'number' || tokens[at - 1]?.text === '/' || (slash?.text !== '/' && slash?.text !== '⁄') || bottom?.kind !== 'number' || bottom.spaced !== slash.spaced) return null;
    const [over, under] = [Number(top.text), Number(bottom.text)];
    if (over <= 0 || over >= under || tokens[at + 3]?.text === '/') return null;
    return (slash.spaced ? HALVED.has(under) && isOfUnit(tokens[at + 3], at > i, language) : DENOMINATORS.has(under)) ? over / under : null;
  };
  const own = slashAt(i);
  if (own !== null) {
    value = own;
    // "1/10th"
    const ending = tokens[i + 3];
    last = ending?.kind === 'word' && !ending.spaced && language.ordinalEndings.has(ending.lower) ? i + 4 : i + 3;
    kind = 'fraction';
  } else if (Number.isInteger(value)) {
    // "2 1/2", "2-1/2"
    const part = tokens[i + 1]?.text === '-' && !tokens[i + 1]!.spaced && tokens[i + 2]?.spaced === false ? i + 2 : i + 1;
    const mixed = part > i + 1 || tokens[i + 1]?.spaced ? slashAt(part) : null;
    const vulgar = next === undefined || isPlain(next.text) ? undefined : VULGAR.get(next.text);
    if (mixed !== null) {
      value += mixed;
      last = part + 3;
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
  const power = kind === 'digits' && last === i + 1 ? readPower(tokens, last, value, tokens[i]!.text) : null;
  if (power !== null) ({ value, last } = power);
  let first = i;
  // A sign of its own: "-5 degrees", "− 20"; a dash between words or numbers is none.
  const before = tokens[i - 1];
  if (before && MINUS.has(before.text) && (before.spaced || i === 1 || tokens[i - 2]?.kind === 'symbol' || tokens[i - 2]?.text === '(') && !tokens[i]!.spaced) {
    value = -value;
    first = i - 1;
  }
  return withScale(tokens, { first, last, value, kind }, language);
}

const isPlain = (text: string): boolean => text.charCodeAt(0) < 128;

/** The number of a sign for a part ("½ million") at `i`; null for any other sign. */
export function readVulgar(tokens: readonly Token[], i: number, language: QuantityLanguage): Numeral | null {
  const { text } = tokens[i]!;
  const fraction = isPlain(text) ? undefined : VULGAR.get(text);
  return fraction === undefined ? null : withScale(tokens, { first: i, last: i + 1, value: fraction, kind: 'fraction' }, language);
}
