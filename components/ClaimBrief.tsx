import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { valueLabel } from '@/lib/format/value-label';
import type { ArticleMetadata, ClaimComparison } from '@/lib/model';
import { viewClaim, type ClaimView } from './claim-view';
import { ClaimHeader } from './ClaimHeader';
import { isDrawable } from './figure-strip/strip-report';
import { FigureStrip, PartyKey } from './figure-strip/FigureStrip';
import { OriginTree } from './OriginTree';
import { accountSides, blameSides, SidesLine } from './Sides';
import { useWords } from './words-context';

/** The picture of a claim: the number line where figures differ, else in words that they do not. */
export function ClaimPicture({ view, article, width }: { view: ClaimView; article: { outlet: string | null; published: string | null }; width: number }): JSX.Element | null {
  const words = useWords();
  const { claim, reports } = view.comparison;
  if (isDrawable(view.strip)) {
    return (
      <section aria-labelledby="h-strip">
        <h2 id="h-strip">{words.t('strip.title')}</h2>
        <FigureStrip view={view} article={article} width={width} />
      </section>
    );
  }
  // those that count a part or a whole give figures of their own
  const same = reports.filter(({ relation }) => relation !== 'scope').length;
  if (claim.value === null || same === 0) return null;
  return (
    <section aria-labelledby="h-strip">
      <h2 id="h-strip">{words.t('strip.title')}</h2>
      <p>{words.t(same < reports.length ? 'strip.sameOfSame' : 'strip.allSame', { figure: valueLabel(claim.value, words) })}</p>
      <PartyKey view={view} />
    </section>
  );
}

interface ClaimBriefProps {
  comparison: ClaimComparison;
  metadata: ArticleMetadata;
  heading: RefObject<HTMLHeadingElement>;
  links: boolean;
  width: number;
  children?: ComponentChildren;
}

/** A claim in a small window: what it says, the picture, the reports. The side panel has the rest. */
export function ClaimBrief({ comparison, metadata, heading, links, width, children }: ClaimBriefProps): JSX.Element {
  const words = useWords();
  const view = useMemo(() => viewClaim(comparison, words), [comparison, words]);
  const article = { outlet: metadata.outlet, published: metadata.published?.value ?? null };
  const blame = blameSides(view);
  const sides = blame.length > 0 ? blame : accountSides(view, words);
  return (
    <>
      <ClaimHeader comparison={comparison} metadata={metadata} heading={heading}>{children}</ClaimHeader>
      {sides.length > 0 && (
        <section aria-labelledby="h-sides">
          <h2 id="h-sides">{words.t(blame.length > 0 ? 'blame.title' : 'cells.titleEvent')}</h2>
          <SidesLine sides={sides} />
        </section>
      )}
      <ClaimPicture view={view} article={article} width={width} />
      {comparison.reports.length > 0 && (
        <section aria-labelledby="h-tree">
          <h2 id="h-tree">{words.t('tree.title')}</h2>
          <OriginTree view={view} article={article} language={metadata.language} links={links} />
        </section>
      )}
    </>
  );
}
