import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import type { Claim } from '@/lib/model';

/** Figures of a text published on Friday, 18 October 2024. */
const figures = (text: string): Claim[] => detectClaims(toPlainArticle(text, { published: '2024-10-18', language: 'en' })).claims.filter(({ kind }) => kind === 'figure');
const only = (text: string): Claim => figures(text)[0]!;
const quotes = (text: string): string[] => figures(text).map(({ quote }) => quote);

describe('who does and who says, over a relative clause', () => {
  it('is the noun before the clause and not the last one in it', () => {
    expect(only('Nurses who gathered at the gate accused the hospital of cancelling 300 operations.')).toMatchObject({ attributedTo: { text: 'Nurses' } });
    expect(only('Inspectors who visited the camp on Monday said 300 people were sick.')).toMatchObject({ attributedTo: { text: 'Inspectors' } });
    expect(only('Rebels who hold the port of Mern shelled a school, killing 12 children.')).toMatchObject({ agent: 'Rebels' });
    expect(only('A fire that broke out in a market in Mern killed nine people.').agent).toBeNull();
    expect(only('The mine that opened in Mern last year employs 400 people.').agent).not.toBe('Mern');
  });

  it('leaves what somebody said in such a clause to whoever said it', () => {
    expect(only('A clerk who said the army killed 12 people was arrested.')).toMatchObject({ agent: 'army', attributedTo: { text: 'A clerk' } });
    expect(only('An envoy said that rebels in the town killed 12 people.')).toMatchObject({ agent: 'rebels in the town' });
  });

  it('finds whoever is accused behind a name between commas', () => {
    expect(only('Relatives accused the owner, Tolm Lines, of selling 340 tickets.')).toMatchObject({ agent: 'Tolm Lines' });
  });
});

describe('whose word it is', () => {
  it('goes on with the speaker between commas behind a gerund of saying', () => {
    expect(only('The leak went unseen for weeks, the data agency said, adding that the firm faced a fine of $4 million.')).toMatchObject({ attributedTo: { text: 'the data agency' } });
    expect(only('Floods hit the valley, an official said, forcing 4,000 people out.')).toMatchObject({ attributedTo: { text: 'an official' }, frame: 'displaced' });
  });

  it('holds what stands before a speaker who spoke with something', () => {
    expect(only('The Reform List won with 38.4 percent of the vote, the election board said on Monday with nearly all ballots counted.')).toMatchObject({ attributedTo: { text: 'the election board' } });
  });

  it('is nobody\'s where a clause tells of the trial in which somebody testified', () => {
    expect(figures('More than 60 witnesses testified during the trial, which lasted seven months.').map(({ quote, attributedTo }) => [quote, attributedTo])).toEqual([['More than 60 witnesses', null], ['seven months', null]]);
  });

  it('takes no ship for "he"', () => {
    expect(figures('The Sea Heron went down off Mern, said coast guard spokesman Ilan Brack. Boats pulled 191 people from the water, he said.').at(-1)).toMatchObject({ attributedTo: { text: 'coast guard spokesman Ilan Brack' } });
  });
});

describe('votes', () => {
  it('gives the share of whoever came behind to them', () => {
    expect(figures('The Reform List won with 38.4 percent of the vote, ahead of the Civic Party on 33.1 percent.').map(({ agent }) => agent)).toEqual(['Reform List', 'Civic Party']);
  });

  it('goes on with seats and shares where the verb is left out', () => {
    expect(figures('The Alliance would win 84 seats and Homeland 35.').map(({ agent, value }) => [agent, value!.low, value!.unit])).toEqual([['Alliance', 84, 'seat'], ['Homeland', 35, 'seat']]);
    expect(figures('The Alliance took 41 percent of the vote, Homeland 33 and the Greens 9.').map(({ agent, value }) => [agent, value!.low, value!.unit])).toEqual([['Alliance', 41, 'percent'], ['Homeland', 33, 'percent'], ['Greens', 9, 'percent']]);
  });

  it('goes on with shares in the sentence behind the votes', () => {
    expect(figures('The Alliance won 2.1 million votes. The Greens were on 20 percent.').at(-1)).toMatchObject({ frame: 'voted', counted: 'votes for Greens' });
    expect(figures('The Alliance won 2.1 million votes. Shops lost on average 20 percent.').at(-1)!.frame).not.toBe('voted');
  });

  it('counts no voters by what is lacking', () => {
    expect(quotes('The Alliance was 15 short of a majority after the vote.')).toEqual([]);
    expect(quotes('The Alliance won 120 seats, 15 short of a majority.')).toEqual(['120 seats']);
  });

  it('counts the part of a whole that has an owner', () => {
    expect(figures("Seven of the board's nine members voted for the move.")[0]).toMatchObject({ quote: "Seven of the board's nine members", frame: 'voted', value: { unit: 'people' } });
  });
});

describe('what a number without a noun counts', () => {
  it('is what the next who counts tells', () => {
    expect(figures('Police said 12 people were hurt. Organisers spoke of 30,000; police said 11,000 attended.').map(({ frame, value }) => [frame, value!.low])).toEqual([['injured', 12], ['attended', 30_000], ['attended', 11_000]]);
    // Nobody else tells more: what the sentence before counted.
    expect(figures('Police counted 8,500 marchers. Organisers spoke of 30,000.').at(-1)).toMatchObject({ frame: 'attended' });
  });

  it('is some of those in the sentence before', () => {
    expect(figures('Agents detained 138,000 migrants in March. Of those, 41,000 were children.').at(-1)).toMatchObject({ frame: 'detained', value: { low: 41_000, unit: 'people' } });
  });

  it('is a toll that is put at it, whatever was counted before', () => {
    expect(figures('The study, based on talks in 3,299 households, put the toll at between 793 and 8,498.').at(-1)).toMatchObject({ frame: 'killed', value: { unit: 'people' } });
  });

  it('is no age', () => {
    expect(quotes('The heat killed 43 people. Most of the dead were over 60.')).toEqual(['43 people']);
    expect(quotes('The heat killed many. The dead numbered over 60.')).toEqual(['over 60']);
  });
});

describe('what happened to what is counted', () => {
  const frames = (text: string): (string | null)[] => figures(text).map(({ frame }) => frame);

  it('is what the object of a verb with its own subject tells', () => {
    expect(frames('Donors pledged $3.6 billion, well short of the $5.2 billion the agency had sought.')).toEqual(['pledged', 'requested']);
  });

  it('is not paid where it is only asked for', () => {
    expect(frames('The hackers demanded a ransom of $15 million.')).toEqual(['requested']);
    expect(frames('The firm paid a ransom of $15 million.')).toEqual(['paid']);
  });

  it('is no illness where a case is of a misdeed', () => {
    expect(frames('Observers reported 47 cases of ballot stuffing.')).not.toContain('infected');
    expect(frames('Doctors reported 47 cases of cholera.')).toEqual(['infected']);
  });

  it('is no sentence where a prison holds people', () => {
    expect(frames('The prison was built for 900 but houses 2,600 inmates.')).not.toContain('sentenced');
    expect(frames('He was given 12 years in prison.')).toEqual(['sentenced']);
  });

  it('measures nothing that was hit by it', () => {
    expect(frames('The tanker was hit by two missiles.')).toEqual(['struck']);
    expect(frames('Two missiles hit the tanker.')).toEqual(['struck']);
    expect(frames('Temperatures hit 47 degrees Celsius.')).toEqual(['measured']);
  });

  it('is not made where something is made from it', () => {
    expect(frames('The jackets made from 200 plastic bottles drew praise.')).not.toContain('produced');
    expect(frames('The plant made 200 cars a day.')).toEqual(['produced']);
  });

  it('is a share of people who fled', () => {
    expect(only('The war displaced half the population of Mernland.')).toMatchObject({ frame: 'displaced', value: { unit: 'ratio' }, place: ['Mernland'] });
  });

  it('is not done by whoever plays', () => {
    expect(only('200,000 tickets sold for the concert by Mara Linn').agent).toBeNull();
    expect(only('200,000 tickets were sold by Mara Linn').agent).toBe('Mara Linn');
  });
});

describe('days and places of a figure', () => {
  it('keeps the month of the figure before, and that of a contract', () => {
    expect(figures('Inflation rose to 9.4 percent in August from 8.7 percent in July.').map(({ time }) => time?.from)).toEqual(['2024-08', '2024-07']);
    expect(only('Crude for January delivery rose 5 percent.').time?.from ?? null).toBeNull();
  });

  it('takes no month that a change is counted from, and "more than" for no comparison', () => {
    expect(figures('Agents held 138,000 migrants in March, down 19 percent from February.')[1]).toMatchObject({ time: { from: '2024-03' } });
    expect(figures('At least 29 people were killed and more than 100 injured in a crush on Saturday.')[0]).toMatchObject({ time: { from: '2024-10-12' } });
  });

  it('does not place people where others of them come from', () => {
    const [all] = figures('A bus crashed in Tolm. The 212 passengers came from nine countries, including five from Serabia.');
    expect(all!.place).not.toContain('Serabia');
  });
});

describe('numbers of names', () => {
  it('are no figures, and belong to the name', () => {
    expect(only('9-Twelve said it would close 440 stores.')).toMatchObject({ quote: '440 stores', attributedTo: { text: '9-Twelve' } });
    expect(quotes('Police searched a 9-Twelve store and held two men.')).toEqual(['two men']);
    expect(only('Shares in Always 24 fell 4 percent.')).toMatchObject({ frame: 'fell', counted: 'Shares in Always 24' });
    expect(quotes('Seven 14-year-old pupils and eleven adults were hurt.')).toContain('Seven 14-year-old pupils');
  });
});
