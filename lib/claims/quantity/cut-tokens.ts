import { unitOfKind } from '@/lib/lexicon/nouns';
import type { Span } from '@/lib/model';
import { formOf, tokenize, tokenOf, type Token } from '@/lib/text/tokenize';
import type { QuantityLanguage } from './quantity-language';

/** The tokens of a span of a text, as all who read claims see them; offsets into the text. Codes of money are cut off their numbers, and thousands that a plain space parts are one number before people. */
export const cutTokens = (text: string, span: Span, language: QuantityLanguage): readonly Token[] => joinThousands(joinDecimals(splitCodes(tokenize(text, span, language.decimal), language), language), language);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Groups behind the first digits of a number whose code stands right before it ("Rs1" + "," + "50,000"). */
const GROUPS = /^\d{2,3}(?:,\d{2,3}){0,4}(?:\.\d+)?$/;
/** A code written to its number, with what stands behind the digits. */
const CODED = /^([A-Za-z]{1,5})(\d+)([a-z]{0,2})$/;

/** Thousands, with what stands behind them; hundredths. */
const THOUSANDS = /^\d{3}$/;
const HUNDREDTHS = /^\.\d\d$/;
const MILLION = 1e6;

/** The first digits of a number in groups. */
const FIRST_GROUP = /^[1-9]\d{0,2}$/;

/**
 * "killed 1 200 people": thousands that a plain space parts, as papers of French and southern African habit write them. Only before a word for people and
 * behind a plain word, for "the 3 200 metre races", "on May 5 200 people died" and "in room 5 200 people sat" tell two numbers.
 */
function joinThousands(tokens: readonly Token[], { nouns, notFigures: { labels, months } }: QuantityLanguage): readonly Token[] {
  const isGroup = (i: number): boolean => {
    const [first, next] = [tokens[i], tokens[i + 1]];
    return first?.kind === 'number' && next?.kind === 'number' && next.start === first.end + 1 && THOUSANDS.test(next.text) && FIRST_GROUP.test(first.text);
  };
  const arePeople = (word: string): boolean => {
    const kind = nouns.isPlural(word) ? nouns.kindOf(word) : null;
    return kind !== null && unitOfKind(kind) === 'people';
  };
  // "between 1 200 and 1 500 people"
  const isOfPeople = (i: number): boolean => isGroup(i) && (arePeople(tokens[i + 2]?.lower ?? '') || isOfPeople(i + 3));
  const isFree = (i: number): boolean => i < 0 || (tokens[i]!.kind === 'word' && (!tokens[i]!.capital || i === 0) && !labels.has(tokens[i]!.lower) && !months.has(tokens[i]!.lower));
  if (!tokens.some((_, i) => isGroup(i))) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!isOfPeople(i) || !isFree(i - 1)) {
      joined.push(token);
      continue;
    }
    const group = tokens[++i]!;
    joined.push(tokenOf(formOf(`${token.text} ${group.text}`), token.start, group.end, token.spaced));
  }
  return joined;
}

/** "rose 3 . 4 %", "$ 41 . 2 million": a decimal with a space on either side of its point, as prose that a machine has cut has it; one that ends a sentence stays. */
function joinDecimals(tokens: readonly Token[], { scales, decimal }: QuantityLanguage): readonly Token[] {
  const isCut = (i: number): boolean => {
    const [first, point, next, behind] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
    if (point?.text !== decimal || !point.spaced || first?.kind !== 'number' || next?.kind !== 'number' || !next.spaced || !PLAIN_DIGITS.test(next.text) || !WHOLE.test(first.text)) return false;
    return behind !== undefined && (behind.text === '%' || scales.has(behind.lower));
  };
  if (decimal !== '.' || !tokens.some((_, i) => isCut(i))) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!isCut(i)) {
      joined.push(token);
      continue;
    }
    const part = tokens[i + 2]!;
    joined.push(tokenOf(formOf(`${token.text}.${part.text}`), token.start, part.end, token.spaced));
    i += 2;
  }
  return joined;
}
const PLAIN_DIGITS = /^\d{1,3}$/;
const WHOLE = /^\d{1,3}(?:,\d{3})*$/;

/** Whether a letter written to digits can only be money: "R500m", "R5 million", "R12,500", "R12 500", "R3.2 billion", "R16.50"; "R21", "N95" and "R12.1" are names. */
function isSum(tokens: readonly Token[], i: number, digits: string, suffix: string, { scales, suffixes, notFigures }: QuantityLanguage): boolean {
  if (suffix !== '') return scales.has(suffix) || suffixes.get(suffix) === MILLION;
  const [next, behind] = [tokens[i + 1], tokens[i + 2]];
  if (next === undefined) return false;
  if (next.kind === 'word') return (scales.get(next.lower) ?? 0) >= MILLION;
  // "on the R21 300 taxis stood"
  if (next.spaced) return next.kind === 'number' && digits.length <= 3 && THOUSANDS.test(next.text) && !notFigures.the.has(tokens[i - 1]?.lower ?? '');
  if (next.text === ',') return digits.length <= 3 && behind?.kind === 'number' && !behind.spaced && GROUPS.test(behind.text) && behind.text.length >= THREE;
  return next.kind === 'number' && (HUNDREDTHS.test(next.text) || (behind?.kind === 'word' && (scales.has(behind.lower) || (!behind.spaced && suffixes.get(behind.text) === MILLION))));
}
const THREE = 3;

/**
 * "Rs500", "USD50", "CHF200m", "Rs1,500": a code written to its number is cut off, and so is a letter for its multiplier, so that the number is a
 * token of its own.
 */
function splitCodes(tokens: readonly Token[], language: QuantityLanguage): readonly Token[] {
  if (!tokens.some(({ kind, text }) => kind === 'word' && text.length > 1 && (isDigit(text.charCodeAt(text.length - 1)) || isDigit(text.charCodeAt(text.length - 2)) || isDigit(text.charCodeAt(text.length - 3))))) return tokens;
  const cut: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const [, code, digits, suffix] = (token.kind === 'word' ? CODED.exec(token.text) : null) ?? [];
    if (code === undefined || digits === undefined || suffix === undefined || !(language.codes.has(code.toLowerCase()) || (language.tightCodes.has(code) && isSum(tokens, i, digits, suffix, language))) || (suffix !== '' && !language.suffixes.has(suffix) && !language.scales.has(suffix))) {
      cut.push(token);
      continue;
    }
    const at = token.start + code.length;
    const end = at + digits.length;
    cut.push(tokenOf(formOf(code), token.start, at, token.spaced));
    if (suffix !== '') {
      cut.push(tokenOf(formOf(digits), at, end, false), tokenOf(formOf(suffix), end, token.end, false));
      continue;
    }
    // The digits may go on in the next tokens ("USD115" + ".5", "Rs1" + "," + "500").
    const [next, group] = [tokens[i + 1], tokens[i + 2]];
    const isDecimal = next?.kind === 'number' && next.text.startsWith('.') && !next.spaced;
    const isGrouped = next?.text === ',' && !next.spaced && group?.kind === 'number' && !group.spaced && GROUPS.test(group.text) && digits.length <= 3;
    const isSpacedGroup = language.tightCodes.has(code) && next?.kind === 'number' && next.spaced && THOUSANDS.test(next.text) && digits.length <= 3;
    const more = isDecimal ? next.text : isGrouped ? `,${group.text}` : isSpacedGroup ? ` ${next.text}` : '';
    cut.push(tokenOf(formOf(digits + more), at, end + more.length, false));
    i += isDecimal || isSpacedGroup ? 1 : isGrouped ? 2 : 0;
  }
  return cut;
}
