import { lineage } from '@/lib/lexicon/nouns';
import { isMoney } from '@/lib/lexicon/units';
import { isDash, isHyphen, matchUnit, standsAt } from './match-words';
import type { NotFigureRule } from './not-figure-rule';
import type { Numeral } from './numeral';
import type { QuantitySentence } from './quantity-sentence';

/** Whether whoever is named before a number did what was told with the number before: "won 84 seats and Homeland 35". */
function isGapped(tokens: QuantitySentence['tokens'], { first }: Numeral, before: Numeral | undefined, { words: { and, nouns, percent } }: QuantitySentence['language']): boolean {
  // "Orin'e4 and Orin'e 5": the one before is a name's too.
  if (before === undefined || (tokens[before.first - 1]?.kind === 'word' && !tokens[before.first]!.spaced)) return false;
  let i = first - 1;
  while (i > before.last && tokens[i]!.kind === 'word' && tokens[i]!.capital) i--;
  const noun = tokens[before.last];
  const counts = noun?.kind === 'word' && !noun.capital && nouns.isPlural(noun.lower);
  // "had 41 percent, Homeland 33 and the Greens 9": each goes on with the one before.
  const goesOn = tokens[before.first - 1]?.capital === true && tokens[before.first - 1]?.kind === 'word';
  // "Mern reported 98, Tarn 75 and Serab 11": a number alone behind a verb
  const alone = noun?.text === ',' && before.first > 1 && tokens[before.first - 1]!.kind === 'word' && !tokens[before.first - 1]!.capital && tokens[before.first - 2]!.capital && (nouns.pasts.has(tokens[before.first - 1]!.lower) || nouns.looksLikeVerb(tokens[before.first - 1]!.lower));
  while (i > before.last && !(and.has(tokens[i]!.lower) || tokens[i]!.text === ',')) i--;
  return first - i <= LONGEST_NAME && (and.has(tokens[i]!.lower) || tokens[i]!.text === ',') && (counts || goesOn || alone || percent.some(({ words }) => words[0] === noun?.lower));
}

/** The word before the run of capitals that ends before word `at`; empty where there is none. */
function articleBefore(tokens: QuantitySentence['tokens'], at: number): string {
  let i = at - 1;
  while (i > 0 && tokens[i]!.kind === 'word' && tokens[i]!.capital) i--;
  return tokens[i]?.lower ?? '';
}

/** Whether a word that letters begin and digits end stands at `at`, or before a sign or digits written to it there. */
function isCoded(tokens: QuantitySentence['tokens'], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'word') return /^\p{L}+\d+$/u.test(token.text);
  return token !== undefined && !token.spaced && (token.kind === 'number' || token.text === '+') && isCoded(tokens, at - 1);
}

/** "3km-5km": a unit right behind its own number. */
const isUnitOfNumber = (tokens: QuantitySentence['tokens'], at: number, { unitsByFirst }: QuantitySentence['language']): boolean => tokens[at - 1]?.kind === 'number' && !tokens[at]!.spaced && unitsByFirst.has(tokens[at]!.lower);

/** Kinds of whoever is told of by age, and the age that nobody passes. */
const AGED: ReadonlySet<string> = new Set(['children', 'babies', 'men', 'women']);
const OLDEST = 110;

/** Unit of a calibre, and the kind of what has one. */
const CALIBRE = 'mm';
const ARMS = 'weapon';

/** The least number that is taken for a model's. */
const LEAST_MODEL = 100;

/** Longest name, with its article, before a number that goes on with what was counted, in words. */
const LONGEST_NAME = 6;

/** Why a number is no figure where it belongs to a name, and is read as a part of that. */
export const PART_OF_NAME = 'part of a name';
/** Call signs of stations of North America: three or four letters, the first of which tells the country. */
const CALL_SIGN = /^[CKWX][A-Z]{2,3}$/;

/** Numbers of names, places in a list, scores, telephones and addresses. Order matters only for the reason given; each rule names the sentence that provoked it. */
export const NAMES: readonly NotFigureRule[] = [
  // "a 9mm pistol", "155mm artillery shells": a calibre tells which
  ({ tokens, language }, numeral) => {
    const unit = language.unitsByFirst.get(tokens[numeral.last]?.lower ?? '')?.some((word) => word.unit === CALIBRE) === true;
    if (!unit || numeral.kind !== 'digits') return null;
    for (let i = numeral.last + 1; i <= numeral.last + 3 && tokens[i]?.kind === 'word'; i++) if (lineage(language.words.nouns.kindOf(language.words.nouns.singularOf(tokens[i]!.lower)) ?? '').includes(ARMS)) return { form: 'name', reason: 'calibre' };
    return null;
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
    // "12 m s-1": the power of a unit
    if (hyphen && /^[123]$/.test(numeral.written) && language.unitsByFirst.has(tokens[at]?.lower ?? '') && language.unitsByFirst.has(tokens[at - 1]?.lower ?? '')) return null;
    const before = tokens[at];
    if (!before || before.kind !== 'word') return null;
    // "scp-173", "COVID-19", "F-16", "Su-27"
    if (hyphen && tokens[numeral.first]!.kind === 'number' && !isUnitOfNumber(tokens, at, language) && !language.words.notFigures.months.has(before.lower) && !language.words.magnitude.noun.has(before.lower)) return { form: 'name', reason: PART_OF_NAME };
    if (!labels.has(before.lower)) return null;
    // "is building 300 a year"
    if (!before.capital && language.words.nouns.auxiliaries.has(tokens[at - 1]?.lower ?? '')) return null;
    const next = tokens[numeral.last];
    // "in the building 12 died": people, and no number of a house
    const { nouns } = language.words;
    const isOfPeople = !before.capital && language.words.notFigures.the.has(tokens[at - 1]?.lower ?? '') && next?.kind === 'word' && (nouns.peopleWords.has(next.lower) || nouns.auxiliaries.has(next.lower));
    const counts = isOfPeople || (next?.kind === 'word' && next.spaced && nouns.isPlural(next.lower));
    if ((before.capital || language.words.notFigures.numberSigns.has(before.lower) || !counts) && !(next && language.percentByFirst.has(next.lower)) && (numeral.kind === 'digits' || (!counts && numeral.low < 10)) && tokens[numeral.last]?.text !== '%' && (tokens[numeral.first - 1]!.text !== ':' || numeral.kind === 'digits')) return { form: 'name', reason: `number of a ${before.lower}` };
    return null;
  },
  // "a six-figure sum", "a two-digit rise": how long a number is
  ({ tokens, language }, numeral) => {
    const at = isHyphen(tokens[numeral.last]) ? numeral.last + 1 : -1;
    return language.words.notFigures.digits.has(tokens[at]?.lower ?? '') ? { form: 'name', reason: 'length of a number' } : null;
  },
  // "9-Twelve said": a shop by two numbers, the second a word written large
  ({ tokens, numerals }, numeral, index) => {
    const pair = (a: Numeral | undefined, b: Numeral | undefined): boolean => a !== undefined && b !== undefined && a.kind === 'digits' && b.first - a.last === 1 && isHyphen(tokens[a.last]) && !tokens[a.last]!.spaced && !tokens[b.first]!.spaced && tokens[b.first]!.kind === 'word' && tokens[b.first]!.capital;
    return pair(numeral, numerals[index + 1]) || pair(numerals[index - 1], numeral) ? { form: 'name', reason: PART_OF_NAME } : null;
  },
  // "Hide Caption 22 of 59", "5 of 25 Photos": the counter of a gallery
  ({ tokens, language, numerals }, numeral, index) => {
    const counter = (a: Numeral | undefined, b: Numeral | undefined): boolean => {
      if (!a || !b || a.kind !== 'digits' || b.kind !== 'digits' || a.scale !== 1 || b.scale !== 1 || b.first - a.last !== 1 || !language.words.of.has(tokens[a.last]!.lower) || a.low > b.low || a.low < 1) return false;
      const [next, behind] = [tokens[b.last], tokens[b.last + 1]];
      // … but "19 of 21 Tolm tanks" counts them
      return next === undefined || (next.kind === 'word' && next.capital && !(behind?.kind === 'word' && !behind.capital && language.words.nouns.isPlural(behind.lower))) || (next.kind === 'punctuation' && tokens[a.first - 1]?.capital === true);
    };
    return counter(numeral, numerals[index + 1]) || counter(numerals[index - 1], numeral) ? { form: 'list-number', reason: 'counter of a gallery' } : null;
  },
  // "enter passcode 3080897": so long a number written in one piece, with nothing that it counts
  ({ tokens }, { last, written, scale, kind }) => (kind === 'digits' && scale === 1 && /^\d{7,}$/.test(written) && (tokens[last] === undefined || (tokens[last].kind === 'punctuation' && !isHyphen(tokens[last]))) ? { form: 'name', reason: 'a number of its own' } : null),
  // "a best-of-five final"
  ({ tokens, language }, { first }) => (isHyphen(tokens[first - 1]) && isHyphen(tokens[first - 3]) && language.words.of.has(tokens[first - 2]!.lower) ? { form: 'name', reason: 'length of a series' } : null),
  // "Orin'e 3, laden with salt, sank": a name that no possessive ends
  ({ tokens }, { first, last, kind, written, scale }) => (kind === 'digits' && scale === 1 && written.length < 3 && tokens[last]?.text === ',' && tokens[first - 1]?.capital === true && tokens[first]!.spaced && /\p{L}['’](?!s$)\p{L}/u.test(tokens[first - 1]!.text) ? { form: 'name', reason: PART_OF_NAME } : null),
  // "named it Orin'e4"
  ({ tokens }, { first, kind, scale }) => {
    const before = tokens[first - 1];
    return kind === 'digits' && scale === 1 && before?.kind === 'word' && before.capital && !tokens[first]!.spaced && /['’]/.test(before.text) ? { form: 'name', reason: PART_OF_NAME } : null;
  },
  // "Sela 2 arrives", "Orin'e 4 is due": a small number behind a capitalised name inside the sentence, with nothing that it counts
  ({ tokens, language, numerals }, numeral, index) => {
    if (numeral.kind !== 'digits' || numeral.scale !== 1 || !/^\d{1,3}$/.test(numeral.written) || !tokens[numeral.first - 1]?.capital) return null;
    const before = tokens[numeral.first - 1]!;
    const { nouns, notFigures } = language.words;
    // "was a Sela 12, which", "a Sela 12 and a Sela 14"
    const isOne = language.words.articles.has(articleBefore(tokens, numeral.first));
    if (!isOne && isGapped(tokens, numeral, numerals[index - 1], language)) return null;
    if (numeral.first < 2 || !tokens[numeral.first]!.spaced || notFigures.months.has(before.lower) || notFigures.weekdays.has(before.lower) || nouns.stops.has(before.lower) || language.boundsByLast.has(before.lower)) return null;
    if (before.text.length > 1 && before.text === before.text.toUpperCase()) return null;
    const next = tokens[numeral.last];
    if (next === undefined || next.text === ')') return { form: 'name', reason: PART_OF_NAME };
    if (next.kind === 'symbol' || isHyphen(next) || (next.text === ',' && !isOne) || next.text === ':') return null;
    if (matchUnit(tokens, numeral.last, language.unitsByFirst, (word) => word.fit === 'loose' || !next.spaced)) return null;
    // "gave the Greens 23 percent"
    if (matchUnit(tokens, numeral.last, language.percentByFirst, () => true)) return null;
    if (next.kind !== 'word') return { form: 'name', reason: PART_OF_NAME };
    // "the Sela 4 lander": one thing behind the number, and no plural that it could count
    const one = numeral.low > 1 && !next.capital && !nouns.stops.has(next.lower) && (isOne || notFigures.the.has(articleBefore(tokens, numeral.first))) && [0, 1, 2].every((k) => !nouns.isPlural(tokens[numeral.last + k]?.lower ?? '') && !nouns.peopleWords.has(tokens[numeral.last + k]?.lower ?? ''));
    if (one) return { form: 'name', reason: PART_OF_NAME };
    const verb = notFigures.singularVerbs.has(next.lower) || (nouns.pasts.has(next.lower) && !nouns.stops.has(next.lower)) || (nouns.looksLikeVerb(next.lower) && !nouns.isPlural(next.lower) && !nouns.peopleWords.has(next.lower));
    // "the Sela 500 shows gains"
    const shows = nouns.verbs.has(next.lower) && nouns.isPlural(next.lower) && nouns.isPlural(tokens[numeral.last + 1]?.lower ?? '');
    return verb || shows ? { form: 'name', reason: PART_OF_NAME } : null;
  },
  // "the 612 is a lathe", "the old 4071 drill for": one thing, of which there are no hundreds
  ({ tokens, language }, numeral) => {
    if (numeral.kind !== 'digits' || numeral.scale !== 1 || !/^\d*[1-9]$/.test(numeral.written) || numeral.low < LEAST_MODEL) return null;
    const { nouns, notFigures, articles } = language.words;
    const isThe = ({ lower }: { lower: string }): boolean => notFigures.the.has(lower) || articles.has(lower);
    const next = tokens[numeral.last];
    if (next?.kind !== 'word') return null;
    // "the two-speed 4071"
    const before = isHyphen(tokens[numeral.first - 2]) ? numeral.first - 4 : numeral.first - 1;
    if (tokens[before] === undefined || !isThe(tokens[before])) return null;
    if (notFigures.singular.has(next.lower)) return { form: 'name', reason: PART_OF_NAME };
    if ([nouns.peopleWords, nouns.adjectives, nouns.stops].some((list) => list.has(next.lower)) || nouns.isPlural(next.lower) || nouns.singularOf(next.lower) !== next.lower) return null;
    // A number of four digits with no comma is hardly ever a count.
    const isKnown = nouns.kindOf(next.lower) !== null || (/^\d{4,}$/.test(numeral.written) && !nouns.looksLikeQualifier(next.lower) && !nouns.looksLikeAdverb(next.lower));
    const ends = tokens[numeral.last + 1];
    return isKnown && !matchUnit(tokens, numeral.last, language.unitsByFirst, () => true) && (ends === undefined || ends.kind === 'punctuation' || nouns.stops.has(ends.lower)) ? { form: 'name', reason: PART_OF_NAME } : null;
  },
  // "Share 0 15 The toll has risen", "Print 113 At least nine died": counters of a page, with nothing between them and the sentence that begins behind
  ({ tokens, language, numerals }, numeral, index) => {
    const opens = ({ kind, last, scale }: Numeral): boolean => {
      const [next, behind] = [tokens[last], tokens[last + 1]];
      if (kind !== 'digits' || scale !== 1 || next?.kind !== 'word' || !next.capital || next.text === next.text.toUpperCase()) return false;
      // … but in a headline written large a word behind goes on
      if (language.words.articles.has(next.lower) || language.words.notFigures.the.has(next.lower)) return behind?.kind === 'word' && !behind.capital;
      return numerals.some(({ first }) => first > last && language.boundsByFirst.get(next.lower)?.some(({ words }) => words.length > 1 && last + words.length === first && standsAt(tokens, last, words)));
    };
    let at = index;
    while (numerals[at]?.kind === 'digits' && numerals[at + 1]?.kind === 'digits' && numerals[at + 1]!.first === numerals[at]!.last && tokens[numerals[at + 1]!.first]!.spaced) at++;
    return opens(numerals[at]!) && tokens[numeral.first - 1]?.kind !== 'symbol' ? { form: 'list-number', reason: 'counter of a page' } : null;
  },
  // "3Many victims lay": the number of a picture or a note, run together with the sentence behind it
  ({ tokens, language }, numeral) => {
    const next = tokens[numeral.last];
    return numeral.kind === 'digits' && numeral.scale === 1 && /^\d{1,2}$/.test(numeral.written) && next?.kind === 'word' && !next.spaced && /^\p{Lu}\p{Ll}{2}/u.test(next.text) && matchUnit(tokens, numeral.last, language.unitsByFirst, () => true) === null && !language.words.suffixes.has(next.text) ? { form: 'list-number', reason: 'number of a picture or note' } : null;
  },
  // "News 12 Lansk reports": the number of a channel
  ({ tokens, language }, numeral) => {
    const [before, next] = [tokens[numeral.first - 1], tokens[numeral.last]];
    return numeral.kind === 'digits' && /^\d{1,2}$/.test(numeral.written) && before?.capital === true && language.words.notFigures.channels.has(before.lower) && next?.kind === 'word' && next.capital && !language.words.nouns.isPlural(next.lower) && language.words.nouns.kindOf(next.lower) === null && !language.words.nouns.peopleWords.has(next.lower) ? { form: 'name', reason: PART_OF_NAME } : null;
  },
  // "WKLN 3 Lansk", "read more at KORL 12": the channel behind the call sign of a station
  ({ tokens, language }, numeral) => {
    const [before, next] = [tokens[numeral.first - 1], tokens[numeral.last]];
    return numeral.kind === 'digits' && /^\d{1,2}$/.test(numeral.written) && numeral.scale === 1 && before !== undefined && CALL_SIGN.test(before.text) && !isMoney(before.text) && tokens[numeral.first]!.spaced && (next === undefined || next.kind === 'punctuation' || (next.capital && !language.words.nouns.isPlural(next.lower))) ? { form: 'name', reason: PART_OF_NAME } : null;
  },
  // "a 737 MAX", "the 486 is": an article in the singular before digits that count nothing
  ({ tokens, language }, numeral) => {
    if (numeral.kind !== 'digits' || numeral.scale !== 1 || !/^\d{3,4}$/.test(numeral.written) || !language.words.articles.has(tokens[numeral.first - 1]?.lower ?? '')) return null;
    const next = tokens[numeral.last];
    const nothing = next === undefined || next.capital || (next.kind === 'punctuation' && !isHyphen(next)) || language.words.nouns.stops.has(next.lower);
    return nothing && matchUnit(tokens, numeral.last, language.unitsByFirst, () => true) === null ? { form: 'name', reason: PART_OF_NAME } : null;
  },
  // "capped 737 MAX output": a model, whose letters stand before what is made of it; "447 FEMA staff" are counted
  ({ tokens, language: { words: { nouns } } }, { first, last, kind, scale, written }) => {
    const [letters, head] = [tokens[last], tokens[last + 1]];
    if (kind !== 'digits' || scale !== 1 || !/^\d{3}$/.test(written) || !/^\p{Lu}{3,}$/u.test(letters?.text ?? '') || !tokens[first]!.spaced) return null;
    return head?.kind === 'word' && !head.capital && !nouns.isPlural(head.lower) && nouns.kindOf(head.lower) === null && !nouns.stops.has(head.lower) && !nouns.groups.has(head.lower) && !nouns.verbs.has(head.lower) && !nouns.pasts.has(head.lower) ? { form: 'name', reason: PART_OF_NAME } : null;
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
  // "a girl of six was pulled out": how old she is
  ({ tokens, language }, numeral) => {
    if (numeral.low > OLDEST || !language.words.of.has(tokens[numeral.first - 1]?.lower ?? '')) return null;
    const { nouns } = language.words;
    const person = tokens[numeral.first - 2]?.lower ?? '';
    const next = tokens[numeral.last];
    const counts = next?.kind === 'word' && !nouns.stops.has(next.lower) && !language.words.notFigures.singularVerbs.has(next.lower);
    return !counts && !nouns.isPlural(person) && AGED.has(nouns.kindOf(person) ?? '') ? { form: 'age', reason: 'age' } : null;
  },
  // "24703L202", "7a": letters and digits in one piece are a code
  ({ tokens, language }, numeral) => {
    const next = tokens[numeral.last];
    // "5G", "3D", "pad 39A"
    if (numeral.kind === 'digits' && next?.kind === 'word' && !next.spaced && /^[A-Z]$/.test(next.text) && language.words.suffixes.get(next.text) === undefined && !matchUnit(tokens, numeral.last, language.unitsByFirst, () => true) && tokens[numeral.first - 1]?.kind !== 'symbol') return { form: 'name', reason: 'code' };
    // "K2214.6+118": digits that go on with a word of letters and digits
    if (numeral.kind === 'digits' && !tokens[numeral.first]!.spaced && isCoded(tokens, numeral.first - 1)) return { form: 'name', reason: 'code' };
    // "usat.ly/2BXv"
    if (numeral.kind === 'digits' && !tokens[numeral.first]!.spaced && tokens[numeral.first - 1]?.text === '/' && next?.kind === 'word' && !next.spaced && tokens[numeral.first - 2]?.kind === 'word' && !matchUnit(tokens, numeral.last, language.unitsByFirst, () => true)) return { form: 'name', reason: 'address on the web' };
    // "24703 m212", "24703 L-202", "Main County, PA 23456"
    if (numeral.kind === 'digits' && next?.kind === 'word' && ((/\d\d$/.test(next.text) && /^\p{L}{1,3}\d+$/u.test(next.text)) || (/^[A-Z]$/.test(next.text) && isHyphen(tokens[numeral.last + 1]) && !tokens[numeral.last + 1]!.spaced && tokens[numeral.last + 2]?.kind === 'number' && !language.words.nouns.isPlural(tokens[numeral.last + 3]?.lower ?? '')))) return { form: 'name', reason: 'code' };
    if (/^\d{5}$/.test(numeral.written) && /^[A-Z]{2}$/.test(tokens[numeral.first - 1]?.text ?? '')) return { form: 'name', reason: 'postal code' };
    return numeral.kind === 'digits' && next?.kind === 'word' && !next.spaced && /\d/.test(next.text) && !/^(?:[kcm]?m|in|ft|yd|mi)[²³23]$/i.test(next.text) ? { form: 'name', reason: 'code' } : null;
  },
  // "123 Random Street", "10 Downing Street": a number before a capitalised name of a street
  ({ tokens, language }, numeral) => {
    if (numeral.kind !== 'digits' || !Number.isInteger(numeral.low) || numeral.scale !== 1) return null;
    for (let at = numeral.last; at < numeral.last + 5; at++) {
      const token = tokens[at];
      // "2500 N. Holm Street"
      if (at === numeral.last + 1 && token?.text === '.' && !token.spaced && /^[NSEW]$/.test(tokens[numeral.last]!.text)) continue;
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
];
