import type { Token } from '@/lib/text/tokenize';

const MINUS = new Set(['-', '−', '–']);
const RAISED: ReadonlyMap<string, string> = new Map(['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'].map((sign, digit) => [sign, String(digit)]));
/** Greater exponents are no number of news. */
const GREATEST = 30;

/** A number with the index behind its last token. */
interface Power {
  value: number;
  last: number;
}

/** The number with the power that stands behind it from token `at` on ("3.17 × 10^-4", "7x3^4", "10^6"); null where none does. `plain` is the number as its digits are written. */
export function readPower(tokens: readonly Token[], at: number, value: number, plain: string): Power | null {
  const sign = tokens[at]?.text ?? '';
  // "10^6", "10⁶"; "10-6" is a range or a score
  const own = sign === '^' || RAISED.has(sign) ? exponent(tokens, at, plain === '10') : null;
  if (own !== null) return { value: value ** own.value, last: own.last };
  const times = /^[×x](\d*)$/.exec(sign);
  if (!times) return null;
  const isApart = times[1] === '';
  const base = isApart ? tokens[at + 1] : undefined;
  const written = isApart ? (base?.kind === 'number' ? base.text : '') : times[1]!;
  const raised = /^\d{1,2}$/.test(written) ? exponent(tokens, isApart ? at + 2 : at + 1, written === '10') : null;
  // Written out: a sum of floating point powers would leave noise behind the digits.
  return raised === null ? null : { value: written === '10' ? Number(`${value}e${raised.value}`) : value * Number(written) ** raised.value, last: raised.last };
}

/** The exponent at token `at`, behind its sign or raised; `ten` lets the sign be left out before a minus, as in "10-3" of a plain text. */
function exponent(tokens: readonly Token[], at: number, ten: boolean): Power | null {
  const first = tokens[at];
  if (first === undefined || first.spaced) return null;
  if (ten && RAISED.has(first.text)) return { value: Number(RAISED.get(first.text)), last: at + 1 };
  if (!ten && first.text !== '^') return null;
  let next = first.text === '^' ? at + 1 : at;
  const negative = MINUS.has(tokens[next]?.text ?? '') && !tokens[next]!.spaced;
  if (negative) next++;
  const digits = tokens[next];
  if (next === at || digits?.kind !== 'number' || digits.spaced || !/^\d{1,2}$/.test(digits.text) || Number(digits.text) > GREATEST) return null;
  return { value: negative ? -Number(digits.text) : Number(digits.text), last: next + 1 };
}
