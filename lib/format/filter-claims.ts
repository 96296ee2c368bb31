import type { ClaimComparison } from '@/lib/model';
import { groupOf, type ClaimGroup } from './group-claims';

/** Letters without accents and case, so that "Türkiye" is found by "turkiye". */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Claims of a group (all where null) that hold every word of the query: in their own words, or in those of their reports, outlets and parties. */
export function filterClaims(claims: readonly ClaimComparison[], group: ClaimGroup | null, query: string): readonly ClaimComparison[] {
  const terms = fold(query).split(/\s+/).filter(Boolean);
  return claims.filter((comparison) => {
    if (group !== null && groupOf(comparison) !== group) return false;
    if (terms.length === 0) return true;
    const { claim, reports } = comparison;
    const text = fold([claim.quote, claim.sentence, claim.frame ?? '', claim.attributedTo?.text ?? '', ...reports.flatMap((report) => [report.outlet.name, report.quote, report.says ?? '', report.party?.name ?? ''])].join('\n'));
    return terms.every((term) => text.includes(term));
  });
}
