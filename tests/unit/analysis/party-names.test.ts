import { describe, expect, it } from 'vitest';
import { analyzePage } from '@/lib/analysis/analyze-page';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { createArrayClaimSource } from '@/lib/packs/array-claim-source';

/** The party on whose word the one claim of a sentence is shown. */
async function shown(sentence: string, language = 'en'): Promise<string | undefined> {
  const { claims } = await analyzePage(toPlainArticle(sentence, { language, published: '2024-03-14' }), createArrayClaimSource([]));
  return claims.find(({ claim }) => claim.attributedTo)?.claim.attributedTo?.text;
}

describe('a party on whose word something is', () => {
  it.each([
    ['The police said 12 people were arrested in Mern.', 'the police'],
    ['Police said 12 people were arrested in Mern.', 'police'],
    ['Officials in Mern said 12 people were arrested.', 'officials in Mern'],
    ['Witnesses said 12 people were killed in the fire.', 'witnesses'],
    ['A police officer said 12 people were arrested in Mern.', 'a police officer'],
    ['The Nimra Observatory said 16 civilians were killed.', 'the Nimra Observatory'],
  ])('has no capital from opening a sentence: %s', async (sentence, party) => expect(await shown(sentence)).toBe(party));

  it.each([
    ['Police chief Rana Levy said 12 people were arrested in Mern.', 'police chief Rana Levy'],
    ['Police Chief Rana Levy said 12 people were arrested in Mern.', 'Police Chief Rana Levy'],
    ['Democrats said 12 people were arrested in Mern.', 'Democrats'],
    ['Mern police said 12 people were arrested.', 'Mern police'],
    ['UNICEF said 12 children were killed in Mern.', 'UNICEF'],
  ])('keeps the capitals of a name: %s', async (sentence, party) => expect(await shown(sentence)).toBe(party));

  it('is written small in Spanish too', async () => expect(await shown('La policía informó de que 12 personas murieron en Mern.', 'es')).toBe('la policía'));
});
