import { describe, expect, it } from 'vitest';
import { findStories } from '@/lib/match/find-stories';
import { QUERY_SIZE, signatureOf } from '@/lib/match/signature';
import type { ClaimSource, StoredArticle } from '@/lib/model';
import { numberPostings } from '@/lib/packs/array-claim-source';
import { storedArticle } from '../../support/make-statement';

const FLOOD = 'The river Aldra burst its banks at Velmor on Friday. Mayor Ines Torvald said the Velmor bridge was gone. Rescue boats from Castrel reached the Aldra quays by night, and Torvald thanked the Castrel crews.';
const FLOOD_TOO = 'Boats from Castrel took families off roofs in Velmor after the Aldra river rose over its quays. Ines Torvald, the mayor, said the bridge had been swept away.';
const OTHER_FLOOD = 'The river Senne burst its banks at Ostrand on Monday. Mayor Karl Lund said the bridge was gone. Rescue boats from Harvik reached the quays by night.';

const article = (key: string, text: string, published: string, slots: Partial<StoredArticle> = {}): StoredArticle =>
  storedArticle({ key, storyId: null, published, signature: signatureOf({ headline: null, text, dates: [published] }), ...slots });

/** A source over articles that counts what it is asked. */
function sourceOf(articles: readonly StoredArticle[]) {
  const asked = { keys: 0, postings: 0, outlines: 0 };
  const holding = (key: string) => articles.filter(({ signature }) => signature.includes(key)).map(({ key: articleKey }) => articleKey);
  const source: Pick<ClaimSource, 'keyStatistics' | 'findPostings' | 'stories' | 'articlesOfStory'> = {
    keyStatistics: (keys) => {
      asked.keys += keys.length;
      return Promise.resolve({ articles: articles.length, frequency: new Map(keys.map((key) => [key, holding(key).length])) });
    },
    findPostings: (keys, limit) => Promise.resolve(numberPostings(keys.map((signatureKey) => {
      const all = holding(signatureKey);
      asked.postings += Math.min(all.length, limit);
      return { signatureKey, articleKeys: all.slice(0, limit), cut: all.length > limit };
    }), (articleKey) => {
      asked.outlines += 1;
      return articles.find(({ key }) => key === articleKey);
    })),
    stories: () => Promise.resolve([]),
    articlesOfStory: () => Promise.resolve([]),
  };
  return { source: source as ClaimSource, asked };
}

const query = (text: string, published: string | null) => ({ keys: signatureOf({ headline: null, text, dates: published ? [published] : [] }, QUERY_SIZE), published });

describe('findStories', () => {
  it('finds the other report of the event and not the look-alike elsewhere, and says why', async () => {
    const { source } = sourceOf([article('same', FLOOD_TOO, '2031-05-03'), article('other', OTHER_FLOOD, '2031-05-03')]);
    const { stories } = await findStories(query(FLOOD, '2031-05-03'), source);
    expect(stories.map(({ articleKeys }) => articleKeys)).toEqual([['same']]);
    expect(stories[0]!.because.map(({ key }) => key)).toContain('e:velmor');
  });

  it('counts a report of another year for less', async () => {
    const { source } = sourceOf([article('near', FLOOD_TOO, '2031-05-04'), article('far', FLOOD_TOO, '2029-01-01')]);
    const { stories } = await findStories(query(FLOOD, '2031-05-03'), source);
    const score = (key: string) => stories.find(({ articleKeys }) => articleKeys.includes(key))?.score ?? 0;
    expect(score('near')).toBeGreaterThan(score('far'));
  });

  it('leaves out the page itself', async () => {
    const { source } = sourceOf([article('self', FLOOD, '2031-05-03')]);
    const { stories } = await findStories({ ...query(FLOOD, '2031-05-03'), exclude: new Set(['self']) }, source);
    expect(stories).toEqual([]);
  });

  it('asks no more of a store fifty times the size', async () => {
    const flood = article('same', FLOOD_TOO, '2031-05-03');
    const crowd = (n: number) => Array.from({ length: n }, (_, at) => article(`x${at}`, `${OTHER_FLOOD} ${at % 3 === 0 ? 'Velmor' : ''}`, '2031-05-03'));
    const small = sourceOf([flood, ...crowd(200)]);
    const large = sourceOf([flood, ...crowd(10_000)]);
    const first = await findStories(query(FLOOD, '2031-05-03'), small.source);
    const second = await findStories(query(FLOOD, '2031-05-03'), large.source);
    expect(second.stories[0]?.articleKeys).toEqual(['same']);
    expect(first.stories[0]?.articleKeys).toEqual(['same']);
    expect(large.asked.keys).toBe(small.asked.keys);
    expect(large.asked.outlines).toBeLessThanOrEqual(320);
    expect(large.asked.postings).toBeLessThanOrEqual(48 * 200);
  });

  it('asks for no list that would leave out nine in ten, and still finds what has those names', async () => {
    const flood = article('same', FLOOD_TOO, '2031-05-03');
    // Names of the page, each in thousands of articles that the store met first.
    const crowd = Array.from({ length: 2500 }, (_, at) => article(`x${at}`, `${OTHER_FLOOD} People there thought of Velmor and of Castrel and of Torvald.`, '2031-05-03'));
    const { source } = sourceOf([...crowd, flood]);
    const asked: string[] = [];
    const watched: ClaimSource = { ...source, findPostings: (keys, limit) => (asked.push(...keys), source.findPostings(keys, limit)) };
    const { stories } = await findStories(query(FLOOD, '2031-05-03'), watched);
    expect(asked).not.toContain('e:velmor');
    expect(asked).toContain('e:aldra');
    expect(stories[0]?.articleKeys).toEqual(['same']);
  });
});

describe('signatureOf', () => {
  it('is short, the same every time, and tells names from words', () => {
    const keys = signatureOf({ headline: 'Flood at Velmor', text: FLOOD, dates: ['2031-05-03'], figures: [{ low: 2750, high: 2750, unit: 'tonne' }] });
    expect(keys).toEqual(signatureOf({ headline: 'Flood at Velmor', text: FLOOD, dates: ['2031-05-03'], figures: [{ low: 2750, high: 2750, unit: 'tonne' }] }));
    expect(keys.length).toBeLessThanOrEqual(60);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['e:velmor', 'e:aldra', 't:bridg', 'q:2750:tonne']));
  });

  it('does not take a headline in capitals for names', () => {
    expect(signatureOf({ headline: 'Bridge Swept Away By Sudden Waters', text: 'A bridge was swept away.' }).filter((key) => key.startsWith('e:'))).toEqual([]);
  });
});
