import type { ArticleMetadata, ClaimComparison, Report } from '@/lib/model';
import { claimSentences } from './claim-sentences';
import { onTheWord } from './party-in-sentence';
import { quotedParty } from './quoted-party';
import { safeHref } from './report-link';
import type { Words } from './words';

const dateOf = ({ published, datesInferred }: Report, words: Words): string => {
  const day = words.day(published);
  if (day === null) return words.t('strip.noDate');
  return datesInferred ? `${day} (${words.t('tree.inferred')})` : day;
};

/** One report in a line of text: outlet, date, figure as worded, whose word, address. */
function reportText(report: Report, words: Words): string {
  const party = quotedParty(report);
  const parts = [report.outlet.name, dateOf(report, words), words.quoted(report.quote), party ? onTheWord(party.name, words) : words.t('strip.noParty')];
  const href = safeHref(report.url);
  return `- ${parts.join(', ')}${href === null ? '' : ` <${href}>`}`;
}

/** A claim with all its reports as plain text, for a message or notes. */
export function claimText({ metadata, comparison }: { metadata: ArticleMetadata; comparison: ClaimComparison }, words: Words): string {
  const { claim, reports } = comparison;
  const party = quotedParty({ party: comparison.party, attributedTo: claim.attributedTo });
  const head = [metadata.outlet, words.day(metadata.published?.value ?? null), party ? onTheWord(party.name, words) : words.t('claim.ownVoice')].filter(Boolean).join(', ');
  const href = safeHref(metadata.url);
  return [words.quoted(claim.quote), `${head}${href === null ? '' : ` <${href}>`}`, claimSentences(comparison, words), ...reports.map((report) => reportText(report, words))].join('\n');
}

/** A claim with its reports as a list of references: author-less, headline where known, outlet, date, address. */
export function claimCitation({ metadata, comparison, today }: { metadata: ArticleMetadata; comparison: ClaimComparison; today: string }, words: Words): string {
  const compared = words.t('export.retrieved', { date: words.day(today) ?? today });
  const cite = (outlet: string | null, headline: string | null, published: string | null, url: string | null, quote: string): string =>
    `${[outlet ?? '', headline && words.quoted(headline), published ?? words.t('strip.noDate'), words.quoted(quote), safeHref(url)].filter(Boolean).join('. ')} (${compared}).`;
  return [
    cite(metadata.outlet, metadata.headline, words.day(metadata.published?.value ?? null), metadata.url, comparison.claim.quote),
    ...comparison.reports.map((report) => cite(report.outlet.name, report.headline, dateOf(report, words), report.url, report.quote)),
  ].join('\n');
}
