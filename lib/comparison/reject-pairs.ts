import { claimKey } from '@/lib/match/claim-key';
import type { Article, Match, Rejection, StoredClaim } from '@/lib/model';
import { kinshipOf } from './same-article';

/** Keys of the stored claims that are this claim itself, where the store holds the page: what other pages' readers turned down. */
export const ownKeysOf = (matches: readonly Match[], { metadata }: Article): readonly string[] =>
  matches.filter((match) => match.relation === 'agrees' && kinshipOf(metadata, match.article, undefined) === 'itself').map(({ stored }) => stored.key);

/** A claim of the page: its stable key, and the keys it is stored under. */
interface PageSide {
  claimKey: string;
  ownKeys: readonly string[];
}

/**
 * Whether the reader said of these two that they are not the same claim. Said on this page it names the stored claim; said on the other's
 * page it names the claim stored of this page, and the other by what it says.
 */
export function isTurnedDown(mine: PageSide, theirs: StoredClaim, rejections: readonly Rejection[]): boolean {
  if (rejections.length === 0) return false;
  const said = claimKey(theirs);
  return rejections.some((rejection) => (rejection.claimKey === mine.claimKey && rejection.storedKey === theirs.key) || (rejection.claimKey === said && mine.ownKeys.includes(rejection.storedKey)));
}
