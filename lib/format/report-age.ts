import type { Words } from './words';

const DAY = 86_400_000;

/** Whole days from the article to the report, by their dates alone; null where one of them shows none. */
function daysBetween(article: string | null, report: string | null): number | null {
  if (article === null || report === null) return null;
  const [from, to] = [Date.parse(article.slice(0, 10)), Date.parse(report.slice(0, 10))];
  return Number.isNaN(from) || Number.isNaN(to) ? null : Math.round((to - from) / DAY);
}

/** How old a report is against the article: "2 days before", "same day"; null where one of them shows no date. */
export function reportAge(article: string | null, report: string | null, words: Words): string | null {
  const days = daysBetween(article, report);
  if (days === null) return null;
  if (days === 0) return words.t('tree.sameDay');
  return words.n(days < 0 ? 'tree.daysBefore' : 'tree.daysAfter', Math.abs(days));
}
