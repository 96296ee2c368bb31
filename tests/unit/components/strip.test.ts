import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseScale } from '@/components/figure-strip/choose-scale';
import { roundingOf } from '@/components/figure-strip/draw-marks';
import { layoutStrip } from '@/components/figure-strip/layout-strip';
import { assignMarks, NOBODY, shapeOfKind } from '@/components/figure-strip/party-mark';
import { isDrawable, stripKind, type StripReport } from '@/components/figure-strip/strip-report';

const report = (low: number | null, high: number | null, more: Partial<StripReport> = {}): StripReport => ({
  key: `${low} ${high} ${Math.random()}`, low, high, approx: false, label: 'more than 50', mark: NOBODY, here: false, ...more,
});
const point = (value: number, more: Partial<StripReport> = {}): StripReport => report(value, value, more);
const options = { width: 392, dir: 'ltr' as const, number: String, flag: null };

const anyReport = fc.oneof(
  fc.integer({ min: 0, max: 5_000_000 }).map((n) => point(n)),
  fc.integer({ min: 1, max: 90_000 }).map((n) => report(n, null)),
  fc.integer({ min: 1, max: 90_000 }).map((n) => report(null, n)),
  fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 })).map(([a, b]) => report(a, a + b, { approx: true, label: 'dozens' })),
);
const anyReports = fc.array(anyReport, { minLength: 2, maxLength: 77 }).map((all) => all.map((one, i) => ({ ...one, key: String(i), here: i === 0 })));

describe('the scale', () => {
  it('is linear up to twelve times the smallest, logarithmic beyond', () => {
    expect(chooseScale([point(10), point(120)], 0, 300).log).toBe(false);
    expect(chooseScale([point(10), point(121)], 0, 300).log).toBe(true);
  });
  it('starts at 0 when the smallest is under 30 % of the largest', () => expect(chooseScale([point(20), point(100)], 0, 300).at(0)).toBe(0));
  it('lets close figures look close', () => {
    const scale = chooseScale([point(100), point(101)], 0, 300);
    expect(scale.at(101) - scale.at(100)).toBeLessThan(15);
  });
  it('gives a zero its own place before a logarithmic line', () => {
    const scale = chooseScale([point(0), point(3), point(900)], 10, 300);
    expect(scale.at(0)).toBeLessThan(scale.at(3) - 15);
    expect(scale.ticks).toContain(0);
  });
  it('has few ticks for figures smaller than anything news counts', () => {
    const { ticks } = chooseScale([point(1e-20), point(1.5e-20), point(2e-20)], 0, 300);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThan(20);
  });
  it('takes values below zero', () => {
    const scale = chooseScale([point(-7), point(12)], 0, 300);
    expect(scale.at(-7)).toBeGreaterThan(0);
    expect(scale.ticks).toContain(0);
  });
  it('puts ticks between whole numbers only where figures have fractions', () => {
    expect(chooseScale([point(2), point(3)], 0, 300).ticks.every(Number.isInteger)).toBe(true);
    expect(chooseScale([point(2.4), point(2.5)], 0, 300).ticks.length).toBeGreaterThan(2);
  });
  it('rises with the value, whatever the values', () => {
    fc.assert(fc.property(anyReports, (all) => {
      const scale = chooseScale(all, 10, 382);
      const values = all.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null).sort((a, b) => a - b);
      return values.every((value, i) => i === 0 || scale.at(value) >= scale.at(values[i - 1]!) - 1e-9);
    }));
  });
});

describe('the layout', () => {
  it('draws every report and keeps marks of the line apart', () => {
    fc.assert(fc.property(anyReports, fc.constantFrom<'mini' | 'normal'>('mini', 'normal'), (all, size) => {
      const { marks, bands, bounds, words, width, height } = layoutStrip(all, { ...options, size });
      const rest = words.reduce((sum, { text }) => sum + Number(/ \+(\d+)$/.exec(text)?.[1] ?? 0), 0);
      if (size === 'normal') expect(marks.length + rest).toBe(all.length);
      expect(marks.length + bands.length + bounds.length).toBeGreaterThan(0);
      for (const { x, y } of marks) expect(x > -1 && x < width + 1 && y > -1 && y < height).toBe(true);
      for (const [i, a] of marks.entries()) {
        for (const b of marks.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(Math.min(a.r, b.r) * 0.9);
      }
      expect(width).toBe(392);
    }), { numRuns: 60 });
  });
  it('is mirrored from right to left, numerals as they are', () => {
    const all = [point(132, { key: 'a' }), point(200, { key: 'b', here: true }), point(311, { key: 'c' })];
    const [ltr, rtl] = [layoutStrip(all, options), layoutStrip(all, { ...options, dir: 'rtl' })];
    for (const mark of ltr.marks) expect(rtl.marks.find(({ key }) => key === mark.key)!.x).toBeCloseTo(392 - mark.x, 0);
    expect(rtl.numbers.map(({ text }) => text)).toEqual([...ltr.numbers.map(({ text }) => text)].reverse());
  });
  it('gives bounds an arrow of one length, whatever the amount', () => {
    const length = (d: string): number => {
      const [, from, to] = /M([\d.]+) [\d.]+H([\d.]+)/.exec(d)!;
      return Math.abs(Number(to) - Number(from));
    };
    const { bounds } = layoutStrip([point(10), point(90), report(20, null), report(null, 60)], options);
    expect(bounds.map(({ d }) => Math.round(length(d)))).toEqual([30, 30]);
  });
  it('parts marks that hold letters, so that not even the widest shapes meet before their words', () => {
    const plus = { shape: 'plus', tone: 1, order: 4 } as const;
    const [first, second] = layoutStrip([point(70), report(50, null, { mark: plus }), report(50, null, { mark: plus })], { ...options, width: 1168, radius: 16 }).marks;
    expect(Math.abs(first!.x - second!.x)).toBeGreaterThan(2 * 1.12 * first!.r + 2);
  });
  it.each(['ltr', 'rtl'] as const)('puts words that fit on neither side of their band under it: %s', (dir) => {
    const crowd = [point(40_000), point(240_000), point(1_300_000), ...Array.from({ length: 6 }, () => report(200_000, 999_999, { approx: true, label: 'hundreds of thousands' }))];
    const { words, bands: [band] } = layoutStrip(crowd, { ...options, dir, width: 308 });
    const [said] = words;
    const end = said!.x + said!.text.length * 12 * 0.525;
    expect(said!.text).toMatch(/^hundreds of thousands/);
    expect([said!.x >= 0, end <= 308]).toEqual([true, true]);
    const beside = said!.x > band!.x + band!.width || end < band!.x;
    const under = said!.y - 12 >= band!.y + band!.height - 1;
    expect(beside || under).toBe(true);
  });
  it('shares a row between reports with the same bound', () => expect(layoutStrip([point(70), report(50, null), report(50, null)], options).bounds).toHaveLength(1));
  it('lets more than five different bounds rise to the line', () => {
    const bounds = [1, 2, 3, 4, 5, 6].map((n) => report(n * 20, null));
    expect(layoutStrip([point(70), ...bounds.slice(1)], options).chevrons).toHaveLength(0);
    expect(layoutStrip([point(70), ...bounds], options).chevrons).toHaveLength(6);
  });
  it('fans a pile over seven into an odd number of columns', () => {
    const { marks, fans } = layoutStrip([point(10), ...Array.from({ length: 9 }, () => point(70))], options);
    expect(fans).toHaveLength(1);
    expect(new Set(marks.filter(({ x }) => x > 200).map(({ x }) => x)).size).toBe(3);
  });
  it.each(['ltr', 'rtl'] as const)('keeps a pile that fans out at the end of the line inside: %s', (dir) => {
    for (const size of ['mini', 'normal'] as const) {
      const { marks, width } = layoutStrip([point(1), ...Array.from({ length: 36 }, () => point(225)), ...Array.from({ length: 30 }, () => point(220))], { ...options, dir, size, width: 280 });
      for (const { x, r } of marks) expect([x - r >= 0, x + r <= width]).toEqual([true, true]);
    }
  });
  it('lets the rounding of "about" end where the line ends', () => {
    const { whiskers, axis } = layoutStrip([point(4, { approx: true }), point(4.5), point(7), point(10, { approx: true })], { ...options, width: 960 });
    expect(whiskers).not.toHaveLength(0);
    for (const { d } of whiskers) {
      const [, from, to] = /M(-?[\d.]+) [\d.]+H([\d.]+)/.exec(d)!;
      expect([Number(from) >= axis.x1, Number(to) <= axis.x2]).toEqual([true, true]);
    }
  });
  it('puts this article lowest in its pile and last on the picture', () => {
    const { marks } = layoutStrip([point(70), point(70, { here: true }), point(70), point(20)], options);
    expect(marks.at(-1)!.here).toBe(true);
    expect(Math.max(...marks.map(({ y }) => y))).toBe(marks.at(-1)!.y);
  });
  it('keeps the flag inside', () => {
    const flag = 'this article: more than 1,000,000 people';
    for (const value of [1, 10, 99]) {
      const placed = layoutStrip([point(1), point(99), point(value, { here: true })], { ...options, flag }).here!.flag!;
      expect(placed.anchor).toBe(value === 1 ? 'start' : value === 99 ? 'end' : 'middle');
    }
  });
  it('leaves tick labels apart', () => {
    const { numbers } = layoutStrip([point(8), point(1300)], options);
    const ends = numbers.map(({ x, text }) => [x - text.length * 3.15, x + text.length * 3.15] as const);
    expect(ends.every(([from], i) => i === 0 || from > ends[i - 1]![1])).toBe(true);
  });
});

describe('kinds of reports', () => {
  it.each([[point(4), 'point'], [report(180, null), 'atLeast'], [report(null, 550), 'atMost'], [report(24, 99), 'band']] as const)('%#', (one, kind) => expect(stripKind(one)).toBe(kind));
  it('equal figures need no line', () => {
    expect(isDrawable([point(4), point(4)])).toBe(false);
    expect(isDrawable([point(4), point(5)])).toBe(true);
  });
  it.each([[70, 5], [200, 50], [71, 0.5], [4.5, 0]])('about %i is rounded by %d', (value, rounding) => expect(roundingOf(value)).toBe(rounding));
});

describe('marks of parties', () => {
  it.each([['monitoring group', 'circle'], ['state media', 'square'], ['UN agency', 'diamond'], ['armed group', 'up'], ['witnesses', 'down'], ['newspaper', 'plus'], [null, 'plus'], ['a kind never heard of', 'plus']])('%s: %s', (kind, shape) => expect(shapeOfKind(kind)).toBe(shape));
  it('gives the first of a kind the full tone, from the third on the open one', () => {
    const marks = assignMarks(['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'police' })));
    expect([...marks.values()].map(({ tone }) => tone)).toEqual([1, 2, 3, 3]);
  });
});
