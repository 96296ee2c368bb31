import { dimensionOf } from '@/lib/lexicon/units';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Phrase, Word } from '@/lib/claims/syntax/sentence';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Attachment } from './attachment';
import { frameByNature } from './fits-frame';

/** Whether a figure is a share: percent, or a ratio. */
export const isShare = ({ reading: { value } }: Attachment): boolean => dimensionOf(value.unit) === 'share';

/** "100 are held, a third of whom have died": a share of people as people, whom what its clause tells befell; null for any other figure. */
export function ofWhom(words: readonly Word[], { last }: Phrase, reading: QuantityReading, them: ReadonlySet<string>): QuantityReading | null {
  const whom = words[last + 1];
  if (dimensionOf(reading.value.unit) !== 'share' || words[last]?.classes.of !== true || whom?.tag !== 'rel' || !them.has(whom.lower)) return null;
  return { ...reading, value: { ...reading.value, unit: 'people' } };
}

/** "Of the 63 men, 48 got out": what the verb tells is told of the part. Changes the whole. */
export function partWhole(words: readonly Word[], whole: Attachment, part: Attachment, of: ReadonlySet<string>): void {
  if (!of.has(words[0]?.lower ?? '') || whole.at.first > 2 || words[whole.at.last]?.tag !== 'comma' || part.at.first !== whole.at.last + 1) return;
  if (whole.trigger === null || whole.trigger.first < part.at.first) return;
  whole.frame = frameByNature(whole.reading);
  whole.trigger = null;
  whole.cost = Infinity;
}

/** "48 of the 61 girls they seized": a clause right behind the whole that tells of it. */
export const isContact = (words: readonly Word[], { at, trigger }: Attachment): boolean => trigger?.kind === 'object' && !trigger.passive && trigger.at === at.last + 1 && words[at.last]!.tag === 'pron';

/** Longest name of whose a whole is, with its article, in words. */
const OWNER = 4;

/** Whether a figure is the whole of which the one before is a part: "74 of the 97". */
export function isWholeOf(words: readonly Word[], part: Attachment, whole: Attachment, of: ReadonlySet<string>): boolean {
  // "one of the four crew members", "85 percent of the 900 detainees": one phrase
  const isInside = part.at.first < whole.at.first && part.at.last >= whole.at.last;
  if (isInside && (isShare(part) ? words.slice(part.at.first, whole.at.first).some(({ classes }) => classes.of) : dimensionOf(whole.reading.value.unit) === 'count' && whole.reading.value.unit !== BARE_NUMBER && of.has(words[part.at.first + 1]?.lower ?? ''))) return true;
  if (!of.has(words[part.at.last]?.lower ?? '')) return false;
  const between = words.slice(part.at.last + 1, whole.at.first);
  const last = between.at(-1);
  // "shot down 16 of 20 missiles"
  // … "none of the crew of 12 was hurt"
  if (between.length === 0) return part.reading.form === 'count' && whole.reading.form === 'count' && (words[part.at.last - 1]!.tag === 'num' || words[part.at.first + 1]?.classes.of === true);
  // "of the 97", "of the town's 4,700 residents"
  if (between.length === 1) return last!.tag === 'det' || last!.tag === 'poss';
  return last !== undefined && between.length <= OWNER && between.every(({ tag }) => isNominal(tag) || tag === 'poss') && (last.tag === 'poss' || /['’]s?$/.test(last.text));
}
