import { mayFlow } from '@/lib/lexicon/units';
import type { Token } from '@/lib/text/tokenize';
import type { CompiledLanguage } from './compile-language';
import type { QuantitySentence } from './quantity-sentence';
import { isDash, isHyphen, matchUnit } from './match-words';

/** Rates that have a unit of their own. */
const NAMED: Readonly<Record<string, string>> = { 'km/hour': 'km/h', 'mile/hour': 'mph', 'm/second': 'm/s', 'km/second': 'km/s', 'foot/second': 'ft/s' };

/** Whether a word goes on the phrase as its noun ("daily loss"). */
const isTold = (token: Token | undefined, { words }: CompiledLanguage): boolean => token?.kind === 'word' && !words.nouns.stops.has(token.lower);

/** Units divided by a square or a cube. */
const DIVISORS: Readonly<Record<string, string>> = { m2: 'm2', m3: 'm3', cm2: 'cm2', cm3: 'cm3', second2: 's2' };

/** "m s-1", "kg m−3": a unit with a minus and a small power behind, by which the one before it is divided. */
function readDivisor({ tokens, language }: QuantitySentence, at: number): { unit: string; last: number } | null {
  const [sign, power] = [tokens[at + 1], tokens[at + 2]];
  if (power?.kind !== 'number' || power.spaced || !/^[123]$/.test(power.text) || !isDash(sign) || sign!.spaced) return null;
  const below = matchUnit(tokens, at, language.unitsByFirst, ({ unit }, last) => last === at + 1 && unit !== 'count');
  const unit = below && (power.text === '1' ? below.unit : DIVISORS[`${below.unit}${power.text}`]);
  return unit === undefined || unit === null ? null : { unit, last: at + 3 };
}

/**
 * The rate that goes on at token `at` behind `unit` ("a barrel", "per share", "/hour", "-a-share"), with the index behind it;
 * null where the unit stands alone. `open` lets any noun follow "per".
 */
export function readRate(sentence: QuantitySentence, unit: string, at: number): { unit: string; last: number } | null {
  const { tokens, language } = sentence;
  let next = at;
  if (isHyphen(tokens[next])) next++;
  const per = tokens[next];
  if (!per) return null;
  const time = next === at ? language.words.rateAdverbs.get(per.lower) : undefined;
  // "$4 million daily", but "a $4 million daily loss": before a noun the word tells of the noun
  if (time !== undefined && mayFlow(unit) && !isTold(tokens[next + 1], language)) return { unit: `${unit}/${time}`, last: next + 1 };
  const divided = per.kind === 'word' ? readDivisor(sentence, at) : null;
  if (divided) return { unit: NAMED[`${unit}/${divided.unit}`] ?? `${unit}/${divided.unit}`, last: divided.last };
  if (!language.words.per.has(per.lower)) return null;
  const strong = language.words.perAlways.has(per.lower);
  next++;
  if (isHyphen(tokens[next])) next++;
  const below = tokens[next];
  // "6.2 litres per 100 km": per so many of a unit
  if (below?.kind === 'number' && strong && /^10+$/.test(below.text)) {
    const many = matchUnit(tokens, next + 1, language.unitsByFirst, (word) => word.fit !== 'last' && word.unit !== 'count');
    return many ? { unit: `${unit}/${below.text} ${many.unit}`, last: many.last } : null;
  }
  if (!below || below.kind !== 'word') return null;
  const match = matchUnit(tokens, next, language.unitsByFirst, (word) => word.fit === 'loose' || strong);
  // "3.4 percent a year earlier": the time lies between two figures
  if (match && !strong && language.words.notFigures.earlier.has(tokens[match.last]?.lower ?? '')) return null;
  if (match && match.unit !== 'count') return { unit: NAMED[`${unit}/${match.unit}`] ?? `${unit}/${match.unit}`, last: match.last };
  // "$82 per Qualcomm share"
  const named = tokens[next + 1];
  if (below.capital && named?.kind === 'word' && language.words.rateNouns.has(language.words.nouns.singularOf(named.lower))) return { unit: `${unit}/${language.words.nouns.singularOf(named.lower)}`, last: next + 2 };
  if (below.capital) return null;
  // "m/s²"
  const singular = language.words.nouns.singularOf(below.lower).replace('²', '2');
  if (language.words.rateNouns.has(singular) || (strong && !language.words.nouns.stops.has(below.lower))) return { unit: `${unit}/${singular}`, last: next + 1 };
  return null;
}
