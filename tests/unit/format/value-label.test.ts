import { describe, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import { tickLabel } from '@/lib/format/value-label';
import { createWords, lookupIn } from '@/lib/format/words';

const words = createWords(lookupIn(english));

describe('numbers under a line', () => {
  it.each([['hour', '6\u00a0h'], ['km', '6\u00a0km'], ['percent', '6%'], ['people', '6'], ['magnitude', '6'], ['USD', '6'], [null, '6']])('name the unit where nothing else does: %s', (unit, said) => expect(tickLabel(unit, words)(6)).toBe(said));
});
