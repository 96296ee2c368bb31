import { describe, expect, it } from 'vitest';
import { toldOnce } from '@/lib/comparison/told-once';
import { comparisonOf } from '../../fixtures/reports/build-report';

const [first, second] = comparisonOf('settlements').reports.filter(({ url, value }) => url !== null && value !== null);
const copy = (report: typeof first, packId: string) => ({ ...report!, key: `${report!.key} in ${packId}`, packId });

describe('a report that two packs hold', () => {
  it('is told once, by the pack that comes first', () => {
    expect(toldOnce([first!, second!, copy(first, 'cut-out'), copy(second, 'cut-out')])).toEqual([first, second]);
  });
  it('is another one with another figure, or at another address', () => {
    const other = { ...copy(first, 'cut-out'), value: { ...first!.value!, low: 1, high: 1 } };
    const elsewhere = { ...copy(first, 'cut-out'), url: 'https://elsewhere.example/a' };
    expect(toldOnce([first!, other, elsewhere])).toEqual([first, other, elsewhere]);
  });
  it('stays twice where one pack says it twice, or where it has no address', () => {
    const twice = { ...first!, key: 'twice' };
    const [plain, without] = [{ ...first!, url: null }, { ...copy(first, 'cut-out'), url: null }];
    expect(toldOnce([first!, twice])).toEqual([first, twice]);
    expect(toldOnce([plain, without])).toEqual([plain, without]);
  });
});
