import { describe, expect, it } from 'vitest';
import { matchClaims } from '@/lib/match/match-claims';
import type { Claim, StoredClaim } from '@/lib/model';
import { pageClaim, storedArticle, storedClaim, value } from '../../support/make-statement';

const HERE = { place: ['Orlava'], placeIds: [] };
const on = (day: string) => ({ time: { from: day, to: day } });
const guessed = (day: string) => ({ time: { from: null, to: day }, implied: ['time'] as const });
const houses = { ...HERE, frame: 'destroyed', counted: 'houses', countedKind: 'house', sentence: 'Houses in the old quarter of Orlava were destroyed.' };

/** The relation of the second claim of an article to the second of the page, whose first ones are their tolls. */
function relationOf(mine: Partial<Claim>, theirs: Partial<StoredClaim>, first: readonly StoredClaim[] = [], last: readonly StoredClaim[] = []): string | undefined {
  const page = [pageClaim({ ...HERE, ...mine }), pageClaim({ ...houses, id: 'f2', value: value(6, 'building'), ...guessed('2031-05-03') })];
  const stored = [...first, storedClaim({ ...HERE, ...theirs }), storedClaim({ ...houses, key: 'a#1', value: value(3, 'building'), ...guessed('2031-05-04') }), ...last];
  const articles = new Map([['a', storedArticle({ storyId: null, published: '2031-05-04' })]]);
  const [, found] = matchClaims(page, stored, articles, { gazetteer: new Map(), published: '2031-05-03', likeness: new Map([['a', 0.3]]) });
  return found!.matches.find((match) => match.stored.key === 'a#1')?.relation;
}

describe('matchClaims', () => {
  it('takes a lower toll of the next day for another event, and what is told beside it too', () => {
    expect(relationOf({ ...on('2031-05-02'), value: value(14) }, { ...on('2031-05-03'), value: value(9) })).toBeUndefined();
  });

  it('takes what is told beside a lower toll for its own, though the article names the day before too', () => {
    const before = storedClaim({ ...HERE, key: 'a#2', value: value(14), ...on('2031-05-02') });
    expect(relationOf({ ...on('2031-05-02'), value: value(14) }, { ...on('2031-05-03'), value: value(9) }, [], [before])).toBeUndefined();
  });

  it('takes a higher toll that is put on the next day for the same event', () => {
    expect(relationOf({ ...on('2031-05-02'), value: value(14) }, { ...on('2031-05-03'), value: value(20) })).toBe('differs');
  });

  it('takes a count of days that begin with the page’s for the same event', () => {
    const death = storedClaim({ ...HERE, key: 'a#d', value: value(1), ...on('2031-05-04') });
    const toll = storedClaim({ ...HERE, key: 'a#t', value: value(8), time: { from: '2031-05-02', to: '2031-05-04' } });
    expect(relationOf({ ...on('2031-05-02'), value: value(7) }, { ...on('2031-05-04'), value: value(1) }, [death])).toBeUndefined();
    expect(relationOf({ ...on('2031-05-02'), value: value(7) }, { ...on('2031-05-04'), value: value(1) }, [death, toll])).toBe('differs');
  });

  it('takes those who died on the next day for no toll of another event', () => {
    const toll = storedClaim({ ...HERE, key: 'a#t', value: value(15), ...guessed('2031-05-04') });
    expect(relationOf({ ...on('2031-05-02'), value: value(14) }, { ...on('2031-05-03'), value: value(3) }, [toll])).toBe('differs');
  });

  it('takes the day on which somebody is charged for no day of what happened', () => {
    const court = (frame: string) => [storedClaim({ ...HERE, key: 'a#c', kind: 'event', frame, value: null, ...on('2031-05-05') })];
    const relation = (frame: string) => relationOf({ ...on('2031-05-02'), value: value(7) }, { ...guessed('2031-05-04'), value: value(7) }, [], court(frame));
    expect(relation('charged')).toBe('differs');
    expect(relation('attacked')).toBeUndefined();
  });

  it('takes a lower toll of the same day for the same event', () => {
    expect(relationOf({ ...on('2031-05-02'), value: value(14) }, { ...on('2031-05-02'), value: value(9) })).toBe('differs');
  });

  it('takes a higher toll of the next day for another event where its article tells the former beside it', () => {
    const before = (sentence: string) => [storedClaim({ ...HERE, key: 'a#2', quote: '14 people', value: value(14), ...on('2031-05-02'), sentence })];
    const relation = (sentence: string) => relationOf({ ...on('2031-05-02'), value: value(14) }, { ...on('2031-05-03'), value: value(20) }, [], before(sentence));
    expect(relation('On Friday 14 people had been killed in the town.')).toBeUndefined();
    expect(relation('The toll stood at 14 people on Friday.')).toBe('differs');
  });
});

describe('a crowd that two sides count', () => {
  it('shows each count beside the other, at a place that no pack knows', () => {
    const crowd = { ...HERE, ...on('2031-05-02'), frame: 'attended' };
    const by = (text: string) => ({ attributedTo: { text, id: null } });
    const page = [pageClaim({ ...crowd, ...by('organisers'), value: value(1_000_000) }), pageClaim({ ...crowd, ...by('police'), id: 'f2', value: value(240_000) })];
    const stored = [storedClaim({ ...crowd, ...by('organisers'), key: 'a#0', value: value(1_000_000) }), storedClaim({ ...crowd, ...by('police'), key: 'a#1', value: value(240_000) })];
    const found = matchClaims(page, stored, new Map([['a', storedArticle({ storyId: null })]]), { gazetteer: new Map(), published: '2031-05-03', likeness: new Map([['a', 0.5]]) });
    expect(found.map(({ matches }) => matches.map(({ stored: { key }, relation }) => `${key} ${relation}`))).toEqual([['a#0 agrees', 'a#1 differs'], ['a#1 agrees', 'a#0 differs']]);
  });
});

describe('a story of raids day after day', () => {
  const days = ['2031-05-01', '2031-05-02', '2031-05-03'];
  const raids = days.flatMap((day, at) => [5 + at, 6 + at].map((dead, nth) => storedClaim({ ...HERE, key: `a#${day}${nth}`, value: value(dead), ...on(day) })));
  const since = storedClaim({ ...HERE, key: 'a#since', value: value(40), time: { from: '2031-05-01', to: '2031-05-03' } });
  const articles = new Map([['a', storedArticle({ storyId: 'raids', published: '2031-05-03' })]]);
  const story = { id: 'raids', packId: 'p', title: 'Raids', from: '2031-05-01', to: '2031-05-03', background: null, placeIds: [] };
  const answers = (mine: Partial<Claim>): string[] => {
    const [found] = matchClaims([pageClaim({ ...HERE, ...mine })], [...raids, since], articles, { gazetteer: new Map(), published: '2031-05-03', stories: new Map([['raids', story]]) });
    return found!.matches.map(({ stored }) => stored.key).sort();
  };

  it('answers a count of one day with counts of that day, and not with the total', () => {
    expect(answers({ ...on('2031-05-02'), value: value(9) })).toEqual(['a#2031-05-020', 'a#2031-05-021']);
  });

  it('answers one that names no day with those of any', () => {
    expect(answers({ ...guessed('2031-05-03'), value: value(6) })).toEqual(['a#2031-05-011', 'a#2031-05-020']);
  });
});
