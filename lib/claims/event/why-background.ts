import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { accusationOf } from '@/lib/claims/frame/accusation';
import type { Trigger } from '@/lib/claims/frame/find-triggers';
import { standsAt } from '@/lib/claims/quantity/match-words';
import { chainBefore, isNominal, phraseStart, POSSESSIVE } from '@/lib/claims/syntax/phrases';
import { beforeTime, behindTime } from '@/lib/claims/syntax/around-time';
import { groupStart, isFinite, isReducedPassive } from '@/lib/claims/syntax/verbs';
import { promptedBy } from '@/lib/claims/syntax/prompted-by';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import type { Tag } from '@/lib/claims/syntax/tag';
import { isAgreedDeal } from './agreed-deal';

/** Why a verb tells no event of this article; each reason is a rule below. */
type Background = 'question' | 'describes' | 'aim' | 'gerund' | 'habit' | 'duty';

/**
 * The reason why a verb of an event frame does not tell what happened: a question, a participle or gerund that describes a noun,
 * an aim ("to retake the town"), a habit ("they use the road"), what must not be. Null where it tells what happened.
 */
export function whyBackground(sentence: Sentence, trigger: Trigger, language: CompiledClaimLanguage): Background | null {
  const { events, grammar } = language.words;
  const { words } = sentence;
  if (words[words.length - 1]?.text === '?') return 'question';
  // "How rebels took the mosque": a headline that promises to tell it
  const isLine = events.narrated.has(sentence.kind);
  // … and "Analysis: Why the junta banned the party"
  const opener = isLine ? words[words[1]?.text === ':' ? 2 : 0]?.lower : undefined;
  if (opener !== undefined && (grammar.asking.some(([first]) => first === opener) || events.promises.has(opener))) return 'question';
  // "On this day: rebels capture the mosque"
  if (isLine && events.archives.some((phrase) => standsAt(words, 0, phrase))) return 'describes';
  const verb = words[trigger.at]!;
  // "failed to stop it": no firm went down.
  // … and "failed on Monday to elect", "after failing a test"
  if (trigger.kind === 'subject' && events.undone.has(verb.lower) && (words[behindTime(sentence, trigger.last)]?.tag === 'to' || opensObject(words[trigger.last]?.tag))) return 'describes';
  // "Museum returns looted statue": headlines tell in the present, and the noun before is the verb.
  if (trigger.kind === 'object' && !trigger.passive && events.narrated.has(sentence.kind) && verb.is?.participle === true && !verb.is.base && words[trigger.at - 1]?.tag === 'noun' && words[trigger.at - 1]!.classes.forms?.third === true) return 'describes';
  const start = groupStart(sentence, trigger.at);
  // "Opinion: end the strike now": what somebody is told to do
  if (isLine && start === trigger.at && verb.is?.base === true && !verb.is.past && (start === 0 || words[start - 1]!.tag === 'punct')) return 'duty';
  // "threatened to 'sink' the ship"
  const before = words[start - 1]?.tag === 'quote' ? words[start - 2] : words[words[start]!.tag === 'to' ? beforeTime(sentence, beforeVotes(sentence, start - 1)) : start - 1];
  // "The man who shot down the jet", over a portrait: who somebody is
  if (isLine && before?.tag === 'rel' && words[0]!.classes.the && words.slice(0, start - 1).every(({ tag }) => isNominal(tag))) return 'describes';
  // "an area captured last year": unless the whole line is a headline, which leaves its auxiliary out.
  // "Inside the airport the rebels captured": what they did is told of the noun before them
  const doer = trigger.reduced ? phraseStart(sentence, trigger.at - 1) : 0;
  if (doer > 0 && words[doer]!.tag === 'det' && words[doer - 1]!.tag === 'noun') return 'describes';
  if (trigger.reduced) return isHeadlineLike(sentence, trigger, events.narrated) ? null : 'describes';
  // "It was unclear who carried out the attack"
  const asker = words[start - 2]?.tag;
  if (before?.tag === 'rel' && (asker === 'verb' || asker === 'adj' || grammar.questioning.has(before.lower))) return 'question';
  const group = words.slice(start, trigger.at);
  // "Mount Serab last erupted in 2019": of long ago, whatever is told besides
  if (events.formerly.has(words[trigger.at - 1]?.lower ?? '')) return 'describes';
  const isNow = group.some(({ lower }) => events.nows.has(lower));
  // "they control the north" is no news; "they now control the town" is.
  // … and so is "ruled the vote unlawful"
  if (trigger.verb !== null && events.stative.has(trigger.verb) && trigger.weight < 3) return isNow ? null : 'habit';
  // "the town, which is besieged"
  if (trigger.verb !== null && events.ringing.has(trigger.verb) && trigger.passive && group.some(({ lower }) => grammar.present.has(lower) && !grammar.have.has(lower))) return 'habit';
  const helped = group.some(({ tag }) => tag === 'aux' || tag === 'modal');
  // "its newly appointed secretary"
  if (trigger.kind === 'object' && !trigger.passive && verb.is?.participle && before && (before.tag === 'det' || before.tag === 'poss' || POSSESSIVE.test(before.text)) && !helped) return 'describes';
  // "should not be charged", "could not hold": what may or must not be has not been.
  if (group.some(({ tag }) => tag === 'modal') && group.some(({ tag }) => tag === 'not')) return 'duty';
  // "claimed to have taken the town", "has yet to sign"
  const told = (group.some(({ lower }) => grammar.have.has(lower)) && before !== undefined && events.having.has(before.lower)) || group.some(({ lower }) => events.undone.has(lower));
  if (before?.tag === 'to' && words[start - 1]!.tag === 'quote') return 'aim';
  // "used tear gas to disperse the crowd"
  if (words[start]!.tag === 'to' && before?.tag === 'noun' && isWielded(sentence, start - 1, language.words.agents.wields)) return null;
  if (words[start]!.tag === 'to' || (trigger.at > start && words[trigger.at - 1]!.tag === 'to')) return told || isAgreedDeal(sentence, trigger.at, trigger.frame, language) || (before && ((events.achieved.has(before.lower) && before.tag !== 'noun') || events.undone.has(before.lower))) || (isNominal(before?.tag) && promptedBy(sentence, trigger.at, events.prompting)) ? null : 'aim';
  if ((start === trigger.at && verb.is?.ing) || events.gerunds.has(words[start]!.lower)) {
    if (!before) return 'gerund';
    if (before.tag === 'prep' || before.tag === 'sub') return events.doneBy.has(before.lower) || accusationOf(sentence, trigger.at, events.accusing, [grammar.of]) >= 0 ? null : 'gerund';
    // "denied hitting the school": what somebody says he did, or did not.
    if (before.tag === 'verb') return events.achieved.has(before.lower) || events.owning.has(before.lower) ? null : 'gerund';
    if (!isNominal(before.tag)) return null;
    const chain = chainBefore(sentence, start - 1);
    return chain && events.seeing.has(words[chain.first - 1]?.lower ?? '') ? null : 'describes';
  }
  // "Devastated Hayley said": a sentence that begins with its participle has no subject that did it.
  if (start === 0 && trigger.kind === 'object' && !trigger.passive && !events.narrated.has(sentence.kind)) return 'describes';
  // "would keep the gate shut": how somebody leaves it, where the form is the same as that of a past.
  if (trigger.kind === 'subject' && verb.is?.base === true && verb.is.past && start === trigger.at) {
    const kept = chainBefore(sentence, start - 1);
    const keeper = kept ? words[kept.first - 1] : undefined;
    if (keeper?.tag === 'verb' && !keeper.classes.reports) return 'describes';
  }
  // … but "collapsed hours before the deadline" has none.
  // "the agency reopened its inquiry": with an object of its own the verb tells nothing of its subject.
  if (trigger.kind === 'subject' && !events.fleeing.has(trigger.verb ?? '') && !endsWithPreposition(sentence, trigger) && opensObject(words[trigger.last]?.tag) && words[trigger.last + 1]?.tag !== 'time' && !((words[trigger.last + 1]?.classes.loose === true || language.words.times.later.has(words[trigger.last + 1]?.lower ?? '')) && language.words.times.units.has(words[trigger.last]!.lower))) return 'describes';
  if (!helped && verb.is && !verb.is.past && !verb.is.participle && !events.narrated.has(sentence.kind)) return before?.tag === 'and' && promptedBy(sentence, trigger.at, events.prompting) ? null : 'habit';
  return null;
}

/** Whether a verb phrase ends with its preposition: "fell to", "plunged into". */
const endsWithPreposition = ({ words }: Sentence, { at, last }: Trigger): boolean => last > at + 1 && (words[last - 1]?.tag === 'prep' || words[last - 1]?.tag === 'to');

/** Whether the line has no finite verb of its own: a headline or a caption that tells by participles ("Boy, 17, arrested"). */
function isHeadlineLike(sentence: Sentence, trigger: Trigger, narrated: ReadonlySet<string>): boolean {
  if (narrated.has(sentence.kind)) return !sentence.words.some(({ tag }, i) => tag === 'verb' && i < trigger.at && !isReducedPassive(sentence, i) && isFinite(sentence, i));
  return sentence.words.length < 24 && !sentence.words.some(({ tag }, i) => tag === 'aux' || tag === 'modal' || (tag === 'verb' && i !== trigger.at && !isReducedPassive(sentence, i) && isFinite(sentence, i)));
}

/** Whether the noun phrase that ends at word `end` is what somebody used or uses in a headline, and not what he may use. */
function isWielded(sentence: Sentence, end: number, wields: ReadonlySet<string>): boolean {
  const verb = phraseStart(sentence, end) - 1;
  return verb > 0 && wields.has(sentence.words[verb]!.lower) && groupStart(sentence, verb) === verb && !isReducedPassive(sentence, verb);
}

/** Tags of a word that opens an object behind a verb. */
const OPENS_OBJECT: ReadonlySet<Tag> = new Set(['det', 'noun', 'name', 'num']);

const opensObject = (tag: Tag | undefined): boolean => tag !== undefined && OPENS_OBJECT.has(tag);

/** "voted | 60-40 to remove": the word before the votes on both sides that end at a word; that word itself where none do. */
function beforeVotes({ words, quantities }: Sentence, last: number): number {
  const { tag, start } = words[last] ?? {};
  if (tag !== 'num' || !quantities.some((reading) => reading.start === start && reading.value.unit === VOTE)) return last;
  let i = last;
  while (i > 0 && (words[i]!.tag === 'num' || words[i]!.tag === 'hyphen' || words[i]!.tag === 'to' || words[i]!.classes.by)) i--;
  return i;
}

const VOTE = 'vote';
