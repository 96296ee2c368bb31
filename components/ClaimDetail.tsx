import type { JSX, RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { relatedReason } from '@/lib/format/receipt-words';
import type { SearchEngine } from '@/lib/format/search-links';
import type { ArticleMetadata, Claim, ClaimComparison, Report } from '@/lib/model';
import { BlameSides, Wordings } from './BlameSides';
import { Cells } from './Cells';
import { viewClaim } from './claim-view';
import { ClaimPicture } from './ClaimBrief';
import { ClaimHeader } from './ClaimHeader';
import { CopyClaim, type ExportEvents } from './ExportTools';
import { HedgeLadder } from './HedgeLadder';
import { LookElsewhere } from './LookElsewhere';
import { OriginTree } from './OriginTree';
import { Receipt } from './Receipt';
import { ReportLine } from './ReportLine';
import { ClaimWays } from './ClaimWays';
import { accountSides, blameSides } from './Sides';
import type { SurfaceEvents } from './surface-events';
import { Timeline } from './timeline/Timeline';
import { useWords } from './words-context';

interface ClaimDetailProps {
  metadata: ArticleMetadata;
  comparison: ClaimComparison;
  heading: RefObject<HTMLHeadingElement>;
  links: boolean;
  engines: readonly SearchEngine[];
  width: number;
  /** Whether the claim's words are no longer on the page. */
  orphan: boolean;
  on: SurfaceEvents & ExportEvents;
}

/** Reports shown apart: of the same story but another question, or earlier versions of the same article. */
function Apart({ id, title, note, whyOf, reports, claim, published, links }: { id: string; title: string; note?: string; whyOf?: (report: Report) => string; reports: readonly Report[]; claim: Claim; published: string | null; links: boolean }): JSX.Element | null {
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <p class="note">{note}</p>}
      <ul class="plainlist">
        {reports.map((report) => <li key={report.key}><ReportLine report={report} claim={claim} published={published} links={links} {...(whyOf ? { why: whyOf(report) } : {})} /></li>)}
      </ul>
    </section>
  );
}

/** All that is known of one claim, in the order a reader asks: who gives which figure, on whose word, how sure, since when, why matched, where else to look. */
export function ClaimDetail({ metadata, comparison, heading, links, engines, width, orphan, on }: ClaimDetailProps): JSX.Element {
  const words = useWords();
  const view = useMemo(() => viewClaim(comparison, words), [comparison, words]);
  const [aside, setAside] = useState<Report | null>(null);
  const article = { outlet: metadata.outlet, published: metadata.published?.value ?? null };
  const blame = blameSides(view);
  const accounts = accountSides(view, words);
  const some = comparison.reports.length > 0;
  const isEvent = comparison.claim.kind === 'event';
  return (
    <>
      <ClaimHeader comparison={comparison} metadata={metadata} heading={heading}><ClaimWays comparison={comparison} orphan={orphan} on={on} /></ClaimHeader>
      {blame.length > 0 && <section aria-labelledby="h-blame"><h2 id="h-blame">{words.t('blame.title')}</h2><BlameSides sides={blame} /></section>}
      {accounts.length > 0 && <section aria-labelledby="h-accounts"><h2 id="h-accounts">{words.t('group.differ')}</h2><BlameSides sides={accounts} /></section>}
      <ClaimPicture view={view} article={article} width={width} />
      {some && <section aria-labelledby="h-cells"><h2 id="h-cells">{words.t(isEvent ? 'cells.titleEvent' : 'cells.title')}</h2><Cells view={view} /></section>}
      {some && <section aria-labelledby="h-tree"><h2 id="h-tree">{words.t('tree.title')}</h2><OriginTree view={view} article={article} language={metadata.language} links={links} /></section>}
      {some && <section aria-labelledby="h-hedge"><h2 id="h-hedge">{words.t('hedge.title')}</h2><HedgeLadder view={view} /></section>}
      <Wordings view={view} blamed={blame.length > 0} />
      <Timeline view={view} published={article.published} width={width} />
      <Apart id="h-revisions" title={words.t('tree.revisions')} reports={comparison.revisions} claim={comparison.claim} published={article.published} links={links} />
      <Apart id="h-related" title={words.t('tree.related')} note={words.t('tree.relatedWhy')} whyOf={(report) => relatedReason(report, comparison.claim, words)} reports={comparison.related} claim={comparison.claim} published={article.published} links={links} />
      <Receipt
        view={view}
        onReject={(rejected) => {
          setAside(rejected);
          on.reject(comparison.claimKey, rejected.key);
        }}
      />
      <div role="status">
        {aside && (
          <p class="ways">
            {words.t('receipt.rejected', { outlet: aside.outlet.name })}
            <button
              type="button" class="btn btn-quiet"
              onClick={() => {
                on.restore(comparison.claimKey, aside.key);
                setAside(null);
              }}
            >
              {words.t('receipt.undo')}
            </button>
          </p>
        )}
        {!aside && comparison.rejectedCount > 0 && <p class="meta">{words.n('row.rejected', comparison.rejectedCount)}</p>}
      </div>
      <LookElsewhere claim={comparison.claim} metadata={metadata} engines={engines} links={links} />
      <CopyClaim metadata={metadata} comparison={comparison} on={on} />
    </>
  );
}
