import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '@/lib/claims/en/configuration';
import { SPANISH } from '@/lib/claims/es/configuration';
import { createKnownLineTest } from '@/lib/text/known-lines';
import { createLineTest, openingsOfLines } from '@/lib/text/line-patterns';
import { ARTICLE_LINES, FURNITURE_LINES } from '../../fixtures/corpus/furniture';

const LISTS = [ENGLISH, SPANISH].flatMap(({ furniture }) => [furniture.lines, furniture.ends]);
const LINES = [...FURNITURE_LINES, ...ARTICLE_LINES.map(([line]) => line), '© The Orun Post', 'by signing up', 'To read more stories: here', 'AP photo: boats', '12 comments', 'more news', '3 OF 12', ''];

describe('patterns of lines cut by their first signs', () => {
  it.each(LINES)('match as they are written: %s', (line) => {
    for (const patterns of LISTS) {
      const test = createLineTest(patterns);
      for (const written of [line, line.toUpperCase(), line.toLowerCase()]) expect(test(written)).toBe(patterns.some((pattern) => pattern.test(written)));
    }
  });

  it.each(['i', 'iu', ''])('whatever they begin with, with flags "%s"', (flags) => {
    const sources = ['^(?:photos?|b|by the|don[’\']t|\\(c\\)|©)x?$', '^a(?:b|c)$', '^(?:maybe )?not$', '^over|^under', '^(?:x|y)*z$', '^[kl]m$', '^colou?r$', 'inside', '^\\(?(?:more )?(?:étape|İl)', '^\\d+ (?:of|/)', '^\\d*%', '^s+o$', '^(?:(?:are|were) you|أيضا)'];
    const patterns = sources.map((source) => new RegExp(source, flags));
    const test = createLineTest(patterns);
    const piece = fc.constantFrom('photo', 'photos', 'b', 'by the', 'don', 't', '’', "'", '(c)', '(', '©', 'x', 'a', 'c', 'maybe ', 'not', 'over', 'under', 'z', 'k', 'K', 'm', 'colo', 'u', 'r', 'inside', ' ', 'more ', 'étape', 'ÉTAPE', 'İl', '12', '3', ' of', ' OF', '%', 's', 'S', 'ſ', 'o', 'are you', 'WERE YOU', 'أيضا');
    fc.assert(fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const line = pieces.join('');
      expect(test(line)).toBe(patterns.some((pattern) => pattern.test(line)));
    }), { numRuns: 1500 });
  });

  it('match alike with their openings written down', () => {
    const patterns = ['^(?:photos?|b|by the|don[’\']t|\\(c\\)|©)x?$', '^a(?:b|c)$', '^(?:maybe )?not$', '^over|^under', '^colou?r$', '^\\(?(?:more )?(?:étape|İl)', '^\\d+ (?:of|/)', '^\\.?\\d+%', '^s+o$', '^(?:(?:are|were) you|أيضا)'].map((source) => new RegExp(source, 'iu'));
    const test = createKnownLineTest(patterns, openingsOfLines(patterns));
    const piece = fc.constantFrom('photo', 'photos', 'b', 'by the', 'don', 't', '’', "'", '(c)', '(', '©', 'x', 'a', 'c', 'maybe ', 'not', 'over', 'under', 'colo', 'u', 'r', ' ', 'more ', 'étape', 'ÉTAPE', 'İl', '12', '.', '3', ' of', ' OF', '%', 's', 'S', 'ſ', 'o', 'are you', 'WERE YOU', 'أيضا', '|', ':');
    fc.assert(fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const line = pieces.join('');
      expect(test(line)).toBe(patterns.some((pattern) => pattern.test(line)));
    }), { numRuns: 1500 });
  });

  it('say which pattern may begin with anything', () => expect(() => openingsOfLines([/^also /i, /^[kl]m/i])).toThrow('^[kl]m'));

  it('take what is no expression yet', () => expect(createLineTest([{ source: '^(?:tags?|related)$', flags: 'iu' }])('Related')).toBe(true));
});
