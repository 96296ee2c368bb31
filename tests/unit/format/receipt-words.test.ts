import { describe, expect, it } from 'vitest';
import arabic from '@/assets/locales/ar.json';
import english from '@/assets/locales/en.json';
import french from '@/assets/locales/fr.json';
import spanish from '@/assets/locales/es.json';
import turkish from '@/assets/locales/tr.json';
import { relatedReason, slotText, verdictWord } from '@/lib/format/receipt-words';
import { createWords, lookupIn } from '@/lib/format/words';
import { alignClaims } from '@/lib/match/align-claims';
import type { Claim, StoredClaim } from '@/lib/model';
import { pageClaim, storedArticle, storedClaim, value } from '../../support/make-statement';

const wordsIn = (messages: Parameters<typeof lookupIn>[0]) => createWords(lookupIn(messages), { timeZone: 'UTC' });
const words = wordsIn(english);
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/** The receipt that the matcher writes for a pair of one story. */
function receiptOf(mine: Claim, theirs: StoredClaim) {
  return alignClaims(mine, theirs, storedArticle(), { gazetteer: new Map(), published: '2031-05-03' })!.receipt();
}
const reasonFor = (mine: Partial<Claim>, theirs: Partial<StoredClaim>, language = words): string => {
  const [a, b] = [pageClaim(mine), storedClaim(theirs)];
  return plain(relatedReason({ ...b, receipt: receiptOf(a, b) }, a, language));
};

describe('why a report of the same story is told apart', () => {
  it('names what is counted, where that parts them most', () =>
    expect(reasonFor({ counted: 'firefighters', countedKind: 'firefighters' }, { counted: 'passengers', countedKind: 'passengers', value: value(12) })).toBe('Counted: passengers; here: firefighters'));

  it('names the place, where only that is another', () =>
    expect(reasonFor({ place: ['Orlava'] }, { place: ['Velmor'], value: value(12) })).toBe('Where: Velmor; here: Orlava'));

  it('gives days as the reader writes them', () =>
    expect(reasonFor({ time: { from: '2031-05-01', to: '2031-05-01' }, frame: 'struck', counted: 'strikes', value: value(3, 'strike') }, { time: { from: '2031-05-09', to: '2031-05-09' }, frame: 'struck', counted: 'strikes', value: value(5, 'strike') })).toMatch(/^When: .*9.*; here: .*1/));

  it('gives spans of days in the reader’s language, open ones too', () => {
    const otherwise = createWords(lookupIn({ ...english, locale: 'es' }), { timeZone: 'UTC' });
    const daysOf = (from: string | null, to: string | null, language = words) => slotText('when', pageClaim({ time: { from, to } }), language);
    expect(daysOf('2031-05-01', '2031-05-03')).toBe(words.days('2031-05-01', '2031-05-03'));
    expect(daysOf(null, '2031-05-03')).toBe(`… – ${words.day('2031-05-03')}`);
    expect(daysOf('2031', '2032')).toBe('2031 – 2032');
    expect(daysOf('2031-05', '2031-07')).toBe(`${words.day('2031-05')} – ${words.day('2031-07')}`);
    expect(daysOf('2031-05-03', '2031-05-03')).toBe(words.day('2031-05-03'));
    expect(daysOf('2031-05-01', '2031-05-03', otherwise)).not.toContain(' to ');
  });

  it('says so where one side says nothing', () => expect(reasonFor({ place: [] }, { place: ['Velmor'], value: value(12) })).toBe('Where: Velmor; here: not said'));

  it('gives the two figures where no slot of the question parts them', () => expect(reasonFor({ quote: '40 people' }, { quote: 'dozens of people', value: value(12) })).toBe('How much: dozens of people; here: 40 people'));

  it('puts words of articles apart from the message around them, and says it in every language', () => {
    const [a, b] = [pageClaim({ place: ['Orlava'] }), storedClaim({ place: ['Velmor'], value: value(12) })];
    const report = { ...b, receipt: receiptOf(a, b) };
    expect(relatedReason(report, a, wordsIn(arabic))).toBe('أين: \u2068Velmor\u2069؛ هنا: \u2068Orlava\u2069');
    expect([french, spanish, turkish].map((messages) => plain(relatedReason(report, a, wordsIn(messages))))).toEqual(['Où\u00a0: Velmor\u202f; ici\u00a0: Orlava', 'Dónde: Velmor; aquí: Orlava', 'Nerede: Velmor; burada: Orlava']);
  });
});

describe('figures in a receipt', () => {
  it('stand as everywhere else, not as the matcher notes them', () => {
    const [mine, theirs] = [pageClaim({ value: value(1_030_000) }), storedClaim({ value: value(240_000) })];
    expect([mine, theirs].map((side) => slotText('how much', side, words))).toEqual(['1.03\u00a0million', '240,000']);
  });
});

describe('the word for a verdict', () => {
  it('says that the sentences tell it where neither side names anything', () => {
    expect(verdictWord('near', null, null, words)).toBe('by the sentence');
    expect(verdictWord('near', null, 'oil', words)).toBe('near');
    expect(verdictWord('unknown', null, null, words)).toBe('not said');
    expect(verdictWord('unknown', 'men', 'workers', words)).toBe('unclear');
  });
});
