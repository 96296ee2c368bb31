import { dimensionOf } from '@/lib/lexicon/units';
import type { Token } from '@/lib/text/tokenize';
import { countedAt, LONGEST, type CountedPhrase } from './counted-phrase';
import { isHyphen, matchUnit } from './match-words';
import { personAt } from './person-at';
import type { QuantityLanguage } from './quantity-language';
import { draftOf, type Draft, type QuantitySentence } from './quantity-sentence';
import type { Numeral } from './numeral';

/** A colon within so many words of a sentence's start opens it anew. */
const NEAR_START = 5;
/** Most auxiliaries before a participle ("has since been | wounded"). */
const MOST_AUXILIARIES = 3;
const MATERIAL = new Set(['mass', 'volume', 'area']);
/** How one person is told of whom the reader knows already: such a phrase counts nobody anew. */
export const KNOWN_ONE = 'the one';
/** "Another man", "a third victim": one besides those counted before. */
export const ONE_MORE = 'one more';
/** One of a list whose members have no article of their own. */
export const LISTED = 'one, listed';
/** Persons told one by one, as many together. */
export const TOGETHER = 'one and one';
const oneAt = (i: number, written: string, value = 1): Numeral => ({ first: i, last: i + 1, low: value, high: value, approx: false, kind: 'words', scale: 1, written, rule: null });

/**
 * "a helicopter", "a 17-year-old girl", "another man", "another was wounded", "his wife", "both": things and people counted with no number, as quantities
 * of 1 (or 2). In headlines and behind "and" the article may be left out: "Man shot dead", "a woman and girl".
 */
export function parseImplicitOne(sentence: QuantitySentence, read: readonly Draft[]): Draft[] {
  return new OneReader(sentence, read).read();
}

/** Reads the ones of one sentence. A class, for its methods are made once and not for each sentence. */
class OneReader {
  private readonly drafts: Draft[] = [];
  private readonly tokens: readonly Token[];
  private readonly lists: QuantityLanguage;
  private covered = 0;

  constructor(
    private readonly sentence: QuantitySentence,
    private readonly told: readonly Draft[],
  ) {
    this.tokens = sentence.tokens;
    this.lists = sentence.language.words;
  }

  read(): Draft[] {
    const { tokens, lists, sentence: { words, bare } } = this;
    const { ones } = lists;
    const colon = colonOf(tokens);
    for (let i = 0; i < tokens.length; i++) {
      if (i < this.covered) continue;
      const { kind, lower } = tokens[i]!;
      // A phrase with no article may open the sentence: at its start, or behind a colon near it ("Police: Man shot").
      const isStart = i === 0 || i === colon + 1;
      const times = kind === 'word' && words[i]!.manifold ? ones.manifold.get(lower) : undefined;
      if (times !== undefined && ones.killings.has(tokens[i + 1]?.lower ?? '')) {
        this.drafts.push(draftOf(oneAt(i, lower, times), 'count', { rule: `${lower} N`, last: i + 2, kind: 'people', unit: 'people' }));
        this.covered = i + 2;
        continue;
      }
      // Almost every word tells of nobody by itself.
      if (kind === 'word' && !words[i]!.opensOne && !words[i]!.number && !isStart && !bare) continue;
      if (kind !== 'word') {
        const age = this.ageAt(i);
        if (age !== undefined && (isStart || (bare && opensBare(this.sentence, i)))) this.bareOne(i, age);
        continue;
      }
      if (this.beginsNumber(i)) {
        if (lists.pronounOnes.has(lower) && this.told.some(({ first, form }) => first === i && form === 'pronoun')) this.pronoun(i);
        continue;
      }
      if (!words[i]!.opensOne) {
        if ((isStart || (bare && opensBare(this.sentence, i))) && !lists.notFigures.none.has(lower)) this.bareOne(i, i);
      } else if (lists.articles.has(lower)) this.article(i);
      else if (ones.another.has(lower) || (ones.possessives.has(lower) && !tokens[i + 1]?.capital)) {
        const age = this.ageAt(i + 1);
        if (this.beginsNumber(i + 1) && age === undefined) continue;
        if (ones.another.has(lower) && age === undefined && this.isHarmed(i, i + 1)) {
          this.someone(i, i + 1);
          continue;
        }
        const counted = this.singular(countedAt(this.sentence, age ?? i + 1, true));
        const known = counted?.unit === 'people' ? this.beginsWithKnown(i, counted.last) : -1;
        if (counted && known >= 0) {
          this.drafts.push(draftOf(oneAt(known, lower, 2), 'implicit-one', { rule: TOGETHER, last: counted.last, counted: [known + 1, counted.last], head: counted.head, kind: 'people', unit: 'people' }));
          this.covered = counted.last;
        // "five members of his staff": so many are not one
        } else if (counted?.unit === 'people' && !lists.nouns.groups.has(tokens[counted.head]!.lower)) this.one(i, ones.another.has(lower) ? ONE_MORE : 'one, by its possessive', counted);
      } else if (ones.both.has(lower)) this.both(i);
      else if (lists.notFigures.the.has(lower)) this.definite(i);
      else if (isStart || (bare && opensBare(this.sentence, i))) this.bareOne(i, i);
    }
    return this.drafts;
  }

  /** The numeral that begins at a word; of the few of a sentence each is looked at. */
  private numeralAt(at: number): Numeral | undefined {
    for (const numeral of this.sentence.numerals) if (numeral.first === at) return numeral;
    return undefined;
  }

  private beginsNumber(at: number): boolean {
    return this.numeralAt(at) !== undefined;
  }

  /** The word behind the age that begins at a word. */
  private ageAt(at: number): number | undefined {
    for (const { form, first, last } of this.told) if (form === 'age' && first === at) return last;
    return undefined;
  }

  /** A phrase in the singular, whose kind is known; null for others. */
  private singular(counted: CountedPhrase | null): CountedPhrase | null {
    if (!counted || counted.kind === null) return null;
    const noun = this.tokens[counted.head]!.lower;
    // "its crew of three": how many they are is told.
    if (this.lists.nouns.groups.has(noun) && this.lists.of.has(this.tokens[counted.last]?.lower ?? '') && this.beginsNumber(counted.last + 1)) return null;
    return this.lists.nouns.isPlural(noun) && this.lists.nouns.singularOf(noun) !== noun ? null : counted;
  }

  private one(i: number, rule: string, { first, last, head, kind, unit }: CountedPhrase): void {
    this.drafts.push(draftOf(oneAt(i, this.tokens[i]!.lower), 'implicit-one', { rule, last, counted: [first, last], head, kind, unit }));
    this.covered = last;
    this.joined(last);
  }

  /** Whether harm is told of whoever "another" or "a second" at words `first` to `last` is: "another was wounded", "killing one and wounding another". */
  private isHarmed(first: number, last: number): boolean {
    const { tokens, lists: { nouns }, sentence: { words } } = this;
    let at = last;
    while (at < last + MOST_AUXILIARIES && nouns.auxiliaries.has(tokens[at]?.lower ?? '')) at++;
    if (words[at]?.peopleWord === true) return at > last || nouns.kindOf(tokens[at + 1]?.lower ?? '') === null;
    const next = tokens[last];
    return at === last && nouns.peopleVerbs.has(tokens[first - 1]?.lower ?? '') && (next === undefined || next.kind === 'punctuation' || nouns.stops.has(next.lower)) && !isHyphen(next);
  }

  private someone(i: number, last: number): void {
    this.drafts.push(draftOf(oneAt(i, this.tokens[i]!.lower), 'implicit-one', { rule: ONE_MORE, last, kind: 'people', unit: 'people' }));
    this.covered = last;
  }

  private article(i: number): void {
    if (i + 1 >= this.tokens.length) return;
    // "a tonne of cocaine", "a gallon of water"
    const unit = matchUnit(this.tokens, i + 1, this.sentence.language.unitsByFirst, (word) => word.fit === 'loose' && MATERIAL.has(dimensionOf(word.unit)));
    if (unit && this.tokens[unit.last] && this.lists.of.has(this.tokens[unit.last]!.lower) && this.lists.nouns.unitOf(this.tokens[unit.last + 1]?.lower ?? '') !== 'people') {
      this.drafts.push(draftOf(oneAt(i, this.tokens[i]!.lower), 'measure', { rule: 'one, by its article', last: unit.last, unit: unit.unit }));
      return;
    }
    // "a two-state solution" counts states; "a 17-year-old girl" is one girl, "a third victim" one more
    const age = this.ageAt(i + 1);
    const ordinal = this.numeralAt(i + 1);
    if (ordinal && age === undefined) {
      if (ordinal.kind !== 'ordinal') return;
      if (this.isHarmed(i, ordinal.last)) {
        this.someone(i, ordinal.last);
        return;
      }
      const more = this.singular(countedAt(this.sentence, ordinal.last, true));
      if (more?.unit === 'people' && more.first === ordinal.last) this.one(i, ONE_MORE, more);
      return;
    }
    const counted = countedAt(this.sentence, age ?? i + 1, true);
    if (!counted && age !== undefined) this.drafts.push(draftOf(oneAt(i, this.tokens[i]!.lower), 'implicit-one', { rule: 'one, by its article', last: age, kind: 'people', unit: 'people' }));
    const known = this.singular(counted);
    if (known) this.one(i, 'one, by its article', known);
  }

  /** "One was killed", "one died": a person, where harm is told of it. */
  private pronoun(i: number): void {
    const before = this.tokens[i - 1];
    if (before && (this.lists.beforePronoun.has(before.lower) || isHyphen(before))) return;
    this.drafts.push(draftOf(oneAt(i, this.tokens[i]!.lower), 'implicit-one', { rule: 'N', kind: 'people', unit: 'people' }));
  }

  /** "The teen who died", "the 4-year-old boy", "the victim": known by what is told of him. */
  private definite(i: number): void {
    const age = this.ageAt(i + 1);
    if (age === undefined && (this.beginsNumber(i + 1) || !this.isToldOf(i + 1))) return;
    const counted = this.singular(countedAt(this.sentence, age ?? i + 1, true));
    if (counted?.unit !== 'people' || counted.first !== (age ?? i + 1)) return;
    const noun = this.tokens[counted.head]!.lower;
    if (!this.lists.ones.neverBare.has(noun) && (age !== undefined || this.lists.ones.victims.has(noun) || this.lists.ones.who.has(this.tokens[counted.last]?.lower ?? ''))) this.one(i, KNOWN_ONE, counted);
  }

  /** Whether a word for a victim, or "who", stands where a noun phrase at word `at` may end: else it tells nothing that makes one of it. */
  private isToldOf(at: number): boolean {
    for (let next = at; next <= at + LONGEST && next < this.sentence.words.length; next++) if (this.sentence.words[next]!.knownOne) return true;
    return false;
  }

  /** "Both died", "both men were killed". */
  private both(i: number): void {
    const counted = countedAt(this.sentence, i + 1);
    const follows = counted?.first === i + 1;
    if (follows && counted.unit !== 'people') return;
    const next = this.tokens[i + 1];
    const alone = !follows && next?.kind === 'word' && !next.capital && !this.lists.articles.has(next.lower) && !this.lists.notFigures.the.has(next.lower) && !this.lists.ones.possessives.has(next.lower);
    if (!follows && !alone) return;
    this.drafts.push(draftOf(oneAt(i, this.tokens[i]!.lower, 2), 'implicit-one', { rule: 'both', last: follows ? counted.last : i + 1, counted: follows ? [counted.first, counted.last] : null, head: follows ? counted.head : null, kind: follows ? counted.kind : 'people', unit: 'people' }));
  }

  /** "Man shot dead", "Boy, 4, dies": a person with no article; `at` is the word behind an age. */
  private bareOne(i: number, at: number): void {
    const person = personAt(this.sentence, at);
    if (person) this.one(i, 'one, no article', person);
    else if (at > i && this.sentence.bare) this.drafts.push(draftOf(oneAt(i, this.tokens[i]!.text), 'implicit-one', { rule: 'one, no article', last: at, kind: 'people', unit: 'people' }));
  }

  /** "a woman and girl", "a man, woman and child": what is joined needs no article of its own. */
  private joined(last: number): void {
    // "a mother, father, and toddler"
    const and = this.drafts.at(-1)?.rule === LISTED && this.tokens[last]?.text === ',' ? last + 1 : last;
    if (!this.lists.and.has(this.tokens[and]?.lower ?? '')) {
      const listed = this.tokens[last]?.text === ',' ? this.personBehind(last) : null;
      if (listed && this.isListed(listed.last)) this.one(last + 1, LISTED, listed);
      return;
    }
    const person = this.personBehind(and);
    if (person) this.one(and + 1, 'one, no article', person);
  }

  /** One person with no article behind a joining word or a comma, over an age; null where none stands. */
  private personBehind(link: number): CountedPhrase | null {
    const age = this.ageAt(link + 1);
    return age === undefined && (this.beginsNumber(link + 1) || this.tokens[link + 1]?.kind !== 'word') ? null : personAt(this.sentence, age ?? link + 1);
  }

  /** Whether a person behind a comma is one of a list and not who the one before is: another is joined behind, and more than one are told of ("were"), or a headline goes on ("Man, woman shot dead"). */
  private isListed(last: number): boolean {
    const { tokens, lists } = this;
    const comma = tokens[last]?.text === ',' ? 1 : 0;
    if (lists.and.has(tokens[last + comma]?.lower ?? '')) {
      const end = this.personBehind(last + comma)?.last;
      const next = tokens[end ?? -1]?.lower ?? '';
      // … and "a teacher, father and husband, was" one person
      return end !== undefined && next !== ',' && (!lists.nouns.auxiliaries.has(next) || lists.areWords.has(next) || lists.pluralVerbs.has(next));
    }
    if (comma === 1) {
      const next = this.personBehind(last);
      return next !== null && this.isListed(next.last);
    }
    return this.sentence.bare && (this.sentence.words[last]?.peopleWord === true || lists.nouns.peopleVerbs.has(tokens[last]?.lower ?? ''));
  }

  /** Where "the pilot" begins before "and his passenger" at word `i`; -1 where no one person stands there. */
  private beginsWithKnown(i: number, end: number): number {
    const { tokens, lists } = this;
    if (!lists.ones.possessives.has(tokens[i]!.lower) || !lists.and.has(tokens[i - 1]?.lower ?? '')) return -1;
    for (let first = i - 3; first >= 0 && first >= i - 2 - LONGEST; first--) {
      if (!lists.notFigures.the.has(tokens[first]!.lower)) continue;
      // "The police chief and his driver were": whatever the noun, it is a person's
      if (lists.ones.personal.has(tokens[i]!.lower) && lists.areWords.has(tokens[end]?.lower ?? '') && this.isOneNoun(first + 1, i - 1)) return first;
      const known = this.singular(countedAt(this.sentence, first + 1, true));
      return known?.unit === 'people' && known.last === i - 1 && !lists.nouns.groups.has(tokens[known.head]!.lower) ? first : -1;
    }
    return -1;
  }

  /** Whether words `first` to `last` are a noun in the singular with what describes it, and no group of people. */
  private isOneNoun(first: number, last: number): boolean {
    const { tokens, lists: { nouns }, sentence: { words } } = this;
    const noun = tokens[last - 1];
    if (noun?.kind !== 'word' || last <= first || nouns.isPlural(noun.lower) || nouns.groups.has(noun.lower)) return false;
    for (let at = first; at < last; at++) if (tokens[at]!.kind !== 'word' || words[at]!.stop || words[at]!.verb || words[at]!.peopleWord) return false;
    return true;
  }
}

/** Index of a colon near the start of a sentence, behind which it opens anew; -1 for none. */
function colonOf(tokens: readonly Token[]): number {
  for (let i = 0; i < NEAR_START && i < tokens.length; i++) if (tokens[i]!.text === ':') return i;
  return -1;
}

/** Whether a noun phrase may begin at `i` in a headline: behind a preposition, a verb or a sign. */
function opensBare({ tokens, language }: QuantitySentence, i: number): boolean {
  const before = tokens[i - 1];
  if (!before) return true;
  if (before.kind === 'punctuation') return !isHyphen(before) && before.text !== "'" && before.text !== '’';
  const { nouns } = language.words;
  return before.kind === 'word' && (nouns.stops.has(before.lower) || nouns.verbs.has(before.lower) || nouns.peopleVerbs.has(before.lower) || (nouns.looksLikeVerb(before.lower) && nouns.kindOf(before.lower) === null)) && !language.words.articles.has(before.lower);
}
