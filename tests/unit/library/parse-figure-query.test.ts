import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetsRange, parseFigureQuery, toFrameNames } from '@/lib/library/parse-figure-query';

const CALLED: Readonly<Record<string, string>> = { killed: 'öldü', 'laid-off': 'işten çıkarılan', lost: 'kayıp', missing: 'kayıp' };
const NAMES = toFrameNames(['killed', 'injured', 'cost', 'laid-off', 'lost', 'missing'], [(id) => CALLED[id] ?? id]);

describe('parseFigureQuery', () => {
  it.each([
    ['killed 300..400 Riverton', { frames: ['killed'], range: { low: 300, high: 400 }, words: ['Riverton'] }],
    ['injured >50', { frames: ['injured'], range: { low: 50, high: null }, words: [] }],
    ['<1,200 ships', { frames: null, range: { low: null, high: 1200 }, words: ['ships'] }],
    ['cost 1.5m-2m', { frames: ['cost'], range: { low: 1_500_000, high: 2_000_000 }, words: [] }],
    ['10-12m', { frames: null, range: { low: 10_000_000, high: 12_000_000 }, words: [] }],
    ['100+', { frames: null, range: { low: 100, high: null }, words: [] }],
    ['400..300', { frames: null, range: { low: 300, high: 400 }, words: [] }],
    ['öldü 12', { frames: ['killed'], range: { low: 12, high: 12 }, words: [] }],
    ['Oldu 12', { frames: ['killed'], range: { low: 12, high: 12 }, words: [] }],
    ['işten çıkarılan 1,200', { frames: ['laid-off'], range: { low: 1200, high: 1200 }, words: [] }],
    ['laid off mills', { frames: ['laid-off'], range: null, words: ['mills'] }],
    ['kayıp Orlava', { frames: ['lost', 'missing'], range: null, words: ['Orlava'] }],
    ['river mayor', { frames: null, range: null, words: ['river', 'mayor'] }],
    ['   ', { frames: null, range: null, words: [] }],
  ])('%s', (query, asked) => {
    expect(parseFigureQuery(query, NAMES)).toEqual(asked);
  });

  it('takes any string without failing and gives ordered ranges', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { range } = parseFigureQuery(query, NAMES);
        if (range !== null && range.low !== null && range.high !== null) expect(range.low).toBeLessThanOrEqual(range.high);
      }),
    );
  });

  it('meets an interval that only touches the range, and an open end where it stands', () => {
    expect(meetsRange({ low: 350, high: null }, { low: 300, high: 400 })).toBe(true);
    expect(meetsRange({ low: 180, high: null }, { low: 300, high: 400 })).toBe(false);
    expect(meetsRange({ low: null, high: 390 }, { low: 300, high: 400 })).toBe(true);
    expect(meetsRange({ low: null, high: 3000 }, { low: 300, high: 400 })).toBe(false);
    expect(meetsRange({ low: 180, high: null }, { low: 50, high: null })).toBe(true);
    expect(meetsRange({ low: 400, high: 400 }, { low: 300, high: 400 })).toBe(true);
    expect(meetsRange({ low: 401, high: 500 }, { low: 300, high: 400 })).toBe(false);
  });
});
