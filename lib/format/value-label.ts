import { isMoney, splitRate, type Unit, unitOf } from '@/lib/lexicon/units';
import type { Value } from '@/lib/model';
import type { PluralKey, Words, WordKey } from './words';

/** The printed readings that name a side, by what they begin with. */
const BOUND_WORDS: readonly (readonly [RegExp, WordKey])[] = [
  [/^(more than|over)\b/, 'value.moreThan'],
  [/^(less than|under|below)\b/, 'value.lessThan'],
  [/^(nearly|almost)\b/, 'value.nearly'],
];

/** Vague words by the range that they stand for (see `lib/claims/en/words.ts`): the range says more than the reading's name. */
const VAGUE_WORDS: Readonly<Record<string, WordKey>> = {
  '24..99': 'value.dozens',
  '40..99': 'value.scores',
  '200..999': 'value.hundreds',
  '2000..9999': 'value.thousands',
  '20000..99999': 'value.tensOfThousands',
  '200000..999999': 'value.hundredsOfThousands',
  '2000000..9999999': 'value.millions',
  '3..9': 'value.several',
};

const vagueWord = ({ low, high, rule }: Value): WordKey | null => (/^(?:a )?few$/.test(rule) ? 'value.few' : (VAGUE_WORDS[`${low}..${high}`] ?? null));

const wordFor = (rule: string, table: readonly (readonly [RegExp, WordKey])[]): WordKey | null => table.find(([pattern]) => pattern.test(rule))?.[1] ?? null;

/** Times in which a rate counts, by the unit below its line. */
const RATES: Readonly<Record<string, WordKey>> = { hour: 'value.perHour', day: 'value.perDay', week: 'value.perWeek', month: 'value.perMonth', year: 'value.perYear' };

/**
 * The number, written as given, with what it measures: in words where the language has them for the unit ("1 day", "3 acres"), else with the
 * sign that all languages share ("550 km²").
 */
function measured(value: number, written: string, { id, sign }: Unit, words: Words): string {
  const key = `unit.${id.replace(/\W/g, '_')}`;
  return words.maybe(`${key}.other`) === null ? `${written}\u00a0${sign}` : words.n(key as PluralKey, value, { n: written });
}

/** The number with the sign of its unit, where the unit is not what is counted: "5 %", "550 km²", "USD 3M", "USD 3M a year", "USD 70/share". */
export function amount(value: number, unit: string, words: Words): string {
  const rate = splitRate(unit);
  if (rate.per !== null) {
    const n = amount(value, rate.unit, words);
    const time = RATES[rate.per];
    return time ? words.t(time, { n }) : `${n}/${rate.per}`;
  }
  const known = unitOf(unit);
  if (unit === 'percent') return words.percent(value);
  // "a quarter", "twice as many"
  if (unit === 'ratio') return value <= 1 ? words.percent(Math.round(value * 1000) / 10) : `${words.figure(value)}×`;
  if (isMoney(unit) && /^[A-Z]{3}$/.test(unit)) return words.money(value, unit);
  const number = words.figure(value);
  if (!known || known.dimension === 'magnitude' || known.dimension === 'ratio') return number;
  return measured(value, number, known, words);
}

/** What stands under a tick of a number line of figures of this unit: short, and with the unit where no words beside the line name it ("6 h", "5 km"). */
export function tickLabel(unit: string | null, words: Words): (value: number) => string {
  const known = unit === null ? undefined : unitOf(unit);
  if (unit === 'percent') return words.percent;
  if (!known || isMoney(known.id) || known.dimension === 'magnitude' || known.dimension === 'ratio') return words.short;
  return (value) => measured(value, words.short(value), known, words);
}

/** What a value says, in the reader's language and short: "more than 180", "dozens", "about 70", "20 to 30". */
export function valueLabel(value: Value, words: Words): string {
  const { low, high, approx, unit, rule } = value;
  const say = (n: number): string => amount(n, unit, words);
  if (low !== null && high !== null) {
    if (low === high) return approx ? words.t('value.about', { n: say(low) }) : say(low);
    const vague = approx ? vagueWord(value) : null;
    return vague ? words.t(vague) : words.t('value.range', { low: words.figure(low), high: say(high) });
  }
  if (low !== null) return words.t(wordFor(rule, BOUND_WORDS) ?? 'value.atLeast', { n: say(low) });
  if (high !== null) return words.t(wordFor(rule, BOUND_WORDS) ?? (approx ? 'value.nearly' : 'value.upTo'), { n: say(high) });
  return rule;
}

/** Whether the words are vague rather than a range between two numbers, so that a view prints what they stand for. */
export const isVague = (value: Value): boolean => value.approx && value.low !== value.high && vagueWord(value) !== null;
