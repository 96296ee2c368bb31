import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Attachment } from '@/lib/claims/frame/attachment';
import type { Sentence } from '@/lib/claims/syntax/sentence';

const CASE = 'case';
const INFECTED = 'infected';

/** Frames that say of a case no more than that somebody counts it. */
const PLAIN: ReadonlySet<string> = new Set(['recorded', 'counted', 'found', 'struck', 'measured']);

/**
 * Lets the cases that an article on a disease counts be of those who have it: "Cholera is spreading. … The province recorded 612
 * cases on Sunday." Changes the attachments; those of an article that names no disease stay, and cases of something that is named.
 */
export function nameCases(drafts: readonly { sentence: Sentence; attachments: Attachment[] }[], { words: { grammar, refine } }: CompiledClaimLanguage): void {
  const cases = drafts.filter(({ attachments }) => attachments.some(({ reading }) => reading.value.unit === CASE));
  if (cases.length === 0 || !drafts.some(({ sentence: { words } }) => words.some(({ lower }) => refine.diseases.has(lower)))) return;
  for (const { sentence: { words }, attachments } of cases) {
    for (const one of attachments) {
      if (one.reading.value.unit !== CASE || (one.frame !== null && !PLAIN.has(one.frame)) || grammar.of.has(words[one.at.last]?.lower ?? '')) continue;
      one.frame = INFECTED;
    }
  }
}
