import type { Sentence } from '@/lib/claims/syntax/sentence';

/* Amounts behind a verb that says something elsewhere, and by which it is a deed. */

/** Whether a sum of money stands at a word, and no verb behind it. */
export const isSumAlone = ({ words, quantities }: Sentence, at: number): boolean =>
  words[at]?.tag === 'num' && quantities.some(({ form, start }) => form === 'money' && start === words[at]!.start) && words.slice(at).every(({ tag }) => tag !== 'verb' && tag !== 'aux' && tag !== 'modal');

/** Whether a share that is of nothing stands at a word, and neither a verb nor a quotation behind it in its clause. */
export function isShareAlone({ words, quantities }: Sentence, at: number): boolean {
  if (words[at]?.tag !== 'num') return false;
  const share = quantities.find(({ start }) => start === words[at]!.start);
  if (share?.form !== 'percent' || share.counted !== null) return false;
  const next = words.find(({ start }) => start >= share.end);
  return next === undefined || next.tag === 'and' || next.tag === 'punct' || next.tag === 'comma' || next.tag === 'to' || next.tag === 'time';
}
