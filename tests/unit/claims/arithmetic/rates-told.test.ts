import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';

const flags = (text: string): string[] => detectClaims(toPlainArticle(text, { published: '2024-05-15' })).claims.flatMap((claim) => claim.flags);

describe('sums at a rate that the article gives elsewhere', () => {
  it.each([
    'The grant of 5 million crowns ($470,000) will be paid in June.\n($1 = 21.3000 crowns)',
    'The firm will pay 12 million euros ($19.6 million) for the plant. One euro buys $1.09.',
    'The firm will pay $19.6 million (12 million euros) for the plant.\n(1 euro = 1.09 dollars)',
  ])('finds one that is not: %s', (text) => expect(flags(text)).toEqual(['conversion-mismatch']));

  it.each([
    'The grant of 5 million crowns ($235,000) will be paid in June.\n($1 = 21.3000 crowns)',
    'The grant of 5 million crowns ($245,000) will be paid in June.\n($1 = 21.3000 crowns)',
    'The firm paid 12 million euros ($15.6 million) for the plant. In 2014 one euro bought $1.30, and in 2022 one euro was worth $1.02.',
    'The firm will pay 12 million euros ($13.1 million) for the plant.\n($1 = 21.3000 crowns)',
  ])('is still where it is: %s', (text) => expect(flags(text)).toEqual([]));
});
