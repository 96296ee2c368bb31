import { nameKey } from '@/lib/text/fold-name';
import { isDocument } from '@/lib/claims/attribution/party-phrase';
import { quotedWords } from '@/lib/claims/attribution/quoted-words';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isCountry } from '@/lib/claims/place/known-names';
import type { NamesSeen } from '@/lib/claims/place/place-mention';
import { ownerOfEquities } from '@/lib/claims/syntax/owner-of-equities';
import { phraseEnd } from '@/lib/claims/syntax/phrases';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import type { Agent } from './to-agent';
import { isBystander, isOfMany, isOneTold, isUnarmedBody, leadingSubject, tellsOfThing, tellsOfThings } from './who-is-meant';

/** Who did something, as the text names them; `implied` where that stands in a sentence before. */
export interface DoneBy {
  text: string | null;
  implied: boolean;
}

const NOBODY: DoneBy = { text: null, implied: false };

/** Who an agent of the sentence `own` is: itself, or whom its pronoun means by the sentences before (`earlier`, in their order). */
export function whoDid(agent: Agent | null, own: Sentence, earlier: readonly Sentence[], seen: NamesSeen, language: CompiledClaimLanguage): DoneBy {
  if (!agent) return NOBODY;
  if (!agent.pronoun) return isNamedByPlace(agent, seen, language) ? NOBODY : { text: agent.text, implied: false };
  const word = agent.text.toLowerCase();
  if (!language.words.agents.they.has(word)) return NOBODY;
  // "She kicked a guard as he seized her uncle": he is nobody of whom "she" is said.
  const { person } = language.words.reporting.pronouns;
  if (person.has(word) && own.words.some(({ tag, lower }, i) => i < agent.at.first && tag === 'pron' && person.has(lower) && lower !== word)) return NOBODY;
  const several = language.words.agents.several.has(word);
  // "Observers said irregularities were noted at 33 of the 96 stations they visited": they, or those they speak of, and nobody of a sentence before
  const opener = several ? leadingSubject(own, true, language) : null;
  if (opener && opener.at.last <= agent.at.first && own.words[agent.at.first - 1]?.tag !== 'verb' && isOfMany(own, opener.at, language)) return NOBODY;
  const isThing = language.words.reporting.pronouns.body.has(word);
  for (const sentence of earlier.toReversed()) {
    // "Shares in Ferro rose 2%. Last year it earned $40 billion"
    const owner = isThing ? ownerOfEquities(sentence, language) : null;
    if (owner) return { text: owner.text, implied: true };
    const actor = leadingSubject(sentence, several, language);
    // 'Residents disputed that. "They shot three boys," …': whoever speaks means others.
    if (actor && (isBystander(sentence, actor.at, language) || isUnarmedBody(sentence, actor.at, language)) && quotedWords(own)?.[agent.at.first] === 1) return NOBODY;
    // "A rebel group freed the nurse. … she met the archbishop": no group.
    if (actor && person.has(word) && isOfMany(sentence, actor.at, language)) return NOBODY;
    // "The army said so, a claim the charity denied. It suspended …": which of the two is not told.
    if (actor && !several && !person.has(word) && sentence.words.some(({ tag, classes }, i) => i > actor.at.last && tag === 'noun' && classes.body && sentence.words[i + 1]?.tag === 'verb' && sentence.words[i + 1]!.classes.reports)) return NOBODY;
    // "King Ivo sent condolences. The storm passed Mern. It tore the roof off a school": neither the king nor anybody
    if (isThing && (actor ? isOneTold(sentence, actor.at) : tellsOfThing(sentence))) return NOBODY;
    // "A statement on its page said costs had risen. It cut 400 jobs": whoever put it out
    if (actor && isThing && isDocument(sentence.words[phraseEnd(sentence, actor.at.first) - 1]!, language)) return NOBODY;
    if (actor) return { text: actor.text, implied: true };
    if (several && tellsOfThings(sentence)) return NOBODY;
  }
  return NOBODY;
}

/** "the Mern bus attack": whether a deed is only named by the town where it was, which did nothing; a country may have done it. */
function isNamedByPlace({ text }: Agent, { isPlace }: NamesSeen, language: CompiledClaimLanguage): boolean {
  const words = text.split(' ');
  const { agents } = language.words;
  return words.length > 1 && agents.deeds.has(words.at(-1)!.toLowerCase()) && isPlace(words[0]!) && !isCountry(nameKey(words[0]!), language.words) && words.slice(1, -1).every((word) => word === word.toLowerCase() && !agents.parties.has(word));
}
