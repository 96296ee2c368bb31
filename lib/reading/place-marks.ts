import { anchorByPosition, anchorQuotes, type Anchors, type Quote, type Run, toQuote } from '@/lib/anchoring';
import type { Mark } from '@/lib/highlight';
import type { ClaimComparison, PageReport } from '@/lib/model';

/** The quote of every claim of a report, by claim id. */
const quotesOf = (report: PageReport, text: string): ReadonlyMap<string, Quote> => new Map(report.claims.map(({ claim }) => [claim.id, toQuote(text, claim)]));

/** The marks of the claims that others report, for the ranges that stand in the page. */
export const marksOf = (report: PageReport, ranges: Anchors['ranges']): readonly Mark[] =>
  report.claims.flatMap(({ claim, reports }): Mark[] => {
    const range = ranges.get(claim.id);
    if (!range || reports.length === 0) return [];
    return [{ claimId: claim.id, kind: reports.some(({ relation }) => relation === 'differs') ? 'differs' : 'same', range }];
  });

/** The range of the sentence of a claim, which a card must not cover; the claim's own where the sentence stands no longer. */
export function sentenceRange({ claim }: ClaimComparison, text: string, runs: readonly Run[], own: Range): Range {
  return anchorByPosition(runs, toQuote(text, { start: claim.sentenceStart, end: claim.sentenceStart + claim.sentence.length })) ?? own;
}

export const placeClaims = (report: PageReport, text: string, runs: readonly Run[], body: Node, kept?: Anchors['ranges']): Anchors => anchorQuotes(quotesOf(report, text), runs, body, kept);
