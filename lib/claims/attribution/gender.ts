import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { textOf, type Sentence } from '@/lib/claims/syntax/sentence';

/** Whether a pronoun of one person cannot mean somebody told by these words: "she" and "her father". */
export const isOfOtherGender = (pronoun: string, words: readonly string[], { words: { reporting } }: CompiledClaimLanguage): boolean =>
  reporting.genders.some(({ pronouns, others }) => pronouns.has(pronoun) && words.some((word) => others.has(word.endsWith('.') ? word.slice(0, -1) : word)));

const NONE: ReadonlySet<string> = new Set();

/** Titles of those whom a pronoun of one person may mean: what the pronouns of the other gender cannot ("ms" for "she"); none for other pronouns. */
export const titlesOf = (pronoun: string, { genders, pronouns: { person } }: CompiledClaimLanguage['words']['reporting']): ReadonlySet<string> =>
  (person.has(pronoun) && genders.some(({ pronouns }) => pronouns.has(pronoun)) ? genders.find(({ pronouns }) => !pronouns.has(pronoun))?.others : undefined) ?? NONE;

/** The one person behind the opening of a sentence whose title fits a pronoun ("Mr. Dorn met Ms. Lind." of "she"); null where nobody or more than one does. */
export function titledBehind(pronoun: string, sentence: Sentence, { words: { reporting } }: CompiledClaimLanguage): string | null {
  const { words } = sentence;
  const titles = titlesOf(pronoun, reporting);
  const found = new Set<string>();
  for (let i = 1; i < words.length; i++) {
    if (words[i]!.tag !== 'name' || !titles.has(words[i]!.lower) || !words[i]!.capital) continue;
    let last = i + 1;
    while (words[last]?.tag === 'hyphen' || words[last]?.tag === 'name') last++;
    if (words[last - 1]!.tag === 'name' && last > i + 1) found.add(textOf(sentence, { first: i, last }));
  }
  return found.size === 1 ? [...found][0]! : null;
}
