import type { Token } from '@/lib/text/tokenize';
import type { Numeral } from './numeral';
import type { QuantityLanguage } from './quantity-language';

/** Hyphens that join the words of one number. */
export const DASH = new Set(['-', '‑', '‐']);

/** The value without the noise of floating point sums, and never minus zero. */
export const round = (value: number): number => (Number.isInteger(value) ? value || 0 : Number(value.toPrecision(15)));

/** An amount before its multipliers are read. */
interface Amount {
  first: number;
  last: number;
  value: number;
  kind: Numeral['kind'];
}

/** The amount with the multipliers behind it: "2.5 million", "30-million", "two dozen", "3 and a half million". */
export function withScale(tokens: readonly Token[], amount: Amount, language: QuantityLanguage): Numeral {
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

/** "and a half", "and three quarters", "-and-a-half" from `i` on. */
export function readAndFraction(tokens: readonly Token[], i: number, language: QuantityLanguage): { value: number; last: number } | null {
  const overDash = (at: number): number => (tokens[at] && DASH.has(tokens[at].text) && !tokens[at].spaced ? at + 1 : at);
  const and = overDash(i);
  if (!tokens[and] || !language.and.has(tokens[and].lower)) return null;
  let at = and > i ? overDash(and + 1) : and + 1;
  const second = tokens[at];
  if (!second) return null;
  let times = 1;
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
