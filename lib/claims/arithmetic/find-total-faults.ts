import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { endsSentence, isExact, mayBeOneUnit, type NumberLine } from './number-line';
import { meet, roundedCount } from './rounding';

/** Most words that say what became of a part ("28 were rescued by a tug and"). */
const MAX_WORDS = 8;
/** Most words that say of what the whole is ("Of the 40 people on board of a ferry that sank on Monday,"). */
const MAX_WHOLE = 14;

const isPart = (reading: QuantityReading): boolean => reading.form === 'count' && isExact(reading);

/**
 * Sums that do not come to the total a sentence names: "of the 40 aboard, 28 were rescued and 15 drowned", where the parts exclude each other
 * and are more than all; "52 passengers and two drivers, 64 people in all".
 */
export function findTotalFaults(line: NumberLine, language: ArithmeticLanguage): ArithmeticFault[] {
  for (let i = 0; i < line.figures.length; i++) {
    if (!isPart(line.figures[i]!)) continue;
    const fault = moreThanAll(line, i, language) ?? notTheTotal(line, i, language);
    if (fault) return [fault];
  }
  return [];
}

/** "Of the 40 aboard, 45 drowned": a part is more than the whole, or parts that exclude each other are. */
function moreThanAll({ figures, gaps }: NumberLine, at: number, language: ArithmeticLanguage): ArithmeticFault | null {
  const whole = figures[at]!;
  const opener = gaps[at]!;
  const opens = (word: string): boolean => language.of.has(word) || language.including.has(word);
  if (!opener.some(opens) || !opener.every((word) => opens(word) || language.small.has(word))) return null;
  const first = gaps[at + 1] ?? [];
  // "Among the 24 dead were nine children"
  const isTurned = first.length === 1 && language.are.has(first[0]!);
  if (!isTurned && (first.at(-1) !== ',' || first.length > MAX_WHOLE)) return null;
  const excluding = new Map<number, QuantityReading>();
  for (let i = at + 1; i < figures.length; i++) {
    const part = figures[i]!;
    const link = gaps[i]!;
    if (i > at + 1 && (link.length > MAX_WORDS || !(link.at(-1) === ',' || language.and.has(link.at(-1) ?? '')))) break;
    if (!isPart(part) || !mayBeOneUnit(part, whole)) break;
    if (part.low! > whole.low!) return { flag: 'parts-mismatch', note: { says: 'part-above-whole', part: part.low!, whole: whole.low! }, figures: [whole, part] };
    const group = groupOf([...part.quote.toLowerCase().split(' '), ...ownWords(gaps[i + 1]!, language)], language);
    if (group !== null && !excluding.has(group)) excluding.set(group, part);
  }
  // Two groups of one system exclude each other: all are of the system that the first is of.
  const parts = [...excluding];
  const system = parts.length === 0 ? -1 : systemOf(parts[0]![0]);
  const list = parts.flatMap(([group, part]) => (systemOf(group) === system ? [part] : []));
  const sum = list.reduce((sum, { low }) => sum + low!, 0);
  if (list.length < 2 || sum <= whole.low! || meet(roundedCount(sum), roundedCount(whole.low!))) return null;
  return { flag: 'parts-mismatch', note: { says: 'more-than-all', parts: list.map(({ low }) => low!), right: sum, stated: whole.low! }, figures: [whole, ...list] };
}

/** The words behind a part up to the next one. */
function ownWords(words: readonly string[], { and }: ArithmeticLanguage): readonly string[] {
  const end = words.findIndex((word) => word === ',' || word === '.' || word === ';' || and.has(word));
  return end < 0 ? words : words.slice(0, end);
}

/** Groups of one system get numbers below those of the next one. */
const MOST_GROUPS = 16;
const systemOf = (group: number): number => Math.floor(group / MOST_GROUPS);

/** The number of the group of excluding words that these are of; null where they are of none, or of two. */
function groupOf(words: readonly string[], { opposed }: ArithmeticLanguage): number | null {
  const met = opposed.flatMap((groups, system) => groups.flatMap((group, at) => (words.some((word) => group.has(word)) ? [system * MOST_GROUPS + at] : [])));
  return met.length === 1 ? met[0]! : null;
}

/** "52 passengers and two drivers, 64 people in all". */
function notTheTotal({ figures, gaps }: NumberLine, at: number, { totals, total, and }: ArithmeticLanguage): ArithmeticFault | null {
  const whole = figures[at]!;
  const [before, after] = [gaps[at]!, gaps[at + 1]!];
  const named = before.length === 1 && totals.some((phrase) => phrase.every((word, nth) => after[nth] === word) && endsSentence(after.slice(phrase.length)));
  // "for a total of 54 people"
  const announced = before.length <= 2 && endsSentence(after) && whole.quote.toLowerCase().split(' ').some((word) => total.has(word));
  if (before[0] !== ',' || !(named || announced)) return null;
  const parts: QuantityReading[] = [];
  for (let i = at - 1; i >= 0; i--) {
    if (!isPart(figures[i]!)) break;
    parts.unshift(figures[i]!);
    if (!gaps[i]!.every((word) => word === ',' || and.has(word)) || gaps[i]!.length === 0) break;
  }
  if (parts.length < 2) return null;
  const sum = parts.reduce((sum, { low }) => sum + low!, 0);
  if (meet(roundedCount(sum), roundedCount(whole.low!))) return null;
  return { flag: 'parts-mismatch', note: { says: 'sum', parts: parts.map(({ low }) => low!), right: sum, stated: whole.low! }, figures: [whole, ...parts] };
}
