import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { rowSentence } from '@/lib/format/claim-sentences';
import { eventTold } from '@/lib/format/event-told';
import { frameWord } from '@/lib/format/frame-word';
import { groupOf } from '@/lib/format/group-claims';
import { setApart } from '@/lib/format/isolate';
import { valueLabel } from '@/lib/format/value-label';
import { reportHref } from '@/lib/format/report-link';
import type { ClaimComparison, Report } from '@/lib/model';
import { viewClaim, type MarkedParty } from './claim-view';
import { PartyGlyph } from './figure-strip/PartyGlyph';
import { isDrawable } from './figure-strip/strip-report';
import { StripPicture } from './figure-strip/StripPicture';
import { QuoteText } from './QuoteText';
import { accountSides, blameSides, SidesLine } from './Sides';
import { quotedParty } from '@/lib/format/quoted-party';
import { useScrolls } from './use-scrolls';
import { useWords } from './words-context';

/** px: the card's 340 less its margins. */
const INNER = 308;
/** Origins shown; the rest is in the side panel. */
const SHOWN = 3;
/** Figures quoted of one origin before the rest is left to the side panel. */
const FIGURES = 2;

interface CardProps {
  comparison: ClaimComparison;
  /** Language of the page, for its words. */
  language: string | null;
  links: boolean;
  onOpenPanel(): void;
  onClose(): void;
}

/** Parties with another figure first: that is what the reader wants to know; then by number of reports. */
function topParties(parties: readonly MarkedParty[], reports: readonly Report[]): readonly { party: MarkedParty; reports: readonly Report[] }[] {
  const differs = (report: Report): boolean => report.relation === 'differs' || report.sameBlame === false;
  return parties
    .map((party) => ({ party, reports: reports.filter((report) => (quotedParty(report)?.id ?? null) === (party.party?.id ?? null)) }))
    .filter((one) => one.reports.length > 0)
    .sort((a, b) => Number(a.party.party === null) - Number(b.party.party === null) || Number(b.reports.some(differs)) - Number(a.reports.some(differs)) || b.reports.length - a.reports.length)
    .slice(0, SHOWN);
}

/**
 * What others report on one claim, in a few lines over the page. Its look is assets/card.css, which whoever mounts it
 * gives to the shadow root. Escape and focus are the host's.
 */
export function Card({ comparison, language, links, onOpenPanel, onClose }: CardProps): JSX.Element {
  const words = useWords();
  const body = useScrolls<HTMLDivElement>();
  const view = useMemo(() => viewClaim(comparison, words), [comparison, words]);
  const { claim, reports } = comparison;
  const blame = blameSides(view);
  const sides = blame.length > 0 ? blame : accountSides(view, words);
  const flag = claim.value && words.t('strip.flag', { figure: valueLabel(claim.value, words) });
  const single = (report: Report): JSX.Element => {
    const href = links ? reportHref(report.url, report.quote) : null;
    return href === null ? <bdi>{report.outlet.name}</bdi> : <a href={href} target="_blank" rel="noopener noreferrer"><bdi>{report.outlet.name}</bdi></a>;
  };
  return (
    <div class="card" role="dialog" aria-label={words.t('card.aria')} dir={words.dir} lang={words.locale.replace(/-u-.*$/, '')}>
      <div class="body" ref={body.ref} tabIndex={body.scrolls ? 0 : undefined}>
        <p class="top">
          <QuoteText text={claim.quote} group={groupOf(comparison)} language={language} />
          <span class="meta">{frameWord(claim.frame, words)}</span>
        </p>
        <p class="one">{rowSentence(comparison, words)}</p>
        {isDrawable(view.strip) && <StripPicture reports={view.strip} width={INNER} dir={words.dir} flag={flag} number={words.short} />}
        {sides.length > 0 && <SidesLine sides={sides} />}
        <hr />
        <ul class="reps">
          {topParties(view.parties, reports).map(({ party, reports: those }) => {
            const figures = [...new Set(those.map((report) => eventTold(report, words) ?? words.quoted(report.quote)))];
            const outlets = new Set(those.map(({ outlet }) => outlet.id)).size;
            const name = party.party?.name ?? words.t('tree.noParty');
            return (
              <li key={party.party?.id ?? 'nobody'}>
                <PartyGlyph mark={party.mark} here={party.here} />
                <span>{outlets === 1 ? <><bdi>{name}</bdi>{words.t('comma')}{single(those[0]!)}</> : words.n('card.reports', outlets, { party: setApart(name) })}</span>
                <span class={eventTold(those[0]!, words) === null ? 'q' : undefined} dir="auto">{figures.slice(0, FIGURES).join(words.t('comma'))}{figures.length > FIGURES && '\u00a0…'}</span>
              </li>
            );
          })}
        </ul>
      </div>
      <p class="ways">
        <button type="button" class="link" onClick={onOpenPanel}>{words.t('card.all')}</button>
        <span class="meta">{words.t('card.escape')}</span>
      </p>
      <button type="button" class="close" aria-label={words.t('card.close')} onClick={onClose}>×</button>
    </div>
  );
}
