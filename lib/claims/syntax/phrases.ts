import { textOf, type Phrase, type Sentence } from './sentence';
import type { Tag } from './tag';

/** Longest chain of noun phrases walked over: bounds the work on sentences that are lists. */
const MAX_STEPS = 12;

/** Whether a word may stand in a noun phrase. Compared one by one: this is asked for every word a dozen times, and a set takes longer. */
export const isNominal = (tag: Tag | undefined): boolean => tag === 'hyphen' || isHead(tag);

/** Whether a noun phrase may end with a word. */
const isHead = (tag: Tag | undefined): boolean => tag === 'noun' || tag === 'name' || tag === 'adj' || tag === 'num' || tag === 'det' || tag === 'poss';

/** First word of the noun phrase that ends with word `last`. */
export function phraseStart({ words }: Sentence, last: number): number {
  let i = last;
  while (i > 0) {
    const before = words[i - 1]!.tag;
    if (words[i]!.tag === 'det') break;
    if (!isNominal(before)) {
      // "far-right minister Ivo Lind"
      if (before === 'adv' && words[i]!.tag === 'hyphen' && !words[i]!.spaced) {
        i--;
        continue;
      }
      // "its most successful missile"
      if (before === 'adv' && i > 1 && words[i - 2]!.tag === 'det') {
        i -= 2;
        continue;
      }
      // "in nearby Mern"
      if (before === 'adv' && i > 1 && words[i]!.tag === 'name' && words[i - 2]!.tag === 'prep') i--;
      break;
    }
    i--;
  }
  // A hyphen or a possessive sign begins nothing.
  while (i < last && (words[i]!.tag === 'hyphen' || words[i]!.tag === 'poss')) i++;
  return i;
}

/** Word behind the noun phrase that starts at `first` (exclusive end); `first` itself where no phrase starts there. */
export function phraseEnd({ words }: Sentence, first: number): number {
  let i = first;
  if (words[i]?.tag === 'pron') return i + 1;
  // "far-right minister Ivo Lind"
  if (words[i]?.tag === 'adv' && words[i + 1]?.tag === 'hyphen' && !words[i + 1]!.spaced && isNominal(words[i + 2]?.tag)) i += 2;
  while (i < words.length) {
    const { tag } = words[i]!;
    if (tag === 'adv' && i > first && words[i - 1]!.tag === 'det' && isNominal(words[i + 1]?.tag)) {
      i++;
      continue;
    }
    if (!isNominal(tag) || (tag === 'det' && i > first && words[i - 1]!.tag !== 'det' && words[i - 1]!.tag !== 'adv')) break;
    i++;
  }
  // A determiner alone is no phrase.
  if (i === first + 1 && words[first]!.tag === 'det') return first;
  while (i > first && (words[i - 1]!.tag === 'hyphen' || words[i - 1]!.tag === 'poss')) i--;
  return i;
}

/** The ending by which a word owns the next ("Mern’s"), at its end. */
export const POSSESSIVE = /['’]s?$/;

/** A noun phrase with what hangs on it to its left: `head` is the first noun phrase of the chain. */
export interface Chain extends Phrase {
  head: Phrase;
}

/** Longest share between commas ("a quarter of the population"), in words. */
const MAX_SHARE = 7;

/** "displaced a million, a quarter of the population, and the bank said": whether words up to `last` only explain an amount, between commas. */
function isShareBetween({ words }: Sentence, last: number): boolean {
  for (let i = last; i > 1 && i > last - MAX_SHARE; i--) {
    if (words[i]!.tag === 'num') return (words[i - 1]!.tag === 'comma' || words[i - 2]!.tag === 'comma') && words[i + 1]?.classes.of === true;
    if (words[i]!.tag === 'comma' || words[i]!.tag === 'verb') return false;
  }
  return false;
}

/** The chain of noun phrases that ends with word `last`: "fighters from the group X", "A, B and C"; null where no noun stands there. */
export function chainBefore(sentence: Sentence, last: number): Chain | null {
  const { words } = sentence;
  let end = last;
  // "fighters on Friday entered": the day is no part of the phrase.
  // … and the stop of "Ferro Inc." ends its word only.
  while (end >= 0 && (words[end]!.tag === 'time' || words[end]!.tag === 'adv' || (words[end]!.tag === 'hyphen' && words[end]!.text === '.'))) end--;
  if (end < last && words[end]?.tag === 'prep') end--;
  if (words[end]?.tag === 'close') {
    const open = openBefore(sentence, end);
    if (open !== null) end = open - 1;
  }
  const tag = words[end]?.tag;
  // "a relative of one of them said"
  const ofThem = tag === 'pron' && words[end - 1]?.classes.of === true && isHead(words[end - 2]?.tag) && words[end - 3]?.classes.of === true;
  if (tag === 'pron' && !ofThem) return { first: end, last: end + 1, head: { first: end, last: end + 1 } };
  if (!isHead(tag) && !ofThem) return null;
  let first = ofThem ? end : phraseStart(sentence, end);
  let headLast = end + 1;
  let joined = false;
  for (let step = 0; step < MAX_STEPS && first > 0; step++) {
    // "the toll from Monday's quake": whose day describes the quake
    const link = words[first - 1]!.tag === 'time' && POSSESSIVE.test(words[first - 1]!.text) ? first - 2 : first - 1;
    const before = words[link];
    let last2 = link - 1;
    if (before === undefined || last2 < 0) break;
    if (before.tag === 'to') {
      // "two aides to X said", "sources close to X said", "the bus to X was hit"
      if (words[last2]!.tag === 'adj' || words[last2]!.tag === 'adv') last2--;
      // … and "Envoy to Serab resigns", whose first word has a capital
      if (last2 < 0 || (words[last2]!.tag !== 'noun' && (last2 > 0 || words[last2]!.tag !== 'name')) || isObject(sentence, last2)) break;
    } else if (before.tag === 'prep') {
      if (before.classes.loose || (before.classes.by && words[last2]!.tag === 'verb')) break;
    } else if (before.tag === 'and') {
      // "cut 20 jobs, and X closed": what hangs on a verb is not joined to the subject of the next clause.
      if (words[last2]!.tag === 'comma' && last2 > 0) {
        last2--;
        if (isObject(sentence, last2) || isShareBetween(sentence, last2) || words[phraseStart(sentence, last2) - 1]?.classes.loose === true) break;
      }
      // "added 1.3 percent and the yield sank": a share is no subject of what comes next
      if (words[link + 1]!.tag === 'det' && sentence.quantities.some(({ form, counted, end: close }) => form === 'percent' && counted === null && close === words[last2]!.end)) break;
      // "surrounded the palace and the president resigned": the object of the first clause is no subject of the second.
      const opener = phraseStart(sentence, last2) - 1;
      if (opener >= 0 && words[opener]!.tag === 'verb' && !words[opener]!.classes.reports && words[opener]!.is?.past && isNominal(words[opener - 1]?.tag)) break;
      joined = true;
    } else if (before.tag === 'comma') {
      // A list: "A, B and C"; a comma alone closes another phrase.
      // "… killed 200 people, a monitor and witnesses said": what hangs on a verb is no member of the list.
      if (!joined || last2 < 0 || (hangs(sentence, last2) && !listsPlaces(sentence, last2))) break;
    } else break;
    if (last2 < 0) break;
    if (words[last2]!.tag === 'close') {
      const open = openBefore(sentence, last2);
      if (open === null || open < 1) break;
      last2 = open - 1;
    }
    // "have sent 40 firefighters each, and Mern pledged": an article ends no member of a list
    if (words[last2]!.tag === 'time' || words[last2]!.tag === 'det' || !isHead(words[last2]!.tag)) break;
    const start = phraseStart(sentence, last2);
    if (before.tag === 'prep' || before.tag === 'to') headLast = last2 + 1;
    first = start;
  }
  return { first, last: end + 1, head: { first, last: joined && headLast <= first ? end + 1 : headLast } };
}

/** Whether the phrase that ends at word `last` is the object of a verb or of a preposition, and no part of a name ("University of X"). */
function hangs(sentence: Sentence, last: number): boolean {
  const { words } = sentence;
  const first = phraseStart(sentence, last);
  const opener = words[first - 1];
  // … but "near the city of Mern, officials and the army said" has the town at a preposition.
  const inName = opener?.classes.of === true && words[last]!.tag === 'name' && words[first - 2]?.tag === 'name';
  return opener !== undefined && !inName && (opener.tag === 'verb' || opener.tag === 'prep' || opener.tag === 'to');
}

/** "Officials in Mern, Tarn and Dorn said": whether the name that ends at word `last` is the first of a list on which the phrase that opens the sentence hangs. */
function listsPlaces(sentence: Sentence, last: number): boolean {
  const { words } = sentence;
  const link = phraseStart(sentence, last) - 1;
  // "The ministries of health, defence and finance said"
  const isOfBodies = words[link]?.classes.of === true && words[link - 1]?.classes.body === true && words[link - 1]!.classes.plural;
  if ((words[last]!.tag !== 'name' && !isOfBodies) || words[link]?.tag !== 'prep' || words[link].classes.loose || words[link - 1]?.tag !== 'noun') return false;
  const open = words[phraseStart(sentence, link - 1) - 1]?.tag;
  return (open === undefined || open === 'that' || open === 'quote') && words.slice(last + 1).every(({ tag }, i, rest) => tag === 'name' || (isOfBodies && (tag === 'noun' || tag === 'adj')) || tag === 'comma' || tag === 'det' || rest.slice(0, i + 1).some((before) => before.tag === 'and'));
}

/** Whether the phrase that ends at word `last` is the object of a verb, itself or with what it hangs on ("cut 20 percent of its staff"). */
function isObject(sentence: Sentence, last: number): boolean {
  let at = phraseStart(sentence, last) - 1;
  // "send two more systems"
  if (sentence.words[at]?.tag === 'adv' && sentence.words[at - 1]?.tag === 'num') at = phraseStart(sentence, at - 1) - 1;
  const opener = sentence.words[at];
  if (opener?.tag === 'verb' || opener?.tag === 'to') return true;
  // "to guard the office": a verb that the lists do not know
  if (opener?.tag === 'noun' && sentence.words[at - 1]?.tag === 'to') return true;
  // … or by a preposition behind it ("escaped within hours, and the army")
  return opener?.tag === 'prep' && !opener.classes.loose && at > 1 && (sentence.words[at - 1]!.tag === 'verb' || isObject(sentence, at - 1));
}

/** Index of the bracket that opens what closes at `close`; null when none is near. */
function openBefore({ words }: Sentence, close: number): number | null {
  for (let i = close - 1; i >= 0 && i > close - MAX_STEPS; i--) if (words[i]!.tag === 'open') return i;
  return null;
}

/** The noun phrase at `first` with its "of" phrases and list members ("the majority of Mern city", "towns and villages"). */
export function chainAfter(sentence: Sentence, first: number, prepositions: ReadonlySet<string>): Phrase | null {
  const { words } = sentence;
  let last = phraseEnd(sentence, first);
  if (last === first) return null;
  for (let step = 0; step < MAX_STEPS; step++) {
    if (words[last]?.tag === 'open') {
      const close = words.findIndex((word, i) => i > last && i < last + MAX_STEPS && word.tag === 'close');
      if (close > 0 && !isNominal(words[close + 1]?.tag) && !prepositions.has(words[close + 1]?.lower ?? '') && words[close + 1]?.tag !== 'and') break;
      if (close > 0) {
        last = close + 1;
        continue;
      }
    }
    const link = words[last];
    if (!link) break;
    if (link.tag === 'prep' ? !prepositions.has(link.lower) : link.tag !== 'and') break;
    const end = phraseEnd(sentence, last + 1);
    if (end === last + 1 || words[last + 1]!.tag === 'pron') break;
    // "captured the town and the army fled": what follows "and" has its own verb.
    if (link.tag === 'and' && (words[end]?.tag === 'verb' || words[end]?.tag === 'aux' || words[end]?.tag === 'modal')) break;
    last = end;
  }
  return { first, last };
}

/** Longest parenthesis between commas that a subject and its verb may hold. */
const MAX_PARENTHESIS = 28;

/** Index of the comma that opens the parenthesis which the comma at `close` ends ("X, a war monitor, said"); null when none does. */
export function parenthesisBefore(sentence: Sentence, close: number): number | null {
  const { words } = sentence;
  const sign = words[close]!.text;
  for (let i = close - 1; i > 0 && i > close - MAX_PARENTHESIS; i--) {
    const word = words[i]!;
    if (word.tag === 'quote') return null;
    if (word.text !== sign && !(word.tag === 'punct' && words[close]!.tag === 'punct')) continue;
    if (!isNominal(words[i - 1]!.tag) && words[i - 1]!.tag !== 'close') return null;
    const first = words[i + 1]!;
    // … but "X — and above all Y — said"
    if (first.tag === 'and') return words[close]!.tag === 'comma' ? null : i;
    // "X, a colonel, said the army had closed the road, and": what X said is no aside.
    if (first.tag === 'verb' && first.classes.reports && first.is?.past && isNominal(words[i + 2]?.tag)) return null;
    // A list member before "and" is no parenthesis; a clause with its own subject and verb is none either.
    if (first.tag === 'rel' || first.tag === 'prep' || first.tag === 'det' || (first.tag === 'verb' && (first.is?.participle || first.is?.ing)) || first.tag === 'time' || first.tag === 'to') return i;
    if (first.tag === 'num' || isNominal(first.tag)) return i;
    if (first.tag === 'adv' || first.tag === 'adj') return i;
    // "Mern, where rebels declared war, recorded"
    if (first.classes.where) return i;
    // "X, chair of the committee, said": a noun that looks like a verb.
    if (first.tag === 'verb' && words[i + 2]?.classes.of) return i;
    return null;
  }
  return null;
}

/** The phrase as written, without a leading article. */
export function bareText(sentence: Sentence, phrase: Phrase, articles: ReadonlySet<string>): string {
  let { first } = phrase;
  while (first < phrase.last - 1 && articles.has(sentence.words[first]!.lower)) first++;
  return textOf(sentence, { first, last: phrase.last });
}
