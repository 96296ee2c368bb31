import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '@/lib/claims/en/configuration';
import { SPANISH } from '@/lib/claims/es/configuration';
import { byOpening, matchesLine } from '@/lib/claims/furniture/by-opening';
import { ARTICLE_LINES, FURNITURE_LINES } from '../../fixtures/corpus/furniture';

const LISTS = [ENGLISH, SPANISH].flatMap(({ furniture }) => [furniture.lines, furniture.ends]);
const asWritten = (line: string, patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(line));

describe('patterns of furniture found by the first signs of a line', () => {
  it.each([...FURNITURE_LINES, ...ARTICLE_LINES.map(([line]) => line), '© The Orun Post', 'by signing up', 'To read more stories: here', 'AP photo: boats', '12 comments', 'more news'])('%s', (line) => {
    for (const patterns of LISTS) for (const written of [line, line.toUpperCase(), line.toLowerCase()]) expect(matchesLine(written, patterns)).toBe(asWritten(written, patterns));
  });

  it('whatever a pattern begins with', () => {
    const patterns = [/^(?:photos?|b|by the|don['’]t|\(c\)|©)x?$/i, /^a(?:b|c)$/i, /^(?:maybe )?not$/i, /^over|^under/i, /^(?:x|y)*z$/i, /^[kl]m$/i, /^colou?r$/i, /^Case$/, /inside/i];
    const piece = fc.constantFrom('photo', 'photos', 'b', 'by the', 'don', 't', '’', "'", '(c)', '©', 'x', 'a', 'c', 'maybe ', 'not', 'over', 'under', 'z', 'k', 'm', 'colo', 'u', 'r', 'Case', 'case', 'inside', ' ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const line = pieces.join('');
      expect(matchesLine(line, patterns)).toBe(asWritten(line, patterns));
    }), { numRuns: 1000 });
  });

  it('asks a line of prose for few of them', () => {
    for (const patterns of LISTS) {
      const { byOpening: openings, always } = byOpening(patterns);
      expect(always.length).toBeLessThanOrEqual(patterns.length / 2);
      expect(openings.get('the')).toBeUndefined();
    }
  });
});
