import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { ATTRIBUTED } from '../../fixtures/texts/attributed';

describe('whole articles', () => {
  it.each(Object.entries(ATTRIBUTED))('%s: each figure stands on the word it is given on', (name, expected) => {
    const text = readFileSync(`tests/fixtures/texts/${name}.txt`, 'utf8');
    const { claims } = detectClaims(toPlainArticle(text, { published: '2024-05-15', language: 'en' }));
    const figures = claims.filter(({ kind }) => kind === 'figure');
    let from = text.indexOf('\n');
    const wrong = expected.flatMap(([quote, party]) => {
      const at = text.indexOf(quote, from);
      expect(at, `${name} does not say "${quote}" behind what stands before it`).toBeGreaterThan(0);
      from = at;
      const claim = figures.find(({ start, end }) => start < at + quote.length && end > at);
      if (!claim) return [];
      const got = claim.attributedTo?.text ?? null;
      return (party === null ? got === null : (got?.includes(party) ?? false)) ? [] : [`${quote}: want ${party}, got ${got}`];
    });
    expect(wrong).toEqual([]);
  });
});
