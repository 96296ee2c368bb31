import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';

/** Frames of what befalls people. */
const BEFALLS: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'displaced', 'evacuated', 'rescued', 'detained', 'infected', 'affected']);

/** Whether a word of living or of fleeing tells nothing of where those counted have their homes: "marched over living costs", "20 people living in tents died", "three men were seen fleeing". */
export function isOfNoHome({ words }: Sentence, { frame, first, last, at: verb }: Trigger, triggers: readonly Trigger[], at: Phrase, seeing: ReadonlySet<string>): boolean {
  if (frame === 'displaced') return seeing.has(words[verb - 1]?.lower ?? '');
  if (frame !== 'population' || (words[verb]!.is?.ing !== true && words[first]!.is?.ing !== true)) return false;
  return words[last]?.tag === 'noun' || (first === at.last && triggers.some((other) => other.first > last && BEFALLS.has(other.frame)));
}
