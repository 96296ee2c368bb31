import { describe, expect, it } from 'vitest';
import { earlierFigures } from '@/lib/memory/earlier-figures';
import type { Revision } from '@/lib/memory/revise';

const trace = (quote: string, frame = 'killed') => ({ frame, counted: 'people', quote, value: null });
const changed = (at: string, before: string, after: string): Revision => ({ at, changed: [{ before: trace(before), after: trace(after) }], added: [], gone: [] });

describe('earlier figures', () => {
  const history = [changed('2031-03-03', '12 people', '13 people'), changed('2031-03-04', '13 people', '15 people')];

  it('go back to the first reading', () => {
    expect(earlierFigures(trace('15 people'), history)).toEqual([{ quote: '12 people', until: '2031-03-03' }, { quote: '13 people', until: '2031-03-04' }]);
  });

  it('are those of the same question only', () => {
    expect(earlierFigures(trace('15 people', 'injured'), history)).toEqual([]);
    expect(earlierFigures(trace('20 people'), history)).toEqual([]);
  });

  it('are none where another change came between', () => {
    expect(earlierFigures(trace('13 people'), [...history, changed('2031-03-05', '4 people', '13 people')])).toEqual([{ quote: '4 people', until: '2031-03-05' }]);
  });
});
