import { CHANGES } from '@/lib/claims/frame/frame-groups';
import type { Doubt } from './doubt';

/** Frames that a length of time can be the figure of. */
const TAKES_TIME: ReadonlySet<string> = new Set(['lasted', 'sentenced', 'suspended', 'on-strike', 'rose', 'fell', 'waited', 'sheltered']);
/** Highest cost of a tie by which a length of time is what is told. */
const MAX_TIME = 3.5;

/** Whether a length of time only says when, or in what time something was: "for two weeks", "a three-day visit". */
export function isOnlyTime(doubt: Doubt): boolean {
  const { frame, cost, at, sentence, words, known: { grammar, quantity, times } } = doubt;
  if (doubt.dimension !== 'time') return false;
  if (frame === null || !TAKES_TIME.has(frame) || (cost > MAX_TIME && !isCameTo(doubt))) return true;
  const before = words[at.first - 1]?.lower ?? '';
  // "rose 4.2 metres in 12 hours": how long it took.
  if (frame !== 'lasted' && frame !== 'sentenced' && quantity.notFigures.timeBefore.has(before)) return true;
  // "could double over the next ten days": when.
  if (times.next.has(before)) return true;
  // "was doubling every ten days"
  if (quantity.per.has(before) && !grammar.articles.has(before)) return true;
  // "fell in the first nine months of 2023": when.
  if (sentence.times.some(({ first, last }) => first < at.first && last >= at.last)) return true;
  // "delays the output rise by three months": for how long
  if (CHANGES.has(frame) && doubt.attachment.trigger?.kind === 'noun' && grammar.by.has(before)) return true;
  // "fell 12 percent over three years": in what time it changed.
  // "the biggest one-day fall", "a near four-month low", "the third outage in 18 months"
  if (CHANGES.has(frame) && (isPeriod(doubt) || words.slice(at.first, at.last).some(({ tag }) => tag === 'hyphen'))) return true;
  return frame === 'lasted' && isTimeTaken(doubt);
}

/** "cut the wait from nine weeks to six": whether a length of time is what another came to. */
const isCameTo = ({ at: { first }, sentence: { quantities }, words, known: { grammar } }: Doubt): boolean =>
  words[first - 1]?.tag === 'to' && quantities.some(({ value, start, end }, i) => end === words[first - 2]?.end && quantities[i + 1]?.value.unit === value.unit && words.some((word, k) => word.start === start && grammar.from.has(words[k - 1]?.lower ?? '')));

/** Whether a verb or noun of lasting is told of how long something else took: "took 14 villages in six days". */
function isTimeTaken({ attachment: { trigger }, at, sentence, words, known: { quantity } }: Doubt): boolean {
  if (trigger === null) return false;
  const before = words[at.first - 1]?.lower ?? '';
  if (trigger.kind === 'noun') return trigger.last <= at.first && quantity.notFigures.tookBefore.has(before);
  return trigger.kind === 'subject' && trigger.last < at.first - 1 && quantity.outOf.has(before) && sentence.quantities.some(({ isFigure, start, end }) => isFigure && start >= words[trigger.last]!.start && end < words[at.first]!.start);
}

/** Whether a length of time stands behind a preposition that tells in what time, not by how much. */
function isPeriod({ at: { first, last }, words, known: { grammar } }: Doubt): boolean {
  // "cut the journey from 94 minutes to 51": what it was
  if (grammar.from.has(words[first - 1]?.lower ?? '') && words[last]?.tag === 'to') return false;
  const before = words[first - 1]?.tag === 'det' ? words[first - 2] : words[first - 1];
  return before?.tag === 'prep' && !grammar.by.has(before.lower);
}
