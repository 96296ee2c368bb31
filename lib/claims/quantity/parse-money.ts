import { isMoney } from '@/lib/lexicon/units';
import type { Token } from '@/lib/text/tokenize';
import type { CompiledLanguage } from './compile-language';
import { behindPart, isHyphen, matchUnit } from './match-words';
import type { Numeral } from './numeral';
import { readRate } from './parse-rate';
import { draftOf, type Draft, type QuantitySentence } from './quantity-sentence';

interface Sign {
  unit: string;
  /** Tokens taken: from `first` on for a sign before the number, up to `last` for one behind it. */
  first: number;
  last: number;
  factor: number;
}

/** "$3bn", "£2.5m", "US$1.75 billion", "C$ 300 million", "420 million Finnish markka", "50 cents", "USD 200", "75 USD million", "30 MUSD". */
export function parseMoney(sentence: QuantitySentence): Draft[] {
  const drafts: Draft[] = [];
  for (const numeral of sentence.free) {
    if (numeral.kind === 'ordinal') continue;
    const draft = readMoney(sentence, numeral);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function readMoney(sentence: QuantitySentence, numeral: Numeral): Draft | null {
  const before = signBefore(sentence, numeral);
  const scaled = scaleBehind(sentence, numeral, before !== null);
  const behind = before ? null : (signBehind(sentence, scaled ? scaled.last : numeral.last, numeral) ?? (scaled ? signOfFirst(sentence, numeral) : null));
  const sign = before ?? behind;
  if (!sign) return null;
  let last = before ? (scaled?.last ?? numeral.last) : sign.last;
  let factor = sign.factor * (scaled?.factor ?? 1);
  if (behind && !scaled && numeral.scale === 1) {
    // "75 USD million"
    const after = sentence.tokens[last];
    const scale = after?.kind === 'word' ? sentence.language.words.scales.get(after.lower) : undefined;
    if (scale !== undefined && scale >= 1000) {
      factor *= scale;
      last++;
    }
  } else if (before) last = skipRepeatedName(sentence, last, sign.unit);
  const draft = draftOf(numeral, 'money', { unit: sign.unit, first: before ? sign.first : numeral.first, last });
  if (factor !== 1) {
    draft.low = clean(draft.low, factor);
    draft.high = clean(draft.high, factor);
    draft.numeral = { ...numeral, scale: numeral.scale * factor };
  }
  // "minus $12 million", "-$12m"
  if (before && draft.low !== null && draft.low > 0 && isNegative(sentence, before.first)) {
    draft.first--;
    [draft.low, draft.high] = [draft.high === null ? null : -draft.high, -draft.low];
  }
  const rate = readRate(sentence, sign.unit, last);
  if (rate) {
    draft.unit = rate.unit;
    draft.last = rate.last;
  }
  return draft;
}

/** Whether a word or a sign of its own before the sign of a money at `first` makes a loss of the sum. */
function isNegative({ tokens, words }: QuantitySentence, first: number): boolean {
  const sign = tokens[first - 1];
  if (!sign) return false;
  return words[first - 1]!.minus || ((sign.text === '-' || sign.text === '−') && !tokens[first]!.spaced && (sign.spaced || tokens[first - 2]?.text === '('));
}

/** The money of the number that a dash or a word joins to one with a letter for its multiplier: the "€" of "€30-40m", "between €30m and 40m"; null where none is. */
function signOfFirst(sentence: QuantitySentence, numeral: Numeral): Sign | null {
  const { tokens, numerals, language: { words } } = sentence;
  const at = numeral.first - 1;
  const link = tokens[at]?.lower ?? '';
  const first = words.to.has(link) || words.and.has(link) ? numerals.find(({ last }) => last === at || (last === at - 1 && words.suffixes.has(tokens[last]!.text))) : undefined;
  const sign = first?.kind === 'digits' && first.low < numeral.low ? signBefore(sentence, first) : null;
  if (sign !== null && words.and.has(link) && !words.between.has(tokens[sign.first - 1]?.lower ?? '')) return null;
  const next = tokens[numeral.last + 1];
  return sign === null || (next?.kind === 'word' && words.nouns.isPlural(next.lower)) ? null : { unit: sign.unit, first: numeral.first, last: numeral.last + 1, factor: 1 };
}

const NO_CODES: ReadonlyMap<string, string> = new Map();

const clean = (value: number | null, factor: number): number | null => (value === null ? null : Number((value * factor).toPrecision(15)));

/** "$10 dollars": the name of the same money again. */
function skipRepeatedName({ tokens, language }: QuantitySentence, at: number, unit: string): number {
  const named = matchUnit(tokens, at, language.moneyByFirst, (word) => word.unit === unit && word.fit === 'loose');
  return named ? named.last : at;
}

function signBefore({ tokens, language }: QuantitySentence, numeral: Numeral): Sign | null {
  let at = numeral.first - 1;
  if (tokens[at]?.text === '-' && tokens[at - 1]?.kind === 'symbol') at--;
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'symbol') {
    const plain = language.words.currencySigns.get(token.text);
    if (plain === undefined) return null;
    // The sign of a number before ("10 $ 30 $") belongs to that one.
    const earlier = tokens[at - 1];
    if (earlier?.kind === 'number' && (tokens[numeral.last]?.text === token.text || matchUnit(tokens, numeral.last, language.moneyByFirst, (word) => word.fit === 'loose'))) return null;
    const prefix = earlier?.kind === 'word' ? language.words.currencySigns.get(`${earlier.lower}${token.text}`) : undefined;
    // "c $ 300" of tokenised wire copy is Canadian; "a $ 300 bill" is not Australian: other single letters are written to the sign.
    const split = token.spaced && earlier?.text.length === 1 && earlier.lower !== 'c';
    if (prefix !== undefined && !split) return { unit: prefix, first: at - 1, last: numeral.first, factor: 1 };
    return { unit: plain, first: at, last: numeral.first, factor: 1 };
  }
  if (token.kind !== 'word') {
    // "Rs. 20"
    const word = tokens[at - 1];
    if (token.text === '.' && word?.kind === 'word' && language.words.codes.get(word.lower) !== undefined && word.lower.length === 2) return { unit: language.words.codes.get(word.lower)!, first: at - 1, last: numeral.first, factor: 1 };
    return null;
  }
  // Words count one by one; only digits follow a code ("USD 200").
  if (numeral.kind !== 'digits') return null;
  // "10 rmb 20 usd": a code behind a number belongs to that one; "ALL 5 solutions" is a word
  if (tokens[at - 1]?.kind === 'number' && token.spaced && tokens[numeral.first]!.spaced && !(tokens[at - 2] && codeOf(tokens[at - 2]!.text, language.words.codes))) return null;
  if (language.words.notCodes.has(token.lower)) return null;
  // "R12,500": cut from its number, by which it was told for money
  const tight = tokens[numeral.first]!.spaced ? undefined : language.words.tightCodes.get(token.text);
  const code = tight === undefined ? codeOf(token.text, language.words.codes) : { unit: tight, factor: 1 };
  if (!code && numeral.scale >= 1000 && token.spaced) return nameBefore(tokens, at, numeral, language);
  return code ? { unit: code.unit, first: at, last: numeral.first, factor: code.factor } : null;
}

/** "Naira 5 billion", "Rupees 40 crore": a name of money before a sum that counts nothing behind it. */
function nameBefore(tokens: readonly Token[], at: number, numeral: Numeral, language: CompiledLanguage): Sign | null {
  const next = tokens[numeral.last];
  const counts = next?.kind === 'word' && (language.words.nouns.isPlural(next.lower) || language.words.nouns.kindOf(next.lower) !== null || matchUnit(tokens, numeral.last, language.moneyByFirst, () => true) !== null);
  const named = counts || tokens[at - 1]?.kind === 'number' ? null : matchUnit(tokens, at, language.moneyByFirst, (word, last) => word.fit === 'loose' && last === at + 1);
  return named && { unit: named.unit, first: at, last: numeral.first, factor: 1 };
}

/** The money that a code stands for: every ISO code in capitals, a common one in small letters, or one with a multiplier before it ("MUSD"). */
function codeOf(written: string, codes: ReadonlyMap<string, string>): { unit: string; factor: number } | null {
  const small = codes.get(written.toLowerCase());
  if (small !== undefined) return { unit: small, factor: 1 };
  if (written !== written.toUpperCase()) return null;
  if (written.length === 3 && isMoney(written)) return { unit: written, factor: 1 };
  if (written.length === 4 && isMoney(written.slice(1))) {
    const factor = { M: 1e6, K: 1e3, T: 1e3, B: 1e9 }[written[0]!];
    if (factor !== undefined) return { unit: written.slice(1), factor };
  }
  return null;
}

function signBehind({ tokens, language }: QuantitySentence, from: number, numeral: Numeral): Sign | null {
  // "millions of dollars"
  const skips = isHyphen(tokens[from]) || ((language.words.vague.has(tokens[from - 1]?.lower ?? '') || numeral.kind === 'vague' || numeral.kind === 'fuzzy' || (language.words.ofBehindScale === true && numeral.scale >= 1e6)) && tokens[from] !== undefined && language.words.of.has(tokens[from].lower));
  // "a tenth of a dollar"
  const part = numeral.kind === 'fraction' && numeral.scale === 1 ? behindPart(tokens, from, language.words.articles, language.words.of) : null;
  const ofOne = part === null ? null : matchUnit(tokens, part, language.moneyByFirst, (word) => word.fit === 'loose');
  if (ofOne && language.words.articles.has(tokens[part! - 1]!.lower)) return { unit: ofOne.unit, first: from, last: ofOne.last, factor: 1 };
  const at = skips ? from + 1 : from;
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'symbol') {
    const unit = language.words.currencySigns.get(token.text);
    // "10 $20": the sign belongs to the number behind it.
    return unit === undefined || (tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.spaced) ? null : { unit, first: from, last: at + 1, factor: 1 };
  }
  if (token.kind !== 'word') return null;
  // "3.14US$", "3.14bn US$": the sign that stands before a sum, behind it
  const behind = tokens[at + 1];
  const signed = behind?.kind === 'symbol' && !behind.spaced && (!token.spaced || numeral.scale >= 1000 || from > numeral.last) && tokens[at + 2]?.kind !== 'number' ? language.words.currencySigns.get(`${token.lower}${behind.text}`) : undefined;
  if (signed !== undefined) return { unit: signed, first: from, last: at + 2, factor: 1 };
  // "3 USD50 cards": the code belongs to the number behind it
  if (tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.spaced) return null;
  const named = matchUnit(tokens, at, language.moneyByFirst, (word) => word.fit === 'loose' || !token.spaced);
  // "22 Mark Smith": somebody's name
  const isName = named !== null && token.capital && named.last === at + 1 && token.text !== token.text.toUpperCase() && tokens[named.last]?.kind === 'word' && tokens[named.last]!.capital;
  if (isName) return null;
  if (named) return { unit: named.unit, first: from, last: named.last, factor: 1 };
  const doubtful = language.words.doubtfulMoney(token.lower, tokens, numeral);
  if (doubtful !== null) return { unit: doubtful, first: from, last: at + 1, factor: 1 };
  const code = token.text.length <= 4 && !language.words.notCodes.has(token.lower) && token.text === token.text.toUpperCase() ? codeOf(token.text, NO_CODES) : null;
  // "30 CAD" is money, "30 ALL ..." in a headline of capitals is not: two letters more than the code stand for nothing.
  return code && numeral.low >= 0 ? { unit: code.unit, first: from, last: at + 1, factor: code.factor } : null;
}

/** "$3bn", "£2.5m", "$5 m", "0.5k": a multiplier of letters behind digits; only money lets a space stand before it. */
function scaleBehind({ tokens, language }: QuantitySentence, numeral: Numeral, signed: boolean): { factor: number; last: number } | null {
  const token = tokens[numeral.last];
  if (!token || token.kind !== 'word' || numeral.kind !== 'digits' || numeral.scale !== 1) return null;
  if (token.spaced && !signed) return null;
  const factor = language.words.suffixes.get(token.text);
  return factor === undefined ? null : { factor, last: numeral.last + 1 };
}
