import type { ListedClaim } from '@/lib/model';
import { groupOf, type ClaimGroup } from './group-claims';

/** Letters without accents and case, so that "Türkiye" is found by "turkiye". */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Claims of a group (all where null) that hold every word of the query: in their own words, what happened as `frameWord` says it,
 * the parties, or what `wordsOf` has of their reports and outlets, by the claim's id.
 */
export function filterClaims<C extends ListedClaim>(claims: readonly C[], group: ClaimGroup | null, query: string, wordsOf: Readonly<Record<string, string>>, frameWord: (frame: string | null) => string): readonly C[] {
  const terms = fold(query).split(/\s+/).filter(Boolean);
  return claims.filter((comparison) => {
    if (group !== null && groupOf(comparison) !== group) return false;
    if (terms.length === 0) return true;
    const { claim, reports } = comparison;
    const text = fold([claim.quote, claim.sentence, claim.frame ?? '', frameWord(claim.frame), claim.attributedTo?.text ?? '', wordsOf[claim.id] ?? '', ...reports.map((report) => report.party?.name ?? '')].join('\n'));
    return terms.every((term) => text.includes(term));
  });
}
