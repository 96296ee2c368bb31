import { lineage } from '@/lib/lexicon/nouns';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isOfOtherGender } from '@/lib/claims/attribution/gender';
import { isDocument } from '@/lib/claims/attribution/party-phrase';
import { ownerOfEquities } from '@/lib/claims/syntax/owner-of-equities';
import { chainBefore, phraseEnd, POSSESSIVE, type Chain } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { Tag } from '@/lib/claims/syntax/tag';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { isFinite, verbAfter, verbBefore } from '@/lib/claims/syntax/verbs';
import { toAgent, type Agent } from './to-agent';
import type { Trigger } from './find-triggers';

/** The first one named before a pronoun in the same sentence, as subject of another verb, or as whom that acts on where the subject is many and the pronoun is one; null where there is none. */
export function agentBefore(sentence: Sentence, trigger: Trigger, pronoun: Phrase, language: CompiledClaimLanguage): Agent | null {
  // "to punish those who killed 12": whoever they are, and not who punishes.
  if (sentence.words[pronoun.last]?.tag === 'rel') return null;
  // "officials accused them of kidnapping 20": nobody accuses himself.
  if (language.words.events.accusing.has(sentence.words[pronoun.first - 1]?.lower ?? '')) return null;
  // "said the rebels had fired and that its air force had struck": whose it is, who speaks or of whom he speaks, is not told.
  if (sentence.words[pronoun.first - 1]?.tag === 'that' && sentence.words[pronoun.first - 2]?.tag === 'and' && language.words.grammar.possessives.has(sentence.words[pronoun.first]!.lower)) return null;
  const isOne = language.words.reporting.pronouns.person.has(sentence.words[pronoun.first]!.lower);
  const owner = ownerOfEquities(sentence, language);
  if (owner && owner.at.last <= trigger.at) return { ...owner, pronoun: false };
  // "said it had hit a base set up there and that 19 men had been killed": whoever is named before the pronoun itself
  for (let verb = verbBefore(sentence, Math.min(trigger.at, pronoun.first), false), step = 0; verb >= 0 && step < 4; verb = verbBefore(sentence, verb, false), step++) {
    const subject = sentence.words[verb]!.is?.ing && !isFinite(sentence, verb) ? null : subjectOf(sentence, verb);
    // "critics say they would push up prices": what they speak of would.
    if (subject && sentence.words[verb]!.classes.reports && language.words.agents.judges.has(sentence.words[subject.head.last - 1]!.lower)) continue;
    // "a statement said it would cut 40 jobs": nobody is named who would.
    if (subject && isDocument(sentence.words[subject.head.last - 1]!, language)) continue;
    if (isOne && subject && (isSeveral(sentence, subject, language) || isBody(sentence, subject, language))) {
      const acted = oneActedOn(sentence, verb, pronoun.first, language);
      if (acted) return acted;
      continue;
    }
    // "said 12 men had died, but denied that it had fired": one body is no several men.
    if (subject && language.words.reporting.pronouns.body.has(sentence.words[pronoun.first]!.lower) && (isCounted(sentence, subject) || isPeople(sentence.words[subject.head.last - 1]!, language)) && isSeveral(sentence, subject, language)) continue;
    // "Senator Orl said it would hire 300": the bill she speaks of, and not she.
    if (subject && language.words.reporting.pronouns.body.has(sentence.words[pronoun.first]!.lower) && isOnePerson(sentence, subject.head)) continue;
    // "Her father said she had approached the soldiers"
    if (isOne && subject && isOfOtherGender(sentence.words[pronoun.first]!.lower, sentence.words.slice(subject.head.first, subject.head.last).map(({ lower }) => lower), language)) continue;
    const agent = subject && toAgent(sentence, subject, language);
    if (agent && !agent.pronoun) return agent;
  }
  return null;
}

/** "rejected a claim by the rebels that they had shot down two jets": whether a pronoun opens what somebody else is named to have told, so that either may be meant. */
export function isToldByAnother(sentence: Sentence, { at }: Agent): boolean {
  const { words } = sentence;
  const that = at.first - 1;
  if (words[that]?.tag !== 'that') return false;
  const told = chainBefore(sentence, that - 1);
  if (!told || !words[told.head.last - 1]!.classes.told) return false;
  return words[told.head.last]?.classes.by === true || words.slice(told.first, told.head.last).some(({ tag, text }) => tag === 'poss' || POSSESSIVE.test(text));
}

/** Whether a phrase is of one person by a title or a noun ("the mayor", "Senator Ada Lind"), whom "it" cannot mean. */
const isOnePerson = ({ words }: Sentence, { first, last }: Phrase): boolean => words[last - 1]!.tag === 'name' ? words[first]!.classes.people && !words[first]!.classes.plural && last - first > 1 : words[last - 1]!.classes.people && !words[last - 1]!.classes.plural && !words[last - 1]!.classes.body;

/** Whether a word is of many people, or of a people. */
const isPeople = ({ tag, lower, classes }: Sentence['words'][number], { words: { quantity } }: CompiledClaimLanguage): boolean => (tag === 'name' ? quantity.nouns.isPeopleName(lower) : classes.people && classes.plural);

/** Whether a number stands in a phrase. */
const isCounted = ({ words }: Sentence, { head }: Chain): boolean => words.slice(head.first, head.last).some(({ tag }) => tag === 'num');

/** "Police shot the gunman after he had killed two": the one person whom a verb acts on before word `end`; null where it acts on none. */
function oneActedOn(sentence: Sentence, verb: number, end: number, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  for (let i = verb + 1; i < end; i++) {
    if (words[i]!.tag === 'verb' || words[i]!.tag === 'comma') return null;
    const last = Math.min(phraseEnd(sentence, i), end);
    if (last <= i) continue;
    const head = words[last - 1]!;
    const one = head.classes.people && !head.classes.plural;
    if (one || last < end) return one ? toAgent(sentence, { first: i, last, head: { first: i, last } }, language) : null;
  }
  return null;
}

/** Whether the head of a phrase is a body of people ("police", "the army"). */
const isBody = ({ words }: Sentence, { head }: Chain, { words: { agents, reporting } }: CompiledClaimLanguage): boolean => {
  const { lower, classes } = words[head.last - 1]!;
  return !classes.people && (classes.body || reporting.bodies.has(lower) || agents.parties.has(lower));
};

/** Whether a phrase is of a body or of several, whom "she" cannot mean. */
export const isOfMany = (sentence: Sentence, at: Phrase, language: CompiledClaimLanguage): boolean => isBody(sentence, { first: at.first, last: at.last, head: at }, language) || isSeveral(sentence, { first: at.first, last: at.last, head: at }, language);

/** What stands behind a helper verb that is the verb of its clause. */
const OPENS_OBJECT: ReadonlySet<Tag> = new Set(['num', 'det']);

/**
 * Whom a pronoun of the next sentence stands for: the subject of the first verb, where it is named; null where it is not. Several
 * ("they") are not the one body that speaks, but the several it speaks of: "The monitor said rebels took the town. They …".
 */
export function leadingSubject(sentence: Sentence, several: boolean, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  const verb = leadingVerb(sentence);
  const subject = verb < 0 ? null : subjectOf(sentence, verb);
  if (several && subject && words[verb]!.classes.reports && (!isSeveral(sentence, subject, language) || words[subject.head.last - 1]!.classes.speaker || isBystander(sentence, subject.head, language))) {
    const other = subjectOf(sentence, verbAfter(sentence, verb));
    const told = other && other.first > verb && words[other.first]!.tag !== 'num' && isSeveral(sentence, other, language) ? toAgent(sentence, other, language) : null;
    if (told && !told.pronoun) return told;
    // "The ministry said 161 fires were burning. They have scorched …": no one body
    const { lower, tag } = words[subject.head.last - 1]!;
    if (other && other.first > verb && tag === 'noun' && language.words.reporting.portfolioBodies.has(lower) && !isSeveral(sentence, subject, language)) return null;
  }
  // "The suit was filed by 12 workers. They want …": no one thing
  if (several && subject && sentence.words[subject.head.last - 1]!.tag === 'noun' && !sentence.words[subject.head.last - 1]!.classes.people && !isBody(sentence, subject, language) && !isSeveral(sentence, subject, language)) return null;
  // "At least 22 people died. … it hit a truck": one is no several.
  if (!several && subject && sentence.words[subject.head.last - 1]!.tag === 'noun' && isSeveral(sentence, subject, language)) return null;
  const agent = subject && toAgent(sentence, subject, language);
  return agent && !agent.pronoun ? agent : null;
}

// "Mern has about two million people.": a helper that helps no verb is the verb.
const leadingVerb = (sentence: Sentence): number => sentence.words.findIndex(({ tag, is }, i) => (tag === 'verb' && (!is?.ing || isFinite(sentence, i))) || (tag === 'aux' && OPENS_OBJECT.has(sentence.words[i + 1]?.tag ?? 'punct')));

/** Whether a phrase is of one person by his title ("King Ivo", "the mayor"), for whom "it" cannot stand. */
export const isOneTold = (sentence: Sentence, at: Phrase): boolean => isOnePerson(sentence, at);

/** Whether a sentence tells first of one thing that "it" may stand for: "The storm passed over Mern. It …". */
export function tellsOfThing(sentence: Sentence): boolean {
  const verb = leadingVerb(sentence);
  const head = verb < 0 ? undefined : subjectOf(sentence, verb)?.head;
  const noun = head && sentence.words[head.last - 1]!;
  return noun?.tag === 'noun' && !noun.classes.plural && !noun.classes.people && !noun.classes.body && !noun.classes.speaker;
}

/** Whether a sentence tells of several things first, for which "they" stands then: "Its shares fell 2 percent. They …". */
export function tellsOfThings(sentence: Sentence): boolean {
  const verb = leadingVerb(sentence);
  const head = verb < 0 ? undefined : subjectOf(sentence, verb)?.head;
  const noun = head && sentence.words[head.last - 1]!;
  return noun?.tag === 'noun' && noun.classes.plural && !noun.classes.people && !noun.classes.body && !noun.classes.speaker;
}

/** Whether a phrase is of plain people ("residents", "relatives"): no name, no armed side and no officers. */
export function isBystander({ words }: Sentence, { first, last }: Phrase, { words: { events, quantity } }: CompiledClaimLanguage): boolean {
  const head = words[last - 1]!;
  if (!head.classes.people || words.slice(first, last).some(({ tag }) => tag === 'name') || events.things.force?.has(head.lower)) return false;
  return !lineage(quantity.nouns.kindOf(head.lower) ?? '').some((kind) => kind === 'combatants' || kind === 'officers');
}

/** Whether a phrase is of a body that is told by no arms ("the rights group", "the agency"): who is quoted by it means others by "they". */
export function isUnarmedBody({ words }: Sentence, { first, last }: Phrase, { words: { agents, events, reporting } }: CompiledClaimLanguage): boolean {
  const head = words[last - 1]!;
  if (head.tag !== 'noun' || !(head.classes.body || reporting.bodies.has(head.lower))) return false;
  return !agents.parties.has(head.lower) && !words.slice(first, last - 1).some(({ lower }) => agents.parties.has(lower) || events.things.force?.has(lower) === true);
}

/** Kinds of what "it" stands for and that does nothing by itself. */
const THINGS: readonly string[] = ['vehicle', 'ship', 'building', 'event', 'animal', 'weapon'];

/** Whether "it" stands for a thing that the clause before tells of: "The bus was travelling to Mern when it hit a truck". */
export function isOfThing(sentence: Sentence, trigger: Trigger, pronoun: Phrase, { words: { quantity, reporting } }: CompiledClaimLanguage): boolean {
  if (!reporting.pronouns.body.has(sentence.words[pronoun.first]!.lower)) return false;
  const verb = verbBefore(sentence, pronoun.first, true);
  const subject = verb < 0 || verb >= trigger.at ? null : subjectOf(sentence, verb);
  const head = subject && sentence.words[subject.head.last - 1]!;
  return head?.tag === 'noun' && lineage(quantity.nouns.kindOf(head.lower) ?? '').some((kind) => THINGS.includes(kind));
}

/** "Senator Orl said it would hire 300": whether "it" stands in what one person says, and so for something the reader is not told here. */
export function isSaidByOne(sentence: Sentence, trigger: Trigger, pronoun: Phrase, { words: { reporting } }: CompiledClaimLanguage): boolean {
  const verb = verbBefore(sentence, pronoun.first, true);
  if (verb < 0 || verb >= trigger.at || !sentence.words[verb]!.classes.reports || !reporting.pronouns.body.has(sentence.words[pronoun.first]!.lower)) return false;
  const subject = subjectOf(sentence, verb);
  return subject !== null && isOnePerson(sentence, subject.head);
}

/** "its forces", "their fighters": whether an agent is only told by whose men they are. */
export function isOwnForce({ words }: Sentence, { at, pronoun }: Agent, { words: { events, grammar, quantity, reporting } }: CompiledClaimLanguage): boolean {
  const [own, head] = [words[at.first], words[at.last - 1]];
  if (pronoun || at.last - at.first < 2 || own === undefined || head === undefined || !grammar.possessives.has(own.lower)) return false;
  if (!reporting.pronouns.body.has(own.lower) && !reporting.pronouns.anyone.has(own.lower)) return false;
  return events.things.force?.has(head.lower) === true || lineage(quantity.nouns.kindOf(head.lower) ?? '').some((kind) => kind === 'combatants' || kind === 'team');
}

/** Whether a subject is of more than one: a plural, or several joined. */
const isSeveral = ({ words }: Sentence, { first, last, head }: Chain, { words: { grammar, quantity } }: CompiledClaimLanguage): boolean => {
  const { lower } = words[head.last - 1]!;
  return quantity.nouns.isPlural(lower) || grammar.plurals.has(lower) || words.slice(first, last).some(({ tag }) => tag === 'and');
};
