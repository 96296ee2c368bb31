import type { Claim, Match, StoredArticle, StoredClaim } from '@/lib/model';
import { alignEvents } from './align-events';
import { alignFigures } from './align-figures';
import type { AlignContext, Alignment } from './alignment';
import { isSameBlame, isSameParty } from './compare-parties';
import { isSameWording } from './compare-wording';

/** Weighs a stored claim against a claim of the page, slot by slot; null where they are not even of one kind. */
export function alignClaims(mine: Claim, theirs: StoredClaim, article: StoredArticle, context: AlignContext): Alignment | null {
  if (mine.kind !== theirs.kind) return null;
  return mine.kind === 'figure' ? alignFigures(mine, theirs, article, context) : alignEvents(mine, theirs, article, context);
}

/** The alignment as a match: with party, wording and blame told apart from the relation. */
export function toMatch(mine: Claim, { stored, article, score, receipt, relation }: Alignment): Match {
  return {
    stored,
    article,
    relation,
    score,
    receipt: receipt(),
    sameParty: isSameParty(mine.attributedTo, stored.attributedTo),
    sameWording: isSameWording(mine.sentence, stored.sentence),
    sameBlame: isSameBlame(mine.agent, stored.agent),
  };
}
