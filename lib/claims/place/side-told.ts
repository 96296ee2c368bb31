import { SCANS } from '@/lib/claims/scans';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/** The country on whose side of a war or a border a sentence says that it is ("On the Mernish side, 46 have died"); null where it says none. */
export function sideTold({ words, scans }: Sentence, { words: { places } }: CompiledClaimLanguage): string | null {
  if ((scans & SCANS.side) === 0) return null;
  for (let i = 3; i < words.length; i++) {
    if (!places.sides.has(words[i]!.lower) || !words[i - 2]!.classes.the || words[i - 3]!.tag !== 'prep') continue;
    const nation = places.nationalities.get(words[i - 1]!.lower);
    if (nation !== undefined) return nation;
  }
  return null;
}
