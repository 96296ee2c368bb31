import { eventFrameOf } from '@/lib/lexicon/events';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { findAgent } from '@/lib/claims/frame/find-agent';
import type { Trigger } from '@/lib/claims/frame/find-triggers';
import { chainAfter, isNominal, phraseStart, POSSESSIVE } from '@/lib/claims/syntax/phrases';
import { groupStart, verbAfter } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { namedApposition } from '@/lib/claims/syntax/apposition';
import type { EventReading } from './event-reading';
import { hasName, namedPart, namesForce, suits } from './event-object';

/**
 * What a sentence tells by a noun as done to somebody or something that it names: "the capture of Mern by the rebels", "the
 * minister's resignation". Only behind a word that tells of it as done ("after", "announced"), or as the subject of a clause
 * that tells what is ("The fall of Mern is the biggest loss"): "called for the release of" tells of none.
 */
export function nominalEvents(sentence: Sentence, triggers: readonly Trigger[], language: CompiledClaimLanguage, isPlace: (name: string) => boolean): EventReading[] {
  const { words } = sentence;
  const { events, grammar } = language.words;
  const found: EventReading[] = [];
  for (let i = 0; i < words.length - 1; i++) {
    const frame = words[i]!.tag === 'noun' ? events.deeds.get(words[i]!.lower) : undefined;
    if (frame === undefined) continue;
    const record = eventFrameOf(frame);
    if (!record) continue;
    const start = phraseStart(sentence, i);
    const behind = grammar.of.has(words[i + 1]!.lower) ? chainAfter(sentence, i + 2, grammar.of) : null;
    const object = behind ? (namedApposition(sentence, behind) ?? behind) : ownerBefore(sentence, start, i);
    if (!object || !(hasName(sentence, object) || isPlaced(sentence, object.last)) || words.slice(object.first, object.last).some(({ tag }) => tag === 'num')) continue;
    const at = { first: Math.min(start, object.first), last: Math.max(i + 1, object.last) };
    if (!isToldAsDone(sentence, at, events.telling)) continue;
    const trigger: Trigger = { frame, kind: 'noun', first: i, last: at.last, at: i, passive: true, reduced: false, weight: 1, verb: null };
    if (!suits(sentence, trigger, object, record, language, isPlace, () => false)) continue;
    const agent = behind ? findAgent(sentence, trigger, triggers, language) : null;
    const shown = namedPart(sentence, object, language).replace(POSSESSIVE, '');
    // "the fall of the president", "the capture of Igor Manev": what is taken is a place.
    if (record.happensTo[0] === 'place' && words[object.last - 1]!.tag === 'name' && !isPlace(shown) && !words.slice(object.first, object.last).some(({ tag, lower }) => tag === 'noun' && (events.things.place?.has(lower) || events.things.building?.has(lower) || language.words.places.nouns.has(lower))) && !(agent && namesForce(sentence, agent.at.first, language))) continue;
    found.push({ trigger, at, object: shown, agent });
  }
  return found;
}

/** Whether a preposition and a name stand at word `at` ("the air base | at Beled"). */
const isPlaced = ({ words }: Sentence, at: number): boolean => words[at]?.tag === 'prep' && !words[at].classes.by && words[at + 1]?.tag === 'name';

/** "the minister's | resignation", "Anna Belska's | arrest": whose deed or fate the noun at `head` tells; null where nobody's stands right before it. */
function ownerBefore({ words }: Sentence, start: number, head: number): Phrase | null {
  const owner = words[head - 1];
  if (owner?.tag === 'poss') return { first: start, last: head - 1 };
  return owner && POSSESSIVE.test(owner.text) ? { first: start, last: head } : null;
}

/** Whether a deed told by a noun is told as done. */
function isToldAsDone(sentence: Sentence, { first, last }: Phrase, telling: ReadonlySet<string>): boolean {
  const { words } = sentence;
  const before = words[first - 1];
  if (before && telling.has(before.lower)) return true;
  if (before && before.tag !== 'punct' && before.tag !== 'comma' && before.tag !== 'that' && before.tag !== 'quote') return false;
  // The subject of a clause that tells what is.
  if (isNominal(words[last]?.tag)) return false;
  const verb = verbAfter(sentence, last - 1);
  const helper = words.findIndex(({ tag }, i) => i >= last && (tag === 'aux' || tag === 'modal' || tag === 'verb'));
  const group = verb < 0 ? helper : Math.min(verb, helper < 0 ? verb : helper);
  if (group < 0 || words.slice(last, group).some(({ tag }) => tag === 'sub' || tag === 'rel' || tag === 'that')) return false;
  return !words.slice(group, (verb < 0 ? group : Math.max(verb, group)) + 1).some(({ tag }) => tag === 'modal') && groupStart(sentence, group) >= last;
}
