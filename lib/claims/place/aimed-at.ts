import { nameKey } from '@/lib/text/fold-name';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { textOf, type Sentence } from '@/lib/claims/syntax/sentence';

/** A blow at what may be a town; the country whose blow it is, by its adjective. */
interface Aimed {
  by: string | null;
}

/**
 * The blow that a sentence tells of, where it fell on a name that may be a town's or a group's ("killed in strikes on Tarn"): not in the town
 * that was told of before. Null where there is none, and where the name is a person's or describes what was hit ("strikes on Ferro depots").
 */
export function aimedAtName(sentence: Sentence, { words: { agents, events, places } }: CompiledClaimLanguage, isPerson: (name: string) => boolean): Aimed | null {
  const { words } = sentence;
  for (let i = 0; i + 2 < words.length; i++) {
    if (words[i + 2]!.tag !== 'name' || words[i]!.tag !== 'noun' || !agents.deeds.has(words[i]!.lower) || words[i + 1]!.tag !== 'prep' || !events.against.has(words[i + 1]!.lower)) continue;
    let last = i + 3;
    while (words[last]?.tag === 'name') last++;
    const next = words[last];
    if (next?.tag === 'noun' || next?.tag === 'adj' || next?.tag === 'hyphen' || isPerson(nameKey(textOf(sentence, { first: i + 2, last })))) continue;
    let owner = i - 1;
    while (words[owner]?.tag === 'noun' || (words[owner]?.tag === 'adj' && !places.nationalities.has(words[owner]!.lower))) owner--;
    return { by: places.nationalities.get(words[owner]?.lower ?? '') ?? null };
  }
  return null;
}
