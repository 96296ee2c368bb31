import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { rowSentence } from '@/lib/format/claim-sentences';
import { frameWord } from '@/lib/format/frame-word';
import { groupOf } from '@/lib/format/group-claims';
import type { ListedClaim } from '@/lib/model';
import { viewClaim } from './claim-view';
import { isDrawable } from './figure-strip/strip-report';
import { StripPicture } from './figure-strip/StripPicture';
import { accountSides, blameSides, SidesLine } from './Sides';
import { useWords } from './words-context';
import { QuoteText } from './QuoteText';

interface ClaimRowProps {
  comparison: ListedClaim;
  /** Width of the row's picture, px. */
  width: number;
  language: string | null;
  orphan: boolean;
  /** Whether its picture is painted yet, besides its words. */
  painted: boolean;
  onOpen(claimId: string): void;
}

/** One claim in a list: its words, what it is about, one sentence, and the smallest picture that shows the difference. */
export function ClaimRow({ comparison, width, language, orphan, painted, onOpen }: ClaimRowProps): JSX.Element {
  const words = useWords();
  const view = useMemo(() => viewClaim(comparison, words), [comparison, words]);
  const sides = useMemo(() => {
    const accounts = accountSides(view, words);
    return accounts.length > 0 ? accounts : blameSides(view);
  }, [view, words]);
  const drawable = isDrawable(view.strip);
  return (
    <li>
      <button type="button" class="row" data-claim={comparison.claim.id} onClick={() => onOpen(comparison.claim.id)}>
        <span class="say">
          <QuoteText text={comparison.claim.quote} group={groupOf(comparison)} language={language} />
          <span class="what meta">{frameWord(comparison.claim.frame, words)}</span>
        </span>
        <span class="one">{rowSentence(comparison, words)}</span>
        {drawable && <StripPicture reports={view.strip} width={width} dir={words.dir} size="mini" number={words.short} painted={painted} />}
        {!drawable && sides.length > 0 && <SidesLine sides={sides} />}
        {orphan && <span class="meta">{words.t('row.orphan')}</span>}
      </button>
    </li>
  );
}
