import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '@/components/lesson/layout-timeline';

const laidOut = (days: readonly string[]) =>
  layoutTimeline(days.map((day, i) => ({ key: `${i}`, day, low: 10 + i, high: 10 + i })), { low: 10, high: 20, from: days[0]!, to: days.at(-1)! }, { width: 1168, height: 370, radius: 16, undated: false });

describe('the timeline of a lesson', () => {
  it('says years where days are of more than one', () => {
    expect(laidOut(['2031-12-09', '2032-06-12']).withYear).toBe(true);
    expect(laidOut(['2031-05-01', '2031-05-04']).withYear).toBe(false);
  });

  it('shows a fall at the top as far as it is, where the count began with a few', () => {
    const counts = [6, 55, 115, 97];
    const { points, axis } = layoutTimeline(counts.map((count, i) => ({ key: String(i), day: `2031-05-0${i + 1}`, low: count, high: count })), { low: 6, high: 115, from: '2031-05-01', to: '2031-05-04' }, { width: 1168, height: 370, radius: 16, undated: false });
    const [, , top, fallen] = points;
    expect((fallen!.y - top!.y) / (axis.y - axis.top)).toBeGreaterThan(0.1);
  });

  it('has a label at more than its lowest value, however small the picture', () => {
    const { values } = layoutTimeline([{ key: 'a', day: '2031-05-01', low: 20, high: 20 }, { key: 'b', day: '2031-05-04', low: 6000, high: 6000 }], { low: 20, high: 6000, from: '2031-05-01', to: '2031-05-04' }, { width: 680, height: 220, radius: 10, undated: false });
    expect(values.length).toBeGreaterThan(2);
    for (const [at, { y }] of values.entries()) if (at > 0) expect(values[at - 1]!.y - y).toBeGreaterThanOrEqual(26);
  });
});
