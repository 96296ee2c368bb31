import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { matchClaims, type ClaimMatches } from '@/lib/match/match-claims';
import { storedArticle, storedClaim } from './make-statement';

/** What an outlet published on a day. */
export type Told = readonly [published: string, text: string];
/** How the claims of two texts are to stand to each other; an empty relation where none answers the other. */
export type Row = readonly [relation: string, mine: Told, theirs: Told];

const read = (text: string, published: string) => detectClaims(toPlainArticle(text, { published, language: 'en' })).claims;

/** How alike two texts are that are surely of one event. */
const ONE_EVENT = 0.5;

/** What the claims of two texts on one event found in each other. */
function matchTexts([published, mine]: Told, [later, theirs]: Told, likeness = ONE_EVENT): readonly ClaimMatches[] {
  const article = { ...storedArticle(), published: later, storyId: null };
  const stored = read(theirs, later).map((claim, at) => storedClaim({ ...claim, key: `other#${at}`, articleKey: article.key }));
  return matchClaims(read(mine, published), stored, new Map([[article.key, article]]), { gazetteer: new Map(), published, likeness: new Map([[article.key, likeness]]) });
}

/** Relations of the claims of a kind of two sentences, of one event if nothing else is said; empty where none answers the other. */
export const relationsOf = (mine: Told, theirs: Told, kind: 'figure' | 'event', likeness?: number): string[] => [...new Set(matchTexts(mine, theirs, likeness).flatMap(({ claim, matches }) => (claim.kind === kind ? matches.map(({ relation }) => relation) : [])))];

/** Quotes of the figures of the first text that one of the second answers. */
export const answeredBy = (mine: Told, theirs: Told): string[] => matchTexts(mine, theirs).flatMap(({ claim, matches }) => (claim.kind === 'figure' && matches.length > 0 ? [claim.quote] : []));
