import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { chainBefore } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart, isPassive, verbBefore } from '@/lib/claims/syntax/verbs';
import { textOf, type Phrase, type Sentence } from '@/lib/claims/syntax/sentence';
import { clauseEnd } from './clause';
import { estimated } from './parse-source-phrase';
import { asChain, bare, inSentence, partyAfter, speaks } from './party-phrase';
import { toSaying, type Saying } from './saying';

/** A passive with its party behind "by": "was put by X at 40", "the 300 deaths reported by X", "were told by X that …"; null where it is none. */
export function parseByParty(sentence: Sentence, at: number, language: CompiledClaimLanguage): Saying | null {
  const { words } = sentence;
  const word = words[at]!;
  const verb = language.spoken.get(word.lower);
  if (!verb || !(word.is?.participle ?? word.tag === 'adj')) return null;
  let by = at + 1;
  while (words[by]?.tag === 'adv' || words[by]?.tag === 'time') by++;
  // "damage put at $50 million by the insurer"
  if (language.words.elections.at.has(words[by]?.lower ?? '') && words.slice(by + 1, by + 3).some(({ tag }) => tag === 'num')) {
    by++;
    while (words[by]?.tag === 'num' || words[by]?.tag === 'noun' || words[by]?.tag === 'adv' || words[by]?.tag === 'punct') by++;
  }
  if (!words[by] || !language.words.grammar.by.has(words[by]!.lower)) return null;
  // "Increased by 175,000 jobs", "was cut by 12 points": by how much.
  if (words[by + 1]?.tag === 'num' && language.stances.get(word.lower)?.takes.has('revised')) return null;
  const source = partyAfter(sentence, by + 1, language);
  if (!source || !speaks(sentence, asChain(sentence, source), language, false)) return null;
  if (verb.hedge === 'claimed' && isOfDeed(sentence, at, language)) return null;
  const scope = passiveScope(sentence, at, source, language);
  if (!scope) return null;
  return toSaying({ source, text: textOf(sentence, source), hedge: estimated(sentence, source, verb.hedge, language), scope, cue: { first: groupStart(sentence, at), last: by + 1 }, denies: verb.hedge === 'denied' });
}

/** "wounding 30 in an attack claimed by X": whether a participle describes a deed, for which whoever claims it answers, and of which he tells nothing. */
function isOfDeed(sentence: Sentence, at: number, { words: { agents } }: CompiledClaimLanguage): boolean {
  const noun = sentence.words[groupStart(sentence, at) - 1];
  return noun?.tag === 'noun' && agents.deeds.has(noun.lower);
}

function passiveScope(sentence: Sentence, at: number, party: Phrase, language: CompiledClaimLanguage): Phrase | null {
  const { words } = sentence;
  const behind = words[party.last];
  // "was told by X that", "it was announced by X that"
  if (behind?.tag === 'that' || behind?.tag === 'quote' || (behind && language.words.reporting.telling.has(words[at]!.lower))) return { first: party.last, last: words.length };
  if (isPassive(sentence, at)) {
    const subject = subjectOf(sentence, at);
    // "40 had drowned, it was announced by X": what stands before
    if (subject && subject.first > 1 && words[subject.first - 1]!.tag === 'comma' && language.words.reporting.pronouns.body.has(words[subject.first]!.lower) && endsWithin(words, party.last)) return { first: 0, last: subject.first };
    return subject ? { first: subject.first, last: clauseEnd(sentence, party.last, language) } : null;
  }
  const described = chainBefore(sentence, groupStart(sentence, at) - 1);
  if (!described) return null;
  // "the 3 percent expected by analysts | and the 3.5 percent recorded in September": another figure, and none of theirs
  const next = words.findIndex(({ tag }, i) => i >= party.last && tag === 'and' && (words[i + 1]?.tag === 'num' || (words[i + 1]?.tag === 'det' && words[i + 2]?.tag === 'num')));
  const end = clauseEnd(sentence, party.last, language);
  return { first: described.first, last: next < 0 ? end : Math.min(next, end) };
}

/** Whether nothing stands from word `at` on but when or where it was said. */
const endsWithin = (words: Sentence['words'], at: number): boolean => words.slice(at).every(({ tag }) => tag !== 'verb' && tag !== 'aux' && tag !== 'modal' && tag !== 'num');

/** "X quoted Y as saying", "Y was quoted by X as saying": the speaker at the phrase "as saying", with who passes the words on; null where none is. */
export function parseQuotedAs(sentence: Sentence, at: number, language: CompiledClaimLanguage): Saying | null {
  const { words } = sentence;
  const { quoting, nested } = language.words.reporting;
  if (!quoting.as.has(words[at]!.lower) || !quoting.saying.has(words[at + 1]?.lower ?? '')) return null;
  const verb = verbBefore(sentence, at, false);
  if (verb < 0 || !quoting.verbs.has(words[verb]!.lower)) return null;
  const passive = isPassive(sentence, verb);
  const speaker = passive ? subjectOf(sentence, verb) : chainBefore(sentence, at - 1);
  if (!speaker || (!passive && speaker.first <= verb)) return null;
  // '"…," Y was quoted as saying by X': what is said stands before, and who passes it on may stand behind.
  const ends = passive && (speaker.first === 0 || words[speaker.first - 1]!.tag === 'comma' || words[speaker.first - 1]!.tag === 'quote') && endsAt(sentence, at + 2, language);
  const by = ends ? at + 2 : verb + 1;
  const reporter = passive ? (words[by]?.classes.by === true ? partyAfter(sentence, by + 1, language) : null) : subjectOf(sentence, verb);
  const source = { first: speaker.first, last: speaker.last };
  const own = textOf(sentence, source);
  const text = reporter && sentence.words[reporter.first]!.tag !== 'pron' ? nested(own, inSentence(textOf(sentence, { first: reporter.first, last: reporter.last }), language)) : own;
  return toSaying({ source, text, scope: ends ? { first: 0, last: speaker.first } : { first: at + 2, last: words.length }, cue: { first: verb, last: at + 2 }, backward: ends && speaker.first === 0 });
}

/** Whether nothing that could be said stands at word `at`: the end, a comma, who passes it on, or when. */
function endsAt({ words }: Sentence, at: number, { words: { reporting } }: CompiledClaimLanguage): boolean {
  const next = words[at];
  return next === undefined || next.classes.by || next.tag === 'comma' || next.tag === 'punct' || next.tag === 'time' || (next.tag === 'prep' && reporting.circumstances.has(next.lower));
}

/** "A reporter of the agency saw nine bodies": what somebody who was there saw stands on his word; null where the verb or its subject is another. */
export function parseEyewitness(sentence: Sentence, at: number, language: CompiledClaimLanguage): Saying | null {
  const { words } = sentence;
  const { nouns, verbs } = language.words.reporting.eyewitnesses;
  if (!verbs.has(words[at]!.lower) || isPassive(sentence, at)) return null;
  const subject = subjectOf(sentence, at);
  if (!subject || subject.last > at || !nouns.has(bare(words[subject.head.last - 1]!)) || words[groupStart(sentence, at) - 1]?.tag === 'rel') return null;
  return toSaying({ source: { first: subject.first, last: subject.last }, text: textOf(sentence, { first: subject.first, last: subject.last }), scope: { first: at + 1, last: clauseEnd(sentence, at + 1, language) }, cue: { first: groupStart(sentence, at), last: at + 1 } });
}
