import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateNames } from '@/lib/claims/candidate-names';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { readClaims } from '@/lib/claims/read-claims';
import { FIGURES, PUBLISHED } from '../../fixtures/corpus/claims-figures';
import { ACCOUNT_SLOTS } from '../../fixtures/corpus/claims-account-slots';
import { NEWS_SLOTS } from '../../fixtures/corpus/claims-news-slots';
import { TOLD_SLOTS } from '../../fixtures/corpus/claims-told-slots';
import { HARM_SLOTS } from '../../fixtures/corpus/claims-harm-slots';
import { SLOTS } from '../../fixtures/corpus/claims-slots';

const WORDS = [...FIGURES, ...SLOTS, ...NEWS_SLOTS, ...ACCOUNT_SLOTS, ...TOLD_SLOTS, ...HARM_SLOTS].flatMap(([text]) => text.split(/\s+/));
/** Sentences shuffled from the corpora with odd signs between: near enough to news to reach every reader. */
const scrambled = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom('“', '”', '"', '(', ')', ',', ';', '-', '–', '\n', "'", 'Mr.', 'said', '1,', '٣', '\ud800')), { maxLength: 120 }).map((words) => words.join(' '));
const anything = fc.oneof(scrambled, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));

describe('detectClaims on any text', () => {
  it('never fails, and every quote is the slice that its offsets name', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { claims, quantities } = detectClaims(toPlainArticle(text, { published: PUBLISHED, language: 'en' }));
        for (const claim of claims) {
          expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
          expect(text.slice(claim.sentenceStart, claim.sentenceStart + claim.sentence.length)).toBe(claim.sentence);
          expect(claim.value === null).toBe(claim.kind === 'event');
          expect(claim.flags.length).toBe(claim.notes.length);
          // what a note says in letters is of the text: its sentence is the interface's
          for (const note of claim.notes) if ('headline' in note) for (const said of [note.headline, note.text]) expect(text.replace(/\s+/g, ' ')).toContain(said);
        }
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
        for (const quantity of quantities) expect(text.slice(quantity.start, quantity.end)).toBe(quantity.quote);
      }),
      // once found: a number between commas that opens its text
      { numRuns: 300, examples: [[', 1,']] },
    );
  });

  it('gives the same claims with the same ids each time', () => {
    fc.assert(
      fc.property(scrambled, (text) => {
        const article = toPlainArticle(text, { published: PUBLISHED, language: 'en' });
        expect(detectClaims(article)).toEqual(detectClaims(article));
      }),
      { numRuns: 40 },
    );
  });
});

describe('names', () => {
  it('looks up a number of names that the page bounds', () => {
    const text = Array.from({ length: 3000 }, (_, i) => `Name${i} Other${i}`).join(' ');
    expect(candidateNames(toPlainArticle(text, { language: 'en' })).length).toBeLessThanOrEqual(4000);
    expect(candidateNames(toPlainArticle('The Nimra Observatory for Human Rights (NOHR) spoke in Orun.', { language: 'en' }))).toEqual(expect.arrayContaining(['nimra observatory for human rights', 'nimra observatory', 'nohr', 'orun']));
    expect(candidateNames(toPlainArticle('The Chilean army left.', { language: 'en' }))).toContain('chile');
  });

  it('gives parties and places the ids of the source, also parties written small', async () => {
    const source = {
      findNames: (keys: readonly string[]) =>
        Promise.resolve([
          { key: 'police', kind: 'party' as const, id: 'police' },
          { key: 'orun', kind: 'place' as const, id: 'orun-city' },
        ].filter(({ key }) => keys.includes(key))),
    };
    const { claims } = await readClaims(toPlainArticle('Nine people were killed in Orun, police said.', { language: 'en', published: PUBLISHED }), source);
    expect(claims[0]).toMatchObject({ attributedTo: { text: 'police', id: 'police' }, placeIds: ['orun-city'] });
  });
});
