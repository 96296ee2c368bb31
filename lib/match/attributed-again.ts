import type { Claim, StoredClaim } from '@/lib/model';
import type { ArticleWays } from './article-ways';
import { isSameParty } from './compare-parties';
import { isOneArmy } from './one-army';

type Figure = Pick<Claim | StoredClaim, 'frame' | 'value' | 'attributedTo'>;

/** Whether two statements of one article give one figure; a headline leaves out that it is "at least" so many. */
const isSameFigureAgain = (a: Figure, b: Figure): boolean =>
  a.value !== null && b.value !== null && a.frame === b.frame && a.value.unit === b.value.unit && (a.value.low ?? a.value.high) === (b.value.low ?? b.value.high);

/** Of the statements of one article, that which says whose word a figure is that the outlet gives elsewhere in its own voice; undefined where none does. */
export const attributedAgain = <F extends Figure>(figure: Figure, article: readonly F[]): F | undefined => article.find((other) => other.attributedTo !== null && isSameFigureAgain(other, figure));

const wordOn = (figure: Claim | StoredClaim, ways: ArticleWays | undefined): Claim['attributedTo'] => figure.attributedTo ?? attributedAgain(figure, ways?.told ?? [])?.attributedTo ?? null;

/** Whether two figures are on the word of one party, as each article tells of its own: a headline leaves out who says so. */
export function areOnOneWord(mine: Claim, theirs: StoredClaim, page: ArticleWays | undefined, article: ArticleWays | undefined): boolean {
  const [a, b] = [wordOn(mine, page), wordOn(theirs, article)];
  return isSameParty(a, b) || isOneArmy(a, b, page, article);
}
