import { frameOf } from '@/lib/lexicon/frames';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { phraseStart, POSSESSIVE } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { isPassive } from '@/lib/claims/syntax/verbs';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';
import { toAgent, type Agent } from './to-agent';
import { SHARED_OUT } from './whose-votes';

/** What a court or an office does to somebody else's deal. */
const JUDGED = new Set(['approved', 'rejected', 'blocked', 'suspended', 'annulled']);

/** Money that whoever reports it had itself: "reported a loss of". */
const RESULTS = new Set(['lost', 'earned']);

/** "the government approved a loan of": whoever the noun of money is the object of; never who reports it. */
export function giver(sentence: Sentence, { frame, last }: Trigger, language: CompiledClaimLanguage): Agent | null {
  if (!frameOf(frame)?.counts.includes('money')) return null;
  const start = phraseStart(sentence, last - 1);
  const verb = start - 1;
  const word = sentence.words[verb];
  // "blocked Ferro's $3 billion takeover of Dorn": whose deal it is, and not who judged it
  if (frame === 'bought') {
    const owner = sentence.words.findIndex(({ text, tag }, i) => i >= start && i < last && (tag === 'poss' || POSSESSIVE.test(text)));
    const agent = owner < 0 ? null : toAgent(sentence, { first: start, last: owner + 1, head: { first: start, last: owner + 1 } }, language);
    if (owner >= 0) return agent && { ...agent, text: agent.text.replace(POSSESSIVE, '') };
    // "backs Ferro takeover of Dorn": the name right before the deal
    let first = last - 1;
    while (first > start && sentence.words[first - 1]!.tag === 'name') first--;
    if (first < last - 1 && sentence.words[last]?.classes.of) return toAgent(sentence, { first, last: last - 1, head: { first, last: last - 1 } }, language);
    if (word?.classes.verbs?.some((told) => JUDGED.has(told.frame))) return null;
  }
  // "faces a fine of 5,000 euros", "put losses at 5,000 euros"
  if (!word || language.stances.get(word.lower)?.takes.has('reckoning') === true || word.tag !== 'verb' || isPassive(sentence, verb) || language.words.agents.undergoes.some((phrase) => phrase.length === 1 && phrase[0] === word.lower) || (language.reporting.has(word.lower) && !RESULTS.has(frame))) return null;
  const subject = subjectOf(sentence, verb);
  // "prosecutors said the losses came to $4 million": theirs only where they say "its"
  const told = RESULTS.has(frame) && subject && language.reporting.has(word.lower) ? sentence.words[subject.head.last - 1]! : null;
  // … nor does whoever puts a number on them
  if (told && (told.classes.people || (told.tag === 'name' && language.reporting.get(word.lower)?.hedge === 'estimated') || language.words.reporting.stateBodies.has(told.lower)) && !language.words.grammar.possessives.has(sentence.words[start]!.lower)) return null;
  // "a judge approved a settlement of $640 million": nobody pays what he only judges.
  if (frame === 'paid' && subject && sentence.words[subject.head.last - 1]!.classes.people && word.classes.verbs?.some((told) => JUDGED.has(told.frame))) return null;
  return subject && toAgent(sentence, subject, language);
}

/** Who got the share of the vote or the seats that a noun names: the subject of the verb before it ("X had 41 percent of the vote", "X entered parliament with 19 seats"). */
export function holder(sentence: Sentence, { frame, first, last }: Trigger, language: CompiledClaimLanguage): Agent | null {
  if (!SHARED_OUT.has(frame)) return null;
  const { words } = sentence;
  // "Three abstained and eight votes were invalid": the votes are the subject of a clause of their own.
  const opens = words[last]?.tag === 'aux' || words[last]?.tag === 'modal';
  for (let i = first - 1; i >= 0; i--) {
    const { tag, be } = words[i]!;
    if (tag === 'punct' || tag === 'sub' || tag === 'rel' || tag === 'that' || be || (opens && tag === 'and')) return null;
    if (tag !== 'verb' && !(tag === 'aux' && words[i + 1]?.tag !== 'verb')) continue;
    if (isPassive(sentence, i) || language.reporting.has(words[i]!.lower)) return null;
    if (words[i]!.is?.ing === true) continue;
    const subject = subjectOf(sentence, i);
    return subject && toAgent(sentence, subject, language);
  }
  return null;
}
