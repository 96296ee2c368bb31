import { lineage } from '@/lib/lexicon/nouns';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { afterTail, endsSentence, isExact, isPart, type NumberLine } from './number-line';
import { aboveWhole } from './opposed-parts';

/** Most words between a whole and the comma behind which its parts stand ("soldiers have died since Sunday,"). */
const MAX_DEED = 5;

/**
 * Parts that stand beside their whole without a word that says so, and are more than it: "23 soldiers died, 14 in the ambush and 12 in hospital",
 * "11 people, four drivers, five nurses and three guards, were on board". That they are less is no fault: not all need be told.
 */
export function findApposedFaults(line: NumberLine, language: ArithmeticLanguage): ArithmeticFault[] {
  for (let i = 0; i + 2 < line.figures.length; i++) {
    const { form } = line.figures[i]!;
    if (form !== 'count' && form !== 'money') continue;
    const parts = form === 'money' ? allottedParts(line, i, language) : (bareParts(line, i, language) ?? namedParts(line, i, language) ?? partedParts(line, i, language));
    const fault = parts && aboveWhole(line.figures[i]!, parts);
    // "83 houses burned in two districts, 45 in the one and 38 in the other": of the greater of the two
    if (fault && !line.figures.slice(0, i).some((other) => other.form === form && other.low! > line.figures[i]!.low!)) return [fault];
  }
  return [];
}

/** "14 in the ambush and 12 in hospital": numbers alone, each with where, when or of what it is. */
function bareParts({ figures, gaps }: NumberLine, at: number, language: ArithmeticLanguage): readonly QuantityReading[] | null {
  const opener = gaps[at + 1]!;
  const deed = opener.slice(0, -1);
  if (opener.at(-1) !== ',' || deed.length > MAX_DEED || !deed.every((word) => /^\p{L}/u.test(word))) return null;
  const parts: QuantityReading[] = [];
  for (let i = at + 1; i < figures.length; i++) {
    const part = figures[i]!;
    const tail = gaps[i + 1]![0] ?? '';
    // "12 died in May, 14 in June and 20 in July": what is told of the first as of the others is one of them.
    if (!isPart(part) || part.countedSpan !== null || !language.tails.has(tail) || language.of.has(tail) || deed.includes(tail)) return null;
    // "Four died at the hospital, six in a landslide": nor is what is more than the first, which has its own place too, a part of it.
    if (part.low! > figures[at]!.low! && deed.some((word) => language.tails.has(word) && !language.of.has(word))) return null;
    parts.push(part);
    const link = afterTail(gaps[i + 1]!, language);
    if (endsSentence(link)) return parts;
    if (i + 1 === figures.length || !isLink(link, language)) return link[0] === ',' ? parts : null;
  }
  return null;
}

/** "20 trucks, of which 12 carried food, seven fuel and four medicine": numbers alone, each with what only one can be said of. */
function partedParts({ figures, gaps }: NumberLine, at: number, language: ArithmeticLanguage): readonly QuantityReading[] | null {
  const [comma, of, which, ...rest] = gaps[at + 1]!;
  if (comma !== ',' || !language.of.has(of ?? '') || !language.them.has(which ?? '') || rest.length > 0 || !language.parting.has(gaps[at + 2]?.[0] ?? '')) return null;
  const parts: QuantityReading[] = [];
  for (let i = at + 1; i < figures.length; i++) {
    const part = figures[i]!;
    const words = gaps[i + 1]!;
    const end = words.findIndex((word) => word === ',' || language.and.has(word));
    if (!isPart(part) || part.countedSpan !== null || (i > at + 1 && words.some((word) => language.parting.has(word)))) return null;
    parts.push(part);
    if (i + 1 === figures.length) return parts;
    if (end < 1 || end > MAX_DEED || !words.slice(0, end).every((word) => /^\p{L}/u.test(word)) || !isLink(words.slice(end), language)) return null;
  }
  return null;
}

/** "The $12 million budget sets aside $7 million for roads, $4 million for schools and $3 million for parks": sums, each with what it is for. */
function allottedParts({ figures, gaps }: NumberLine, at: number, language: ArithmeticLanguage): readonly QuantityReading[] | null {
  const opener = gaps[at + 1]!;
  if (opener.length > MAX_DEED || !opener.some((word) => language.allots.has(word)) || !opener.every((word) => /^\p{L}/u.test(word))) return null;
  const parts: QuantityReading[] = [];
  for (let i = at + 1; i < figures.length; i++) {
    const part = figures[i]!;
    if (part.form !== 'money' || part.unit !== figures[at]!.unit || !isExact(part) || !language.tails.has(gaps[i + 1]![0] ?? '')) return null;
    parts.push(part);
    const link = afterTail(gaps[i + 1]!, language);
    if (endsSentence(link)) return parts;
    if (!isLink(link, language)) return null;
  }
  return null;
}

/** "11 people, four drivers, five nurses and three guards, were": kinds of what the whole counts, between two commas. */
function namedParts({ figures, gaps }: NumberLine, at: number, language: ArithmeticLanguage): readonly QuantityReading[] | null {
  const whole = figures[at]!;
  // "The jury of 12, seven women and five men, met": people, as its parts are
  const kind = whole.countedKind ?? (whole.countedSpan === null && (whole.unit === null || whole.unit === 'people') && language.of.has(gaps[at]!.at(-1) ?? '') ? 'people' : null);
  if (gaps[at + 1]!.join('') !== ',' || kind === null) return null;
  const parts: QuantityReading[] = [];
  for (let i = at + 1; i < figures.length; i++) {
    const part = figures[i]!;
    if (!isPart(part) || part.countedSpan === null || !(isKindOf(part, kind) || (whole.countedSpan === null && part.countedKind === kind))) return null;
    parts.push(part);
    const link = gaps[i + 1]!;
    if (!isLink(link, language)) return parts.length >= 2 && (link[0] === ',' || endsSentence(link)) ? parts : null;
  }
  return null;
}

/** Whether a figure counts a kind of another: drivers of people, or whoever bears a name ("four Serabs"). */
const isKindOf = ({ countedKind, quote }: QuantityReading, kind: string): boolean =>
  (countedKind !== null && countedKind !== kind && lineage(countedKind).includes(kind)) || ((countedKind === null || countedKind === 'people') && kind === 'people' && /\s\p{Lu}/u.test(quote));

const isLink = (words: readonly string[], { and }: ArithmeticLanguage): boolean => words.length > 0 && words.every((word) => word === ',' || and.has(word));
