import { describe, expect, it } from 'vitest';
import { alignClaims } from '@/lib/match/align-claims';
import type { AlignContext } from '@/lib/match/alignment';
import { articleWays } from '@/lib/match/told-apart';
import type { Claim, Place, StoredClaim } from '@/lib/model';
import { pageClaim, storedArticle, storedClaim, value } from '../../support/make-statement';

const place = (id: string, name: string, within: string | null): [string, Place] => [id, { id, name, also: [], within }];
const gazetteer = new Map([place('mern', 'Mern', null), place('orlava-province', 'Orlava province', 'mern'), place('orlava', 'Orlava', 'orlava-province'), place('velmor', 'Velmor', 'orlava-province')]);
const ORLAVA = { place: ['Orlava'], placeIds: ['orlava'] };
const on = (day: string) => ({ time: { from: day, to: day } });
const asOf = (to: string) => ({ time: { from: null, to }, implied: ['time'] as const });
const by = (text: string) => ({ attributedTo: { text, id: null } });

/** The relation of a report, of a text surely on the event of the page, to a claim of a page of the 3rd of May. */
function weigh(mine: Partial<Claim>, theirs: Partial<StoredClaim>, published = '2031-05-04', more: Partial<AlignContext> = {}) {
  const article = storedArticle({ storyId: null, published });
  return alignClaims(pageClaim(mine), storedClaim(theirs), article, { gazetteer, published: '2031-05-03', likeness: new Map([['a', 0.4]]), ...more })?.relation;
}

describe('one count in other words', () => {
  it.each([
    ['cases, and people who fell ill', { ...ORLAVA, ...asOf('2031-05-03'), frame: 'infected', value: value(4210, 'case'), counted: 'cases', countedKind: 'case' }, { ...ORLAVA, ...asOf('2031-05-04'), frame: 'infected', value: value(4500, 'people', null), counted: null, countedKind: null }, 'differs'],
    ['cases of a court, and people', { ...ORLAVA, frame: 'recorded', value: value(42, 'case'), counted: 'cases', countedKind: 'case' }, { ...ORLAVA, frame: 'recorded', value: value(42), counted: 'people' }, 'related'],
    ['votes, and as many people who cast them', { ...ORLAVA, ...on('2031-05-02'), frame: 'voted', value: value(1_541_000, 'vote'), counted: 'votes', countedKind: 'vote' }, { ...ORLAVA, ...on('2031-05-02'), frame: 'voted', value: value(1_500_000, 'people', 1_500_000, true), counted: 'people' }, 'agrees'],
    ['the votes of the other side', { ...ORLAVA, ...on('2031-05-02'), frame: 'voted', value: value(1_356_000, 'vote'), counted: 'votes', countedKind: 'vote' }, { ...ORLAVA, ...on('2031-05-02'), frame: 'voted', value: value(1_500_000, 'people', 1_500_000, true), counted: 'people' }, 'related'],
    ['who got out, and who was brought out', { ...ORLAVA, frame: 'rescued', value: value(131) }, { ...ORLAVA, frame: 'escaped', value: value(131), counted: 'men', countedKind: 'men' }, 'agrees'],
    ['what an offer values a firm at, and what is offered', { frame: 'offered', value: value(121e9, 'USD'), counted: null, countedKind: null, sentence: 'Ferro raised its offer for the chip maker Dorn to $121 billion.' }, { frame: 'valued', value: value(121e9, 'USD'), counted: null, countedKind: null, sentence: 'Its new offer values Dorn at $121 billion.' }, 'agrees'],
    ['fighters, and what each of two sides says', { ...ORLAVA, ...asOf('2031-05-03'), ...by('the army of Mern'), value: value(60), counted: 'rebels', countedKind: 'rebels' }, { ...ORLAVA, ...asOf('2031-05-04'), ...by('both sides'), value: value(24, 'people', 99, true), counted: null, countedKind: null }, 'related'],
    ['two towns told of before, and four', { ...ORLAVA, ...on('2031-05-02'), frame: 'evacuated', value: value(2, 'settlement'), quote: 'two towns', counted: 'towns', countedKind: 'town', sentence: 'More than 5,000 people left the two towns.' }, { ...ORLAVA, ...on('2031-05-02'), frame: 'evacuated', value: value(4, 'settlement'), quote: 'four towns', counted: 'towns', countedKind: 'town', sentence: 'It is the latest evacuation from the four towns.' }, 'related'],
    ['two towns and four', { ...ORLAVA, ...on('2031-05-02'), frame: 'evacuated', value: value(2, 'settlement'), quote: 'two towns', counted: 'towns', countedKind: 'town', sentence: 'Rebels left two towns.' }, { ...ORLAVA, ...on('2031-05-02'), frame: 'evacuated', value: value(4, 'settlement'), quote: 'four towns', counted: 'towns', countedKind: 'town', sentence: 'Rebels left the four towns.' }, 'differs'],
    ['two victims, and a wife and stepdaughter', { ...ORLAVA, ...on('2031-05-02'), value: value(2), counted: 'victims', countedKind: 'victims' }, { ...ORLAVA, ...on('2031-05-02'), value: value(2), counted: 'wife and stepdaughter' }, 'agrees'],
    ['the dead of a murder-suicide, and its victims', { ...ORLAVA, ...on('2031-05-02'), value: value(2) }, { ...ORLAVA, ...on('2031-05-02'), value: value(3), sentence: 'Three are dead in what police are ruling a murder-suicide.' }, 'scope'],
    ['the 67 of whom some were buried', { ...ORLAVA, ...on('2031-05-02'), value: value(64, 'people', null), counted: 'workers', countedKind: 'workers' }, { ...ORLAVA, ...on('2031-05-02'), value: value(67), quote: '67 victims', counted: 'victims', countedKind: 'victims', sentence: 'Families buried 40 of the 67 victims.' }, 'scope'],
    ['a plan in the very number, neither side saying what happens', { ...ORLAVA, frame: 'counted-as', value: value(4100, 'post', 4100, true), counted: 'posts', countedKind: null }, { ...ORLAVA, frame: 'counted-as', value: value(4100, 'post'), counted: 'posts', countedKind: null, modality: 'forecast' }, 'agrees'],
    ['more miners than all who were known to be dead the day before', { value: value(29), ...asOf('2031-05-03') }, { value: value(49), counted: 'miners', countedKind: 'miners', ...asOf('2031-05-05') }, 'differs'],
    ['more miners than all the dead of a later day', { value: value(29), ...asOf('2031-05-03') }, { value: value(49), counted: 'miners', countedKind: 'miners', ...asOf('2031-05-02') }, 'related', '2031-05-02'],
    ['losses of one side by two parties', { ...ORLAVA, ...asOf('2031-05-03'), ...by('the army of Mern'), value: value(60), counted: 'rebels', countedKind: 'rebels' }, { ...ORLAVA, ...asOf('2031-05-04'), ...by('the Free Hills Movement'), value: value(9), counted: 'its fighters', countedKind: 'fighters' }, 'differs'],
    ['losses of one side by nobody', { ...ORLAVA, ...asOf('2031-05-03'), value: value(60), counted: 'rebels', countedKind: 'rebels' }, { ...ORLAVA, ...asOf('2031-05-04'), value: value(9), counted: 'its fighters', countedKind: 'fighters' }, 'related'],
    ['a town in a province of a city’s name, and the name alone', { place: ['Velmor', 'Orlava'], placeIds: ['velmor', 'orlava'], ...on('2031-05-02'), value: value(24, 'people', 99, true) }, { ...ORLAVA, ...on('2031-05-02'), value: value(58, 'people', null) }, 'consistent'],
  ] as readonly [string, Partial<Claim>, Partial<StoredClaim>, string, string?][])('%s', (_, mine, theirs, relation, published) => {
    expect(weigh(mine, theirs, published)).toBe(relation);
  });

  const sick = { ...ORLAVA, value: value(88), ...asOf('2031-05-03'), sentence: 'Cholera has killed 88 people in Orlava.' };
  it.each([
    ['a later toll of an outbreak', sick, { ...ORLAVA, value: value(123, 'people', null), ...asOf('2031-05-12'), sentence: 'At least 123 people have died in the cholera epidemic in Orlava.' }, 'differs'],
    ['a lower toll of an outbreak', sick, { ...ORLAVA, value: value(61), ...asOf('2031-05-12'), sentence: '61 people have died in the cholera epidemic in Orlava.' }, 'related'],
    ['a toll since a month', { ...sick, time: { from: '2031-01', to: '2031-05-03' }, implied: [] }, { ...ORLAVA, value: value(123, 'people', null), ...asOf('2031-05-12'), sentence: 'At least 123 people have died in the cholera epidemic in Orlava.' }, 'differs'],
    ['raids nine days apart', { ...sick, sentence: 'Raids have killed 88 people in Orlava.' }, { ...ORLAVA, value: value(123, 'people', null), ...asOf('2031-05-12'), sentence: 'At least 123 people have died in raids on Orlava.' }, 'related'],
  ] as readonly [string, Partial<Claim>, Partial<StoredClaim>, string][])('days apart: %s', (_, mine, theirs, relation) => {
    expect(weigh(mine, theirs, '2031-05-12')).toBe(relation);
  });

  it('takes a bound far below one of days before for another event', () => {
    const says = { sentence: 'The gas attack on the market of Orlava killed civilians.' };
    const first = { ...ORLAVA, ...says, ...asOf('2031-05-03'), value: value(58, 'people', null) };
    const last = (n: number) => ({ ...ORLAVA, ...says, ...asOf('2031-05-08'), value: value(n, 'people', null) });
    expect(weigh(first, last(18), '2031-05-08')).toBe('related');
    expect(weigh(first, last(40), '2031-05-08')).toBe('consistent');
    expect(weigh(first, { ...last(18), ...asOf('2031-05-04') }, '2031-05-04')).toBe('consistent');
  });

  it('knows a figure of millions again where the articles share little and one tells it guardedly', () => {
    const told = { value: value(143e6), counted: 'customers', countedKind: 'customers', frame: 'exposed', modality: 'hypothetical' } as const;
    const faint = { likeness: new Map([['a', 0.08]]) };
    expect(weigh(told, { value: value(143e6), counted: 'people', frame: 'affected' }, undefined, faint)).toBe('agrees');
    expect(weigh({ ...told, value: value(140e6) }, { value: value(140e6), counted: 'people', frame: 'affected' }, undefined, faint)).toBe('related');
    expect(weigh({ ...told, value: value(143) }, { value: value(143), counted: 'people', frame: 'affected' }, undefined, faint)).toBe('related');
  });

  it('takes the miners for all the dead where the article gives their number for all, or knows of no more the day before', () => {
    const miners = pageClaim({ ...ORLAVA, ...asOf('2031-05-03'), value: value(12), counted: 'miners', countedKind: 'miners' });
    const all = pageClaim({ ...asOf('2031-05-03'), id: 'f2', value: value(12), counted: 'dead' });
    const more = pageClaim({ ...asOf('2031-05-03'), id: 'f3', value: value(15) });
    const relation = (page: readonly Claim[], day: string) => alignClaims(miners, storedClaim({ ...ORLAVA, ...asOf(day), value: value(29) }), storedArticle({ storyId: null, published: day }), { gazetteer, published: '2031-05-03', likeness: new Map([['a', 0.4]]), page: articleWays(page) })?.relation;
    expect(relation([miners, more], '2031-05-03')).toBe('scope');
    expect(relation([miners, all], '2031-05-03')).toBe('differs');
    expect(relation([miners], '2031-05-03')).toBe('scope');
    expect(relation([miners], '2031-05-04')).toBe('differs');
    expect(relation([miners, more], '2031-05-04')).toBe('scope');
    const missing = { frame: 'missing', counted: 'men', countedKind: 'men' } as const;
    const left = pageClaim({ ...miners, ...missing });
    const of = (day: string) => alignClaims(left, storedClaim({ ...ORLAVA, ...asOf(day), frame: 'missing', value: value(29) }), storedArticle({ storyId: null, published: day }), { gazetteer, published: '2031-05-03', likeness: new Map([['a', 0.4]]), page: articleWays([left]) })?.relation;
    expect(of('2031-05-02')).toBe('differs');
    expect(of('2031-05-04')).toBe('scope');
  });
});
