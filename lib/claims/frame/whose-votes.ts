import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { cleanName } from '@/lib/claims/place/name-run';
import { isNominal, phraseEnd, phraseStart } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart, isPassive } from '@/lib/claims/syntax/verbs';
import { toAgent, type Agent } from './to-agent';
import { textOf, wordAt, type Phrase, type Sentence } from '@/lib/claims/syntax/sentence';

/** Frames of what parties have of an election. */
export const SHARED_OUT: ReadonlySet<string> = new Set(['voted', 'elected']);

const UNITS: ReadonlySet<string> = new Set(['percent', 'vote']);
/** Frames that tell of votes by themselves; beside no frame at all another word of the sentence has to. */
const FRAMES: ReadonlySet<string> = new Set(['voted', 'polled', 'counted']);

/** What a share or number of votes counts, with whom it is for ("votes for Marlowe"), and who that is. */
interface Votes {
  counted: string;
  whose: Phrase;
  name: string;
}

/**
 * Whose votes a share or number of them are; null where no name gets it in the figure's own
 * clause, or what is counted are no votes. `counted` is what the figure's own phrase counts ("51 percent of the vote").
 */
export function whoseVotes(sentence: Sentence, unit: string, frame: string | null, counted: string | null, at: Phrase, language: CompiledClaimLanguage): Votes | null {
  if (!UNITS.has(unit)) return null;
  const { elections } = language.words;
  // "has a 90 percent chance of winning": no votes.
  if (elections.odds.has(sentence.words[at.last]?.lower ?? '')) return null;
  const head = counted === null ? elections.votes : counted.slice(counted.lastIndexOf(' ') + 1);
  if (!elections.all.has(head.toLowerCase())) return null;
  if (!FRAMES.has(frame ?? '') && unit !== 'vote' && placeBefore(sentence, at, language) === null && !tellsVotes(sentence, language)) return null;
  const whose = receiver(sentence, at, language);
  if (!whose) return null;
  const name = cleanName(textOf(sentence, whose));
  return { counted: `${counted ?? head} ${elections.votesFor} ${name}`, whose, name };
}

/** Whether a sentence tells of a vote by a word for one, or by seats. */
const tellsVotes = ({ words, quantities }: Sentence, { words: { reporting } }: CompiledClaimLanguage): boolean => words.some(({ lower }) => reporting.votes.has(lower)) || quantities.some(({ value }) => value.unit === 'seat');

/** Verbs by which a body decides, told by their frames. */
const DECIDES: ReadonlySet<string> = new Set(['voted', 'approved', 'rejected', 'signed', 'annulled', 'dismissed', 'charged']);

/** "The Senate passed the bill 51-49": who voted; null where no body decides before the number. */
export function whoVoted(sentence: Sentence, { first }: Phrase, language: CompiledClaimLanguage): Agent | null {
  for (let i = first - 1; i >= 0; i--) {
    const { tag, classes } = sentence.words[i]!;
    if (tag === 'punct') return null;
    if (tag !== 'verb' || classes.verbs?.some(({ frame }) => DECIDES.has(frame)) !== true) continue;
    const subject = isPassive(sentence, i) ? null : subjectOf(sentence, i);
    return subject && toAgent(sentence, subject, language);
  }
  return null;
}

/** Whether a share is what somebody has or won of a vote, whoever is meant: "He won the election with 41 percent", "With half of the ballots counted, the Yes side had 51.8 percent". */
export function isWonWith(sentence: Sentence, unit: string, { first, last }: Phrase, counted: string | null, language: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  const { elections, reporting } = language.words;
  const before = words[first - 1];
  if (unit !== 'percent' || counted !== null || before === undefined || !(elections.at.has(before.lower) || elections.gets.has(before.lower)) || !tellsVotes(sentence, language)) return false;
  if (!elections.at.has(before.lower)) return !before.be && !isNominal(words[last]?.tag) && !words.some(({ lower }) => reporting.polls.has(lower));
  for (let i = first - 2; i >= 0 && i > first - WON_REACH; i--) {
    if (words[i]!.tag === 'comma' || words[i]!.tag === 'punct' || words[i]!.tag === 'num') return false;
    if (words[i]!.tag === 'verb') return words[i]!.classes.verbs?.some(({ frame }) => frame === 'elected') === true;
  }
  return false;
}

/** "Marlowe won Sunday's election with 51 percent of the vote": who did, where a name stands before the verb; null where another number or clause comes between. */
function wonBy(sentence: Sentence, last: number, { words: { elections, grammar } }: CompiledClaimLanguage): Phrase | null {
  const { words } = sentence;
  for (let i = last; i >= 0 && i > last - WON_REACH; i--) {
    const { tag, lower } = words[i]!;
    if (tag === 'comma' || tag === 'punct' || tag === 'num') return null;
    if (tag !== 'verb') continue;
    const subject = elections.gets.has(lower) && words.slice(i + 1, last + 1).some((word) => elections.won.has(word.lower)) && !words.slice(i + 1, last + 1).some((word) => grammar.of.has(word.lower)) ? subjectOf(sentence, i) : null;
    return subject && named(sentence, subject.head);
  }
  return null;
}

/** How far before a share the verb of winning may stand, in words. */
const WON_REACH = 10;

function receiver(sentence: Sentence, at: Phrase, language: CompiledClaimLanguage): Phrase | null {
  const told = receiverBefore(sentence, at, language) ?? receiverBehind(sentence, at, language);
  // "Turnout in Mern was 41 percent": where, and nobody's votes.
  const own = told && language.words.places.locating.has(sentence.words[told.first - 1]?.lower ?? '') ? null : told;
  if (own || !language.words.quantity.or.has(sentence.words[at.first - 1]?.lower ?? '')) return own;
  // "51 percent of the vote, or 5.15 million votes"
  const other = sentence.quantities.findLast(({ end }) => end < sentence.words[at.first]!.start);
  return other ? receiver(sentence, { first: wordAt(sentence, other.start), last: wordAt(sentence, other.end - 1) + 1 }, language) : null;
}

/** "gave Marlowe 51 percent", "had Marlowe on 51", "Marlowe won 51 percent", "Marlowe (51%)", "to Marlowe's 44". */
function receiverBefore(sentence: Sentence, at: Phrase, language: CompiledClaimLanguage): Phrase | null {
  const { words } = sentence;
  const { elections, grammar } = language.words;
  let i = at.first - 1;
  while (words[i]?.tag === 'adv' || words[i]?.tag === 'det') i--;
  if (words[i]?.tag === 'open' || words[i]?.tag === 'poss') return nameUpTo(sentence, i);
  const linked = elections.at.has(words[i]?.lower ?? '');
  if (linked) i = placeBefore(sentence, at, language) ?? i - 1;
  const winner = linked ? (winnerBefore(sentence, i, language) ?? wonBy(sentence, i, language)) : null;
  if (winner) return winner;
  const word = words[i];
  if (!word) return null;
  if (elections.gets.has(word.lower) || (elections.gives.has(word.lower) && isPassive(sentence, i))) {
    const subject = subjectOf(sentence, i);
    // "44 percent for Sorel, who got 4 million": the name right before "who".
    return subject && (named(sentence, subject.head) ?? (words[i - 1]!.tag === 'rel' ? named(sentence, subject) : nameUpTo(sentence, groupStart(sentence, i))));
  }
  const name = nameUpTo(sentence, i + 1);
  if (!name || /['’]s?$/.test(word.text)) return name;
  const start = phraseStart(sentence, i);
  // "otorgó a Marlowe el 51 %"
  const before = words[elections.forWhom.has(words[start - 1]?.lower ?? '') ? start - 2 : start - 1];
  if (before && elections.gives.has(before.lower)) return name;
  const joins = before?.tag === 'and' || before?.tag === 'comma' || before?.tag === 'sub';
  // "won with 51 percent, ahead of Sorel on 44"
  if (linked && elections.ahead.has(words[grammar.of.has(before?.lower ?? '') ? start - 2 : start - 1]?.lower ?? '')) return name;
  // "with Sorel at 44"; "had Marlowe on 51 percent and Sorel on 44", "gave Marlowe 51 percent and Sorel 44 percent"
  if (linked) return before === undefined || joins || elections.at.has(before.lower) ? name : null;
  return joins && sentence.quantities.some(({ end }) => end < words[name.first]!.start) ? name : null;
}

/** "came second with 29.7 percent", "finished in third place on 9": the verb before a place that a share is told with; null where no place stands there. */
function placeBefore({ words }: Sentence, { first }: Phrase, { words: { elections, quantity } }: CompiledClaimLanguage): number | null {
  let i = first - 1;
  while (words[i]?.tag === 'adv' && !quantity.ordinals.has(words[i]!.lower)) i--;
  if (!elections.at.has(words[i]?.lower ?? '')) return null;
  i--;
  if (elections.places.has(words[i]?.lower ?? '')) i--;
  if (!quantity.ordinals.has(words[i]?.lower ?? '')) return null;
  i--;
  if (words[i]?.tag === 'prep') i--;
  return elections.gets.has(words[i]?.lower ?? '') ? i : null;
}

/** How many words may stand between "the winner" and the share it won with. */
const WINNER_REACH = 8;

/** "declared Marlowe the winner of Sunday's vote with", "Marlowe was declared the winner with": who is called so. */
function winnerBefore(sentence: Sentence, last: number, { words: { elections } }: CompiledClaimLanguage): Phrase | null {
  const { words } = sentence;
  for (let i = last; i > 1 && i > last - WINNER_REACH; i--) {
    if (words[i]!.tag === 'num' || words[i]!.tag === 'comma') return null;
    if (!elections.winners.has(words[i]!.lower)) continue;
    const before = words[i - 1]!.tag === 'det' ? i - 2 : i - 1;
    if (words[before]?.tag !== 'verb') return nameUpTo(sentence, before + 1);
    const subject = subjectOf(sentence, before);
    return subject && isPassive(sentence, before) ? named(sentence, subject.head) : null;
  }
  return null;
}

/** "44 percent for Sorel", "44 percent of the vote went to Sorel". */
function receiverBehind(sentence: Sentence, at: Phrase, language: CompiledClaimLanguage): Phrase | null {
  const { words } = sentence;
  const { elections, grammar } = language.words;
  let i = at.last;
  while (words[i] && (grammar.of.has(words[i]!.lower) || words[i]!.tag === 'det' || elections.all.has(words[i]!.lower))) i++;
  if (elections.goes.has(words[i]?.lower ?? '')) i++;
  if (!elections.forWhom.has(words[i]?.lower ?? '')) return null;
  const end = phraseEnd(sentence, i + 1);
  // "44 percent to his main rival, Ana Sorel"
  return named(sentence, { first: i + 1, last: end }) ?? (words[end]?.tag === 'comma' && words[end + 1]?.tag === 'name' ? named(sentence, { first: end + 1, last: phraseEnd(sentence, end + 1) }) : null);
}

/** The name that ends before word `last`; null where another word stands there. */
const nameUpTo = (sentence: Sentence, last: number): Phrase | null => named(sentence, { first: phraseStart(sentence, last - 1), last });

/** The part of a phrase from its first name on, where it ends in a name. */
function named({ words }: Sentence, { first, last }: Phrase): Phrase | null {
  if (words[last - 1]?.tag !== 'name') return null;
  let from = last - 1;
  while (from > first && (words[from - 1]!.tag === 'name' || words[from - 1]!.tag === 'hyphen')) from--;
  return { first: from, last };
}
