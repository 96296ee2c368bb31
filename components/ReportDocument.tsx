import { render, type JSX } from 'preact';
import { CLAIM_GROUPS, groupOf, sortByWorth } from '@/lib/format/group-claims';
import { claimSentences } from '@/lib/format/claim-sentences';
import { comparedSentence, pageSentence } from '@/lib/format/page-sentence';
import { onTheWord } from '@/lib/format/party-in-sentence';
import { quotedParty } from '@/lib/format/quoted-party';
import { relationWord } from '@/lib/format/relation-word';
import { reportHref, safeHref } from '@/lib/format/report-link';
import { valueLabel } from '@/lib/format/value-label';
import type { Words } from '@/lib/format/words';
import type { ClaimComparison, PageReport } from '@/lib/model';
import { viewClaim } from './claim-view';
import { PartyKey } from './figure-strip/FigureStrip';
import { isDrawable } from './figure-strip/strip-report';
import { StripPicture } from './figure-strip/StripPicture';
import { textTwin } from './figure-strip/text-twin';
import { useWords, WordsProvider } from './words-context';

/** Strips of the report are drawn for a page of paper. */
const WIDTH = 640;

function ClaimPart({ comparison, report }: { comparison: ClaimComparison; report: PageReport }): JSX.Element {
  const words = useWords();
  const { claim, reports } = comparison;
  const view = viewClaim(comparison, words);
  const article = { outlet: report.metadata.outlet, published: report.metadata.published?.value ?? null };
  const flag = claim.value && words.t('strip.flag', { figure: valueLabel(claim.value, words) });
  return (
    <section>
      <h3 class="q" dir="auto">{words.quoted(claim.quote)}</h3>
      <p>{claimSentences(comparison, words)}</p>
      {isDrawable(view.strip) && (
        <>
          <StripPicture reports={view.strip} width={WIDTH} dir={words.dir} flag={flag} number={words.short} label={textTwin(comparison, article, words).join(' ')} />
          <PartyKey view={view} />
        </>
      )}
      <ul>
        {reports.map((one) => {
          const href = reportHref(one.url, one.quote);
          const party = quotedParty(one);
          return (
            <li key={one.key}>
              <span class="q" dir="auto">{words.quoted(one.quote)}</span>{' '}
              {href === null ? one.outlet.name : <a href={href} rel="noopener noreferrer">{one.outlet.name}</a>}
              {`, ${words.day(one.published) ?? words.t('strip.noDate')}, ${party ? onTheWord(party.name, words) : words.t('strip.noParty')} (${relationWord(one, comparison.claim, words)})`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function ReportBody({ report, today }: { report: PageReport; today: string }): JSX.Element {
  const words = useWords();
  const { metadata, claims } = report;
  const href = safeHref(metadata.url);
  const title = metadata.headline ?? metadata.outlet ?? 'Lateral';
  return (
    <main>
      <h1 dir="auto">{href === null ? title : <a href={href} rel="noopener noreferrer">{title}</a>}</h1>
      <p>{[metadata.outlet, words.day(metadata.published?.value ?? null)].filter(Boolean).join(', ')}</p>
      <p class="lede">{pageSentence(report, words)}</p>
      <p>{comparedSentence(report, words)}</p>
      {CLAIM_GROUPS.map((group) => {
        const members = sortByWorth(claims).filter((claim) => groupOf(claim) === group);
        return members.length === 0 ? null : (
          <section key={group}>
            <h2>{words.t(`group.${group}`)}</h2>
            {members.map((comparison) => <ClaimPart key={comparison.claim.id} comparison={comparison} report={report} />)}
          </section>
        );
      })}
      <footer><p>{words.t('export.madeWith', { date: words.day(today) ?? today })}</p></footer>
    </main>
  );
}

const PAGE_STYLE = 'body{max-width:672px;margin:32px auto;padding:0 16px;font:14px/1.45 var(--font-ui);background:var(--paper);color:var(--ink)}.q{font-family:var(--font-quote)}h1{font:400 26px/1.2 var(--font-quote)}h2{font-size:14px;border-top:2px solid var(--line);padding-top:8px;margin-top:32px}h3{font-weight:400;font-size:20px;margin:24px 0 4px}.lede{font-size:17px}.key{display:flex;flex-wrap:wrap;gap:4px 14px;padding:0;list-style:none}.key .mine{color:var(--here);font-weight:650}a{color:var(--act)}svg.strip{max-width:100%;height:auto}section{break-inside:avoid-page}';

/**
 * The comparison of a page as one HTML file with its strips as inline SVG: no script, nothing loaded. `styles` are the
 * tokens and the strip's rules, which the surface has at hand.
 */
export function pageHtml(report: PageReport, { today, words, styles, document }: { today: string; words: Words; styles: string; document: Document }): string {
  const page = document.implementation.createHTMLDocument(report.metadata.headline ?? 'Lateral');
  page.documentElement.lang = words.locale.replace(/-u-.*$/, '');
  page.documentElement.dir = words.dir;
  const meta = page.createElement('meta');
  meta.setAttribute('charset', 'utf-8');
  const style = page.createElement('style');
  style.textContent = styles + PAGE_STYLE;
  page.head.prepend(meta);
  page.head.append(style);
  render(<WordsProvider value={words}><ReportBody report={report} today={today} /></WordsProvider>, page.body);
  return `<!doctype html>\n${new XMLSerializer().serializeToString(page.documentElement)}\n`;
}
