import type { Article, ClaimComparison, PageReport } from '@/lib/model';
import { chooseReports } from './build-lesson';
import { pageOfArticle, reportsOfComparison, type LessonReport } from './lesson-report';

/** A piece of a paragraph; `number` where it is a numbered mark. */
interface HandoutPiece {
  text: string;
  number: number | null;
}

interface HandoutClaim {
  number: number;
  comparison: ClaimComparison;
  /** This article and the others, lettered; at most as many as a strip on paper holds. */
  reports: readonly LessonReport[];
}

/** An article with its comparisons on paper. */
export interface ArticleHandout {
  headline: string | null;
  outlet: string | null;
  published: string | null;
  language: string | null;
  paragraphs: readonly (readonly HandoutPiece[])[];
  claims: readonly HandoutClaim[];
}

/** More marks than these make a sheet nobody works through. */
const MOST_CLAIMS = 8;
const REPORTS_ON_PAPER = 16;

/** The claims worth a number: those that others report too, the most answered first, then in the order of the text; overlapping ones once. */
function numbered(claims: readonly ClaimComparison[]): readonly ClaimComparison[] {
  const chosen: ClaimComparison[] = [];
  for (const comparison of [...claims].filter(({ reports }) => reports.length > 0).sort((a, b) => b.outletCount - a.outletCount || a.claim.start - b.claim.start)) {
    const { start, end } = comparison.claim;
    if (chosen.length < MOST_CLAIMS && chosen.every(({ claim }) => end <= claim.start || start >= claim.end)) chosen.push(comparison);
  }
  return chosen.sort((a, b) => a.claim.start - b.claim.start);
}

/** The handout of an article as read and its report. Furniture of the page is left out; offsets are those of `article.text`. */
export function articleHandoutOf(article: Article, report: PageReport): ArticleHandout {
  const chosen = numbered(report.claims);
  const page = pageOfArticle(article);
  const blocks = article.blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'caption');
  const written = blocks.map(({ start, end }): readonly HandoutPiece[] => {
    const pieces: HandoutPiece[] = [];
    let from = start;
    chosen.forEach(({ claim }, place) => {
      if (claim.start < from || claim.end > end) return;
      if (claim.start > from) pieces.push({ text: article.text.slice(from, claim.start), number: null });
      pieces.push({ text: article.text.slice(claim.start, claim.end), number: place + 1 });
      from = claim.end;
    });
    if (from < end) pieces.push({ text: article.text.slice(from, end), number: null });
    return pieces;
  });
  // The headline stands over the sheet already; with a number in it it is needed in the text too.
  const isHeadline = (pieces: readonly HandoutPiece[]): boolean => pieces.map(({ text }) => text).join('').trim() === article.metadata.headline?.trim();
  const paragraphs = written.filter((pieces) => !isHeadline(pieces) || pieces.some(({ number }) => number !== null));
  return {
    headline: article.metadata.headline,
    outlet: article.metadata.outlet,
    published: article.metadata.published?.value ?? null,
    language: article.metadata.language,
    paragraphs: paragraphs.filter((pieces) => pieces.some(({ text }) => text.trim() !== '')),
    claims: chosen.map((comparison, place) => ({ number: place + 1, comparison, reports: chooseReports(reportsOfComparison(comparison, page), REPORTS_ON_PAPER) })),
  };
}
