import { lineage } from '@/lib/lexicon/nouns';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { phraseEnd } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart, verbBefore } from '@/lib/claims/syntax/verbs';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import { toAgent, type Agent } from './to-agent';
import type { Trigger } from './find-triggers';

/** Deeds of an armed side that tells of its own. */
const OF_ARMS: ReadonlySet<string> = new Set(['killed', 'captured', 'destroyed', 'detained', 'intercepted']);

/** Longest way from the verb of saying to a joined "that", in words. */
const REACH = 14;

/**
 * The armed side that says what it did itself, in a language whose verbs need no subject: "El Ejército aseguró que abatió a 33 atacantes y que destruyó
 * seis vehículos". Null where the verb has a subject of its own in front or behind, or goes with another number; and of plain people killed, whom
 * somebody else may have killed.
 */
export function sayerAsAgent(sentence: Sentence, { at, kind, passive, frame, verb: base, last }: Trigger, language: CompiledClaimLanguage): Agent | null {
  const { tellsOwn } = language.words.agents;
  if (tellsOwn === null || kind !== 'object' || passive || !OF_ARMS.has(frame)) return null;
  const { words } = sentence;
  const start = groupStart(sentence, at);
  if (words[start - 1]?.tag !== 'that') return null;
  let saying = verbBefore(sentence, start - 1, true);
  if (words[start - 2]?.tag === 'and') while (saying >= 0 && start - saying < REACH && !words[saying]!.classes.reports) saying = verbBefore(sentence, saying, true);
  else if (saying !== start - 2) return null;
  if (saying < 0 || !words[saying]!.classes.reports) return null;
  const sayer = subjectOf(sentence, saying);
  if (!sayer || sayer.last > saying) return null;
  const phrase = words.slice(sayer.head.first, sayer.head.last);
  const head = phrase.find(({ tag }) => tag === 'noun' || tag === 'name')?.lower ?? '';
  if (!tellsOwn.sides.has(head) && !(tellsOwn.groups.has(head) && phrase.some(({ lower }) => tellsOwn.armed.has(lower)))) return null;
  if (tellsOwn.isOfSeveral(words[start]!.lower) !== language.words.quantity.nouns.isPlural(head)) return null;
  const object = words[last]?.tag === 'prep' ? last + 1 : last;
  const end = phraseEnd(sentence, object);
  // "dijo que derribó 12 casas el ciclón": who did it stands behind.
  const behind = words[end]?.tag;
  if (end === object || behind === 'det' || behind === 'name' || behind === 'noun') return null;
  const ofArms = base !== null && tellsOwn.only.has(base);
  if (frame === 'killed' && !ofArms && !words.slice(object, end).some(({ lower }) => lineage(language.words.quantity.nouns.kindOf(lower) ?? '').some((one) => one === 'combatants' || one === 'suspects'))) return null;
  return toAgent(sentence, sayer, language);
}
