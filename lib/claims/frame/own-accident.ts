import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isNominal } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';

/** Frames of what befalls a thing by itself. */
const ACCIDENTS: ReadonlySet<string> = new Set(['crashed', 'sank', 'derailed', 'collapsed', 'burned']);

/** … and what befalls only what people travel in, whatever its name. */
const WRECKS: ReadonlySet<string> = new Set(['sank', 'derailed']);

/** Whether a participle tells what came of something that befell a thing of its owner's, or a ship or a train that is named: "X said its plane crashed, killing 92", "the Mern sank after colliding with a tanker, killing 92". */
export function isOfOwnAccident(sentence: Sentence, { at }: Trigger, triggers: readonly Trigger[], { words: { grammar } }: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  if (words[at]!.is?.has('ing') !== true || words[at - 1]?.tag !== 'comma') return false;
  const accident = triggers.find((other) => other.kind === 'subject' && ACCIDENTS.has(other.frame) && other.last < at && words.slice(other.last, at).every(({ tag, is }) => tag !== 'verb' || is?.has('ing') === true));
  const subject = accident ? subjectOf(sentence, accident.at) : null;
  const next = words[accident?.last ?? 0];
  // … but "Orlava sank a tanker, killing 92"
  return subject !== null && (grammar.possessives.has(words[subject.head.first]!.lower) || (WRECKS.has(accident!.frame) && words[subject.head.last - 1]!.tag === 'name' && !isNominal(next?.tag) && next?.tag !== 'num'));
}
