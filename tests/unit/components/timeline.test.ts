import { describe, expect, it } from 'vitest';
import { NOBODY } from '@/components/figure-strip/party-mark';
import { layoutTimeline, type DatedReport } from '@/components/timeline/layout-timeline';

const report = (key: string, value: number, day: string | null): DatedReport => ({ key, low: value, high: value, approx: false, label: String(value), mark: NOBODY, here: false, day });
const layout = (reports: readonly DatedReport[], width = 388) =>
  layoutTimeline(reports, { width, rtl: false, dayWidth: (withYear) => (withYear ? 84 : 52), valueWidth: (value) => value.toLocaleString('en').length * 6.6, flagWidth: 84 })!;

describe('a timeline', () => {
  it('leaves so much room before the first day that the longest value stands inside the picture', () => {
    const { left, values } = layout([report('a', 100_000, '2020-03-01'), report('b', 500_000, '2020-03-03')]);
    const longest = Math.max(...values.map(({ value }) => value.toLocaleString('en').length * 6.6));
    expect(left - 6 - longest).toBeGreaterThanOrEqual(0);
    expect(layout([report('a', 4, '2020-03-01'), report('b', 7, '2020-03-03')]).left).toBe(34);
  });

  it('says the year of its days only where they are of several', () => {
    expect(layout([report('a', 4, '2020-12-30'), report('b', 7, '2021-01-02')]).withYear).toBe(true);
    expect(layout([report('a', 4, '2020-03-01'), report('b', 7, '2020-03-03')]).withYear).toBe(false);
  });

  it('keeps the labels of days apart, within the picture and out of the column of those without a date', () => {
    const { days, noDate } = layout([report('a', 4, '2019-06-09'), report('b', 7, '2020-12-30'), report('c', 9, '2024-11-29'), report('d', 5, null)]);
    expect(days.length).toBeGreaterThan(1);
    const ends = days.map(({ x }) => ({ from: x - 42, to: x + 42 })).toSorted((a, b) => a.from - b.from);
    expect(ends[0]!.from).toBeGreaterThanOrEqual(0);
    expect(ends.at(-1)!.to).toBeLessThan(noDate!.x - 20);
    for (const [at, { from }] of ends.entries()) if (at > 0) expect(from).toBeGreaterThanOrEqual(ends[at - 1]!.to);
  });

  it('writes “this article” where it covers no mark, and at the beginning of its line where nothing is in the way', () => {
    const mine = { ...report('mine', 100, '2020-03-01'), here: true };
    const above = ['a', 'b', 'c'].map((key) => report(key, 112, '2020-03-01'));
    const free = layout([mine, report('later', 20, '2020-03-04')]);
    expect(free.flagX).toBe(free.left + 2);
    for (const rtl of [false, true]) {
      const { flagX, here, marks } = layoutTimeline([mine, ...above, report('later', 20, '2020-03-04')], { width: 388, rtl, dayWidth: () => 52, valueWidth: () => 24, flagWidth: 84 })!;
      const [from, to] = rtl ? [flagX - 84, flagX] : [flagX, flagX + 84];
      const beside = marks.filter(({ y }) => y < here! - 2 && y > here! - 24);
      expect(beside).toHaveLength(3);
      expect(beside.filter(({ x }) => x > from - 5 && x < to + 5)).toEqual([]);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(388);
    }
  });
});
