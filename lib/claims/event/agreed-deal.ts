import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { groupStart } from '@/lib/claims/syntax/verbs';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/** Frames of deals that are news on the day on which they are agreed, whenever they are done. */
const DEALS: ReadonlySet<string> = new Set(['bought', 'sold']);

/** Whether a verb tells of a deal that has been agreed and not yet done: "Ferro agreed to | buy Dorn on Monday". */
export function isAgreedDeal(sentence: Sentence, verb: number | null, frame: string | null, { words: { events } }: CompiledClaimLanguage): boolean {
  if (verb === null || frame === null || !DEALS.has(frame)) return false;
  const start = groupStart(sentence, verb);
  return sentence.words[start]!.tag === 'to' && events.agreeing.has(sentence.words[start - 1]?.lower ?? '');
}
