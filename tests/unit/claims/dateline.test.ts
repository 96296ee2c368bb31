import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import type { Claim } from '@/lib/model';

/** The first figure of a report published on a Tuesday. */
const first = (text: string): Claim => detectClaims(toPlainArticle(text, { published: '2024-03-12', language: 'en' })).claims.find(({ kind }) => kind === 'figure')!;

describe('a dateline', () => {
  it.each([
    'ORLAVA, March 12 - At least 40 people were killed by floods in the town of Serab, officials said.',
    'ORLAVA, Mernland (Wire) — At least 40 people were killed by floods in the town of Serab, officials said.',
    'ORLAVA, March 12, 2024 (Wire) – At least 40 people were killed by floods in the town of Serab, officials said.',
    'Orlava, 12 March 2024 - At least 40 people were killed by floods in the town of Serab, officials said.',
    'ORLAVA, United Republic of Mernland, March 12 - At least 40 people were killed by floods in the town of Serab, officials said.',
    'ORLAVA: At least 40 people were killed by floods in the town of Serab, officials said.',
  ])('is neither day nor place of what is told: %s', (text) => {
    expect(first(text)).toMatchObject({ place: ['Serab'], time: { from: null, to: '2024-03-12' }, implied: ['time'] });
  });

  it('says where, for want of another place, and that it was not said in the sentence', () => {
    const claim = first('NEW ORLAVA, Mernland, March 12 (Wire) - At least 40 people were killed when a dam broke, officials said.');
    expect(claim).toMatchObject({ place: ['New Orlava', 'Mernland'], sentence: 'At least 40 people were killed when a dam broke, officials said.' });
    expect(claim.implied).toContain('place');
  });

  it.each(['MERNAID and Red Cord - two groups of many - said 40 people were killed in the town of Serab.', 'Police - armed and tired after the night - said 40 people were killed in the town of Serab.', 'Orlava - a town of miners - lost 40 people, who were killed in a fire.'])('is no clause between dashes: %s', (text) => {
    expect(first(text).sentence).toBe(text);
  });
});
