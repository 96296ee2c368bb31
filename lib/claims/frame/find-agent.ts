import { lineage } from '@/lib/lexicon/nouns';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { bareText, isNominal, phraseEnd, phraseStart, subjectOf, verbBefore, type Chain } from '@/lib/claims/syntax/phrases';
import { textOf, type Phrase, type Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';

/** Who did what a trigger tells, as words of the sentence; `pronoun` when it only points back. */
export interface Agent {
  text: string;
  pronoun: boolean;
  at: Phrase;
}

/** How far behind a passive its "by" may stand. */
const BY_REACH = 14;

/** Frames of harm and force, for which the sentence names somebody to blame. */
const BLAME = new Set(['killed', 'injured', 'destroyed', 'damaged', 'displaced', 'struck', 'attacked', 'detained', 'casualties', 'hospitalised', 'burned', 'trapped', 'affected', 'poisoned']);

/**
 * The agent of a trigger: subject of an active verb, "by" of a passive one, whoever's strike or attack it was, or the subject
 * of the attack told in the same sentence ("when regime forces launched…"). Null where the sentence names none; events and
 * natural causes ("clashes", "the storm") are nobody.
 */
export function findAgent(sentence: Sentence, trigger: Trigger, triggers: readonly Trigger[], language: CompiledClaimLanguage): Agent | null {
  const direct = directAgent(sentence, trigger, language);
  if (direct) return direct;
  // An active verb whose subject is nobody ("clashes that killed 200") blames nobody.
  if (trigger.kind === 'object' && !trigger.passive && subjectOf(sentence, trigger.at) !== null) return afterDeed(sentence, trigger, triggers, language, 4);
  if (!BLAME.has(trigger.frame)) return null;
  const by = afterDeed(sentence, trigger, triggers, language);
  if (by) return by;
  // Another verb of the sentence tells the attack.
  for (const other of triggers) {
    if (other.at === trigger.at || (other.kind !== 'object' && other.kind !== 'subject') || !['struck', 'attacked', 'detonated', 'launched'].includes(other.frame)) continue;
    const agent = directAgent(sentence, other, language);
    if (agent) return agent;
  }
  return null;
}

/** The first one named before a pronoun in the same sentence, as subject of another verb; null where there is none. */
export function agentBefore(sentence: Sentence, trigger: Trigger, language: CompiledClaimLanguage): Agent | null {
  for (let verb = verbBefore(sentence, trigger.at, true), step = 0; verb >= 0 && step < 4; verb = verbBefore(sentence, verb, true), step++) {
    const subject = subjectOf(sentence, verb);
    const agent = subject && toAgent(sentence, subject, language);
    if (agent && !agent.pronoun) return agent;
  }
  return null;
}

function directAgent(sentence: Sentence, trigger: Trigger, language: CompiledClaimLanguage): Agent | null {
  if (trigger.kind === 'object') {
    if (trigger.passive) return byAgent(sentence, trigger.last, language);
    const subject = subjectOf(sentence, trigger.at);
    return subject ? toAgent(sentence, subject, language) : null;
  }
  if (trigger.kind === 'subject') return byAgent(sentence, trigger.last, language);
  return trigger.kind === 'noun' ? byAgent(sentence, trigger.last, language) : null;
}

/** The one behind "by", when no other verb stands between. */
function byAgent(sentence: Sentence, from: number, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  const { by } = language.words.grammar;
  for (let i = from; i < words.length && i < from + BY_REACH; i++) {
    const word = words[i]!;
    if (word.tag === 'punct' || word.tag === 'sub' || word.tag === 'rel' || (word.tag === 'verb' && !word.is?.has('participle'))) return null;
    if (!by.has(word.lower)) continue;
    const next = words[i + 1];
    if (!next || next.tag === 'time' || next.tag === 'num' || next.tag === 'verb') continue;
    const end = phraseEnd(sentence, i + 1);
    if (end === i + 1) continue;
    return toAgent(sentence, { first: i + 1, last: extend(sentence, end), head: { first: i + 1, last: end } }, language);
  }
  return null;
}

/** Takes in "of" and "and" phrases behind a name ("a missile of the army", "Syrian and Russian air strikes"). */
function extend(sentence: Sentence, end: number): number {
  const { words } = sentence;
  let last = end;
  while (words[last] && (words[last]!.tag === 'and' || words[last]!.lower === 'of') && isNominal(words[last + 1]?.tag)) {
    const next = phraseEnd(sentence, last + 1);
    if (next === last + 1 || words[next]?.tag === 'verb' || words[next]?.tag === 'aux') break;
    last = next;
  }
  return last;
}

const CAUSES = /(?:clash|clashes|fighting|battle|battles|war|conflict|violence|offensive|unrest|protests?|tremor|earthquake|quake|storm|hurricane|cyclone|typhoon|tornado|floods?|flooding|fires?|wildfires?|blaze|crash|collision|accident|disaster|crisis|explosions?|blasts?|landslides?|heatwave|heat|rain|rains|tsunami|outbreak|virus|pandemic|disease|incident|derailment|collapse|avalanche|eruption|drought|famine|stampede|crush|winds?|attack|attacks|shooting|shootings|bombing|bombings|raid|raids|strikes?|airstrikes?|assault|massacre|figure|figures|number|toll|moves?|decision|deal|plan|report|year|week|month|day|it|this|that|which|there|who|what|water|waves?|lightning)$/i;

function toAgent(sentence: Sentence, chain: Chain, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  const { head } = chain;
  const last = words[head.last - 1]!;
  if (last.tag === 'pron' && head.last - head.first === 1) return { text: textOf(sentence, head), pronoun: true, at: head };
  if (last.tag === 'time' || last.tag === 'num') return null;
  const isDeed = CAUSES.test(last.lower);
  if (isDeed) {
    // "Russian air strikes", "regime shelling": the party is in the modifier.
    const party = words.slice(head.first, head.last - 1).some((word) => word.tag === 'name' || language.words.quantity.nouns.kindOf(word.lower) !== null || /^(?:government|regime|rebel|army|state|police|coalition|opposition|insurgent|military)$/.test(word.lower));
    if (!party || !/(?:attack|attacks|shooting|shootings|bombing|bombings|raid|raids|strikes?|airstrikes?|assault|offensive|fire|shelling|blast|massacre)$/i.test(last.lower)) {
      // "an attack by gunmen killed four"
      const by = words.slice(chain.head.last, chain.last).findIndex((word) => language.words.grammar.by.has(word.lower));
      if (by >= 0) {
        const first = chain.head.last + by + 1;
        const end = phraseEnd(sentence, first);
        if (end > first) return { text: bareText(sentence, { first, last: end }, language.words.quantity.articles), pronoun: false, at: { first, last: end } };
      }
      return null;
    }
  }
  // A building or a ship does nothing: "a bridge collapsed, killing 43".
  const kind = last.tag === 'noun' ? language.words.quantity.nouns.kindOf(last.lower) : null;
  if (kind !== null && lineage(kind).some((id) => id === 'building' || id === 'ship' || id === 'event' || id === 'settlement')) return null;
  // A subject of several joined names is one agent; what hangs on it by prepositions is kept too ("fighters from the group X").
  const whole = chain.last - chain.first <= 12 ? { first: chain.first, last: chain.last } : head;
  const articles = new Set([...language.words.quantity.articles, 'the']);
  return { text: bareText(sentence, whole, articles), pronoun: false, at: whole };
}

/** "killed in Syrian and Russian air strikes", "in a missile attack by X". */
function afterDeed(sentence: Sentence, trigger: Trigger, triggers: readonly Trigger[], language: CompiledClaimLanguage, reach = 16): Agent | null {
  const { words } = sentence;
  for (const deed of triggers) {
    if (deed.kind !== 'deed') continue;
    if (Math.abs(deed.at - trigger.at) > reach) continue;
    const by = byAgent(sentence, deed.last, language);
    if (by && !by.pronoun) return by;
    let first = phraseStart(sentence, deed.last - 1);
    // "Syrian and Russian air strikes"
    if (words[first - 1]?.tag === 'and' && isNominal(words[first - 2]?.tag)) first = phraseStart(sentence, first - 2);
    const modifiers = words.slice(first, deed.first).filter((word) => word.tag !== 'det' && word.tag !== 'adj' && word.tag !== 'num' && word.tag !== 'hyphen');
    if (modifiers.some((word) => word.tag === 'name' || /^(?:government|regime|rebel|army|coalition|opposition|insurgent|militant|police|military)$/.test(word.lower))) {
      const articles = new Set([...language.words.quantity.articles, 'the']);
      const phrase = { first, last: deed.last };
      return { text: bareText(sentence, phrase, articles), pronoun: false, at: phrase };
    }
  }
  return null;
}
