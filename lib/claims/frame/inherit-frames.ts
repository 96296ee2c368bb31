import type { Grammar } from '@/lib/claims/claim-language';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { dimensionOf } from '@/lib/lexicon/units';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import type { Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { Attachment } from './attachment';
import { isSaidAlone } from './counted-anew';
import { isElliptic, isOfThem, isSpokenOf, mostOf, type PartWords } from './goes-on';
import { LINK_RULES } from './link-rules';
import { isEarlier } from './number-alone';
import { partWhole } from './part-and-whole';
import { MAX_COST } from './tie-cost';

/**
 * A figure after "including", or joined to another by "and" or a comma with no verb of its own, counts what the other
 * counts: "killing four people, including two students", "311 dead: 183 fighters, 100 soldiers and 28 civilians".
 * Changes the attachments; what a figure takes from which is told by `LINK_RULES`.
 */
export function inheritFrames(sentence: Sentence, attachments: readonly Attachment[], { words: { grammar, reporting, refine: { there } }, sources }: CompiledClaimLanguage): void {
  const { words } = sentence;
  const parts = { including: grammar.including, holding: reporting.holding };
  for (let n = 1; n < attachments.length; n++) {
    const own = attachments[n]!;
    partWhole(words, attachments[n - 1]!, own, grammar.of);
    const other = countedWith(words, attachments, n, grammar, parts);
    // "taken to a hospital, where two of them died": more than one are of no single thing.
    if (other.reading.form === 'implicit-one' && other.reading.value.unit !== own.reading.value.unit && isOfThem(words, own, grammar.of) && (own.reading.value.low ?? 0) > mostOf(other)) continue;
    const link = { sentence, words, own, other, before: attachments.slice(0, n), unit: own.reading.value.unit, grammar, reporting, sources, there, parts };
    LINK_RULES.some((rule) => rule(link));
  }
}

/** From this cost on a tie of a number alone to a verb of another clause says little. */
const FAR = 4;

/** "Organisers spoke of 30,000; police said 11,000 attended": a number alone counts what the next, of another who counts, tells. */
export function goOnFromNext({ words }: Sentence, attachments: readonly Attachment[], there: ReadonlySet<string>): void {
  for (let n = attachments.length - 2; n >= 0; n--) {
    const [own, next] = [attachments[n]!, attachments[n + 1]!];
    const { value } = own.reading;
    if (isRivalCount(words, own, next)) {
      own.frame = next.frame;
      own.cost = Math.min(next.cost + 0.5, MAX_COST);
      own.from = next.reading;
      continue;
    }
    if (value.unit !== BARE_NUMBER || (own.frame !== null && own.cost < FAR) || next.frame === null || next.reading.form !== 'count' || !isSaidAlone(words, own.at, own.reading, there) || words[next.at.first - 1]?.classes.reports !== true) continue;
    own.reading = { ...own.reading, value: { ...value, unit: next.reading.value.unit }, counted: next.reading.counted, countedKind: next.reading.countedKind };
    own.frame = next.frame;
    own.cost = Math.min(next.cost + 0.5, MAX_COST);
    own.from = next.reading;
  }
}

/** Longest phrase for who counts, between the commas behind a number. */
const COUNTER = 8;

/** "3,000 people, according to police, and 10,000, according to organisers, marched": whether two counts of one thing by two parties share the verb behind both. */
const isRivalCount = (words: readonly Word[], { frame, at, reading }: Attachment, next: Attachment): boolean =>
  frame === null && next.frame !== null && next.trigger !== null && next.trigger.first >= next.at.last && reading.value.unit === next.reading.value.unit && next.reading.form === 'count' &&
  words[at.last]?.tag === 'comma' && words[next.at.first - 1]?.tag === 'and' && words[next.at.first - 2]?.tag === 'comma' && words[next.at.last]?.tag === 'comma' &&
  next.at.first - at.last <= COUNTER && next.at.first - 2 > at.last;

/** Nothing that is told in percent is more. */
const MOST_PERCENT = 100_000;

/** The figure that attachment `n` goes on with: the one before it, the nearest that is no smaller for "12 of them", the nearest of a frame for a number that stands alone behind "and". */
function countedWith(words: readonly Word[], attachments: readonly Attachment[], n: number, { of, earlier }: Grammar, parts: PartWords): Attachment {
  const before = attachments[n - 1]!;
  const own = attachments[n]!;
  const size = own.reading.value.high ?? own.reading.value.low ?? 0;
  // "310,000 protesters in 74 towns, down from 380,000"
  const wasOther = own.reading.value.unit === BARE_NUMBER && isEarlier(words, own.at.first, earlier);
  for (let i = n - 1; i >= 0; i--) {
    const other = attachments[i]!;
    // "an explosion", "a task force" between two counts is none, and "ten times the count of 481,000" goes on with what was counted before.
    if (i > 0 && (other.reading.form === 'implicit-one' || other.reading.form === 'multiple')) continue;
    // "had been displaced in just over a week, and warned that the number could swell to 1.5 million": a length of time is no count
    if (i > 0 && (own.reading.value.unit === BARE_NUMBER || isOfThem(words, own, of)) && dimensionOf(other.reading.value.unit) === 'time') continue;
    // "a toll of 23, including six children; the ministry spoke of 17": the whole is counted again, and not its part.
    if (i > 0 && own.reading.value.unit === BARE_NUMBER && parts.including.has(words[other.at.first - 1]?.lower ?? '') && words[own.at.last]?.tag !== 'noun' && isSpokenOf(words, own.at.first)) continue;
    // "11.5 trillion, or 67 percent of output, up from 10.4 trillion": so many are no share.
    if (wasOther && (i > 0 || n > 1) && size > MOST_PERCENT && dimensionOf(other.reading.value.unit) === 'share') continue;
    // "rose to 400 cars in 12 countries, up from 380": what the verb is first told of.
    // … but of "rose 5 percent to 300 million, compared with 280 million" no share
    if (wasOther && i > 0 && other.trigger !== null && attachments[i - 1]!.trigger?.at === other.trigger.at && !(size > MOST_PERCENT && dimensionOf(attachments[i - 1]!.reading.value.unit) === 'share')) continue;
    if (isOfThem(words, own, of) ? mostOf(other) >= size && other.reading.value.unit !== BARE_NUMBER : other.frame !== null || !(wasOther || isElliptic(words, before, own, parts))) return other;
  }
  // "1.1 million people came over 15 days, compared with 902,312": what was counted, and no length of time
  return (wasOther && dimensionOf(before.reading.value.unit) === 'time' ? attachments.slice(0, n).findLast(({ reading }) => reading.form === 'count' && reading.counted !== null) : undefined) ?? before;
}
