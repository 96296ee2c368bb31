import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isNominal, phraseEnd, phraseStart } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart, isPassive, isReducedPassive } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { accusedAgent } from './accused-agent';
import { toAgent, type Agent } from './to-agent';

/** Whoever is tried, jailed or cleared for a deed; `cleared` where the court says that it was not them. */
interface Tried {
  agent: Agent | null;
  cleared: boolean;
}

/** How far before a deed the verb of the court may stand, in words ("sentenced to 20 years in prison for the murder"). */
const REACH = 12;

/**
 * Whom police or a court hold for the deed that begins at word `deed`: "charged the officer | with killing 12", "was sentenced to life for
 * the murder of 12", "found the general guilty of …"; never who charges or judges. Null where no such verb governs it.
 */
export function triedFor(sentence: Sentence, deed: number, language: CompiledClaimLanguage): Tried | null {
  const { words } = sentence;
  const { trying, convicting, clearing, guilty, pleading, matters } = language.words.agents;
  // "pleaded not guilty to killing 12", "to the murder of 12"
  const link = words[deed]?.tag === 'to' ? deed : deed - 1;
  const isGuilty = guilty.has(words[link - 1]?.lower ?? '');
  if (words[link]?.tag === 'to' ? !isGuilty : words[link]?.tag !== 'prep' || !matters.has(words[link].lower)) return null;
  const isNotGuilty = isGuilty && words[link - 2]?.tag === 'not';
  let verb = isNotGuilty ? link - 3 : link - 1;
  while (verb >= 0 && verb > deed - REACH && words[verb]!.tag !== 'verb' && (isNominal(words[verb]!.tag) || words[verb]!.tag === 'prep' || words[verb]!.tag === 'to' || words[verb]!.tag === 'pron' || words[verb]!.tag === 'time')) verb--;
  const { tag, lower } = words[verb] ?? {};
  if (tag !== 'verb' || lower === undefined) return null;
  const pleads = isGuilty && pleading.has(lower);
  const cleared = clearing.has(lower) || (isNotGuilty && !pleads);
  const isConvicted = convicting.has(lower) || (isGuilty && !isNotGuilty);
  if (!cleared && !isConvicted && !pleads && !trying.has(lower)) return null;
  if (cleared) return { agent: null, cleared };
  const end = phraseEnd(sentence, verb + 1);
  const object: Phrase | null = pleads || isPassive(sentence, verb) || isReducedPassive(sentence, verb) || end === verb + 1 ? null : { first: verb + 1, last: isGuilty && end === link ? link - 1 : end };
  const chain = object ? { ...object, head: object } : subjectOf(sentence, verb);
  const agent = chain && toAgent(sentence, chain, language);
  return { agent: agent && { text: agent.text, pronoun: agent.pronoun, at: agent.at, blamed: !isConvicted }, cleared };
}

/** Who had a deed done that a noun at word `first` names: "The general ordered | the killing of 12"; null where no verb says so. */
export function orderedBy(sentence: Sentence, first: number, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  const verb = first - 1;
  if (words[verb]?.tag !== 'verb' || !language.words.agents.orders.has(words[verb].lower) || isPassive(sentence, verb)) return null;
  // "accused the general of having ordered", "guilty of ordering"
  const tried = triedFor(sentence, groupStart(sentence, verb), language);
  const accused = tried === null ? accusedAgent(sentence, verb, language) : tried.agent;
  if (tried !== null || accused !== null) return accused;
  const subject = subjectOf(sentence, verb);
  return subject && toAgent(sentence, subject, language);
}

/** Who is named as the one that a relative clause tells of: "Police named Ivo Dorn as the attacker | who killed 12"; null where nobody is. */
export function namedAs(sentence: Sentence, { first }: Phrase, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  const { agents, reporting } = language.words;
  if (!reporting.quoting.as.has(words[first - 1]?.lower ?? '') || !isNominal(words[first - 2]?.tag)) return null;
  const phrase = { first: phraseStart(sentence, first - 2), last: first - 1 };
  const verb = words[phrase.first - 1];
  if (verb?.tag !== 'verb' || !agents.naming.has(verb.lower) || isPassive(sentence, phrase.first - 1)) return null;
  const agent = toAgent(sentence, { ...phrase, head: phrase }, language);
  return agent && { text: agent.text, pronoun: agent.pronoun, at: agent.at, blamed: true };
}
