import type { JSX } from 'preact';
import type { ClaimComparison, Origin, Relation, Report } from '@/lib/model';
import type { ClaimView } from './claim-view';
import { Fold } from './Fold';
import { NOBODY } from './figure-strip/party-mark';
import { PartyGlyph } from './figure-strip/PartyGlyph';
import { QuoteText } from './QuoteText';
import { ReportLine } from './ReportLine';
import { useWords } from './words-context';

/** What differs first: that is what a reader opens a claim for. */
const FIRST: readonly Relation[] = ['differs', 'updated', 'scope', 'consistent', 'agrees', 'related'];
const worth = (report: Report): number => (report.sameBlame === false ? -1 : FIRST.indexOf(report.relation));
/** Reports shown at once under one origin; the rest is behind a switch. */
const SHOWN = 4;

interface Branch {
  origin: Origin;
  reports: readonly Report[];
}

/** Origins with their reports: those with a differing report first, those without a party last. */
function branchesOf({ origins, reports }: ClaimComparison): readonly Branch[] {
  // reports that name nobody go back to nothing that could be told apart: one branch for all of them
  const nameless = origins.filter(({ basis }) => basis === 'none');
  const ids = new Map(nameless.map(({ id }) => [id, nameless[0]!.id]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  const kept = origins.filter(({ id }) => idOf(id) === id).map((origin) => (origin.basis === 'none' ? { ...origin, mine: nameless.some(({ mine }) => mine) } : origin));
  const branches = kept.map((origin): Branch => ({
    origin,
    reports: reports.filter((report) => idOf(report.originId) === origin.id).sort((a, b) => worth(a) - worth(b) || (a.published ?? '9').localeCompare(b.published ?? '9')),
  })).filter(({ origin, reports: list }) => list.length > 0 || origin.mine);
  const nobody = ({ origin }: Branch): number => Number(origin.basis === 'none');
  const first = ({ reports: list }: Branch): number => Math.min(9, ...list.map(worth));
  return branches.sort((a, b) => Number(b.origin.mine) - Number(a.origin.mine) || nobody(a) - nobody(b) || first(a) - first(b) || b.reports.length - a.reports.length);
}

interface OriginTreeProps {
  view: ClaimView;
  article: { outlet: string | null; published: string | null };
  language: string | null;
  links: boolean;
}

/** Reports under the party, agency or wording they go back to. */
export function OriginTree({ view, article, language, links }: OriginTreeProps): JSX.Element {
  const words = useWords();
  const { comparison } = view;
  const line = (report: Report, under: string | null): JSX.Element => (
    <li key={report.key}><ReportLine report={report} claim={comparison.claim} published={article.published} links={links} under={under} /></li>
  );
  return (
    <ul class="tree">
      {branchesOf(comparison).map(({ origin, reports }) => {
        const name = origin.name ?? (origin.basis === 'wording' ? words.capital(words.t('tree.alike')) : words.t('tree.noParty'));
        const mark = reports[0] ? view.markOf(reports[0]) : origin.mine ? view.hereMark : NOBODY;
        const count = reports.length + Number(origin.mine);
        return (
          <li key={origin.id}>
            <h3 class="origin">
              <PartyGlyph mark={mark} here={origin.mine} />
              <bdi>{name}</bdi>
              <span class="meta">{words.n('count.reports', count)}{origin.basis === 'none' && count > 1 ? words.t('comma') + words.t('tree.notShown') : ''}</span>
            </h3>
            <ul class="branch">
              {origin.mine && (
                <li>
                  <div class="rep">
                    <QuoteText text={comparison.claim.quote} language={language} />
                    <span class="rel mine">{words.t('relation.here')}</span>
                    <span class="meta">{article.outlet !== null && <><bdi>{article.outlet}</bdi>{words.t('comma')}</>}{words.day(article.published) ?? words.t('strip.noDate')}</span>
                  </div>
                </li>
              )}
              {reports.slice(0, SHOWN).map((report) => line(report, origin.name))}
            </ul>
            {reports.length > SHOWN && (
              <Fold summary={words.n('tree.more', reports.length - SHOWN)}>
                {() => <ul class="branch">{reports.slice(SHOWN).map((report) => line(report, origin.name))}</ul>}
              </Fold>
            )}
          </li>
        );
      })}
    </ul>
  );
}
