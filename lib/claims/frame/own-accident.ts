import { lineage } from '@/lib/lexicon/nouns';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isNominal } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';

/** Frames of what befalls a thing by itself. */
const ACCIDENTS: ReadonlySet<string> = new Set(['crashed', 'sank', 'derailed', 'collapsed', 'burned']);

/** … and what befalls only what people travel in, whatever its name. */
const WRECKS: ReadonlySet<string> = new Set(['sank', 'derailed']);

/** Whoever runs a plane that crashes did nothing. */
const [CRASHED, PLANE] = ['crashed', 'aircraft'];

/** Whether a participle tells what came of something that befell a thing of its owner's, or a ship or a train that is named: "X said its plane crashed, killing 92", "the Mern sank after colliding with a tanker, killing 92". */
export function isOfOwnAccident(sentence: Sentence, { at }: Trigger, triggers: readonly Trigger[], { words: { grammar, quantity } }: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  if (words[at]!.is?.ing !== true || words[at - 1]?.tag !== 'comma') return false;
  const accident = triggers.find((other) => other.kind === 'subject' && ACCIDENTS.has(other.frame) && other.last < at && words.slice(other.last, at).every(({ tag, is }, i) => tag !== 'verb' || is?.ing === true || words[other.last + i - 1]!.tag === 'and'));
  const subject = accident ? subjectOf(sentence, accident.at) : null;
  const next = words[accident?.last ?? 0];
  // … but "Orlava sank a tanker, killing 92"
  if (accident === undefined || subject === null) return false;
  const thing = words[subject.head.last - 1]!;
  if (grammar.possessives.has(words[subject.head.first]!.lower) || (triggers.some(({ at: verb, frame }) => verb === accident.at && frame === CRASHED) && lineage(quantity.nouns.kindOf(thing.lower) ?? '').includes(PLANE))) return true;
  return WRECKS.has(accident.frame) && thing.tag === 'name' && !isNominal(next?.tag) && next?.tag !== 'num';
}
