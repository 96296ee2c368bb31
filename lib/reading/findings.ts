import type { ArticleReading } from '@/lib/article/read-article';
import { type Anchors, rootOfRuns, showsQuote } from '@/lib/anchoring';
import type { Marks } from '@/lib/highlight';
import type { ClaimComparison, PageReport } from '@/lib/model';
import { marksOf, placeClaims, sentenceRange } from './place-marks';

/** A claim where it stands in the page. */
export interface PlacedClaim {
  comparison: ClaimComparison;
  range: Range;
  sentence: Range;
}

/** What was found in a page: its article as read, the report on it, and where the claims stand. */
export interface Findings {
  reading(): ArticleReading | null;
  report(): PageReport | null;
  /** Claims whose words are no longer on the page. */
  orphans(): readonly string[];
  /** Letters of the part of the page that the article was read from. */
  length(): number;
  /** Takes in an article that was read. */
  read(next: ArticleReading): void;
  /** Takes in the report on it, and marks its claims. */
  compared(report: PageReport): void;
  /** Adds times to the report. */
  timed(timings: PageReport['timings']): void;
  /** Finds the words of all claims again. */
  anchor(): void;
  /** Whether the words of a claim are no longer where they were. */
  lostWords(): boolean;
  /** Shows the marks if they are to be shown, else hides them. */
  paint(): void;
  forget(): void;
  place(claimId: string): PlacedClaim | null;
  /** Marked claims that stand in the page, in its order. */
  marked(): readonly PlacedClaim[];
}

const NOWHERE: Anchors = { ranges: new Map(), orphans: [] };

/** What is found in one page, at first nothing; `shown` says whether its marks are to be seen. */
export function createFindings(root: Element, marks: Marks, shown: () => boolean): Findings {
  let reading: ArticleReading | null = null;
  let report: PageReport | null = null;
  let anchors = NOWHERE;

  const findings: Findings = {
    reading: () => reading,
    report: () => report,
    orphans: () => anchors.orphans,
    length: () => (reading ? (rootOfRuns(reading.runs)?.textContent?.length ?? 0) : 0),
    read(next) {
      reading = next;
    },
    compared(next) {
      report = next;
      anchors = NOWHERE;
      findings.anchor();
    },
    timed(timings) {
      if (report) report = { ...report, timings };
    },
    anchor() {
      if (!report || !reading) return;
      anchors = placeClaims(report, reading.article.text, reading.runs, root, anchors.ranges);
      findings.paint();
    },
    lostWords: () =>
      report?.claims.some(({ claim }) => {
        const range = anchors.ranges.get(claim.id);
        return !range || !showsQuote(range, claim.quote);
      }) ?? false,
    paint() {
      if (report && shown()) marks.show(marksOf(report, anchors.ranges));
      else marks.hide();
    },
    forget() {
      reading = null;
      report = null;
      anchors = NOWHERE;
      marks.hide();
    },
    place(claimId) {
      const comparison = report?.claims.find(({ claim }) => claim.id === claimId);
      const range = anchors.ranges.get(claimId);
      if (!comparison || !range || !reading || !showsQuote(range, comparison.claim.quote)) return null;
      return { comparison, range, sentence: sentenceRange(comparison, reading.article.text, reading.runs, range) };
    },
    marked: () => (report && shown() ? marksOf(report, anchors.ranges) : []).flatMap(({ claimId }) => findings.place(claimId) ?? []),
  };
  return findings;
}
