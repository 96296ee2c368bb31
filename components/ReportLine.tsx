import type { JSX } from 'preact';
import { eventTold } from '@/lib/format/event-told';
import { relationWord } from '@/lib/format/relation-word';
import { reportAge } from '@/lib/format/report-age';
import { reportHref } from '@/lib/format/report-link';
import type { Claim, Report } from '@/lib/model';
import { QuoteText } from './QuoteText';
import { useWords } from './words-context';

interface ReportLineProps {
  report: Report;
  claim: Claim;
  /** ISO date of the article on the page. */
  published: string | null;
  links: boolean;
  /** Name of the origin above it, which need not be said again as the agency. */
  under?: string | null;
  /** Why it is told apart from the claim, in one line. */
  why?: string;
}

/** One report: its figure as worded, how it stands to the article, the outlet as a link, its date, whose copy it is. */
export function ReportLine({ report, claim, published, links, under = null, why }: ReportLineProps): JSX.Element {
  const words = useWords();
  const href = links ? reportHref(report.url, report.quote) : null;
  const date = words.day(report.published);
  const age = reportAge(published, report.published, words);
  const told = eventTold(report, words);
  const counted = report.counted !== null && !report.quote.toLowerCase().includes(report.counted.toLowerCase()) ? report.counted : null;
  return (
    <div class="rep" data-report={report.key}>
      <span>
        {told === null ? <QuoteText text={report.quote} /> : told}
        {counted !== null && report.value !== null && <span class="meta"> {counted}</span>}
      </span>
      <span class="rel">{relationWord(report, claim, words)}</span>
      {report.says !== null && <span class="says" lang="en" dir="auto">{report.says}</span>}
      {why !== undefined && <span class="says why">{why}</span>}
      <span class="meta">
        {href === null ? <bdi>{report.outlet.name}</bdi> : (
          <a href={href} target="_blank" rel="noopener noreferrer"><bdi>{report.outlet.name}</bdi></a>
        )}
        {words.t('comma')}
        {date === null ? words.t('strip.noDate') : report.datesInferred ? `${date} (${words.t('tree.inferred')})` : <time dateTime={report.published!}>{date}</time>}
        {age !== null && !report.datesInferred && words.t('comma') + age}
        {report.via !== null && report.via !== report.outlet.name && report.via !== under && words.t('comma') + words.t('tree.via', { agency: report.via })}
        {report.agent !== null && report.sameBlame === false && <>{words.t('comma')}<bdi>{words.quoted(report.agent)}</bdi></>}
        {report.provenance === 'remembered' && words.t('comma') + words.t('tree.remembered')}
      </span>
    </div>
  );
}
