import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';

/** Where each figure of some paragraphs is told of. */
const places = (...paragraphs: string[]): Record<string, readonly string[]> =>
  Object.fromEntries(detectClaims(toPlainArticle(paragraphs.join('\n\n'), { published: '2024-03-12', language: 'en' })).claims.filter(({ kind }) => kind === 'figure').map(({ quote, place }) => [quote, place]));

const LEAD = 'Floods hit the south of Norway and the north of Sweden on Monday.';

describe('where a figure is told of that names no place', () => {
  it('is both countries of a story of two, and the country of an agency that counts', () => {
    const found = places(LEAD, 'Rain fell for days in Norway.', 'Rivers rose in Sweden.', 'Some 4,000 houses were damaged.', 'Sweden’s rescue agency said that 310 people had been rescued. It said that 25 bridges had collapsed.');
    expect(new Set(found['Some 4,000 houses'])).toEqual(new Set(['Norway', 'Sweden']));
    expect(found['310 people']).toEqual(['Sweden']);
    expect(found['25 bridges']).toEqual(['Sweden']);
  });

  it('is one country where the story is of one', () => {
    expect(places('Floods hit the south of Norway on Monday.', 'Rivers rose in Norway.', 'A team from Sweden helped.', 'Some 4,000 houses were damaged.')['Some 4,000 houses']).toEqual(['Norway']);
  });

  it('is the country where many of its places are named once each', () => {
    const raids = 'Jets bombed targets in Norway on Monday, hours after a shell landed in Dorn.';
    expect(places(raids, 'Five people died in Tarn and four in Serl.', 'A rocket hit a base in Lansk.', 'A school in Orla burned down in the north of Norway.', 'Some 4,000 houses were damaged.')['Some 4,000 houses']).toEqual(['Norway']);
    expect(places(raids, 'A rocket hit a base in Dorn.', 'A school in Orla burned down in the north of Norway.', 'Some 4,000 houses were damaged.')['Some 4,000 houses']).toEqual(['Dorn']);
  });

  it('is that of its own deed where one subject did two, each in a place of its own', () => {
    const found = places('Rebels burned 30 houses in Norway and killed 12 people in Sweden.', 'The army closed nine roads from Norway and shelled 15 villages.');
    expect(found['30 houses']).toEqual(['Norway']);
    expect(found['12 people']).toEqual(['Sweden']);
    expect(places('Rebels burned a depot and killed 12 people in Sweden.')['12 people']).toEqual(['Sweden']);
    expect(places('Rebels closed 14 roads and burned a school in Sweden.')['14 roads']).toEqual(['Sweden']);
  });

  it('is the country and no school of that name', () => {
    expect(places('A fire at a Kenya school killed 12 people on Monday.')['12 people']).toEqual(['Kenya']);
  });

  it('is where "there" points', () => {
    expect(places(LEAD, 'The rescuers, who work in the north of Sweden, said that 38 people had been killed there.')['38 people']).toEqual(['Sweden']);
  });

  it('is not where a body sits that tells it', () => {
    expect(places('Twelve people died in Norway, said the Lind Watch, a charity based in Sweden.')['Twelve people']).toEqual(['Norway']);
  });

  it('is not where a report was written that opens elsewhere', () => {
    const towns = ['The army denied losing 12 posts.', 'Rebels took the town of Tarn and the town of Mora.', 'Residents of Tarn fled to the town of Beled.', 'They may march on the capital, Dorn.'];
    expect(places('DORN, March 12 - Rebels attacked two bases in eastern Norway on Tuesday.', 'Norway is at war.', ...towns)['12 posts']).toEqual(['Norway']);
    expect(places('DORN, March 12 - Rebels attacked two bases in eastern Norway on Tuesday.', 'Norway is at war.', ...towns.slice(0, 3))['12 posts']).toEqual(['Norway']);
    expect(places('DORN, March 12 - Rebels attacked two bases in Dorn on Tuesday.', 'Norway is at war.', ...towns)['12 posts']).toEqual(['Dorn']);
  });

  it('is that of the first part of a title of two', () => {
    expect(places('Court in Norway frees mayor; 20 hurt in march in Sweden', 'The court met on Monday.', 'The army sent 12 guards.')['12 guards']).toEqual(['Norway']);
    expect(places('Mayor goes free; 20 hurt in march in Sweden', 'The court met on Monday.', 'The army sent 12 guards.')['12 guards']).toEqual(['Sweden']);
  });

  it('is where the report was written, where its lead names only whose army it is', () => {
    expect(places('DORN, March 12 - Norway’s army took power on Tuesday.', 'Rebels hold the town of Mora.', 'They left the town of Mora.', 'The president left Dorn.', 'The army sent 12 guards.')['12 guards']).toEqual(['Dorn']);
  });

  it('is no camp that an armed group has', () => {
    expect(places('Jets hit PDF camp in northern Norway', 'The army sent 12 guards.')['12 guards']).toEqual(['Norway']);
  });

  it('stays where the speaker was who goes on in the next paragraph', () => {
    const found = places(LEAD, 'Minister Anna Lund said that 340 people had been rescued in Norway.', 'She added that some 3,800 people were sheltering in schools.');
    expect(found['some 3,800 people']).toEqual(['Norway']);
  });
});

describe('a country of one paragraph', () => {
  const SALE = ['The bank sold $21 billion of bonds. It found nobody for its shares.', 'Corvane bought the bank’s arm in Norway for £1. The Norway arm had 3,000 customers.'] as const;

  it('is none of the article’s other paragraphs', () => {
    expect(places(...SALE)['$21 billion']).toEqual([]);
  });

  it('is, where a second paragraph names it', () => {
    expect(places(...SALE, 'Regulators in Norway agreed.')['$21 billion']).toEqual(['Norway']);
  });
});

describe('places that say only whose or how large', () => {
  it('is no place of a company, and none of a comparison', () => {
    expect(places('OSLO, Norway (Reuters) - A ship ran aground.', 'The ship, owned by Sweden’s Velmor Shipping, lost 40 containers.')['40 containers']).not.toContain('Sweden');
    expect(places('Fires in Norway burned 18,000 hectares, an area twice the size of Malta.')['18,000 hectares']).toEqual(['Norway']);
    expect(places('The lake in Norway held 18 cubic kilometres of water, about as much as Finland’s Lake Velm.')['18 cubic kilometres']).toEqual(['Norway']);
    // … and none of whoever employs somebody.
    expect(places('Marches were held across Norway on Monday.', 'Ana Lund, President at Velmora, said: "We lost 40 containers."')['40 containers']).not.toContain('Velmora');
    // "of" names the place where no size is compared.
    expect(places('The population of Malta fell by 4,000 people.')['4,000 people']).toEqual(['Malta']);
  });

  it('is the place of the part, and no firm by its letters', () => {
    const found = places('Marches were held across Norway on Monday.', 'Unions said that 35,000 people took part, 7,000 of them in Oslo.', 'At EDF, 41 percent of staff walked out.');
    expect(found['35,000 people']).not.toContain('Oslo');
    expect(found['7,000']).toEqual(['Oslo']);
    expect(found['41 percent']).not.toContain('EDF');
  });

  it('is the country whose bodies act, and not those that people come from', () => {
    const found = places('Norwegian coast guard under fire after wreck', 'Norwegian searchers found three bodies on Monday. Some were from Finland, a town in Malta and from Finland again.', 'The boat was 30 metres long. It had left Malta on Friday.', 'Nine people are to stand trial.');
    expect(found['Nine people']).toEqual(['Norway']);
  });
});
