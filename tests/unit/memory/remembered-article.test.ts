import { describe, expect, it } from 'vitest';
import type { Article, Claim, StoredClaim } from '@/lib/model';
import { articleIdentity, toRememberedArticle } from '@/lib/memory/remembered-article';
import { revise } from '@/lib/memory/revise';

const METADATA: Article['metadata'] = {
  url: 'https://www.harbour-post.example/news/flood?utm=1#top',
  outlet: 'Harbour Post',
  headline: 'Flood kills 12',
  byline: null,
  published: { value: '2031-05-02', from: 'meta' },
  modified: null,
  language: 'en',
  agency: null,
  publisher: null,
  correctionsPolicy: null,
  ownershipPolicy: null,
};
const article: Article = { metadata: METADATA, text: 'The flood killed 12 people.', blocks: [{ start: 0, end: 27, kind: 'paragraph' }] };

const claim = (low: number, over: Partial<Claim> = {}): Claim => ({
  id: `figure:killed:${low}`,
  kind: 'figure',
  frame: 'killed',
  value: { low, high: low, approx: false, unit: 'people', rule: 'N' },
  counted: 'people',
  countedKind: 'people',
  agent: null,
  object: null,
  place: [],
  placeIds: [],
  time: null,
  attributedTo: null,
  hedge: 'stated',
  modality: 'actual',
  implied: [],
  quote: `${low} people`,
  start: 17,
  end: 26,
  sentence: 'The flood killed 12 people.',
  sentenceStart: 0,
  flags: [],
  notes: [],
  ...over,
});
const rules = { signatureOf: () => ['flood'], claimKey: (one: Claim) => `${one.frame}/${one.counted}` };

describe('what is remembered of an article', () => {
  it('is known again by its address without query and fragment', () => {
    expect(articleIdentity(article)).toBe('harbour-post.example/news/flood');
    expect(articleIdentity({ metadata: { ...METADATA, url: 'https://harbour-post.example/?id=12' } })).toBe('harbour-post.example/?id=12');
    expect(articleIdentity({ metadata: { ...METADATA, url: null } })).toBe('harbour post/flood kills 12');
    expect(articleIdentity({ metadata: { ...METADATA, url: null, headline: null } })).toBeNull();
  });

  it('holds claims and signature, never the text, and each claim has a key of its own', () => {
    const kept = toRememberedArticle(article, [claim(12), claim(15)], rules)!;
    expect(kept.article).toMatchObject({ provenance: 'remembered', outletId: 'harbour-post.example', signature: ['flood'] });
    expect(new Set(kept.claims.map(({ key }) => key)).size).toBe(2);
    expect(JSON.stringify(kept.article)).not.toContain(article.text);
  });

  it('is nothing where the article states nothing', () => {
    expect(toRememberedArticle(article, [], rules)).toBeNull();
  });
});

describe('revise', () => {
  const rows = (...lows: number[]): readonly StoredClaim[] => toRememberedArticle(article, lows.map((low) => claim(low)), rules)!.claims;

  it('tells a changed figure from a new and a lost one', () => {
    const revision = revise(rows(12), rows(15), '2031-05-03')!;
    expect(revision.changed).toEqual([{ before: expect.objectContaining({ quote: '12 people' }), after: expect.objectContaining({ quote: '15 people' }) }]);
    expect(revision).toMatchObject({ added: [], gone: [] });
  });

  it('is null where nothing changed, also when the order did', () => {
    expect(revise(rows(12, 3), rows(3, 12), '2031-05-03')).toBeNull();
  });

  it('leaves the unchanged one of two alike alone', () => {
    const revision = revise(rows(12, 3), rows(12, 4), '2031-05-03')!;
    expect(revision.changed.map(({ before, after }) => [before.quote, after.quote])).toEqual([['3 people', '4 people']]);
  });
});
