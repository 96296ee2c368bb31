import { dimensionOf } from '@/lib/lexicon/units';
import type { Grammar } from '@/lib/claims/claim-language';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Word } from '@/lib/claims/syntax/sentence';
import type { Attachment } from './attachment';
import { CHANGES } from './frame-groups';

/** The two shares of a vote are all of it, but for rounding and spoilt ballots. */
const ALL = 100;
const NEARLY_ALL = 95;

/** Whether two shares are the sides of a vote: "by 54.2 percent to 45.8 percent", which make up all of it. */
export function isMargin(words: readonly Word[], { at, reading: { value } }: Attachment, own: Attachment, { by }: Grammar): boolean {
  const sum = (value.high ?? 0) + (own.reading.value.high ?? 0);
  return value.unit === 'percent' && own.reading.value.unit === 'percent' && own.at.first - at.last === 1 && words[at.last]!.tag === 'to' && by.has(words[at.first - 1]?.lower ?? '') && sum <= ALL + 1 && sum >= NEARLY_ALL;
}

/** Whether a share with its whole stands between two commas right behind a figure of another measure: "$42 billion, about a quarter of all deposits, …". */
export function isShareOfSum(words: readonly Word[], { at: { last }, frame, trigger }: Attachment, own: Attachment, of: ReadonlySet<string>): boolean {
  if (frame === null || trigger === null || trigger.last > last || own.trigger === null || dimensionOf(own.reading.value.unit) !== 'share') return false;
  if (own.at.first - last !== 1 || words[last]!.tag !== 'comma') return false;
  const close = words.findIndex(({ tag }, i) => i >= own.at.last && tag === 'comma');
  return close > 0 && close < own.trigger.first && words.slice(own.at.last, close).every(({ tag, lower }) => isNominal(tag) || of.has(lower));
}

/** "a fifth of the population, some 2.4 million people, face hunger", "14 million people - more than half the population - need aid": whether a share and a number of people stand side by side for the same people, the second of them between commas or dashes. */
export function isSameTwice(words: readonly Word[], a: Attachment, b: Attachment): boolean {
  const [one, other] = [dimensionOf(a.reading.value.unit), dimensionOf(b.reading.value.unit)];
  const people = one === 'share' ? b : a;
  if (one === other || (one !== 'share' && other !== 'share') || people.reading.value.unit !== 'people' || b.at.first - a.at.last !== 1) return false;
  const [open, close] = [words[a.at.last]!, words[b.at.last]];
  return (open.tag === 'comma' || open.tag === 'punct' || open.tag === 'hyphen') && close?.text === open.text;
}

/** "output fell by 4.4 percent, or about 3 gigawatts, as workers …": whether a measure stands behind "or" and the comma of a change by a share, of which another figure than the noun before the verb tells. */
export function isChangeTwice(words: readonly Word[], { at, frame, trigger, reading }: Attachment, own: Attachment): boolean {
  if (frame === null || trigger === null || !CHANGES.has(frame) || dimensionOf(reading.value.unit) !== 'share' || dimensionOf(own.reading.value.unit) === 'share' || dimensionOf(own.reading.value.unit) === 'count') return false;
  return own.at.first - at.last === 2 && words[at.last]!.tag === 'comma' && words[at.last + 1]!.tag === 'and' && (own.trigger === null || own.trigger.last <= trigger.first);
}
