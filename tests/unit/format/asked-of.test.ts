import { describe, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import { askedOf } from '@/lib/format/asked-of';
import { createWords, lookupIn } from '@/lib/format/words';

const words = createWords(lookupIn(english));

describe('what a figure counts', () => {
  it.each([
    [{ frame: 'killed', counted: null, unit: 'people' }, 'people killed'],
    [{ frame: 'flooded', counted: 'cellars', unit: 'building' }, 'cellars flooded'],
    [{ frame: 'measured', counted: 'rainfall', unit: 'mm' }, 'rainfall'],
    [{ frame: 'voted', counted: 'votes for the mayor', unit: 'percent' }, 'votes for the mayor'],
    [{ frame: 'measured', counted: null, unit: 'celsius' }, 'celsius measured'],
    [{ frame: null, counted: 'wagons', unit: 'vehicle' }, 'wagons'],
  ])('is said once: %o', (figure, label) => expect(askedOf(figure, words)).toBe(label));
});
