import { describe, expect, it } from 'vitest';
import { storyQuestions } from '@/lib/library/story-questions';
import type { StoredArticle, StoryRows } from '@/lib/model';
import { storedArticle, storedClaim, value } from '../../support/make-statement';

const article = (key: string): StoredArticle => storedArticle({ key, outletId: `${key}.example` });
const launched = (key: string, counted: string, countedKind: string) => storedClaim({ key: `${key}#0`, articleKey: key, frame: 'launched', value: value(2, 'strike'), counted, countedKind });

describe('storyQuestions', () => {
  it('holds two words for one thing for one question, and two things for two', () => {
    const rows = { articles: ['a', 'b', 'c', 'd'].map(article), claims: [launched('a', 'airstrikes', 'airstrike'), launched('b', 'air strikes', 'strike'), launched('c', 'tanks', 'tank'), launched('d', 'tanks', 'tank')], outlets: [], parties: [] } as unknown as StoryRows;
    expect(storyQuestions(rows).map(({ counted, outlets }) => [counted, outlets])).toEqual([['airstrikes', 2], ['tanks', 2]]);
  });
});
