import { describe, expect, it } from 'vitest';
import { matchClaims } from '@/lib/match/match-claims';
import type { Claim, Place, StoredArticle, StoredClaim, StoredStory } from '@/lib/model';
import { pageClaim, storedArticle, storedClaim, value } from '../../support/make-statement';

const place = (id: string, within: string | null): [string, Place] => [id, { id, name: id, also: [], within }];
const gazetteer = new Map([place('land', null), place('city', 'land'), place('alley', 'city'), place('coast', 'land')]);
const at = (...ids: string[]) => ({ place: ids, placeIds: ids });
const days = (from: string | null, to: string) => ({ time: { from, to } });
const story: StoredStory = { id: 'crush', packId: 'pack', title: 'Crush in the alley', from: '2031-05-01', to: '2031-05-20', background: null, placeIds: ['alley'] };

/** How a page claim meets the reports of one story: the relation of each report that answers it, and how many are shown as related. */
function meet(mine: Partial<Claim>, theirs: readonly Partial<StoredClaim>[], more: Partial<StoredArticle> = {}) {
  const stored = theirs.map((one, i) => storedClaim({ key: `c${i}`, articleKey: 'a', ...one }));
  const article = { ...storedArticle(), key: 'a', storyId: story.id, ...more };
  const [found] = matchClaims([pageClaim(mine)], stored, new Map([['a', article]]), { gazetteer, published: '2031-05-03', stories: new Map([[story.id, story]]) });
  return { relations: found!.matches.map(({ relation }) => relation), related: found!.related.length };
}

const TOLL = { ...at('alley', 'city'), ...days(null, '2031-05-02') };

describe('the bounds of a story', () => {
  it('keeps a disaster of years before from its counts, however open these are, and does not call it related', () => {
    expect(meet({ ...at('city'), ...days('2015', '2015'), value: value(769) }, [{ ...TOLL, value: value(900) }, { ...TOLL, value: { ...value(700), high: null } }])).toEqual({ relations: [], related: 0 });
  });

  it('takes a year that holds the story for a time of the story', () => {
    expect(meet({ ...at('city'), ...days('2031', '2031'), value: value(151) }, [{ ...TOLL, value: value(151) }]).relations).toEqual(['agrees']);
  });

  it('takes what led up to it for a part of it', () => {
    expect(meet({ ...at('alley'), ...days('2031-04-20', '2031-04-20'), value: value(151) }, [{ ...TOLL, value: value(151) }]).relations).toEqual(['agrees']);
  });

  it('keeps what happened weeks after it from a count that names no time', () => {
    const open = [{ ...at('alley'), time: null, value: { ...value(78), high: null } }];
    expect(meet({ ...at('city'), ...days('2031-07-01', '2031-07-06'), value: { ...value(81), high: null } }, open, { datesInferred: true }).relations).toEqual([]);
    // A toll as of a later day may still be the story's.
    expect(meet({ ...at('city'), ...days(null, '2031-07-06'), value: { ...value(81), high: null } }, open, { datesInferred: true }).relations).toEqual(['consistent']);
  });

  it('takes no sum over a year for a bound on one day', () => {
    const day = [{ ...at('city'), ...days('2031-05-01', '2031-05-01'), value: { ...value(59), high: null } }];
    expect(meet({ ...at('city'), ...days('2031', '2031'), value: { ...value(1800), high: null } }, day).relations).toEqual([]);
    expect(meet({ ...at('city'), ...days('2031-05-01', '2031-05-03'), value: { ...value(120), high: null } }, day).relations).toEqual(['consistent']);
  });

  it('does not compare what happened at a place that it does not know', () => {
    const fire = { place: ['Harrow'], placeIds: [], ...days(null, '2031-05-03') };
    expect(meet({ ...fire, value: value(2) }, [{ ...TOLL, value: value(2) }]).relations).toEqual([]);
    expect(meet({ ...fire, value: value(453) }, [{ ...TOLL, value: { ...value(106), high: null } }]).relations).toEqual([]);
  });
});

describe('a wider name for the place of a story', () => {
  const reports = [150, 151, 149, 146].map((n) => ({ ...TOLL, value: value(n) }));

  it('is no other scope where all reports lie at one place', () => {
    expect(meet({ ...at('city'), ...days('2031-05-01', '2031-05-03'), value: value(156) }, reports).relations).not.toContain('scope');
  });

  it('is one where the reports lie at several', () => {
    const elsewhere = [40, 41, 42].map((n) => ({ ...at('coast'), ...days(null, '2031-05-02'), value: value(n) }));
    const { relations } = meet({ ...at('land'), ...days('2031-05-01', '2031-05-03'), value: value(400) }, [...reports, ...elsewhere]);
    expect(new Set(relations)).toEqual(new Set(['scope']));
  });
});

describe('the words of a story', () => {
  const migrants = { counted: 'migrants', countedKind: 'migrants' };

  it('are one where it gives one count under both', () => {
    const reports = [{ ...TOLL, value: value(78) }, { ...TOLL, ...migrants, value: value(78) }, { ...TOLL, ...migrants, value: { ...value(81), high: null } }];
    expect(meet({ ...at('alley'), ...days(null, '2031-05-03'), value: value(82) }, reports).relations).not.toContain('scope');
  });

  it('stay apart where it never does', () => {
    const reports = [{ ...TOLL, value: value(78) }, { ...TOLL, ...migrants, value: value(30) }];
    expect(meet({ ...at('alley'), ...days(null, '2031-05-03'), value: value(78) }, reports).relations).toContain('scope');
  });

  it('never make survivors of the dead', () => {
    const survivors = { frame: null, counted: 'survivors', countedKind: 'survivors' };
    expect(meet({ ...survivors, ...at('alley'), value: value(104) }, [{ ...TOLL, value: { ...value(79), high: null } }]).relations).toEqual([]);
  });
});

describe('a story of several days', () => {
  const day = (date: string, n: number) => ({ ...at('city'), frame: 'attended', ...days(date, date), value: value(n) });
  const marches = ['2031-05-02', '2031-05-09', '2031-05-16'].flatMap((date, i) => [day(date, 100_000 * (i + 1)), day(date, 120_000 * (i + 1))]);

  it('compares a march with the reports of its day, and an undated headline with those of the day of the page', () => {
    const answers = meet({ ...at('city'), frame: 'attended', value: value(110_000) }, marches).relations;
    expect(answers).toEqual(['differs', 'differs']);
  });
});

describe('the magnitudes of a story', () => {
  const shock = (size: number, counted: string) => ({ frame: 'measured', value: value(size, 'magnitude'), counted });

  it('are contested wherever the quake was felt, and whatever it is called', () => {
    const reports = [{ ...shock(6.8, 'earthquake'), ...at('city') }, { ...shock(7.2, 'tremor'), ...at('land') }];
    expect(meet({ ...shock(6.8, 'quake'), ...at('city') }, reports).relations).toEqual(['agrees', 'differs']);
  });

  it('of an aftershock or an explosion are no magnitude of the quake', () => {
    expect(meet({ ...shock(6.8, 'quake'), ...at('city') }, [{ ...shock(5.9, 'aftershock'), ...at('city') }]).relations).toEqual([]);
    expect(meet({ ...shock(1.9, 'blast'), ...at('city') }, [{ ...shock(2.3, 'explosion'), ...at('city') }]).relations).toEqual([]);
  });

  it('are compared only where it is said which of several quakes is meant', () => {
    const reports = [{ ...shock(7.8, 'earthquake'), ...at('city') }, { ...shock(7.5, 'second earthquake'), ...at('city') }];
    expect(meet({ ...shock(7.6, 'quake'), ...at('city') }, reports).relations).toEqual([]);
    expect(meet({ ...shock(7.7, 'first quake'), ...at('city') }, reports).relations).toEqual(['differs']);
  });
});
