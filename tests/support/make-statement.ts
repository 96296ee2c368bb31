import type { Article, Claim, StoredArticle, StoredClaim, Value } from '@/lib/model';

/** An exact value; `low` alone is "more than". */
export const value = (low: number | null, unit = 'people', high: number | null = low, approx = false): Value => ({ low, high, approx, unit, rule: 'N' });

/** A claim of a page with the given slots; the rest is silent. */
export function pageClaim(slots: Partial<Claim> = {}): Claim {
  const quote = slots.quote ?? '40 people';
  return {
    id: 'f1', kind: 'figure', quote, start: 0, end: quote.length, sentence: slots.sentence ?? quote, sentenceStart: 0, flags: [], notes: [],
    frame: 'killed', value: value(40), counted: 'people', countedKind: 'people', agent: null, object: null, place: [], placeIds: [], time: null,
    attributedTo: null, hedge: 'stated', modality: 'actual', implied: [], ...slots,
  };
}

/** A claim of the store with the given slots. */
export function storedClaim(slots: Partial<StoredClaim> = {}): StoredClaim {
  const { id: _id, start: _start, end: _end, sentenceStart: _sentenceStart, flags: _flags, notes: _notes, ...statement } = pageClaim();
  return { ...statement, key: 'a#0', articleKey: 'a', says: null, sentence: null, ...slots };
}

/** An article of the store. */
export const storedArticle = (slots: Partial<StoredArticle> = {}): StoredArticle => ({
  key: 'a', packId: 'p', provenance: 'bundled', storyId: 's', outletId: 'other.example', url: 'https://other.example/1', headline: null, published: '2031-05-03', datesInferred: false, language: 'en', via: null, signature: [], ...slots,
});

/** A page with the given text and metadata. */
export const page = (text: string, metadata: Partial<Article['metadata']> = {}): Article => ({
  metadata: { url: 'https://mine.example/1', outlet: 'Mine', headline: null, byline: null, published: { value: '2031-05-03', from: 'given' }, modified: null, language: 'en', agency: null, publisher: null, correctionsPolicy: null, ownershipPolicy: null, ...metadata },
  text,
  blocks: [],
});
