import { lineage } from '@/lib/lexicon/nouns';
import type { QuantitySentence } from './quantity-sentence';
import { ACROSS, isDash, isHyphen, matchUnit, mayBeSpaced } from './match-words';
import type { NotFigureRule } from './not-figure-rule';
import type { Numeral } from './numeral';

const isYear = (numeral: Numeral): boolean => numeral.kind === 'digits' && numeral.scale === 1 && /^(?:1[0-9]|20|21)\d\d$/.test(numeral.written);

/** A year of which news tells. */
const NEAR_YEAR = /^(?:19[5-9]|20[0-4])\d$/;

/** How many words may stand between "the number" and the "at" it is put at. */
const NUMBER_REACH = 12;

/** Whether "the number", "the toll" stands before the "at" right before word `at`, in its own clause. */
function isPutNumber(tokens: QuantitySentence['tokens'], at: number, numbers: ReadonlySet<string>): boolean {
  for (let i = at - 2; i >= 0 && i > at - NUMBER_REACH && tokens[i]!.text !== ','; i--) if (numbers.has(tokens[i]!.lower)) return true;
  return false;
}

/** Whether a plural noun for people or things stands behind a number. */
const isCounted = (next: QuantitySentence['tokens'][number] | undefined, { words: { nouns } }: QuantitySentence['language']): boolean =>
  next?.kind === 'word' && next.spaced && nouns.isPlural(next.lower) && nouns.kindOf(next.lower) !== null;

/** Whether a word that may be a verb stands behind a day, and none that leads to another ("May 3 to 5"). */
const isDeed = ({ kind, lower }: QuantitySentence['tokens'][number], { words }: QuantitySentence['language']): boolean =>
  kind === 'word' && !words.and.has(lower) && !words.to.has(lower) && (words.nouns.looksLikeVerb(lower) || words.nouns.verbs.has(lower) || words.nouns.pasts.has(lower));

/** Numbers of clocks and calendars. Order matters only for the reason given; each rule names the sentence that provoked it. */
export const DATES: readonly NotFigureRule[] = [
  // "at 10:30 GMT", "7.30pm", "until 5 p.m.", "0800 hrs", "5 o'clock"
  ({ tokens, language }, numeral) => {
    const words = language.words.notFigures;
    const next = tokens[numeral.last];
    const before = tokens[numeral.first - 1];
    if (numeral.kind === 'digits' && next?.text === ':' && !next.spaced && tokens[numeral.last + 1]?.kind === 'number' && !tokens[numeral.last + 1]!.spaced) return { form: 'clock', reason: 'clock time' };
    if (before?.text === ':' && !tokens[numeral.first]!.spaced && tokens[numeral.first - 2]?.kind === 'number') return { form: 'clock', reason: 'clock time' };
    // "15.45 Ministers meet": the hour of an entry that opens its line
    if (numeral.first === 0 && numeral.kind === 'digits' && /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(numeral.written) && numeral.last === 1 && (next?.capital === true || next?.text === '-' || next?.text === '–' || next?.text === '—' || next?.text === ':')) return { form: 'clock', reason: 'clock time' };
    if (next?.kind === 'word' && words.military.has(next.lower) && !/^\d{4}$/.test(numeral.written)) return null;
    if (next?.kind === 'word' && (words.clock.has(next.lower) || words.zones.has(next.lower)) && numeral.low <= 2400 && numeral.scale === 1 && !/\.\d$|\.\d{3}/.test(numeral.written)) {
      return numeral.low >= 0 && (numeral.low <= 24 || /^\d{3,4}$/.test(numeral.written)) ? { form: 'clock', reason: 'clock time' } : null;
    }
    // "tonight at 8", "at 12.30": a small number behind "at" with nothing behind it, unless a verb puts it there ("priced at 12")
    if (before && language.words.notFigures.clockBefore.has(before.lower) && numeral.kind === 'digits' && /^(?:\d|1\d|2[0-4])(?:\.[0-5]\d)?$/.test(numeral.written) && numeral.first === numeral.last - 1 && numeral.low > 0) {
      const verb = tokens[numeral.first - 2];
      // … or what is put there is a number: "put the number of dead at 21"
      const put = (verb?.kind === 'word' && language.words.notFigures.putAt.has(verb.lower)) || isPutNumber(tokens, numeral.first, language.words.notFigures.numbers) || (verb?.kind === 'word' && language.words.nouns.peopleWords.has(verb.lower));
      const ends = !next || (next.kind === 'punctuation' && !isDash(next)) || (next.kind === 'word' && (language.words.notFigures.weekdays.has(next.lower) || (/\.\d\d$/.test(numeral.written) && language.words.nouns.stops.has(next.lower)) || language.words.notFigures.dayParts.has(next.lower)));
      if (!put && (/\.\d\d$/.test(numeral.written) || !(verb?.kind === 'word' && language.words.nouns.needsNoun(verb.lower))) && ends && next?.kind !== 'symbol') return { form: 'clock', reason: 'clock time' };
    }
    // "6 in the morning", "11 tonight", "11 at night"
    if (next?.kind === 'word' && numeral.low <= 12 && numeral.low > 0 && numeral.scale === 1) {
      const part = (words.tookBefore.has(next.lower) || words.clockBefore.has(next.lower)) ? tokens[numeral.last + (words.the.has(tokens[numeral.last + 1]?.lower ?? '') ? 2 : 1)] : next;
      if (part && language.words.notFigures.dayParts.has(part.lower) && !language.words.nouns.isPlural(part.lower)) return { form: 'clock', reason: 'clock time' };
    }
    // "10 - 11 at night": as the second, so the first
    if (next && isDash(next) && tokens[numeral.last + 1]?.kind === 'number' && Number(tokens[numeral.last + 1]!.text) <= 12 && language.words.notFigures.dayParts.has(tokens[numeral.last + 3]?.lower ?? '')) return { form: 'clock', reason: 'clock time' };
    // "at 23.00+14": the zone
    if (before?.text === '+' && !before.spaced && /^\d\d[.:]?\d\d$/.test(tokens[numeral.first - 2]?.text ?? '')) return { form: 'clock', reason: 'clock time' };
    // "8pm - 11"
    if (before && isDash(before) && tokens[numeral.first - 2]?.kind === 'word' && words.clock.has(tokens[numeral.first - 2]!.lower) && numeral.low <= 24) return { form: 'clock', reason: 'clock time' };
    // "8 - 11pm", "10 to 12 noon"
    if (next && (isDash(next) || language.words.to.has(next.lower)) && tokens[numeral.last + 1]?.kind === 'number') {
      const far = tokens[numeral.last + 2];
      if (far?.kind === 'word' && words.clock.has(far.lower) && !words.military.has(far.lower) && numeral.low <= 24) return { form: 'clock', reason: 'clock time' };
    }
    return null;
  },
  // "3 May", "May 3, 2016", "10-August-2012", "10 - 22 August 2012", "Sept. 30"
  ({ tokens, language, numerals }, numeral, index) => {
    const { months } = language.words.notFigures;
    if (numeral.scale !== 1 || numeral.low < 0) return null;
    // "Aug 96" is a year
    const dayOrYear = (numeral.low >= 1 && numeral.low <= 99 && numeral.kind !== 'fraction' && !(tokens[numeral.last]?.kind === 'symbol' && tokens[numeral.first - 1]?.text === ',')) || (numeral.kind === 'digits' && /^\d{4}$/.test(numeral.written));
    // "Jun 182016": the day and its year, run together
    const both = numeral.kind === 'digits' && /^(?:[1-9]|[12]\d|3[01])20\d\d$/.test(numeral.written) && !isCounted(tokens[numeral.last], language);
    if (!dayOrYear && !both) return null;
    // "On 12 April, 45 people died", "the attack on May 3 killed 35": behind a comma or a verb stands what is counted.
    const counts = !/^\d{4}$/.test(numeral.written) && isCounted(tokens[numeral.last], language);
    let next = numeral.last;
    if (tokens[next] && (isDash(tokens[next]) || language.words.of.has(tokens[next]!.lower) || tokens[next]!.text === '/')) next++;
    const month = tokens[next];
    // "may" is a month only with a capital or beside a year: "5 may die"
    const isMonth = (at: number): boolean => {
      const token = tokens[at];
      if (!token || token.kind !== 'word' || !months.has(token.lower)) return false;
      return !language.words.notFigures.doubtfulMonths.has(token.lower) || token.capital || tokens[at + 1]?.kind === 'number' || language.words.notFigures.monthBefore.has(tokens[Math.min(at, numeral.first) - 1]?.lower ?? '');
    };
    if (month && isMonth(next)) return { form: 'date', reason: 'day of a month' };
    let before = numeral.first - 1;
    if (tokens[before] && (tokens[before]!.text === '.' || isDash(tokens[before]) || tokens[before]!.text === '/' || tokens[before]!.text === ',' || language.words.notFigures.the.has(tokens[before]!.lower))) before--;
    if (isMonth(before) && !(counts && tokens[numeral.first - 1]!.text === ',')) return { form: 'date', reason: 'day of a month' };
    // the first day of "10 - 22 August", "10 and 11 August", and the year of "May 3, 2016"
    const following = numerals[index + 1];
    if (following && following.first - numeral.last <= 1 && following.first > numeral.last - 1 && isMonth(following.last) && numeral.low <= 31) return { form: 'date', reason: 'day of a month' };
    const earlier = numerals[index - 1];
    // "the raid on May 3 killed 35": a verb parts them.
    if (earlier && numeral.first > earlier.last && isDeed(tokens[earlier.last]!, language)) return null;
    if (earlier && !(counts && (numeral.kind === 'words' || !language.words.and.has(tokens[numeral.first - 1]!.lower))) && numeral.first - earlier.last <= 1 && (isMonth(earlier.first - 1) || isMonth(earlier.first - 2)) && (/^\d{4}$/.test(numeral.written) || numeral.low <= 99)) return { form: 'date', reason: 'day of a month' };
    return null;
  },
  // "2014-04-18", "05/25/2015", "12.3.2019", "2012/Aug/10", "1-2-3": three numbers joined by one sign
  ({ tokens }, numeral) => {
    if (numeral.kind !== 'digits') return null;
    const joins = (at: number): boolean => ['/', '-', '.', '–', '−'].includes(tokens[at]?.text ?? '') && !tokens[at]!.spaced;
    const after = numeral.last;
    if (joins(after) && tokens[after + 1] && !tokens[after + 1]!.spaced && joins(after + 2) && tokens[after + 3]?.kind === 'number' && !tokens[after + 3]!.spaced) return { form: 'date', reason: 'date in figures' };
    const before = numeral.first - (tokens[numeral.first]!.kind === 'number' ? 0 : -1);
    if (joins(before - 1) && !tokens[before]!.spaced && tokens[before - 2]?.kind !== 'punctuation' && joins(before - 3) && tokens[before - 4]?.kind === 'number') return { form: 'date', reason: 'date in figures' };
    if (joins(before - 1) && joins(before + 1) && tokens[before - 2]?.kind === 'number' && tokens[before + 2]?.kind === 'number' && !tokens[before]!.spaced && !tokens[before + 2]!.spaced) return { form: 'date', reason: 'date in figures' };
    // 2014.12.28, 1.5.30: the lexer takes the first two for a decimal
    if (/^\d+\.\d+$/.test(numeral.written) && ((/^\.\d/.test(tokens[after]?.text ?? '') && !tokens[after]!.spaced) || (joins(after) && tokens[after]!.text === '.' && tokens[after + 1]?.kind === 'number' && !tokens[after + 1]!.spaced))) return { form: 'date', reason: 'date in figures' };
    if (/^\.\d+$/.test(numeral.written) && tokens[numeral.first - 1]?.kind === 'number' && !tokens[numeral.first]!.spaced) return { form: 'date', reason: 'date in figures' };
    // "2014 12 28"
    const [one, two, three] = [tokens[numeral.first - 2], tokens[numeral.first - 1], tokens[numeral.last]];
    const isDay = (text: string | undefined): boolean => /^[0-3]?\d$/.test(text ?? '');
    if (isDay(numeral.written) && ((/^(?:19|20)\d\d$/.test(two?.text ?? '') && isDay(three?.text)) || (/^(?:19|20)\d\d$/.test(one?.text ?? '') && isDay(two?.text)))) return { form: 'date', reason: 'date in figures' };
    // "14/4 90": the year behind day and month
    if (/^\d\d$/.test(numeral.written) && two?.kind === 'number' && one?.text === '/' && !one.spaced && (three === undefined || three.kind === 'punctuation')) return { form: 'date', reason: 'date in figures' };
    // 9/11, 7/7, 6/10: two numbers and a slash that are no fraction
    if (tokens[after]?.text === '/' && !tokens[after].spaced && tokens[after + 1]?.kind === 'number' && !tokens[after + 1]!.spaced) return { form: 'date', reason: 'numbers with a slash' };
    if (tokens[numeral.first - 1]?.text === '/' && tokens[numeral.first - 2]?.kind === 'number' && !tokens[numeral.first]!.spaced) return { form: 'date', reason: 'numbers with a slash' };
    return null;
  },
  // "345 BC", "AD 88"
  ({ tokens, language }, numeral) => {
    const { eras } = language.words.notFigures;
    const [before, next] = [tokens[numeral.first - 1], tokens[numeral.last]];
    return numeral.kind === 'digits' && Number.isInteger(numeral.low) && ((next && eras.has(next.text)) || (before && eras.has(before.text) && before.text !== 'BE')) ? { form: 'date', reason: 'year' } : null;
  },
  // "1960s", "the '90s"
  ({ tokens }, numeral) => {
    const next = tokens[numeral.last];
    return numeral.kind === 'digits' && next && !next.spaced && /^['’]?s$/.test(next.lower) && numeral.low % 10 === 0 ? { form: 'date', reason: 'decade' } : null;
  },
  // "in 2011", "2013", "the 1988 quarter", "2013-14": four digits without a comma between 1000 and 2199
  ({ tokens, language }, numeral) => {
    if (!isYear(numeral) || numeral.last - numeral.first > 1) {
      const before = tokens[numeral.first - 1];
      const year = tokens[numeral.first - 2];
      if (numeral.kind === 'digits' && /^\d\d$/.test(numeral.written) && isDash(before) && !before!.spaced && !tokens[numeral.first]!.spaced && /^(?:19|20)\d\d$/.test(year?.text ?? '')) return { form: 'date', reason: 'year' };
      return null;
    }
    const before = tokens[numeral.first - 1];
    const next = tokens[numeral.last];
    if (before?.kind === 'symbol' || next?.kind === 'symbol') return null;
    // "1920 x 1080 pixels": one side of something
    if (next !== undefined && ACROSS.test(next.text) && tokens[numeral.last + 1]?.kind === 'number') return null;
    // "2000 people", "1500 kg": a plural noun or a unit behind it, and no preposition of time before it
    // "the 2011 floods": which they were, and not how many
    if (before && language.words.notFigures.the.has(before.lower) && next?.kind === 'word' && lineage(language.words.nouns.kindOf(next.lower) ?? '').includes('event')) return { form: 'date', reason: 'year' };
    // "above 2019 levels"
    if (before && next?.kind === 'word' && NEAR_YEAR.test(numeral.written) && language.words.notFigures.yearLevels.has(next.lower)) return { form: 'date', reason: 'year' };
    // "jailed over 2015 attack": a number of them would be told in the plural
    if (before && next?.kind === 'word' && NEAR_YEAR.test(numeral.written) && !numeral.written.endsWith('00') && !language.words.nouns.isPlural(next.lower) && lineage(language.words.nouns.kindOf(next.lower) ?? '').some((kind) => kind === 'event' || kind === 'strike')) return { form: 'date', reason: 'year' };
    // "the 2016 delegates": those of that year; a number of them would have its comma or be round
    if (before && language.words.notFigures.the.has(before.lower) && NEAR_YEAR.test(numeral.written) && !numeral.written.endsWith('00') && next?.kind === 'word') return { form: 'date', reason: 'year' };
    // "2016 Rebels spread in the east": a line that its year opens
    if (!before && NEAR_YEAR.test(numeral.written) && next?.kind === 'word' && next.capital && language.words.nouns.isPlural(next.lower) && language.words.nouns.kindOf(next.lower) !== null && tokens.slice(numeral.last + 1, numeral.last + 4).some(({ kind, capital }) => kind === 'word' && !capital)) return { form: 'date', reason: 'year' };
    const countsSomething =
      next?.kind === 'word' &&
      (matchUnit(tokens, isHyphen(next) ? numeral.last + 1 : numeral.last, language.unitsByFirst, (word) => word.fit === 'loose' || !next.spaced || (mayBeSpaced(next.text) && !/^(?:19|20)/.test(numeral.written))) !== null ||
        matchUnit(tokens, numeral.last, language.moneyByFirst, () => true) !== null ||
        (language.words.nouns.isPlural(next.lower) && language.words.nouns.kindOf(next.lower) !== null));
    if (countsSomething && !(before && language.words.notFigures.yearBefore.has(before.lower) && language.words.notFigures.tookBefore.has(before.lower))) {
      if (!(before && language.words.notFigures.yearBefore.has(before.lower)) || language.words.nouns.kindOf(next.lower) !== null) return null;
      return null;
    }
    if (isHyphen(next) && !next!.spaced && tokens[numeral.last + 1] && matchUnit(tokens, numeral.last + 1, language.unitsByFirst, (word) => word.fit === 'loose') !== null) return null;
    // "more than 2000 had fled", "about 1900 of them"
    if (before && language.boundsByLast.get(before.lower)?.some(({ bound }) => bound !== 'neutral') && !language.words.notFigures.yearBefore.has(before.lower)) return null;
    return { form: 'date', reason: 'year' };
  },
];
