import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Sentence, TimeExpression } from '@/lib/claims/syntax/sentence';

/** Words between the pronoun of a relative clause and its time, at most: "which | broke out in early 2019". */
const REACH = 5;

/** Whether a time tells when what goes on for years began, in a relative clause on it: "the war, which broke out in 2019, has killed". */
export function isAgeBegun({ words }: Sentence, { first }: TimeExpression, { words: { times } }: CompiledClaimLanguage): boolean {
  let begins = false;
  for (let i = first - 1; i >= 1 && i >= first - REACH; i--) {
    const { tag, lower } = words[i]!;
    if (tag === 'verb') begins ||= times.starts.has(lower);
    if (tag !== 'rel' && tag !== 'that') continue;
    const noun = words[words[i - 1]!.tag === 'comma' ? i - 2 : i - 1];
    return begins && noun !== undefined && times.ages.has(noun.lower);
  }
  return false;
}
