import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';

/** Whether a pronoun of one person cannot mean somebody told by these words: "she" and "her father". */
export const isOfOtherGender = (pronoun: string, words: readonly string[], { words: { reporting } }: CompiledClaimLanguage): boolean =>
  reporting.genders.some(({ pronouns, others }) => pronouns.has(pronoun) && words.some((word) => others.has(word)));
