import { isNominal } from './phrases';
import type { Sentence } from './sentence';
import { groupStart, mainVerbBefore } from './verbs';

/**
 * The verb whose subject a past form behind "and" shares, where the verb before it, `finite`, stands in a relative clause: that of the
 * sentence around it, and not the one within. `finite` as it came where the clause may go on.
 */
export function overClause(sentence: Sentence, and: number, finite: number): number {
  const { words } = sentence;
  const next = words[and + 1];
  if (finite < 0 || next?.tag !== 'verb' || !next.is?.past) return finite;
  return overPresent(sentence, finite) ?? (words[and - 1]?.tag === 'comma' ? overClosed(sentence, and, finite) : null) ?? finite;
}

/** "cut the road that links X to Y and seized the town": the past verb before the relative clause, and not the present one within; null where the clause may go on. */
function overPresent(sentence: Sentence, finite: number): number | null {
  const { words } = sentence;
  const { is } = words[finite]!;
  const opener = words[groupStart(sentence, finite) - 1]?.tag;
  if (words[finite]!.tag !== 'verb' || !is?.third || is.past || (opener !== 'that' && opener !== 'rel')) return null;
  return pastBefore(sentence, finite);
}

/** Frames of harm, in which a second verb may go on with the clause of the first: "a man who stabbed a guard, and killed two others". */
const HARMS: ReadonlySet<string> = new Set(['killed', 'injured', 'attacked', 'struck', 'destroyed', 'damaged', 'burned', 'captured']);

/** "shelled the town, which rebels had seized, and killed 12", "fired at men who threw stones, and detained 13": the past verb before a clause that a comma closes; null where the clause may go on. */
function overClosed(sentence: Sentence, and: number, finite: number): number | null {
  const { words } = sentence;
  const opener = words.findLastIndex(({ tag }, i) => i < finite && (tag === 'comma' || tag === 'punct' || tag === 'rel'));
  if (opener < 1 || words[opener]!.tag !== 'rel') return null;
  // … ", to which Mern pays a fifth, and declared"
  const isAside = words[words[opener - 1]!.tag === 'prep' || words[opener - 1]!.tag === 'to' ? opener - 2 : opener - 1]?.tag === 'comma';
  if (!isAside && (!isNominal(words[opener - 1]!.tag) || words[and + 1]!.classes.verbs?.some(({ frame }) => HARMS.has(frame)) === true)) return null;
  const outer = pastBefore(sentence, opener);
  // "said that men who threw stones, and fled, were held": what is said may go on.
  return outer === null || words[outer]!.classes.reports ? null : outer;
}

/** The verb of the clause before word `at`, in the past; null where it is not. */
function pastBefore(sentence: Sentence, at: number): number | null {
  const outer = mainVerbBefore(sentence, at);
  return outer >= 0 && sentence.words[outer]!.is?.past === true ? outer : null;
}
