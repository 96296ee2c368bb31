import { describe, expect, it } from 'vitest';
import { rowSentence } from '@/lib/format/claim-sentences';
import { byWorth, groupOf } from '@/lib/format/group-claims';
import { createWords, lookupIn } from '@/lib/format/words';
import english from '@/assets/locales/en.json';
import type { PageState } from '@/lib/messaging';
import { toBriefState } from '@/lib/reading/brief-state';
import { buildPage, comparisonOf } from '../../fixtures/reports/build-report';

const words = createWords(lookupIn(english));
const claims = (['deaths', 'march', 'strikes'] as const).map((set) => {
  const comparison = comparisonOf(set);
  const reports = comparison.reports.map((report) => ({ ...report, receipt: [{ slot: 'place', verdict: 'same', mine: 'Derna', theirs: 'Derna' } as never] }));
  return { ...comparison, reports, related: reports.slice(0, 2) };
});
const full: PageState = { phase: 'ready', report: buildPage(claims), orphans: ['figure-march'], marks: 'shown', openClaim: null };

describe('the brief state of a page', () => {
  const brief = toBriefState(full);

  it('says of each claim in a list what the whole state says', () => {
    const lines = ({ report }: PageState): readonly string[] => [...report!.claims].sort(byWorth).map((claim) => `${claim.claim.id} ${groupOf(claim)} ${rowSentence(claim, words)}`);
    expect(lines(brief)).toEqual(lines(full));
    expect(brief.orphans).toEqual(['figure-march']);
  });

  it('weighs less by the receipts and the related reports, and leaves the page its own', () => {
    expect(brief.report!.claims.flatMap(({ reports, related }) => [...related, ...reports.flatMap(({ receipt }) => receipt)])).toEqual([]);
    expect(full.report!.claims.every(({ reports, related }) => related.length > 0 && reports.every(({ receipt }) => receipt.length > 0))).toBe(true);
  });

  it('is the same where there is no report yet', () => {
    const reading: PageState = { ...full, phase: 'reading', report: null };
    expect(toBriefState(reading)).toBe(reading);
  });
});
