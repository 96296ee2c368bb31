import { dimensionOf } from '@/lib/lexicon/units';
import { countedAt, LONGEST, type CountedPhrase } from './counted-phrase';
import { isHyphen, matchUnit } from './match-words';
import { personAt } from './person-at';
import { draftOf, type Draft, type QuantitySentence } from './quantity-sentence';
import type { Numeral } from './numeral';

const NO_NUMERALS: ReadonlyMap<number, Numeral> = new Map();
const NO_AGES: ReadonlyMap<number, number> = new Map();
/** A colon within so many words of a sentence's start opens it anew. */
const NEAR_START = 5;
const MATERIAL = new Set(['mass', 'volume', 'area']);
/** How one person is told of whom the reader knows already: such a phrase counts nobody anew. */
export const KNOWN_ONE = 'the one';
/** "Another man", "a third victim": one besides those counted before. */
export const ONE_MORE = 'one more';
const oneAt = (i: number, written: string, value = 1): Numeral => ({ first: i, last: i + 1, low: value, high: value, approx: false, kind: 'words', scale: 1, written, rule: null });

/**
 * "a helicopter", "a 17-year-old girl", "another man", "his wife", "both": things and people counted with no number, as quantities
 * of 1 (or 2). In headlines and behind "and" the article may be left out: "Man shot dead", "a woman and girl".
 */
export function parseImplicitOne(sentence: QuantitySentence, read: readonly Draft[]): Draft[] {
  const { tokens, words, language, numerals, bare } = sentence;
  const { nouns, ones } = language.words;
  const numeralAt = numerals.length === 0 ? NO_NUMERALS : new Map(numerals.map((numeral) => [numeral.first, numeral]));
  const told = read.filter(({ form }) => form === 'age');
  const ages = told.length === 0 ? NO_AGES : new Map(told.map(({ first, last }) => [first, last]));
  const drafts: Draft[] = [];
  const isStart = opening(sentence);
  let covered = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i < covered) continue;
    const { kind, lower } = tokens[i]!;
    const times = kind === 'word' && words[i]!.manifold ? ones.manifold.get(lower) : undefined;
    if (times !== undefined && ones.killings.has(tokens[i + 1]?.lower ?? '')) {
      drafts.push(draftOf(oneAt(i, lower, times), 'count', { rule: `${lower} N`, last: i + 2, kind: 'people', unit: 'people' }));
      covered = i + 2;
      continue;
    }
    // Almost every word tells of nobody by itself.
    if (kind === 'word' && !words[i]!.opensOne && !words[i]!.number && !isStart(i) && !bare) continue;
    if (kind !== 'word') {
      const age = ages.get(i);
      if (age !== undefined && (isStart(i) || (bare && opensBare(sentence, i)))) bareOne(i, age);
      continue;
    }
    if (numeralAt.has(i)) {
      if (language.words.pronounOnes.has(lower) && read.some(({ first, form }) => first === i && form === 'pronoun')) pronoun(i);
      continue;
    }
    if (language.words.articles.has(lower)) article(i);
    else if (ones.another.has(lower) || (ones.possessives.has(lower) && !tokens[i + 1]?.capital)) {
      const age = ages.get(i + 1);
      if (numeralAt.has(i + 1) && age === undefined) continue;
      const counted = singular(countedAt(sentence, age ?? i + 1, true));
      if (counted?.unit === 'people') one(i, ones.another.has(lower) ? ONE_MORE : 'one, by its possessive', counted);
    } else if (ones.both.has(lower)) both(i);
    else if (language.words.notFigures.the.has(lower)) definite(i);
    else if (isStart(i) || (bare && opensBare(sentence, i))) bareOne(i, i);
  }
  return drafts;

  /** A phrase in the singular, whose kind is known; null for others. */
  function singular(counted: CountedPhrase | null): CountedPhrase | null {
    if (!counted || counted.kind === null) return null;
    const noun = tokens[counted.head]!.lower;
    return nouns.isPlural(noun) && nouns.singularOf(noun) !== noun ? null : counted;
  }

  function one(i: number, rule: string, { first, last, head, kind, unit }: CountedPhrase): void {
    drafts.push(draftOf(oneAt(i, tokens[i]!.lower), 'implicit-one', { rule, last, counted: [first, last], head, kind, unit }));
    covered = last;
    joined(last);
  }

  function article(i: number): void {
    if (i + 1 >= tokens.length) return;
    // "a tonne of cocaine", "a gallon of water"
    const unit = matchUnit(tokens, i + 1, language.unitsByFirst, (word) => word.fit === 'loose' && MATERIAL.has(dimensionOf(word.unit)));
    if (unit && tokens[unit.last] && language.words.of.has(tokens[unit.last]!.lower) && nouns.unitOf(tokens[unit.last + 1]?.lower ?? '') !== 'people') {
      drafts.push(draftOf(oneAt(i, tokens[i]!.lower), 'measure', { rule: 'one, by its article', last: unit.last, unit: unit.unit }));
      return;
    }
    // "a two-state solution" counts states; "a 17-year-old girl" is one girl, "a third victim" one more
    const age = ages.get(i + 1);
    const ordinal = numeralAt.get(i + 1);
    if (ordinal && age === undefined) {
      if (ordinal.kind !== 'ordinal') return;
      const more = singular(countedAt(sentence, ordinal.last, true));
      if (more?.unit === 'people' && more.first === ordinal.last) one(i, ONE_MORE, more);
      return;
    }
    const counted = countedAt(sentence, age ?? i + 1, true);
    if (!counted && age !== undefined) drafts.push(draftOf(oneAt(i, tokens[i]!.lower), 'implicit-one', { rule: 'one, by its article', last: age, kind: 'people', unit: 'people' }));
    const known = singular(counted);
    if (known) one(i, 'one, by its article', known);
  }

  /** "One was killed", "one died": a person, where harm is told of it. */
  function pronoun(i: number): void {
    const before = tokens[i - 1];
    if (before && (language.words.beforePronoun.has(before.lower) || isHyphen(before))) return;
    drafts.push(draftOf(oneAt(i, tokens[i]!.lower), 'implicit-one', { rule: 'N', kind: 'people', unit: 'people' }));
  }

  /** "The teen who died", "the 4-year-old boy", "the victim": known by what is told of him. */
  function definite(i: number): void {
    const age = ages.get(i + 1);
    if (age === undefined && (numeralAt.has(i + 1) || !isToldOf(i + 1))) return;
    const counted = singular(countedAt(sentence, age ?? i + 1, true));
    if (counted?.unit !== 'people' || counted.first !== (age ?? i + 1)) return;
    const noun = tokens[counted.head]!.lower;
    if (!ones.neverBare.has(noun) && (age !== undefined || ones.victims.has(noun) || ones.who.has(tokens[counted.last]?.lower ?? ''))) one(i, KNOWN_ONE, counted);
  }

  /** Whether a word for a victim, or "who", stands where a noun phrase at word `at` may end: else it tells nothing that makes one of it. */
  function isToldOf(at: number): boolean {
    for (let next = at; next <= at + LONGEST && next < words.length; next++) if (words[next]!.knownOne) return true;
    return false;
  }

  /** "Both died", "both men were killed". */
  function both(i: number): void {
    const counted = countedAt(sentence, i + 1);
    const follows = counted?.first === i + 1;
    if (follows && counted.unit !== 'people') return;
    const next = tokens[i + 1];
    const alone = !follows && next?.kind === 'word' && !next.capital && !language.words.articles.has(next.lower) && !language.words.notFigures.the.has(next.lower) && !ones.possessives.has(next.lower);
    if (!follows && !alone) return;
    drafts.push(draftOf(oneAt(i, tokens[i]!.lower, 2), 'implicit-one', { rule: 'both', last: follows ? counted.last : i + 1, counted: follows ? [counted.first, counted.last] : null, head: follows ? counted.head : null, kind: follows ? counted.kind : 'people', unit: 'people' }));
  }

  /** "Man shot dead", "Boy, 4, dies": a person with no article; `at` is the word behind an age. */
  function bareOne(i: number, at: number): void {
    const person = personAt(sentence, at);
    if (person) one(i, 'one, no article', person);
    else if (at > i && bare) drafts.push(draftOf(oneAt(i, tokens[i]!.text), 'implicit-one', { rule: 'one, no article', last: at, kind: 'people', unit: 'people' }));
  }

  /** "a woman and girl", "a man, woman and child": what is joined needs no article of its own. */
  function joined(last: number): void {
    const next = tokens[last];
    if (!next || !language.words.and.has(next.lower)) return;
    const age = ages.get(last + 1);
    if (age === undefined && (numeralAt.has(last + 1) || tokens[last + 1]?.kind !== 'word')) return;
    const person = personAt(sentence, age ?? last + 1);
    if (person) one(last + 1, 'one, no article', person);
  }
}

/** Whether a phrase with no article may open the sentence at a word: at its start, or behind a colon near it ("Police: Man shot"). */
function opening({ tokens }: QuantitySentence): (i: number) => boolean {
  const colon = tokens.slice(0, NEAR_START).findIndex(({ text }) => text === ':');
  return (i) => i === 0 || i === colon + 1;
}

/** Whether a noun phrase may begin at `i` in a headline: behind a preposition, a verb or a sign. */
function opensBare({ tokens, language }: QuantitySentence, i: number): boolean {
  const before = tokens[i - 1];
  if (!before) return true;
  if (before.kind === 'punctuation') return !isHyphen(before) && before.text !== "'" && before.text !== '’';
  const { nouns } = language.words;
  return before.kind === 'word' && (nouns.stops.has(before.lower) || nouns.verbs.has(before.lower) || nouns.peopleVerbs.has(before.lower) || (nouns.looksLikeVerb(before.lower) && nouns.kindOf(before.lower) === null)) && !language.words.articles.has(before.lower);
}
