import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { groupStart, isFinite, isPassive, verbBefore } from '@/lib/claims/syntax/verbs';
import { textOf, type Sentence } from '@/lib/claims/syntax/sentence';
import { doerOf, speaks, withName } from './party-phrase';
import { toSaying, type Saying } from './saying';

/** Longest occasion between its verb and the verb of saying, in words ("held a joint news conference with X to"). */
const REACH = 12;

/** What an infinitive of saying says, where somebody took an occasion for it: "held a news conference to announce that 200 …", "went on television to say that …"; null elsewhere. */
export function parseAiring(sentence: Sentence, at: number, language: CompiledClaimLanguage): Saying | null {
  const { words } = sentence;
  if (words[at - 1]?.tag !== 'to') return null;
  const entry = language.reporting.get(words[at]!.lower);
  const next = words[at + 1];
  if (!entry || !next || (next.tag !== 'that' && (next.tag !== 'num' || (entry.needsThat && !language.words.reporting.withObject.has(entry.verb))))) return null;
  const { verbs, occasions, onwards } = language.words.reporting.airing;
  let verb = verbBefore(sentence, at - 1, false);
  // "held a briefing to": an occasion that looks like a verb
  if (verb > 0 && occasions.has(words[verb]!.lower)) verb = verbBefore(sentence, verb, false);
  if (verb < 0 || at - verb > REACH || !verbs.has(words[verb]!.lower) || !isFinite(sentence, verb) || isPassive(sentence, verb)) return null;
  const told = words.slice(verb + 1, at - 1);
  // "went on to say that"
  const goesOn = told.length === 1 && onwards.has(told[0]!.lower);
  if ((!goesOn && !told.some(({ lower }) => occasions.has(lower))) || told.some(({ tag }) => tag === 'comma' || tag === 'that' || tag === 'rel' || tag === 'and')) return null;
  // "did not go on television to say that"
  for (let i = groupStart(sentence, verb); i < verb; i++) if (words[i]!.tag === 'not' || words[i]!.tag === 'modal' || language.words.grammar.not.has(words[i]!.lower)) return null;
  const subject = doerOf(sentence, verb, language);
  if (!subject || subject.last > verb || !speaks(sentence, subject, language, true)) return null;
  const source = withName(sentence, subject, verb, language);
  return toSaying({ source, text: textOf(sentence, source), hedge: entry.hedge, scope: { first: at + 1, last: words.length }, cue: { first: at, last: at + 1 }, denies: entry.hedge === 'denied' });
}
