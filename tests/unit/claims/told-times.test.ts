import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';

/** Days of each claim of a text published on Tuesday, 12 March 2024, by its quote. */
const days = (text: string): Record<string, [string | null, string | null] | null> =>
  Object.fromEntries(detectClaims(toPlainArticle(text, { published: '2024-03-12', language: 'en' })).claims.map(({ quote, time }) => [quote, time && [time.from, time.to]]));

describe('days that are of something else', () => {
  it('since when something is a record', () => {
    expect(days('Velmor is laying off 11,000 employees in the deepest cuts since the firm was founded in 2004.')['11,000 employees']?.[0]).not.toBe('2004');
    expect(days('It was the hottest year since records began in 1850, with the town 1.4C warmer than before.')['1.4C']?.[0]).not.toBe('1850');
    // No record, but when the counting began.
    expect(days('At least 327 people have been killed since Friday.')['At least 327 people']?.[0]).toBe('2024-03-08');
    expect(days('More than 300 people have been killed since fighting began on Friday.')['More than 300 people']).toEqual(['2024-03-08', '2024-03-12']);
  });

  it('of what a record was, and not of what is put at a figure', () => {
    expect(days('The Velm service put the average temperature of 2023 at 14.98C, 0.17C above the previous high, set in 2016.')).toEqual({ '14.98C': ['2023', '2023'], '0.17C': ['2023', '2023'] });
    expect(days('The blast hit a market, killed in 2016 alone 40 people and hurt nine.')['40 people']).toEqual(['2016', '2016']);
  });

  it('of a clause that tells more of a place', () => {
    expect(days('The ferry sank off Tolm, where a fire killed 340 people in 1987, leaving 23 dead.')).toEqual({ '340 people': ['1987', '1987'], '23 dead': [null, '2024-03-12'] });
  });

  it('of when a war began, and of what happened at the time of a record', () => {
    expect(days('The conflict, which began in 2014, has killed more than 400,000 people.')['more than 400,000 people']).toEqual(['2014', '2024-03-12']);
    expect(days('The conflict, which was named in 2014, has killed more than 400,000 people.')['more than 400,000 people']).toEqual([null, '2024-03-12']);
    expect(days('It was the deadliest attack since gas killed hundreds of people in Serab near Lansk in August 2013.')['hundreds of people']).toEqual(['2013-08', '2013-08']);
    expect(days('Strikes killed 37 people on Friday in the deadliest attack since a truce collapsed on Monday.')).toMatchObject({ '37 people': ['2024-03-08', '2024-03-08'], 'a truce collapsed': ['2024-03-11', '2024-03-11'] });
  });

  it('of the other side of a comparison', () => {
    expect(days('The firm reported a loss of 214 million euros, compared with a profit of 98 million a year ago.')['214 million euros']).not.toMatchObject(['2023', '2023']);
    expect(days('Carbon dioxide reached 419 parts per million, 2.4 ppm more than in 2022.')['419 parts per million']).toBeNull();
    expect(days('The firm had 87,000 employees in September, up 28% on a year earlier.')['28%']).toEqual(['2023-09', '2023-09']);
  });
});

describe('days told from another day', () => {
  it('counts "a week earlier" from the day told of before', () => {
    expect(days('Some 2 million people marched on Sunday, organisers said. A week earlier, 1.03 million people marched.')['1.03 million people']).toEqual(['2024-03-03', '2024-03-03']);
    expect(days('A week ago, 1.03 million people marched.')['1.03 million people']).toEqual(['2024-03-05', '2024-03-05']);
  });

  it('counts "a month earlier" from the month told of', () => {
    expect(days('Inflation stood at 6.1 percent in January, down from 6.8 percent a month earlier.')).toEqual({ '6.1 percent': ['2024-01', '2024-01'], '6.8 percent': ['2023-12', '2023-12'] });
    expect(days('Inflation stood at 6.8 percent a month earlier.')).toEqual({ '6.8 percent': ['2024-02', '2024-02'] });
  });

  it('puts what "a day after" follows on the day before', () => {
    expect(days('Rescuers reached the town on Monday, a day after a storm killed 40 people.')['40 people']).toEqual(['2024-03-10', '2024-03-10']);
    expect(days('Rescuers reached 40 people on Monday, a day after the storm.')['40 people']).toEqual(['2024-03-11', '2024-03-11']);
  });

  it('gives a turnout the day of the lead, and a toll none', () => {
    const found = days('Crowds filled the streets of Mern on Sunday.\n\nOrganisers said that 80,000 people took part. The clashes of the winter killed 40 people. On Friday 3,000 people had marched.');
    expect(found['80,000 people']).toEqual(['2024-03-10', '2024-03-10']);
    expect(found['40 people']).not.toEqual(['2024-03-10', '2024-03-10']);
    expect(found['3,000 people']).toEqual(['2024-03-08', '2024-03-08']);
  });

  it('counts "the next day" from the day told of, and knows none without it', () => {
    expect(days('Gunmen opened fire at a market last Friday. Eleven people were detained the next day.')['Eleven people']).toEqual(['2024-03-09', '2024-03-09']);
    expect(days('Gunmen opened fire at a market. Eleven people were detained the next day.')['Eleven people']).not.toEqual(['2024-03-13', '2024-03-13']);
  });

  it('gives the other side of a comparison its own year', () => {
    const found = days('Mern has counted 93,700 arrivals since January, against 44,700 a year before.');
    expect(found['93,700 arrivals']).toEqual(['2024-01', '2024-03-12']);
    expect(found['44,700']).toEqual(['2023', '2023']);
    expect(days('The town lost 83 pilgrims, fewer than the 313 who died last year.')['313']).toEqual(['2023', '2023']);
  });

  it('ends what was answered to with the day of the answer', () => {
    expect(days('A police chief apologised on Monday for a slow answer to calls before a crush that killed at least 156 people.')['at least 156 people']).toEqual([null, '2024-03-11']);
    expect(days('A bomb struck a market on Monday in an attack that killed 12 people.')['12 people']).toEqual(['2024-03-11', '2024-03-11']);
  });

  it('takes the day that opens a saying for that of the saying, and not of what is told', () => {
    expect(days('In January, the ministry had put the number of deaths at 4,645.')['4,645']).toEqual([null, '2024-01']);
    expect(days('On Monday, police said, 12 people were killed in the raid.')['12 people']).toEqual(['2024-03-11', '2024-03-11']);
    expect(days('By Monday it had lowered the toll to 471.')['471']?.[1]).toBe('2024-03-11');
  });

  it('counts forward from the day told of', () => {
    expect(days('A bomb hit the market on Feb. 3. Three days later officials burned five tank cars.')['five tank cars']).toEqual(['2024-02-06', '2024-02-06']);
  });

  it('knows no day where words only bound it', () => {
    expect(days('Nine were pulled out on Monday, more than a week after the quake that has killed over 41,000 people.')['over 41,000 people']).toEqual([null, '2024-03-11']);
  });

  it('leaves the days of an earlier number with it', () => {
    const found = days('Floods have killed 132 people, a task force said on Monday, up from 68 two weeks ago, and forced 118,000 people from their homes.');
    expect(found['68']).toEqual(['2024-02-27', '2024-02-27']);
    expect([found['132 people'], found['118,000 people']]).toEqual([[null, '2024-03-11'], [null, '2024-03-11']]);
    expect(days('The toll rose to 35,418, he said, more than the 33,000 of the quake of 1939.')['35,418']?.[1]).toBe('2024-03-12');
  });

  it('dates a total by when it came to that, and not by when it began', () => {
    expect(days("Searchers found three bodies on Monday, taking the number of dead in last week's disaster to 81.")['81']).toEqual([null, '2024-03-11']);
    expect(days("Friday's blast killed 40 people.")['40 people']).toEqual(['2024-03-08', '2024-03-08']);
  });

  it('leaves the month of a record with the record', () => {
    const found = days('The price of the coin has fallen 70 percent from its record of $69,000 in November, to around $20,500.');
    expect(found['70 percent']).toBeNull();
    expect(found['around $20,500']?.[1]).toBe('2024-03-12');
  });
});

describe('the day after publication', () => {
  const killed = (text: string): [string | null, string | null] | null | undefined => days(text)['40 people'];

  it('is meant where the lead tells of it with its time of day, or of the day of publication too', () => {
    expect(killed('A bomb killed 40 people in Serab early on Wednesday.')).toEqual(['2024-03-13', '2024-03-13']);
    expect(killed('A truck ran into a crowd in Serab on Tuesday night. A second one killed 40 people on Wednesday.')).toEqual(['2024-03-13', '2024-03-13']);
    expect(killed('A truck ran into a crowd in Serab on Tuesday night.\nSome ran.\nOthers hid.\n"It is a horror," the mayor said early Wednesday.\nHe said 40 people were killed on Wednesday.')).toEqual(['2024-03-13', '2024-03-13']);
  });

  it('is not meant by a bare weekday, nor where the day is of what began then or is to come', () => {
    expect(killed('A bomb killed 40 people in Serab on Wednesday.')).toEqual(['2024-03-06', '2024-03-06']);
    expect(killed('Floods that began early on Wednesday have killed 40 people.')?.[1]).toBe('2024-03-12');
    expect(killed('The ministers are to meet early on Wednesday. A bomb killed 40 people on Wednesday.')).toEqual(['2024-03-06', '2024-03-06']);
    expect(killed('A bomb killed 40 people in Serab last Wednesday.')).toEqual(['2024-03-06', '2024-03-06']);
  });
});
