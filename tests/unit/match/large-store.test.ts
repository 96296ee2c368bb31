import { describe, expect, it } from 'vitest';
import { findStories } from '@/lib/match/find-stories';
import { queryKeysOf } from '@/lib/match/page-signature';
import type { ClaimSource } from '@/lib/model';
import { createArrayClaimSource, numberPostings } from '@/lib/packs/array-claim-source';
import { createRandom, generateRows, pageOn } from '../../bench/store-scale/generate-rows';
import { storedArticle } from '../../support/make-statement';
import { readLists } from '../../support/read-lists';

const ROWS = generateRows(1, 1500);
const SMALL = createArrayClaimSource([ROWS]);
const STRANGER = 'stranger:';

/**
 * The same store with so many times the articles before its own: names and words occur as many times more often, each name that no article
 * had is in two by now, and lists are cut before they come to the articles that this one has. What two names, or a name and a day, tell
 * together stays as rare as it is.
 */
function inLargeStore(source: ClaimSource, times: number): ClaimSource {
  const grows = (key: string): boolean => !/^[cd]:/.test(key);
  const frequencies = async (keys: readonly string[]): Promise<ReadonlyMap<string, number>> => {
    const { frequency } = await source.keyStatistics(keys);
    return new Map([...frequency].map(([key, count]) => [key, !grows(key) ? count : count === 0 ? 2 : count * times]));
  };
  return {
    ...source,
    keyStatistics: async (keys) => ({ articles: (await source.keyStatistics([])).articles * times, frequency: await frequencies(keys) }),
    findPostings: async (keys, limit) => {
      const known = new Map((await readLists(source, keys, limit)).map((posting) => [posting.signatureKey, posting]));
      const articles = new Map((await source.articles([...known.values()].flatMap(({ articleKeys }) => articleKeys))).map((article) => [article.key, article]));
      const lists = [...(await frequencies(keys))].flatMap(([signatureKey, count]) => {
        const own = known.get(signatureKey)?.articleKeys ?? [];
        const strangers = Array.from({ length: Math.min(limit, count - own.length) }, (_, at) => `${STRANGER}${signatureKey}#${at}`);
        return count === 0 ? [] : [{ signatureKey, articleKeys: [...strangers, ...own].slice(0, limit), cut: count > limit }];
      });
      return numberPostings(lists, (key) => articles.get(key) ?? storedArticle({ key, storyId: null, published: null, signature: [key.slice(STRANGER.length).split('#')[0]!, ...Array.from({ length: 30 }, (_, at) => `e:${key}${at}`)] }));
    },
  };
}

/** Which of some pages find their own story first. */
async function findOwn(source: ClaimSource): Promise<boolean[]> {
  const random = createRandom(11);
  const found: boolean[] = [];
  for (let question = 0; question < 40; question++) {
    const page = pageOn(ROWS, Math.floor(random() * ROWS.articles.length), random);
    const { stories } = await findStories({ keys: queryKeysOf(page.article, page.claims), published: page.article.metadata.published!.value }, source);
    found.push(stories[0]?.storyId === page.storyId);
  }
  return found;
}

describe('the story step', () => {
  // One of the pages shares no more with its story than one name, which an eighth of all articles has, on its day, while others have names that it has in passing.
  it.each([1, 20, 400])('finds the story of a page in a store %d times the size', async (times) => {
    expect(await findOwn(inLargeStore(SMALL, times))).not.toContain(false);
  }, 60_000);
});
