import { textOf, type Phrase, type Sentence, type Tag } from './sentence';

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
      // "its most successful missile"
      if (before === 'adv' && i > 1 && words[i - 2]!.tag === 'det') {
        i -= 2;
        continue;
      }
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

/** A noun phrase with what hangs on it to its left: `head` is the first noun phrase of the chain. */
export interface Chain extends Phrase {
  head: Phrase;
}

/** The chain of noun phrases that ends with word `last`: "fighters from the group X", "A, B and C"; null where no noun stands there. */
export function chainBefore(sentence: Sentence, last: number): Chain | null {
  const { words } = sentence;
  let end = last;
  // "fighters on Friday entered": the day is no part of the phrase.
  while (end >= 0 && (words[end]!.tag === 'time' || words[end]!.tag === 'adv')) end--;
  if (end < last && words[end]?.tag === 'prep') end--;
  if (words[end]?.tag === 'close') {
    const open = openBefore(sentence, end);
    if (open !== null) end = open - 1;
  }
  const tag = words[end]?.tag;
  if (tag === 'pron') return { first: end, last: end + 1, head: { first: end, last: end + 1 } };
  if (!isHead(tag)) return null;
  let first = phraseStart(sentence, end);
  let headLast = end + 1;
  let joined = false;
  for (let step = 0; step < MAX_STEPS && first > 0; step++) {
    const before = words[first - 1]!;
    let last2 = first - 2;
    if (last2 < 0) break;
    if (before.tag === 'to') {
      // "two aides to X said", "sources close to X said", "the bus to X was hit"
      if (words[last2]!.tag === 'adj' || words[last2]!.tag === 'adv') last2--;
      if (last2 < 0 || words[last2]!.tag !== 'noun' || isObject(sentence, last2)) break;
    } else if (before.tag === 'prep') {
      if (before.classes.loose || (before.classes.by && words[last2]!.tag === 'verb')) break;
    } else if (before.tag === 'and') {
      // "cut 20 jobs, and X closed": what hangs on a verb is not joined to the subject of the next clause.
      if (words[last2]!.tag === 'comma' && last2 > 0) {
        last2--;
        if (isObject(sentence, last2)) break;
      }
      joined = true;
    } else if (before.tag === 'comma') {
      // A list: "A, B and C"; a comma alone closes another phrase.
      // "… killed 200 people, a monitor and witnesses said": what hangs on a verb is no member of the list.
      if (!joined || last2 < 0 || hangs(sentence, last2)) break;
    } else break;
    if (last2 < 0) break;
    if (words[last2]!.tag === 'close') {
      const open = openBefore(sentence, last2);
      if (open === null || open < 1) break;
      last2 = open - 1;
    }
    if (words[last2]!.tag === 'time' || !isHead(words[last2]!.tag)) break;
    const start = phraseStart(sentence, last2);
    if (before.tag === 'prep' || before.tag === 'to') headLast = last2 + 1;
    first = start;
  }
  return { first, last: end + 1, head: { first, last: joined && headLast <= first ? end + 1 : headLast } };
}

/** Whether the phrase that ends at word `last` is the object of a verb or of a preposition, and no part of a name ("University of X"). */
function hangs(sentence: Sentence, last: number): boolean {
  const { words } = sentence;
  const opener = words[phraseStart(sentence, last) - 1];
  const inName = opener?.classes.of === true && words[last]!.tag === 'name';
  return opener !== undefined && !inName && (opener.tag === 'verb' || opener.tag === 'prep' || opener.tag === 'to');
}

/** Whether the phrase that ends at word `last` is the object of a verb, itself or with what it hangs on ("cut 20 percent of its staff"). */
function isObject(sentence: Sentence, last: number): boolean {
  const at = phraseStart(sentence, last) - 1;
  const opener = sentence.words[at];
  if (opener?.tag === 'verb' || opener?.tag === 'to') return true;
  return opener?.tag === 'prep' && !opener.classes.loose && at > 1 && isObject(sentence, at - 1);
}

/** Index of the bracket that opens what closes at `close`; null when none is near. */
export function openBefore({ words }: Sentence, close: number): number | null {
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

/** First word of the verb group of the verb at `verb`: auxiliaries, adverbs and "to" in front of it. */
export function groupStart({ words }: Sentence, verb: number): number {
  let i = verb;
  for (let step = 0; i > 0 && step < MAX_STEPS; step++) {
    const { tag } = words[i - 1]!;
    if (tag === 'aux' || tag === 'modal' || tag === 'adv' || tag === 'not' || tag === 'to') i--;
    else break;
  }
  return i;
}

/** Whether the verb has a form of "be" in its group and is a participle: passive. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  const word = sentence.words[verb]!;
  if (!word.is?.has('participle')) return false;
  // "is to cut": the infinitive is none.
  for (let i = verb - 1; i >= groupStart(sentence, verb) && sentence.words[i]!.tag !== 'to'; i--) if (sentence.words[i]!.be) return true;
  // "were killed and injured": the second participle shares the auxiliary of the first.
  const before = sentence.words[verb - 1];
  const other = verb - 2;
  // … but "a man, who was not named, killed a woman" acts.
  if (before?.tag === 'comma' && isNominal(sentence.words[verb + 1]?.tag)) return false;
  if ((before?.tag === 'and' || before?.tag === 'comma') && other >= 0 && sentence.words[other]!.tag === 'verb' && sentence.words[other]!.is?.has('participle')) {
    return groupStart(sentence, other) < other && isPassive(sentence, other);
  }
  return false;
}

const hasAuxiliary = ({ words }: Sentence, from: number, verb: number): boolean => {
  for (let i = from; i < verb; i++) if (words[i]!.tag === 'aux' || words[i]!.tag === 'modal') return true;
  return false;
};

/** A past form with no helper that describes the noun before it: "people killed in the attack". */
export function isReducedPassive(sentence: Sentence, verb: number, behind = verb + 1): boolean {
  const { words } = sentence;
  const word = words[verb]!;
  if (!word.is?.has('participle')) return false;
  const start = groupStart(sentence, verb);
  if (hasAuxiliary(sentence, start, verb)) return false;
  if (start > 0 && (words[start - 1]!.tag === 'rel' || words[start - 1]!.tag === 'that' || words[start - 1]!.tag === 'pron')) return false;
  let next = behind;
  while (words[next] && (words[next]!.tag === 'adv' || words[next]!.tag === 'time')) next++;
  const after = words[next];
  if (!after) return true;
  if (after.tag === 'prep' || after.tag === 'punct' || after.tag === 'comma' || after.tag === 'sub' || after.tag === 'and' || after.tag === 'close' || after.tag === 'open' || after.tag === 'verb' || after.tag === 'aux' || after.tag === 'to' || after.tag === 'modal') return true;
  return false;
}

export const isFinite = (sentence: Sentence, verb: number): boolean => {
  const { is } = sentence.words[verb]!;
  if (!is) return false;
  const start = groupStart(sentence, verb);
  if (hasAuxiliary(sentence, start, verb)) return true;
  if (sentence.words[start]?.tag === 'to') return false;
  return is.has('past') || is.has('third') || (is.has('base') && !is.has('ing'));
};

/** Index of the verb nearest before `i`, finite ones only if asked; -1 for none. */
export function verbBefore(sentence: Sentence, i: number, finite: boolean): number {
  for (let j = i - 1; j >= 0; j--) {
    if (sentence.words[j]!.tag === 'verb' && (!finite || (isFinite(sentence, j) && !isReducedPassive(sentence, j)))) return j;
  }
  return -1;
}

/** The nearest verb or copula that heads a clause before `i`; what describes a noun ("led by X") does not. */
function mainVerbBefore(sentence: Sentence, i: number): number {
  const { words } = sentence;
  for (let j = i - 1; j >= 0; j--) {
    const { tag } = words[j]!;
    if (tag === 'aux' && words[j + 1]?.tag !== 'verb' && words[j + 1]?.tag !== 'aux') return j;
    if (tag === 'verb' && isFinite(sentence, j) && !(isReducedPassive(sentence, j) && words[j + 1]?.classes.by)) return j;
  }
  return -1;
}

function verbAfter(sentence: Sentence, i: number): number {
  for (let j = i + 1; j < sentence.words.length; j++) if (sentence.words[j]!.tag === 'verb' && isFinite(sentence, j)) return j;
  return -1;
}

const MAX_DEPTH = 5;

/**
 * Who does the verb: the chain of noun phrases that is its subject, over auxiliaries, parentheses, relative pronouns,
 * joined verbs and participles ("…, killing four": the subject of the verb before). Null where none is found.
 */
export function subjectOf(sentence: Sentence, verb: number, depth = 0): Chain | null {
  if (depth > MAX_DEPTH || verb < 0) return null;
  const { words } = sentence;
  let i = groupStart(sentence, verb) - 1;
  while (i >= 0 && (words[i]!.tag === 'time' || words[i]!.tag === 'adv')) i--;
  if (i >= 0 && i < verb - 1 && words[i]!.tag === 'prep' && words[i + 1]!.tag === 'time') i--;
  const isIng = words[verb]!.is?.has('ing') ?? false;
  if (i < 0) return isIng ? subjectOf(sentence, verbAfter(sentence, verb), depth + 1) : null;
  const { tag } = words[i]!;
  if (tag === 'rel' || (tag === 'that' && i > 0 && isNominal(words[i - 1]!.tag))) {
    let last = i - 1;
    if (words[last]?.tag === 'comma') last--;
    if (last < 0) return null;
    const chain = chainBefore(sentence, last);
    // "the family of a lawmaker who has been jailed": whoever is named anew right before "who" is meant.
    const anew = chain ? phraseStart(sentence, chain.last - 1) : 0;
    if (tag === 'rel' && depth === 0 && chain && anew > chain.first && words[anew]!.classes.opensOne && !words[anew]!.classes.the && words[chain.last - 1]!.classes.people) return { first: anew, last: chain.last, head: { first: anew, last: chain.last } };
    // "the collapse of a wall that killed 11": the noun right before "that" is meant.
    if (tag !== 'that' || !chain || chain.first === chain.last - 1) return chain;
    const first = phraseStart(sentence, chain.last - 1);
    return { first, last: chain.last, head: { first, last: chain.last } };
  }
  if (tag === 'that') return null;
  if (isNominal(tag) || tag === 'pron' || tag === 'close') {
    const chain = chainBefore(sentence, i);
    if (chain && isIng && groupStart(sentence, verb) === verb) {
      // "launched an attack killing four": the noun is the object of the verb before.
      const before = words[chain.first - 1];
      if (before?.tag === 'verb') return subjectOf(sentence, chain.first - 1, depth + 1) ?? chain;
    }
    return chain ? beforeDescription(sentence, chain) : null;
  }
  if (tag === 'comma' || tag === 'punct') {
    if (!isIng && isFinite(sentence, verb)) {
      const open = parenthesisBefore(sentence, i);
      const chain = open === null ? null : chainBefore(sentence, open - 1);
      if (open !== null) return chain && beforeDescription(sentence, chain);
    }
    return inherited(sentence, verb, depth);
  }
  if (tag === 'quote') return inherited(sentence, verb, depth);
  if (tag === 'and') return inherited(sentence, i, depth);
  if (tag === 'sub' || tag === 'prep' || tag === 'verb') return inherited(sentence, verb, depth);
  return null;
}

/** "groups opposed to the regime", "forces led by X": a participle with its phrase describes the noun before it, which is the subject. */
function beforeDescription(sentence: Sentence, chain: Chain): Chain {
  const { words } = sentence;
  // "two men suspected of steering the boat": the participle governs a gerund.
  const gerund = words[chain.first - 1]?.is?.has('ing') === true && words[chain.first - 2]?.tag === 'prep' ? 1 : 0;
  const link = words[chain.first - 1 - gerund];
  const verb = chain.first - 2 - gerund;
  if (verb < 1 || !link || (link.tag !== 'prep' && link.tag !== 'to') || words[verb]!.tag !== 'verb') return chain;
  if (!isReducedPassive(sentence, verb) || !isNominal(words[verb - 1]!.tag)) return chain;
  const described = chainBefore(sentence, verb - 1);
  if (!described) return chain;
  // A short description stays with the phrase: it tells who is meant.
  return chain.last - described.first <= MAX_DESCRIBED ? { ...described, last: chain.last } : described;
}

/** Longest subject, with its description, that is kept whole. */
const MAX_DESCRIBED = 14;

function inherited(sentence: Sentence, verb: number, depth: number): Chain | null {
  // ", claiming that …" hangs on the main verb, over infinitives and participles between.
  const loose = sentence.words[verb - 1]?.tag === 'comma' && sentence.words[verb]?.is?.has('ing') === true;
  // "the shelling was intense and hit the town": the copula's subject is meant.
  const finite = loose || sentence.words[verb]!.tag === 'and' ? mainVerbBefore(sentence, verb) : -1;
  const before = finite >= 0 ? finite : verbBefore(sentence, verb, false);
  if (before >= 0) {
    const subject = subjectOf(sentence, before, depth + 1);
    if (subject) return subject;
  }
  return before < 0 ? subjectOf(sentence, verbAfter(sentence, verb), depth + 1) : null;
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
    if (first.tag === 'and') return null;
    // A list member before "and" is no parenthesis; a clause with its own subject and verb is none either.
    if (first.tag === 'rel' || first.tag === 'prep' || first.tag === 'det' || (first.tag === 'verb' && (first.is?.has('participle') || first.is?.has('ing'))) || first.tag === 'time' || first.tag === 'to') return i;
    if (first.tag === 'num' || isNominal(first.tag)) return i;
    if (first.tag === 'adv' || first.tag === 'adj') return i;
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
