import { isDash, isHyphen, matchUnit } from './match-words';
import { draftOf, type Draft, type QuantitySentence } from './quantity-sentence';
import type { QuantityForm } from './quantity-reading';
import type { Numeral } from './numeral';

/** A rule that tells why a numeral is no figure, or null when it may be one. */
type NotFigureRule = (sentence: QuantitySentence, numeral: Numeral, index: number) => { form: QuantityForm; reason: string } | null;

const isYear = (numeral: Numeral): boolean => numeral.kind === 'digits' && numeral.scale === 1 && /^(?:1[0-9]|20|21)\d\d$/.test(numeral.written);

/*
 * Order matters only for the reason given. Each rule names the sentence that provoked it.
 */
const RULES: readonly NotFigureRule[] = [
  // "at 10:30 GMT", "7.30pm", "until 5 p.m.", "0800 hrs", "5 o'clock"
  ({ tokens, language }, numeral) => {
    const words = language.words.notFigures;
    const next = tokens[numeral.last];
    const before = tokens[numeral.first - 1];
    if (numeral.kind === 'digits' && next?.text === ':' && !next.spaced && tokens[numeral.last + 1]?.kind === 'number') return { form: 'clock', reason: 'clock time' };
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
      const put = verb?.kind === 'word' && language.words.notFigures.putAt.has(verb.lower);
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
    const dayOrYear = (numeral.low >= 1 && numeral.low <= 99 && numeral.kind !== 'fraction') || (numeral.kind === 'digits' && /^\d{4}$/.test(numeral.written));
    if (!dayOrYear) return null;
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
    if (isMonth(before)) return { form: 'date', reason: 'day of a month' };
    // the first day of "10 - 22 August", "10 and 11 August", and the year of "May 3, 2016"
    const following = numerals[index + 1];
    if (following && following.first - numeral.last <= 1 && following.first > numeral.last - 1 && isMonth(following.last) && numeral.low <= 31) return { form: 'date', reason: 'day of a month' };
    const earlier = numerals[index - 1];
    if (earlier && numeral.first - earlier.last <= 1 && (isMonth(earlier.first - 1) || isMonth(earlier.first - 2)) && (/^\d{4}$/.test(numeral.written) || numeral.low <= 99)) return { form: 'date', reason: 'day of a month' };
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
    // "2000 people", "1500 kg": a plural noun or a unit behind it, and no preposition of time before it
    const countsSomething =
      next?.kind === 'word' &&
      (matchUnit(tokens, isHyphen(next) ? numeral.last + 1 : numeral.last, language.unitsByFirst, (word) => word.fit === 'loose' || !next.spaced) !== null ||
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
  // "Article 5", "Room 12", "Boeing 737", "No. 10", "Formula 1", "the M4 highway" (a word of its own), "COVID-19"
  ({ tokens, language }, numeral) => {
    if (numeral.kind === 'ordinal' || numeral.kind === 'vague' || numeral.kind === 'fuzzy' || numeral.scale !== 1) return null;
    const { labels } = language.words.notFigures;
    let at = numeral.first - 1;
    if (tokens[at]?.text === '.' || tokens[at]?.text === '#' || tokens[at]?.text === ':') at--;
    if (tokens[numeral.first]!.text === '−' && !tokens[numeral.first]!.spaced && tokens[at]?.kind === 'word') return { form: 'name', reason: 'exponent' };
    const hyphen = isHyphen(tokens[at]) && !tokens[at]!.spaced && !tokens[numeral.first]!.spaced;
    if (tokens[numeral.first - 1]?.text === '#') return { form: 'name', reason: 'number sign' };
    if (hyphen) at--;
    const before = tokens[at];
    if (!before || before.kind !== 'word') return null;
    const next = tokens[numeral.last];
    const counts = next?.kind === 'word' && next.spaced && language.words.nouns.isPlural(next.lower);
    // "scp-173", "COVID-19", "F-16", "Su-27"
    if (hyphen && tokens[numeral.first]!.kind === 'number' && before.kind === 'word' && !language.words.notFigures.months.has(before.lower)) return { form: 'name', reason: 'part of a name' };
    if (labels.has(before.lower) && (before.capital || language.words.notFigures.numberSigns.has(before.lower) || !counts) && (numeral.kind === 'digits' || (!counts && numeral.low < 10)) && tokens[numeral.last]?.text !== '%' && (tokens[numeral.first - 1]!.text !== ':' || numeral.kind === 'digits')) return { form: 'name', reason: `number of a ${before.lower}` };
    return null;
  },
  // "Hide Caption 22 of 59", "5 of 25 Photos": the counter of a gallery
  ({ tokens, language, numerals }, numeral, index) => {
    const counter = (a: Numeral | undefined, b: Numeral | undefined): boolean => {
      if (!a || !b || a.kind !== 'digits' || b.kind !== 'digits' || a.scale !== 1 || b.scale !== 1 || b.first - a.last !== 1 || !language.words.of.has(tokens[a.last]!.lower) || a.low > b.low || a.low < 1) return false;
      const next = tokens[b.last];
      return next === undefined || (next.kind === 'word' && next.capital) || (next.kind === 'punctuation' && tokens[a.first - 1]?.capital === true);
    };
    return counter(numeral, numerals[index + 1]) || counter(numerals[index - 1], numeral) ? { form: 'list-number', reason: 'counter of a gallery' } : null;
  },
  // "Pixel 2 arrives", "Chang'e 4 is due": a small number behind a capitalised name inside the sentence, with nothing that it counts
  ({ tokens, language }, numeral) => {
    if (numeral.kind !== 'digits' || numeral.scale !== 1 || !/^\d{1,3}$/.test(numeral.written)) return null;
    const before = tokens[numeral.first - 1];
    const { nouns, notFigures } = language.words;
    if (!before?.capital || numeral.first < 2 || !tokens[numeral.first]!.spaced || notFigures.months.has(before.lower) || notFigures.weekdays.has(before.lower) || nouns.stops.has(before.lower) || language.boundsByLast.has(before.lower)) return null;
    if (before.text.length > 1 && before.text === before.text.toUpperCase()) return null;
    const next = tokens[numeral.last];
    if (next === undefined || next.text === ')') return { form: 'name', reason: 'part of a name' };
    if (next.kind === 'symbol' || isHyphen(next) || next.text === ',' || next.text === ':') return null;
    if (matchUnit(tokens, numeral.last, language.unitsByFirst, (word) => word.fit === 'loose' || !next.spaced)) return null;
    if (next.kind !== 'word') return { form: 'name', reason: 'part of a name' };
    const verb = notFigures.singularVerbs.has(next.lower) || (nouns.looksLikeVerb(next.lower) && !nouns.isPlural(next.lower) && !nouns.peopleWords.has(next.lower));
    return verb ? { form: 'name', reason: 'part of a name' } : null;
  },
  // "a 737 MAX", "the 486 is": an article in the singular before digits that count nothing
  ({ tokens, language }, numeral) => {
    if (numeral.kind !== 'digits' || numeral.scale !== 1 || !/^\d{3,4}$/.test(numeral.written) || !language.words.articles.has(tokens[numeral.first - 1]?.lower ?? '')) return null;
    const next = tokens[numeral.last];
    const nothing = next === undefined || next.capital || (next.kind === 'punctuation' && !isHyphen(next)) || language.words.nouns.stops.has(next.lower);
    return nothing && matchUnit(tokens, numeral.last, language.unitsByFirst, () => true) === null ? { form: 'name', reason: 'part of a name' } : null;
  },
  // "2-1", "won 3-0": a score; "20-30 people" counts something
  ({ tokens, language, numerals }, numeral, index) => {
    const pair = (a: Numeral | undefined, b: Numeral | undefined): boolean =>
      a !== undefined && b !== undefined && a.kind === 'digits' && b.kind === 'digits' && b.first - a.last === 1 && isDash(tokens[a.last]) && !tokens[a.last]!.spaced && !tokens[b.first]!.spaced && Number.isInteger(a.low) && Number.isInteger(b.low) &&
      a.scale === 1 && b.scale === 1 && a.low >= b.low && !language.words.percent.some((word) => word.words[0] === tokens[b.last]?.lower) && tokens[a.first - 1]?.kind !== 'symbol';
    return pair(numeral, numerals[index + 1]) || pair(numerals[index - 1], numeral) ? { form: 'score', reason: 'score' } : null;
  },
  // "call 0800 123 456", "+44 20 7946 0000"
  ({ tokens }, numeral) => {
    if (numeral.kind !== 'digits') return null;
    if (/^0\d/.test(numeral.written)) return { form: 'phone', reason: 'leading zero' };
    // the groups behind: "0207 782 4368"
    for (let at = numeral.first - 1; at >= Math.max(0, numeral.first - 3) && tokens[at]!.kind === 'number'; at--) if (/^0\d/.test(tokens[at]!.text)) return { form: 'phone', reason: 'phone number' };
    if (tokens[numeral.first - 1]?.text === '+' && numeral.written.length <= 3 && tokens[numeral.last]?.kind === 'number') return { form: 'phone', reason: 'phone number' };
    return null;
  },
  // "(555) 201-4471", "555-201-4471", "1-888-555-0142", "1-866-SAFE-NOW": three digits, three digits and four, or a free line
  ({ tokens, numerals }, numeral, index) => {
    if (numeral.kind !== 'digits') return null;
    const digits = (one: Numeral | undefined, count: number): one is Numeral => one?.kind === 'digits' && one.last - one.first === 1 && one.written.length === count && /^\d+$/.test(one.written);
    const joined = (a: Numeral, b: Numeral): boolean => b.first - a.last === 1 && (isDash(tokens[a.last]) || tokens[a.last]!.text === '.' || tokens[a.last]!.text === ')');
    for (let from = index - 2; from <= index; from++) {
      const [area, exchange, line] = [numerals[from], numerals[from + 1], numerals[from + 2]];
      if (digits(area, 3) && digits(exchange, 3) && digits(line, 4) && joined(area, exchange) && joined(exchange, line)) return { form: 'phone', reason: 'phone number' };
    }
    const next = numerals[index + 1];
    if (numeral.written === '1' && digits(next, 3) && isDash(tokens[numeral.last]) && joined(numeral, next) && isDash(tokens[next.last]) && !tokens[next.last]!.spaced) return { form: 'phone', reason: 'phone number' };
    const [lead, behind] = [tokens[numeral.last], tokens[numeral.last + 1]];
    const free = /^8(?:00|33|44|55|66|77|88)$/.test(numeral.written) && isDash(lead) && !lead!.spaced && behind?.kind === 'word' && !behind.spaced && behind.text.length > 2 && behind.text === behind.text.toUpperCase();
    return free ? { form: 'phone', reason: 'phone number' } : null;
  },
  // "called 911", "a 999 call"; "called 999 witnesses" counts
  ({ tokens, language }, numeral) => {
    const { numbers, before, after } = language.words.notFigures.emergency;
    if (numeral.kind !== 'digits' || !numbers.has(numeral.written)) return null;
    const next = tokens[numeral.last];
    const counts = next?.kind === 'word' && (language.words.nouns.isPlural(next.lower) || language.words.nouns.kindOf(next.lower) !== null);
    return (next && after.has(next.lower)) || (before.has(tokens[numeral.first - 1]?.lower ?? '') && !counts) ? { form: 'phone', reason: 'emergency number' } : null;
  },
  // "the 4700 block of Elm Street"
  ({ tokens, language }, numeral) => (numeral.kind === 'digits' && Number.isInteger(numeral.low) && language.words.notFigures.streetBlocks.has(tokens[numeral.last]?.lower ?? '') ? { form: 'name', reason: 'address' } : null),
  // "a father of four", "mother-of-two": no count of who was hurt; "mother of three children" counts children
  ({ tokens, language }, numeral) => {
    let at = numeral.first - 1;
    if (isHyphen(tokens[at])) at--;
    if (!language.words.of.has(tokens[at]?.lower ?? '')) return null;
    at--;
    if (isHyphen(tokens[at])) at--;
    const next = tokens[numeral.last];
    const counts = next?.kind === 'word' && language.words.nouns.isPlural(next.lower);
    return language.words.notFigures.parents.has(tokens[at]?.lower ?? '') && !counts && numeral.low < 20 ? { form: 'name', reason: "number of somebody's children" } : null;
  },
  // "24703L202", "7a": letters and digits in one piece are a code
  ({ tokens, language }, numeral) => {
    const next = tokens[numeral.last];
    // "5G", "3D", "pad 39A"
    if (numeral.kind === 'digits' && next?.kind === 'word' && !next.spaced && /^[A-Z]$/.test(next.text) && language.words.suffixes.get(next.text) === undefined && !matchUnit(tokens, numeral.last, language.unitsByFirst, () => true) && tokens[numeral.first - 1]?.kind !== 'symbol') return { form: 'name', reason: 'code' };
    // "usat.ly/2BXv"
    if (numeral.kind === 'digits' && !tokens[numeral.first]!.spaced && tokens[numeral.first - 1]?.text === '/' && next?.kind === 'word' && !next.spaced && tokens[numeral.first - 2]?.kind === 'word') return { form: 'name', reason: 'address on the web' };
    // "24703 m212", "24703 L-202", "Main County, PA 23456"
    if (numeral.kind === 'digits' && next?.kind === 'word' && (/^\p{L}{1,3}\d{2,}$/u.test(next.text) || (/^[A-Z]$/.test(next.text) && isHyphen(tokens[numeral.last + 1]) && !tokens[numeral.last + 1]!.spaced && tokens[numeral.last + 2]?.kind === 'number' && !language.words.nouns.isPlural(tokens[numeral.last + 3]?.lower ?? '')))) return { form: 'name', reason: 'code' };
    if (/^\d{5}$/.test(numeral.written) && /^[A-Z]{2}$/.test(tokens[numeral.first - 1]?.text ?? '')) return { form: 'name', reason: 'postal code' };
    return numeral.kind === 'digits' && next?.kind === 'word' && !next.spaced && /\d/.test(next.text) && !/^[kcm]?m[²³23]$/i.test(next.text) ? { form: 'name', reason: 'code' } : null;
  },
  // "123 Random Street", "10 Downing Street": a number before a capitalised name of a street
  ({ tokens, language }, numeral) => {
    if (numeral.kind !== 'digits' || !Number.isInteger(numeral.low) || numeral.scale !== 1) return null;
    for (let at = numeral.last; at < numeral.last + 4; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word' || !token.capital) return null;
      if (at > numeral.last && language.words.notFigures.streets.has(token.lower)) return { form: 'name', reason: 'address' };
    }
    return null;
  },
  // "1 ) explains why ...; 2 ) cautions": a list
  ({ tokens }, numeral) => {
    const next = tokens[numeral.last];
    if (numeral.kind !== 'digits' || !Number.isInteger(numeral.low) || numeral.low > 30) return null;
    const before = tokens[numeral.first - 1];
    if (next?.text === ')' && before?.text !== '(' && before?.kind !== 'number' && !tokens.slice(Math.max(0, numeral.first - 8), numeral.first).some((token) => token.text === '(')) return { form: 'list-number', reason: 'list number' };
    if (before?.text === '(' && next?.text === ')') return { form: 'list-number', reason: 'list number' };
    if (numeral.first === 0 && (next?.text === '.' || next?.text === ')') && tokens.length > 2) return { form: 'list-number', reason: 'list number' };
    return null;
  },
  // "the third quarter", "half empty", "first half": a bare part word counts only what follows with "of" or an article
  ({ tokens, language }, numeral) => {
    if (numeral.kind !== 'fraction' || numeral.last - numeral.first !== 1 || tokens[numeral.first]!.kind !== 'word') return null;
    const next = tokens[numeral.last];
    const before = tokens[numeral.first - 1];
    if (before?.kind === 'word' && (language.words.ordinals.has(before.lower) || language.words.notFigures.partBefore.has(before.lower))) return { form: 'date', reason: 'part of a whole that is named' };
    if (isHyphen(before)) return { form: 'date', reason: 'part of a whole that is named' };
    // "half-hour", "quarter-mile"; "half-staff" is no part of anything
    if (isHyphen(next)) return matchUnit(tokens, numeral.last + 1, language.unitsByFirst, (word) => word.fit === 'loose') ? null : { form: 'name', reason: 'part word in a compound' };
    if (next?.kind !== 'word') return { form: 'name', reason: 'part word alone' };
    if (language.words.of.has(next.lower) || language.words.nouns.fillers.has(next.lower) || language.words.articles.has(next.lower)) return null;
    if (language.unitsByFirst.has(next.lower) || language.moneyByFirst.has(next.lower) || language.words.nouns.isPlural(next.lower)) return null;
    return { form: 'name', reason: 'part word alone' };
  },
  // "in the past few years", "the last couple of weeks": a time, not a figure
  ({ tokens, language }, numeral) => {
    if (numeral.kind !== 'fuzzy') return null;
    const before = tokens[numeral.first - 1];
    return before && language.words.notFigures.timeSpanBefore.has(before.lower) && matchUnit(tokens, numeral.last, language.unitsByFirst, (word) => TIME.has(word.unit)) ? { form: 'date', reason: 'time' } : null;
  },
  // "one of the largest", "no one", "one another", "one can": a pronoun
  ({ tokens, language, numerals }, numeral, index) => {
    const only = tokens[numeral.first]!;
    if (numeral.last - numeral.first !== 1 || !language.words.pronounOnes.has(only.lower)) return null;
    const next = tokens[numeral.last];
    const before = tokens[numeral.first - 1];
    // "one or two would die"
    if (isHyphen(next) || (next && language.words.or.has(next.lower) && numerals[index + 1]?.first === numeral.last + 1)) return null;
    // "one of the largest cities" says how large, not how many
    if (next && language.words.of.has(next.lower) && tokens.slice(numeral.last + 1, numeral.last + 6).some((token) => language.words.nouns.isSuperlative(token.lower))) return { form: 'pronoun', reason: 'one among many' };
    const alone = !next || next.kind !== 'word' || (language.words.nouns.stops.has(next.lower) && !language.words.of.has(next.lower)) || language.words.nouns.verbs.has(next.lower);
    // "at least one", "killing one." count; "no one", "this one", "one can" do not
    if (before && language.words.beforePronoun.has(before.lower) && (alone || language.words.notFigures.none.has(before.lower))) return { form: 'pronoun', reason: 'pronoun' };
    if (next?.kind === 'word' && alone) return { form: 'pronoun', reason: 'pronoun' };
    return null;
  },
];

const TIME = new Set(['second', 'minute', 'hour', 'day', 'night', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century']);

/** Numbers that are no figures, each with the rule that told so. */
export function parseNotFigure(sentence: QuantitySentence): Draft[] {
  const drafts: Draft[] = [];
  sentence.numerals.forEach((numeral, index) => {
    if (!sentence.free.has(numeral) || numeral.kind === 'ordinal') return;
    for (const rule of RULES) {
      const verdict = rule(sentence, numeral, index);
      if (!verdict) continue;
      drafts.push(draftOf(numeral, verdict.form, { isFigure: false, reason: verdict.reason }));
      return;
    }
  });
  return drafts;
}
