import { lineage, unitOfKind } from '@/lib/lexicon/nouns';
import type { Token } from '@/lib/text/tokenize';
import { isHyphen } from './match-words';
import type { QuantitySentence } from './quantity-sentence';
import type { QuantityWord } from './quantity-word';

/** A noun phrase behind a number: tokens `first`..`last`, its head, kind and unit. */
export interface CountedPhrase {
  first: number;
  last: number;
  head: number;
  kind: string | null;
  unit: string;
}

/** Marks that may open a quotation between number and noun (two “young athletes”). */
const OPENING = new Set(['“', '‘', '"', "'"]);

/** How many words a noun phrase of news has at most before its head ("10 suspected Islamic State group fighters"). */
export const LONGEST = 7;

/**
 * The noun phrase that begins at token `at` or behind the fillers there; null where none stands.
 * The head is the first plural noun, or one of a known kind, that no other noun follows; with `one`, singular nouns are heads.
 */
export function countedAt(sentence: QuantitySentence, at: number, one = false): CountedPhrase | null {
  const { tokens, words, language } = sentence;
  const { nouns } = language.words;
  // "20 of them carrying oil": those before are counted, and no oil.
  if (language.words.of.has(tokens[at]?.lower ?? '') && language.words.ones.them.has(tokens[at + 1]?.lower ?? '') && words[at + 2]?.verb === true) return null;
  let first = at;
  let fillers = 0;
  while (fillers < 4 && tokens[first] && (tokens[first]!.kind === 'word' ? words[first]!.filler && !tokens[first]!.capital : OPENING.has(tokens[first]!.text))) {
    first++;
    fillers++;
  }
  const models = (tokens[first]?.kind === 'word' ? tokens[first]!.capital : tokens[first]?.kind === 'number' && !DECADE.test(tokens[first]!.text)) ? modelsAt(tokens, first) : null;
  if (models) return models;
  // Whether another word of the phrase may follow.
  const goesOn = (i: number): boolean => {
    const next = words[i + 1];
    return tokens[i + 1]?.kind === 'word' && !next!.stop && !next!.verb && !next!.peopleWord;
  };
  const load = isLoad(sentence, at);
  let head = -1;
  let owners = -1;
  let i = first;
  let most = first + LONGEST;
  for (; i < tokens.length && i < most; i++) {
    const token = tokens[i]!;
    if (isHyphen(token) && i > first && (tokens[i + 1]?.kind === 'word' || tokens[i + 1]?.kind === 'number')) {
      // "hundreds missing - officials": a dash
      // … but prose that a machine has cut writes "40 twenty - foot crates"
      if (token.spaced && tokens[i + 1]!.spaced && !((tokens[i - 1]!.kind === 'number' || language.words.cardinals.has(tokens[i - 1]!.lower)) && language.unitsByFirst.has(tokens[i + 1]!.lower))) break;
      // A word of two pieces is one.
      most += token.spaced ? 0 : 2;
      continue;
    }
    // "3 Palestinian-American students": the piece before a hyphen is no head
    if (token.kind !== 'word') {
      // "eight MK-84 bombs", "two 500-pound bombs"
      if (token.kind === 'number' && (isHyphen(tokens[i + 1]) || (isHyphen(tokens[i - 1]) && i > first))) continue;
      // "small, friendly deals": a comma between adjectives, when nothing was found yet
      if (token.text === ',' && head < 0 && !one && !words[i - 1]!.peopleWord && words[i - 1]!.kind === null && i > first && i < first + 3 && !nouns.looksLikeVerb(tokens[first]!.lower) && tokens[i + 1]?.kind === 'word' && !tokens[i + 1]!.capital && !words[i + 1]!.stop) continue;
      break;
    }
    const word = words[i]!;
    // "up from 68 two weeks ago": another number begins.
    if (i === at && word.number && !isHyphen(tokens[i + 1])) {
      // "3,000 second homes"
      if (nouns.compounds.has(`${token.lower} ${nouns.singularOf(tokens[i + 1]?.lower ?? '')}`)) continue;
      return null;
    }
    // "Bus 47 hit two cyclists": another count begins
    if (i > at && (language.words.vague.has(token.lower) || (head < 0 && (words[i - 1]!.verb || words[i - 1]!.peopleWord) && language.words.cardinals.has(token.lower)))) break;
    const { kind, plural, verb, verbAndNoun, peopleWord, qualifier } = word.owner ?? word;
    // "two rebel-held villages": what ends a word with a hyphen, and is no noun, describes what follows
    if (head < 0 && i > first && isHyphen(tokens[i - 1]) && !token.spaced && kind === null && !plural && (verb || peopleWord || word.past) && tokens[i + 1]?.kind === 'word' && !words[i + 1]!.stop) continue;
    // "30 US-made missiles"
    if (word.past && !token.capital && !(isHyphen(tokens[i - 1]) && i > first)) break;
    // "kilos de cocaína ocultos en"
    if (nouns.headFirst && i > first && nouns.participles.has(token.lower)) break;
    if (word.stop) {
      // "30 US soldiers": letters of a name, and no pronoun
      if (head < 0 && language.words.ones.us.has(token.lower) && token.text === token.text.toUpperCase()) continue;
      // "168 search and rescue personnel": two words that describe one noun
      if (head < 0 && i > first && language.words.and.has(token.lower) && describesWithNext(sentence, i)) continue;
      break;
    }
    if (isHyphen(tokens[i + 1]) && !tokens[i + 1]!.spaced) continue;
    if (load && nouns.happens.has(token.lower)) break;
    const known = kind !== null;
    // "half a million flee homes": in a headline a verb begins no noun phrase.
    if (sentence.bare && i === first && verb && !verbAndNoun && !plural && !known && !token.capital && goesOn(i)) return null;
    // "32 resultaron heridos": a verb begins no phrase whose head stands first
    if (nouns.headFirst && i === first && !known && !plural && (verb || nouns.looksLikeVerb(token.lower))) break;
    if (head >= 0 && nouns.headFirst) break;
    if (head >= 0) {
      // a second noun goes on with the phrase ("police officers", "car bombs"); anything else ends it
      // … as does "a police officer": a plural that does not show it
      const headPlural = words[head]!.plural && !(one && nouns.singularOf(tokens[head]!.lower) === tokens[head]!.lower);
      const noun = plural || (known && !headPlural) || (one && !known && !headPlural && !nouns.looksLikeVerb(bareOf(token, word)) && !token.capital);
      // "one thing Smiths and Jones": a name behind a common noun begins something else
      if (token.capital && !tokens[head]!.capital) break;
      if (noun && !verb && !peopleWord) head = i;
      else break;
    } else if (peopleWord && i === first) {
      // "12 wounded", "311 dead": adjectives that stand for people; "12 wounded soldiers" goes on below
      continue;
    } else if (i > first && isHyphen(tokens[i - 1]) && !token.spaced && goesOn(i) && (words[i + 1]!.plural || words[i + 2]?.plural === true)) {
      // "20 anti-aircraft artillery systems": a piece of what describes them
      continue;
    } else if ((plural && (!verb || (verbAndNoun && !(i === first && isOfGroup(sentence, at))))) || (token.capital && nouns.isPeopleName(bareOf(token, word)) && !goesOn(i))) head = i;
    else if (known && !(qualifier && (!one || goesOn(i)))) head = i;
    else if (verb && i > first && !(verbAndNoun && tokens[i + 1]?.kind === 'word' && words[i + 1]!.plural)) break;
    if (word.owner && head === i) {
      if (word.owner.people && word.owner.plural && owners < 0 && !one) owners = i;
      head = -1;
    }
  }
  if (head < 0) {
    const word = tokens[first]?.kind === 'word' ? words[first]! : null;
    // "1,300 died": a verb counts people, and is not what is counted.
    // "400,000 people's data": no noun in the plural stands behind that they could be told by
    if (owners >= 0) return { first, last: owners + 1, head: owners, kind: words[owners]!.owner!.kind, unit: 'people' };
    if (word?.peopleWord && !word.verb) return { first, last: first + 1, head: first, kind: word.kind, unit: 'people' };
    return null;
  }
  // "the 33,000 of the quake of 1939": what happened is no whole of a count.
  if (fillers > 0 && language.words.of.has(tokens[at]!.lower) && !words[head]!.plural && lineage(words[head]!.kind ?? '').includes('event')) return null;
  const word = tokens[head]!.lower;
  // "149 civilian deaths": those who died.
  const sufferer = head > first && nouns.suffered.has(word) && words[head - 1]!.people ? words[head - 1]!.kind : null;
  // "14 fire engines", "two T-9 bombers": what the last word alone does not tell
  const compound = head > first ? (nouns.compounds.get(`${tokens[head - 1]!.kind === 'number' ? MODEL : tokens[head - 1]!.lower} ${nouns.singularOf(word)}`) ?? null) : null;
  const kind = sufferer ?? compound ?? words[head]!.kind ?? (tokens[head]!.capital && nouns.isPeopleName(word) ? 'people' : null);
  return { first, last: head + 1, head, kind, unit: (kind === null ? null : unitOfKind(kind)) ?? compound ?? nouns.singularOf(word) };
}

/** "the Group of 20 | calls for": whether the number before token `at` tells how many a body has, whose verb stands behind. */
const isOfGroup = ({ tokens, language: { words } }: QuantitySentence, at: number): boolean => words.of.has(tokens[at - 2]?.lower ?? '') && words.nouns.groups.has(tokens[at - 3]?.lower ?? '');

/** Years that stand for ten of them ("three 1990s films"). */
const DECADE = /^(?:1[6-9]|20)?\d0$/;

/** Most words of a maker's name before the number of what it made. */
const LONGEST_MAKER = 3;

/** "12 F-16s", "three Ferro 777s", "three 777s": things told by the number of their model, in the plural; null where none are. */
function modelsAt(tokens: readonly Token[], first: number): CountedPhrase | null {
  let i = first;
  while (i < first + LONGEST_MAKER && tokens[i]?.kind === 'word' && tokens[i]!.capital) i++;
  if (isHyphen(tokens[i]) && !tokens[i]!.spaced) i++;
  const [number, ending] = [tokens[i], tokens[i + 1]];
  if (number?.kind !== 'number' || ending?.lower !== 's' || ending.spaced) return null;
  return { first, last: i + 2, head: i + 1, kind: null, unit: `${tokens.slice(first, i).map(({ lower }) => lower).join(' ')} ${number.lower}`.replace(' - ', '-').trim() };
}

/** Stands for the number of a model before a noun ("T-9 bombers") in a language's compounds. */
const MODEL = '#';

/** How many words back from what is counted the word stands that loads it on something, over the number and its bounds. */
const LOAD_REACH = 5;

/** Whether a headline tells of something that carries what is counted, so that a verb follows: "Ferry carrying 230 sinks", "boat with 80 migrants capsizes". */
function isLoad({ tokens, words, language, bare }: QuantitySentence, at: number): boolean {
  if (!bare) return false;
  for (let i = at - 1; i > 0 && i >= at - LOAD_REACH; i--) {
    if (language.words.nouns.loading.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.kind === 'word' && !words[i]!.number && !language.boundWords.has(tokens[i]!.lower)) return false;
  }
  return false;
}

/** Whether the words on both sides of a joining word describe the noun behind them. */
const describesWithNext = ({ tokens, words }: QuantitySentence, at: number): boolean => {
  if (tokens[at + 1]?.kind !== 'word' || tokens[at + 2]?.kind !== 'word') return false;
  const [before, next, noun] = [words[at - 1]!, words[at + 1]!, words[at + 2]!];
  // "12 dead and three houses": another count
  return !before.plural && !next.stop && !next.plural && !next.number && (noun.plural || noun.kind !== null) && !noun.verb;
};

/** A word as it stands in lists: without a possessive ending. */
const bareOf = ({ lower }: Token, { owner }: QuantityWord): string => (owner ? lower.slice(0, -2) : lower);
