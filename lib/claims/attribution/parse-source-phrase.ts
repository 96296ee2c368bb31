import type { Hedge } from '@/lib/model';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { SourcePhrase } from '@/lib/claims/indexed-lists';
import { isNominal, phraseStart } from '@/lib/claims/syntax/phrases';
import { overApposition, subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart, isPassive, verbBefore } from '@/lib/claims/syntax/verbs';
import { textOf, type Phrase, type Sentence } from '@/lib/claims/syntax/sentence';
import { asChain, bare, partyAfter, pollEnd, speaks } from './party-phrase';
import { toSaying, type Saying } from './saying';

/** A phrase that stands before its party at word `at` ("according to X", "citing Y", "under the law"); null where no party follows. */
export function parseSourcePhrase(sentence: Sentence, at: number, language: CompiledClaimLanguage): Saying | null {
  const { words } = sentence;
  const phrase = language.sources.get(words[at]!.lower)?.find(({ words: list }) => list.every((wanted, k) => words[at + k]?.lower === wanted));
  if (!phrase) return null;
  const from = at + phrase.words.length;
  if (phrase.only === 'polls') return parseGround(sentence, at, from, phrase, language);
  let start = from;
  while (words[start]?.tag === 'adv') start++;
  const led = partyAfter(sentence, start, language);
  const party = led && withNameBehind(sentence, led, language);
  if (!party || words.slice(party.first, party.last).every(({ tag }) => tag === 'adj')) return null;
  // "citing weak demand": a reason, no party.
  // … but "citing the rescue service"
  if (phrase.chain && !speaks(sentence, asChain(sentence, party), language, false) && !(words[party.first]!.classes.the && language.words.reporting.portfolioBodies.has(bare(words[asChain(sentence, party).head.last - 1]!)))) return null;
  // "withdrew under a deal brokered by Orlava": how it came about, which no text says that the reader knows
  // … nor "under its terms", which are those of what was told before
  if (phrase.only === 'rules' && language.words.grammar.possessives.has(words[start]?.lower ?? '')) return null;
  const isHow = at > 0 && language.words.quantity.articles.has(words[start]?.lower ?? '');
  if (phrase.only === 'rules' && (isHow || !isRule(sentence, party, language) || isDoneUnder(sentence, at, language))) return null;
  // "3 dollars per resident", "paid per the contract"
  if (phrase.only === 'speakers' && !(isOpen(words, at) && (words[start]!.tag === 'det' || words[start]!.tag === 'name') && speaks(sentence, asChain(sentence, party), language, false))) return null;
  // "under the deal | Voltan pays"
  if (phrase.only === 'rules') for (let i = party.first + 1; i < party.last; i++) if (words[i]!.tag === 'name' && words[i - 1]!.tag === 'noun') party.last = i;
  const text = textOf(sentence, party);
  // "X cited by Y": the chain reads as one.
  const whole = phrase.chain && words[at]!.is?.participle === true && isNominal(words[at - 1]?.tag);
  const saying = toSaying({ source: party, text, scope: whole ? { first: 0, last: 0 } : ownPart(sentence, at, from, party.last, phrase), cue: { first: at, last: from }, hedge: estimated(sentence, party, phrase.hedge, language), kind: phrase.only === 'rules' ? 'stance' : 'speech', chain: phrase.chain });
  if (whole) return saying;
  // "X went further, citing Y": whoever cites is the speaker, though no verb of saying stands there.
  if (phrase.chain && words[at]!.is?.ing) {
    const subject = subjectOf(sentence, at);
    const citing = subject && overApposition(sentence, subject);
    if (citing && citing.last <= at && speaks(sentence, citing, language, false)) {
      saying.text = `${textOf(sentence, citing)}, ${textOf(sentence, { first: at, last: party.last })}`;
    }
  }
  return saying;
}

/** Whether a word opens the sentence or what stands behind a comma. */
const isOpen = (words: Sentence['words'], at: number): boolean => at === 0 || words[at - 1]!.tag === 'comma';

/** "according to its head, Ada Venn, 62 died": somebody by the office, with the name between commas behind it. */
function withNameBehind({ words }: Sentence, { first, last }: Phrase, { words: { reporting, places } }: CompiledClaimLanguage): Phrase {
  const role = bare(words[last - 1]!);
  if (words[last]?.tag !== 'comma' || words[last - 1]!.tag !== 'noun' || !(reporting.heads.has(role) || places.titles.has(role))) return { first, last };
  let end = last + 1;
  while (words[end]?.tag === 'name') end++;
  return end > last + 2 && words[end]?.tag === 'comma' ? { first, last: end } : { first, last };
}

/** The words that a phrase may speak of: up to the number that "and" or a comma joins for the next of its kind, and from there on ("90,000 according to organisers | and 35,000 according to the police"). */
function ownPart({ words }: Sentence, at: number, from: number, end: number, phrase: SourcePhrase): Phrase {
  const others = words.flatMap((_, i) => (i !== at && phrase.words.every((wanted, k) => words[i + k]?.lower === wanted) ? [i] : []));
  const joint = (first: number, last: number): number => words.findLastIndex(({ tag }, i) => i > first && i < last && (tag === 'and' || tag === 'comma') && words[i + 1]?.tag === 'num');
  const before = others.findLast((i) => i < at);
  const next = others.find((i) => i > at);
  const aside = before === undefined && next === undefined ? asideBefore(words, at) : -1;
  if (aside >= 0) return { first: aside, last: words.length };
  const start = before === undefined ? -1 : joint(before, at);
  const last = next === undefined ? (at > 1 && opensOther(words, end) ? end : -1) : joint(from, next);
  return { first: start < 0 ? 0 : start, last: last < 0 ? words.length : last };
}

/** "12 died, according to police; …", "…, according to police, and Voltan grounded 40 jets": whether what somebody else does opens behind a phrase that closes a clause. */
function opensOther(words: Sentence['words'], end: number): boolean {
  if (words[end]?.text === ';') return true;
  if (words[end]?.tag !== 'comma' || words[end + 1]?.tag !== 'and') return false;
  let i = end + 2;
  while (words[i]?.tag === 'name') i++;
  return i > end + 2 && words[i]?.tag === 'verb' && words[i]!.is?.past === true && (isNominal(words[i + 1]?.tag) || words[i + 1]?.tag === 'adv');
}

/** "The ministry says 39 have died since May, | when gunmen killed 12, according to the army": where the clause opens that alone a phrase at its end speaks of, as somebody else says the rest; -1 where it speaks of all. */
function asideBefore(words: Sentence['words'], at: number): number {
  if (words[at - 1]?.tag !== 'comma') return -1;
  const open = words.findLastIndex(({ tag }, i) => i < at - 1 && (tag === 'rel' || tag === 'sub') && words[i - 1]?.tag === 'comma');
  // "the bridge, which cost 3 million, had been closed, according to …": the sentence has gone on.
  const isClosed = words.slice(open + 1, at - 1).some(({ tag }, i) => tag === 'comma' && (words[open + i + 2]!.tag === 'aux' || (words[open + i + 2]!.tag === 'verb' && words[open + i + 2]!.is?.ing !== true)));
  const isClause = open > 0 && !isClosed && words.slice(open, at).some(({ tag }) => tag === 'verb');
  return isClause && words.slice(0, open).some(({ tag, classes, is }) => tag === 'verb' && classes.reports && is?.ing !== true) ? open : -1;
}

/** How far before "in a poll" a participle and its party may stand ("expected by analysts | in a poll"), in words. */
const GROUND_REACH = 6;

/** "In a poll of …, 51 percent": a survey as the ground of the sentence. */
function parseGround(sentence: Sentence, at: number, from: number, phrase: SourcePhrase, language: CompiledClaimLanguage): Saying | null {
  const end = pollEnd(sentence, from, language);
  if (end === null) return null;
  const source = { first: from, last: end };
  // "fell 14 percent, missing the estimate of 4.5 billion in a poll": only what hangs on the participle.
  const comma = sentence.words.slice(0, at).findLastIndex(({ tag }) => tag === 'comma');
  // … and of "was 360 million euros, below the 538 million expected by analysts in a poll" only what they expected
  const by = sentence.words.findIndex(({ classes }, i) => i >= at - GROUND_REACH && i < at && classes.by && sentence.words[i - 1]?.is?.participle === true && sentence.words[phraseStart(sentence, i - 2) - 1]?.tag === 'prep');
  const opens = comma > 0 && sentence.words[comma + 1]?.is?.ing === true ? comma + 1 : by > 1 ? phraseStart(sentence, by - 2) : 0;
  // "the 3 percent expected by analysts in a poll | and the 3.5 percent recorded in May": another figure
  const and = (opens > 0 && by <= 1) || !sentence.words.slice(Math.max(0, at - GROUND_REACH), at).some(({ classes, tag }, i, near) => classes.by && near[i - 1]?.is?.participle === true && tag === 'prep') ? -1 : sentence.words.findIndex(({ tag }, i) => i >= end && tag === 'and' && (sentence.words[i + 1]?.tag === 'num' || (sentence.words[i + 1]?.tag === 'det' && sentence.words[i + 2]?.tag === 'num')));
  return toSaying({ source, text: textOf(sentence, source), hedge: phrase.hedge, scope: { first: opens, last: and < 0 ? sentence.words.length : and }, cue: { first: at, last: from } });
}

/** "was awarded $8 million under the act": whether a past passive stands before, which tells of what was done by the rule and not what it says. */
function isDoneUnder(sentence: Sentence, at: number, { words: { grammar } }: CompiledClaimLanguage): boolean {
  const verb = verbBefore(sentence, at, false);
  const helper = verb > 0 && isPassive(sentence, verb) ? sentence.words[groupStart(sentence, verb)]! : null;
  return helper !== null && helper.be && !grammar.present.has(helper.lower);
}

/** "the law", "a new labour rule", "the plan": a text that rules, at the head of the phrase. */
function isRule({ words }: Sentence, party: Phrase, language: CompiledClaimLanguage): boolean {
  for (let i = party.first; i < party.last; i++) if (words[i]!.tag !== 'name' && language.words.reporting.rules.has(bare(words[i]!))) return words[i + 1]?.tag !== 'noun';
  return language.words.reporting.rules.has(bare(words[party.last - 1]!));
}

/** The rung of a party's words: its estimates stand lower than its word. */
export function estimated({ words }: Sentence, party: Phrase, hedge: Hedge, language: CompiledClaimLanguage): Hedge {
  for (let i = party.first; i < party.last; i++) if (language.words.reporting.estimates.has(words[i]!.lower)) return 'estimated';
  return hedge;
}
