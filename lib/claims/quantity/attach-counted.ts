import { dimensionOf, isMoney } from '@/lib/lexicon/units';
import { unitOfKind } from '@/lib/lexicon/nouns';
import { countedAt, type CountedPhrase } from './counted-phrase';
import { followsPart } from './follows-part';
import { isHyphen, standsAt } from './match-words';
import { readRate } from './parse-rate';
import { changed, type Draft, type QuantitySentence } from './quantity-sentence';

/** "102 of the army, 19 of its allies and 61 of the rebels": whether a number with "of" goes on with parts told that way, and counts what the whole does. */
const goesOnWithPart = ({ tokens, numerals, language: { words } }: QuantitySentence, { first }: Draft, at: number): boolean =>
  words.of.has(tokens[at]?.lower ?? '') && (tokens[first - 1]?.text === ',' || words.and.has(tokens[first - 1]?.lower ?? '')) && followsPart(tokens, numerals, words.of, first, words.nouns.auxiliaries);

/** Finds what each count counts ("180 combatants"), and what a measure measures ("three days of fighting", "550 km² of territory"). */
export function attachCounted(drafts: readonly Draft[], sentence: QuantitySentence): Draft[] {
  return likeNext(drafts.map((draft, i) => attach(draft, drafts[i + 1], sentence)), sentence);
}

/** Gives the first number of a change what the second counts: "went from 12 to 26 seats". */
function likeNext(drafts: readonly Draft[], { tokens, language: { words: { from, to } } }: QuantitySentence): Draft[] {
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    const isOrigin = next !== undefined && draft.form === 'count' && draft.isFigure && draft.counted === null && draft.unit === null && next.form === 'count' && next.isFigure && next.counted !== null && next.first - draft.last === 1;
    return isOrigin && to.has(tokens[draft.last]!.lower) && from.has(tokens[draft.first - 1]?.lower ?? '') ? changed(draft, { unit: next.unit, kind: next.kind }) : draft;
  });
}

function attach(draft: Draft, next: Draft | undefined, sentence: QuantitySentence): Draft {
  const { tokens, language } = sentence;
  if (!draft.isFigure || draft.counted) return draft;
  const isCount = draft.unit === null || draft.form === 'fraction' || draft.form === 'ratio';
  // "60-plus strikes", "20 or so people": the bound stands between number and noun
  let at = draft.last;
  const bound = language.boundsByFirst.get(tokens[at]?.lower ?? '')?.find((phrase) => standsAt(tokens, at, phrase.words));
  if (bound && isCount) at += bound.words.length;
  else if (isHyphen(tokens[at]) && !isDashBefore(sentence, at + 1)) at++;
  if (isCount) {
    // one thing, or a part of one: "1/4 point"
    const part = draft.form === 'fraction' && tokens[draft.numeral.first]!.kind === 'number' && !language.words.of.has(tokens[at]?.lower ?? '');
    const one = part || (draft.low === 1 && draft.high === 1);
    // "a two-door version", "one dealer": the word behind, where no noun is known
    const counted = goesOnWithPart(sentence, draft, at) ? null : (!bound && at > draft.last ? hyphenatedNoun(sentence, at) : null) ?? (draft.form === 'fraction' || draft.form === 'ratio' ? ofWhole(sentence, at) : null) ?? countedAt(sentence, at, one) ?? (one ? oneNoun(sentence, at) : null) ?? ((draft.form === 'fraction' || (draft.form === 'ratio' && language.words.notFigures.the.has(tokens[at + 1]?.lower ?? ''))) && language.words.of.has(tokens[at]?.lower ?? '') ? nextWord(sentence, at) : null) ?? (draft.form === 'fraction' && language.words.notFigures.the.has(tokens[at]?.lower ?? '') ? nextWord(sentence, at + 1) : null);
    const from = counted ? behindNumber(sentence, counted) : 0;
    // "two of the dead were students": what those are says more than that they are dead.
    const told = !counted || (language.words.of.has(tokens[at]?.lower ?? '') && sentence.words[counted.head]!.peopleWord) ? predicate(sentence, draft, counted?.last ?? draft.last) : null;
    if (told) return changed(draft, { last: counted?.last ?? draft.last, counted: [told.first, told.last], head: told.head, kind: told.kind, unit: told.unit });
    const named = counted ? whomItBefell(sentence, counted) : namedBefore(sentence, draft);
    if (named) return changed(draft, { last: counted?.last ?? draft.last, counted: [named.first, named.last], head: named.head, kind: named.kind, unit: 'people' });
    const worth = counted ? null : behindWorth(sentence, draft, next);
    if (worth) return changed(draft, { counted: [worth.first, worth.last], head: worth.head, kind: worth.kind, unit: worth.unit });
    if (!counted) return isOfPeople(draft, sentence) ? changed(draft, { unit: draft.unit ?? 'people' }) : draft;
    const unit = part ? counted.unit : (draft.unit ?? counted.unit);
    // "270 people per square kilometre"
    const density = draft.unit === null && language.words.perAlways.has(tokens[counted.last]?.lower ?? '') ? readRate(sentence, unit, counted.last) : null;
    if (density && isMeasured(density.unit)) return changed(draft, { last: density.last, counted: [from, counted.last], head: counted.head, kind: counted.kind, unit: density.unit });
    // A fraction names its whole: "a third of the homes" is a ratio of homes.
    return changed(draft, { last: draft.form === 'fraction' || draft.form === 'ratio' ? draft.last : counted.last, counted: [from, counted.last], head: counted.head, kind: counted.kind, unit });
  }
  // A measure: "of X" behind it, or the noun a hyphenated one stands before ("a two-day battle"); of money also what it is in.
  const hyphenated = isHyphen(tokens[draft.numeral.last]) && !tokens[draft.numeral.last]!.spaced;
  const sum = isMoney(draft.unit!) ? sumOf(sentence, draft.last) : null;
  if (sum) return changed(draft, { counted: [sum.first, sum.last], head: sum.head, kind: sum.kind });
  // "a 12-inch-thick wall"
  if (hyphenated && isHyphen(tokens[draft.last]) && language.words.extents.has(tokens[at]?.lower ?? '')) at++;
  if (!(tokens[at] && (language.words.of.has(tokens[at]!.lower) || hyphenated))) return draft;
  const counted = (draft.form === 'percent' ? ofWhole(sentence, at) : null) ?? countedAt(sentence, at, true) ?? nextWord(sentence, at);
  // "3,1 % de marzo"
  if (!counted || language.words.notFigures.months.has(tokens[counted.head]!.lower)) return draft;
  // "5 million tonnes of carbon dioxide a year"
  const rate = hyphenated || draft.unit!.includes('/') ? null : readRate(sentence, draft.unit!, counted.last);
  if (rate) return changed(draft, { unit: rate.unit, last: rate.last, counted: [counted.first, counted.last], head: counted.head, kind: counted.kind });
  const keeps = dimensionOf(draft.unit!) === 'time' && hyphenated;
  return changed(draft, { last: keeps ? counted.last : draft.last, counted: [counted.first, counted.last], head: counted.head, kind: counted.kind });
}

/** "three $50 vouchers": what a bare number counts behind the sum that each is worth; null where no sum stands right behind it, or no plural behind that. */
function behindWorth(sentence: QuantitySentence, { form, last }: Draft, sum: Draft | undefined): CountedPhrase | null {
  if (form !== 'count' || sum?.form !== 'money' || sum.first !== last || sum.counted !== null) return null;
  const counted = countedAt(sentence, isHyphen(sentence.tokens[sum.last]) ? sum.last + 1 : sum.last);
  return counted !== null && sentence.words[counted.head]!.plural ? counted : null;
}

/** Whether a rate is per something that is measured in space, as people are per square mile; what is counted per time is told by the words of its clause. */
const isMeasured = (rate: string): boolean => SPACES.has(dimensionOf(rate.slice(rate.lastIndexOf('/') + 1)));
const SPACES: ReadonlySet<string> = new Set(['area', 'length', 'volume', 'mass']);

/** Where the noun of a whole begins behind the whole's own number: "two of its five | factories". */
function behindNumber({ tokens, numerals }: QuantitySentence, { first, head }: CountedPhrase): number {
  const number = numerals.find((numeral) => numeral.first === first);
  return number !== undefined && number.last <= head && !isHyphen(tokens[number.last]) && tokens[number.last]!.spaced ? number.last : first;
}

/** Most words between the "of" of a share and the number of its whole ("of | the town's | 60,000 people"). */
const WHOLE_REACH = 4;

/** The noun of the whole that a share is of, over the whole's own number: "85 percent of the 2.2 million residents"; null where none is told. */
function ofWhole(sentence: QuantitySentence, at: number): CountedPhrase | null {
  const { tokens, numerals, language } = sentence;
  if (!language.words.of.has(tokens[at]?.lower ?? '')) return null;
  const whole = numerals.find(({ first }) => first > at);
  if (!whole || whole.first - at > WHOLE_REACH || whole.kind === 'ordinal') return null;
  for (let i = at + 1; i < whole.first; i++) if (tokens[i]!.kind !== 'word' || language.words.nouns.verbs.has(tokens[i]!.lower)) return null;
  const counted = countedAt(sentence, whole.last);
  return counted?.first === whole.last ? counted : null;
}

/** What a sum of money is a sum of: "$209 billion in assets", "$9 billion worth of goods"; null for times, places and ways to pay ("in March", "in cash"). */
function sumOf(sentence: QuantitySentence, at: number): CountedPhrase | null {
  const { tokens, language } = sentence;
  const { nouns, sums } = language.words;
  const word = tokens[at]?.lower ?? '';
  if (sums.worth.has(word) && language.words.of.has(tokens[at + 1]?.lower ?? '')) return nextWord(sentence, at + 2);
  // "90 million euros in the port": where
  if (!sums.within.has(word) || language.words.notFigures.the.has(tokens[at + 1]?.lower ?? '')) return null;
  const told = nextWord(sentence, at + 1);
  if (!told) return null;
  const [first, head] = [tokens[told.first]!, tokens[told.head]!];
  return told.last > told.first && !first.capital && !head.capital && !sums.notOf.has(head.lower) && !nouns.verbs.has(head.lower) && nouns.kindOf(head.lower) === null ? told : null;
}

/** "387 are children", "12 were soldiers": what is said of a bare number counts it, where it is people. */
function predicate(sentence: QuantitySentence, draft: Draft, last: number): CountedPhrase | null {
  const { tokens, language } = sentence;
  if (draft.form !== 'count') return null;
  const are = areAfter(sentence, draft, last);
  if (are < 0) return null;
  // "were male": of one sex, in one word
  const sex = language.words.nouns.kindOf(tokens[are + 1]?.lower ?? '');
  const told = countedAt(sentence, are + 1) ?? (SEXES.has(sex ?? '') ? { first: are + 1, last: are + 2, head: are + 1, kind: sex, unit: 'people' } : null);
  return told?.unit === 'people' && told.first === are + 1 && (language.words.nouns.isPlural(tokens[told.head]!.lower) || SEXES.has(told.kind ?? '')) ? told : null;
}

/** Kinds by which all of a part may be told in one word: "were male". */
const SEXES: ReadonlySet<string> = new Set(['men', 'women']);

/** Most words between a part and what is said of it ("11 of those killed in the air strike on the village on Saturday | were children"). */
const SAID_OF_PART = 14;

/** Index of the word "were" behind a number, or behind the whole of which it is a part; -1 where a comma, a stop, "and" or "who" stands before. */
function areAfter({ tokens, language: { words } }: QuantitySentence, draft: Draft, last: number): number {
  if (words.areWords.has(tokens[last]?.lower ?? '')) return last;
  if (!words.of.has(tokens[draft.last]?.lower ?? '') || !words.notFigures.those.has(tokens[draft.last + 1]?.lower ?? '')) return -1;
  for (let at = last; at < Math.min(tokens.length, last + SAID_OF_PART); at++) {
    const { kind, lower } = tokens[at]!;
    if (words.areWords.has(lower)) return at;
    if ((kind !== 'word' && kind !== 'number') || words.and.has(lower) || words.ones.who.has(lower)) return -1;
  }
  return -1;
}

/** "12 deaths of miners", "40 arrests of its members": the people behind "of"; null where the noun names nothing that befalls people, or none are told. */
function whomItBefell(sentence: QuantitySentence, { head, last }: CountedPhrase): CountedPhrase | null {
  const { tokens, language } = sentence;
  if (!language.words.nouns.befalls.has(tokens[head]!.lower) || !language.words.of.has(tokens[last]?.lower ?? '')) return null;
  const told = countedAt(sentence, last);
  return told?.unit === 'people' && language.words.nouns.isPlural(tokens[told.head]!.lower) ? told : null;
}

/** "Volunteers, as many as 15,000 of them, …": the people named before the comma, where nothing but "of them" stands behind the number. */
function namedBefore({ tokens, words, language }: QuantitySentence, draft: Draft): CountedPhrase | null {
  let at = draft.first - 2;
  while (at > draft.first - 6 && language.boundWords.has(tokens[at + 1]?.lower ?? '')) at--;
  const [of, them] = [tokens[draft.last]?.lower ?? '', tokens[draft.last + 1]?.lower ?? ''];
  if (draft.form !== 'count' || tokens[at + 1]?.text !== ',' || !language.words.of.has(of) || !language.words.ones.them.has(them)) return null;
  const word = words[at];
  return word?.people && word.plural ? { first: at, last: at + 1, head: at, kind: word.kind, unit: 'people' } : null;
}

/** "18 are critically injured", "killing 12.": people are counted without a noun when a word of harm or arrest says so. */
function isOfPeople(draft: Draft, { tokens, language }: QuantitySentence): boolean {
  if (draft.form !== 'count' && draft.form !== 'vague') return false;
  const { nouns, ones } = language.words;
  // "4,200 of the 25,600 who had joined": whoever "who" tells of
  if (!nouns.headFirst && ones.who.has(tokens[draft.last]?.lower ?? '')) return true;
  // "nine million of you"
  if (language.words.of.has(tokens[draft.last]?.lower ?? '') && ones.us.has(tokens[draft.last + 1]?.lower ?? '')) return true;
  for (let at = draft.last; at < Math.min(tokens.length, draft.last + 5); at++) {
    const word = tokens[at]!.lower;
    // "54 were shot down": aircraft
    if (nouns.peopleWords.has(word)) return !nouns.down.has(tokens[at + 1]?.lower ?? '');
    if (!nouns.auxiliaries.has(word)) break;
  }
  // "a crew of 22", "a population of 376,000", over bound words
  let group = draft.first - 1;
  while (group > draft.first - 4 && group > 0 && language.boundWords.has(tokens[group]!.lower) && !language.words.of.has(tokens[group]!.lower)) group--;
  if (language.words.of.has(tokens[group]?.lower ?? '') && nouns.groups.has(tokens[group - 1]?.lower ?? '')) return true;
  // the verb before, over bound words ("wounding more than 20")
  for (let at = draft.first - 1; at >= Math.max(0, draft.first - 4); at--) {
    const word = tokens[at]!.lower;
    if (nouns.peopleVerbs.has(word)) return true;
    // "arrestó a 26"
    if (!language.boundWords.has(word) && !(nouns.headFirst && at === draft.first - 1 && language.words.to.has(word))) break;
  }
  return false;
}

/** "kills 47 - officials": whether what stands before word `at` is a dash and joins nothing: with spaces around it, and several or the sentence's last word behind it. */
const isDashBefore = ({ tokens, language, bare }: QuantitySentence, at: number): boolean => {
  const word = tokens[at];
  return word?.spaced === true && tokens[at - 1]!.spaced && (bare || tokens[at + 1] === undefined || language.words.nouns.isPlural(word.lower));
};

/** "two-door version", "five-member panel": what stands behind the hyphen is counted, in the singular; of "the 1,500-strong crowd" the people who are that many. */
function hyphenatedNoun(sentence: QuantitySentence, at: number): CountedPhrase | null {
  const { tokens, language } = sentence;
  const { nouns } = language.words;
  const word = tokens[at];
  if (language.words.strong.has(word?.lower ?? '')) {
    const body = nextWord(sentence, at + 1);
    const kind = body === null ? null : nouns.kindOf(tokens[body.head]!.lower);
    if (body !== null && (nouns.groups.has(tokens[body.head]!.lower) || (kind !== null && unitOfKind(kind) === 'people'))) return { ...body, kind: kind ?? 'people', unit: 'people' };
  }
  if (word?.kind !== 'word' || nouns.stops.has(word.lower) || nouns.peopleWords.has(word.lower)) return null;
  const kind = nouns.kindOf(word.lower);
  return { first: at, last: at + 1, head: at, kind, unit: (kind === null ? null : unitOfKind(kind)) ?? nouns.singularOf(word.lower) };
}

/** "one dealer", "one senior consultant": the first word that does not look like an adjective. */
function oneNoun({ tokens, language }: QuantitySentence, at: number): CountedPhrase | null {
  const { nouns } = language.words;
  let first = at;
  while (tokens[first]?.kind === 'word' && nouns.fillers.has(tokens[first]!.lower) && first < at + 3) first++;
  for (let i = first; i < Math.min(tokens.length, first + 4); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || nouns.stops.has(token.lower) || nouns.verbs.has(token.lower)) return null;
    const next = tokens[i + 1];
    const goesOn = next?.kind === 'word' && !nouns.stops.has(next.lower) && !nouns.verbs.has(next.lower) && next.lower !== token.lower;
    const qualifies = nouns.looksLikeQualifier(token.lower) || nouns.adjectives.has(token.lower) || token.lower.endsWith("'s");
    if (qualifies && !goesOn && nouns.needsNoun(token.lower)) return null;
    if ((qualifies || token.capital || isHyphen(next)) && goesOn) continue;
    if (isHyphen(next)) continue;
    return { first, last: i + 1, head: i, kind: null, unit: nouns.singularOf(token.lower) };
  }
  return null;
}

/** The word behind "of" or a hyphenated measure where no noun is known: up to the next word that ends a noun phrase. */
function nextWord({ tokens, language }: QuantitySentence, at: number): CountedPhrase | null {
  const { nouns } = language.words;
  let first = at;
  while (tokens[first]?.kind === 'word' && nouns.fillers.has(tokens[first]!.lower) && first < at + 3) first++;
  let last = first;
  const goesOn = (i: number): boolean => tokens[i]?.kind === 'word' && !nouns.stops.has(tokens[i].lower) && !language.words.sums.worth.has(tokens[i].lower) && !nouns.verbs.has(tokens[i].lower);
  // "the country's pre-war population", "$15 million in add-ons": what a hyphen joins is one word.
  // "the country's gross domestic product": one word more behind one that only describes.
  for (let word = 0; (word < 3 || (word === 3 && nouns.looksLikeQualifier(tokens[last - 1]!.lower))) && goesOn(last) && !(word > 0 && nouns.looksLikeAdverb(tokens[last]!.lower)); word++) {
    last++;
    while (isHyphen(tokens[last]) && !tokens[last]!.spaced && tokens[last + 1]?.kind === 'word' && !tokens[last + 1]!.spaced) last += 2;
  }
  // "half of the town's 4,700 residents": whose they are.
  if (last > first && /['’]s?$/.test(tokens[last - 1]!.lower) && tokens[last]?.kind === 'number') return null;
  // "150 tons of oil spilled into the river": the verb of the sentence.
  // "of territory previously held"
  if (last - first > 1 && (nouns.looksPast(tokens[last - 1]!.lower) || nouns.participles.has(tokens[last - 1]!.lower))) last--;
  return last === first ? null : { first, last, head: last - 1, kind: null, unit: nouns.singularOf(tokens[last - 1]!.lower) };
}
