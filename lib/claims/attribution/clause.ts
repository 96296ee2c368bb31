import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/** Word behind the clause part that goes on at `from`: it ends at a subordinate clause, a relative clause behind a comma, a contrast or a semicolon. */
export function clauseEnd({ words }: Sentence, from: number, language: CompiledClaimLanguage): number {
  for (let i = from; i < words.length; i++) {
    const { tag, text } = words[i]!;
    if (text === ';' || tag === 'sub') return i;
    if (tag === 'comma' && (words[i + 1]?.tag === 'rel' || language.words.reporting.contrast.has(words[i + 1]?.lower ?? ''))) return i;
  }
  return words.length;
}
