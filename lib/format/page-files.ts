import type { PageReport, Report } from '@/lib/model';
import { claimSentences } from './claim-sentences';
import { sortByWorth, groupOf, type ClaimGroup } from './group-claims';
import { pageSentence } from './page-sentence';
import { onTheWord } from './party-in-sentence';
import { quotedParty } from './quoted-party';
import { relationWord } from './relation-word';
import { safeHref } from './report-link';
import type { Words } from './words';

/** The comparison of a page as JSON: what the views draw from, without trace and timings. */
export function pageJson({ metadata, stories, claims }: PageReport, made: string): string {
  return `${JSON.stringify({ format: 'lateral-comparison', version: 1, made, metadata, stories, claims }, null, 2)}\n`;
}

const COLUMNS = ['claim', 'frame', 'claim_low', 'claim_high', 'unit', 'claim_party', 'relation', 'outlet', 'country', 'figure', 'low', 'high', 'approx', 'party', 'agent', 'hedge', 'date', 'date_inferred', 'via', 'origin', 'url', 'says'] as const;

/**
 * One cell of CSV (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe in front: the words
 * come from pages and packs of others.
 */
function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The comparison as CSV: a line for each report, and one with an empty relation for a claim that no report answers. */
export function pageCsv({ claims }: PageReport): string {
  const lines = claims.flatMap(({ claim, party, reports, origins }) => {
    const head = [claim.quote, claim.frame, claim.value?.low, claim.value?.high, claim.value?.unit, quotedParty({ party, attributedTo: claim.attributedTo })?.name];
    const tail = (report: Report): readonly (string | number | boolean | null | undefined)[] => [
      report.relation, report.outlet.name, report.outlet.country, report.quote, report.value?.low, report.value?.high, report.value?.approx, quotedParty(report)?.name, report.agent, report.hedge,
      report.published, report.datesInferred, report.via, origins.find(({ id }) => id === report.originId)?.name, safeHref(report.url), report.says,
    ];
    return reports.length === 0 ? [[...head, ...COLUMNS.slice(head.length).map(() => null)]] : reports.map((report) => [...head, ...tail(report)]);
  });
  return [COLUMNS, ...lines].map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** Others' words in Markdown: what would be read as markup is escaped. */
const plain = (text: string): string => text.replace(/([\\`*_{}[\]<>#|~])/g, '\\$1').replace(/\s+/g, ' ');

/** Addresses in Markdown: brackets would end the link. */
const address = (href: string): string => href.replaceAll('(', '%28').replaceAll(')', '%29');

const GROUP_KEY = { differ: 'group.differ', same: 'group.same', alone: 'group.alone' } as const satisfies Record<ClaimGroup, string>;

/** The comparison as Markdown, in the order of the popup. */
export function pageMarkdown(report: PageReport, today: string, words: Words): string {
  const { metadata, claims } = report;
  const sorted = sortByWorth(claims);
  const href = safeHref(metadata.url);
  const title = plain(metadata.headline ?? metadata.outlet ?? 'Lateral');
  const lines: string[] = [`# ${href === null ? title : `[${title}](${address(href)})`}`, '', [metadata.outlet, words.day(metadata.published?.value ?? null)].filter((part) => part !== null).map(plain).join(', '), '', pageSentence(report, words)];
  let group: ClaimGroup | null = null;
  for (const comparison of sorted) {
    const next = groupOf(comparison);
    if (next !== group) lines.push('', `## ${words.t(GROUP_KEY[next])}`);
    group = next;
    lines.push('', `### ${plain(words.quoted(comparison.claim.quote))}`, '', plain(claimSentences(comparison, words)), '');
    for (const one of comparison.reports) {
      const link = safeHref(one.url);
      const outlet = link === null ? plain(one.outlet.name) : `[${plain(one.outlet.name)}](${address(link)})`;
      const party = quotedParty(one);
      lines.push(`- ${outlet}, ${words.day(one.published) ?? words.t('strip.noDate')}: ${plain(words.quoted(one.quote))}, ${party ? plain(onTheWord(party.name, words)) : words.t('strip.noParty')} (${relationWord(one, comparison.claim, words)})`);
    }
  }
  return `${lines.join('\n')}\n\n${words.t('export.madeWith', { date: words.day(today) ?? today })}\n`;
}
