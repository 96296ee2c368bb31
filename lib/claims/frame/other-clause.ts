import { lineage } from '@/lib/lexicon/nouns';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { chainBefore, isNominal, phraseEnd } from '@/lib/claims/syntax/phrases';
import { groupStart, isReducedPassive, mainVerbBefore, verbBefore } from '@/lib/claims/syntax/verbs';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';
import { toAgent, type Agent } from './to-agent';

/** Whether an attack is told of in another clause than the harm, which may be nobody's or somebody else's doing. */
export const isInOtherClause = (sentence: Sentence, harm: Trigger, attack: Trigger, since: ReadonlySet<string>): boolean =>
  isSince(sentence, harm, attack, since) || isInNextClause(sentence, harm, attack) || isOfAim(sentence, harm, attack) || isAfter(sentence, harm, attack) || isBeforeSaying(sentence, attack, harm);

/** "has fired 70 missiles since 2011, after the death of his father": whether a noun of harm is what an attack told before it came after. */
function isAfter({ words }: Sentence, { kind, first }: Trigger, { last }: Trigger): boolean {
  if (kind !== 'noun' || first <= last) return false;
  const opener = words[words[first - 1]?.tag === 'det' ? first - 2 : first - 1];
  return (opener?.tag === 'prep' || opener?.tag === 'sub') && opener.classes.loose;
}

/** "826 have been killed since the rebels launched an offensive": whether an attack only tells since when a harm is counted. */
const isSince = ({ words }: Sentence, { last }: Trigger, { first }: Trigger, since: ReadonlySet<string>): boolean => words.slice(last, Math.max(last, first)).some(({ lower }) => since.has(lower));

/** "Police fired on the crowd, and a group said one man was shot": whether somebody else's word opens a clause of its own between an attack and the harm. */
function isBeforeSaying({ words }: Sentence, { last }: Trigger, { first }: Trigger): boolean {
  // … and "killed 73, according to the report, which also recorded the kidnapping of 185"
  const open = words.findIndex(({ text, tag }, i) => i >= last && i < first && (text === ';' || tag === 'and' || (tag === 'rel' && words[i - 1]?.tag === 'comma')));
  return open >= 0 && words[open + 1]?.tag !== 'verb' && words.slice(open, first).some(({ tag, classes }) => tag === 'verb' && classes.reports);
}

/** "fired rockets to avenge a commander killed in May": whether a participle describes whom or what an attack was made for, and so tells of harm done before it. */
function isOfAim(sentence: Sentence, { at, kind, first }: Trigger, { last }: Trigger): boolean {
  const { words } = sentence;
  if ((kind !== 'object' && kind !== 'state') || first <= last || !isReducedPassive(sentence, at)) return false;
  for (let i = first - 1; i > last; i--) {
    const { tag } = words[i]!;
    // A verb that no list knows looks like a noun.
    if (tag === 'to') return words[i + 1]!.tag === 'verb' || words[i + 2]?.tag === 'det';
    if (tag === 'comma' || tag === 'punct' || tag === 'sub' || tag === 'aux') return false;
  }
  return false;
}

/** "three soldiers were killed, and the rebels attacked a base": whether another verb is told of in a clause of its own behind this one. */
const isInNextClause = (sentence: Sentence, { last }: Trigger, { first }: Trigger): boolean =>
  // "40 were held, police said, adding that two were hurt when the men opened fire"
  sentence.words.slice(last, first).some(({ text, tag, is, classes }, i) => text === ';' || (classes.reports && is?.ing === true && sentence.words[last + i - 1]?.tag === 'comma') || (tag === 'and' && sentence.words[last + i - 1]?.tag === 'comma' && !sharesVerb(sentence, last + i, first)));

/** "four were killed, and two others injured when the rebels attacked": whether what is joined has no verb of being of its own, so that the clause behind it is of both. */
function sharesVerb({ words }: Sentence, and: number, attack: number): boolean {
  const verb = words.findIndex(({ tag }, i) => i > and && i < attack && (tag === 'verb' || tag === 'aux'));
  return verb > 0 && words[verb]!.is?.participle === true && words.slice(and + 1, verb).some(({ tag }) => tag === 'num') && words.slice(verb, attack).some(({ tag }) => tag === 'sub');
}

/** "four were killed, the agency said, blaming the rebels": whom a participle behind a comma blames for what was told before. */
export function blamedBehind(sentence: Sentence, { frame, last: from }: Trigger, triggers: readonly Trigger[], language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  const verb = words.findIndex(({ tag, is, lower }, i) => i > from && tag === 'verb' && is?.ing === true && language.words.events.accusing.has(lower) && words[i - 1]!.tag === 'comma');
  if (verb < 0) return null;
  const blamed = { first: verb + 1, last: phraseEnd(sentence, verb + 1) };
  // "12 drowned, survivors said, accusing the coastguard of firing at them": of that, and not of their death.
  const deed = language.words.grammar.of.has(words[blamed.last]?.lower ?? '') && words[blamed.last + 1]?.is?.ing === true ? blamed.last + 1 : -1;
  if (deed >= 0 && !triggers.some((other) => other.at === deed && other.frame === frame)) return null;
  // "1,518 died, …, blaming the police for 56 percent of the deaths": not for all
  if (language.words.grammar.about.has(words[blamed.last]?.lower ?? '') && words[blamed.last + 1]?.tag === 'num') return null;
  return blamed.last === blamed.first ? null : toAgent(sentence, { first: blamed.first, last: blamed.last, head: blamed }, language);
}

/** "soldiers beat people who tried to cross, injuring dozens": whether a participle hangs on what those did to whom something was done, who hurt nobody. */
export function isOfBystanders(sentence: Sentence, gerund: number, harms: (frame: string) => boolean, language: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  if (words[gerund]!.is?.ing !== true) return false;
  // "…, killing 37 and wounding dozens": as the first
  const first = words[gerund - 1]?.tag === 'and' ? verbBefore(sentence, gerund, false) : -1;
  if (first > 0 && words[first]!.is?.ing === true && words[first - 1]?.tag === 'comma') return isOfBystanders(sentence, first, harms, language);
  if (words[gerund - 1]?.tag !== 'comma') return false;
  const verb = mainVerbBefore(sentence, gerund);
  if (verb > 0 && isMeanwhile(sentence, verb, harms, language)) return true;
  const opener = verb < 0 ? -1 : groupStart(sentence, verb) - 1;
  const whom = words[opener - 1];
  if (words[opener]?.tag !== 'rel' || !isNominal(whom?.tag) || !whom!.classes.people || !(whom!.classes.plural || language.words.grammar.plurals.has(whom!.lower))) return false;
  // "shot at soldiers who opened fire, killing nine": those may have done it.
  return !language.words.agents.performs.has(words[verb]!.lower) && language.words.events.things.force?.has(whom!.lower) !== true && !(words[verb]!.classes.verbs?.some(({ frame }) => harms(frame)) ?? false);
}

/** "hit a hall as guests were dancing, killing 32": whether a verb tells what plain people were doing in the meantime. */
function isMeanwhile(sentence: Sentence, verb: number, harms: (frame: string) => boolean, { words: { events, quantity } }: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  if (words[verb]!.is?.ing !== true || words[verb - 1]?.be !== true) return false;
  const who = chainBefore(sentence, groupStart(sentence, verb) - 1);
  const opener = who ? words[who.first - 1] : undefined;
  const head = who ? words[who.last - 1]! : undefined;
  if (opener === undefined || !(opener.tag === 'sub' || (opener.tag === 'prep' && opener.classes.loose)) || head?.tag !== 'noun' || !head.classes.people) return false;
  if (events.things.force?.has(head.lower) || lineage(quantity.nouns.kindOf(head.lower) ?? '').some((kind) => ARMED.has(kind))) return false;
  return !(words[verb]!.classes.verbs?.some(({ frame }) => harms(frame)) ?? false);
}

/** Kinds of people who may have done it. */
const ARMED: ReadonlySet<string> = new Set(['combatants', 'officers', 'suspects']);
