import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteSentences, noteText } from '@/lib/format/note-sentences';
import { createWords, lookupIn } from '@/lib/format/words';
import type { Note } from '@/lib/model';

const FOLDER = join(import.meta.dirname, '../../../assets/locales');
const wordsOf = (file: string) => createWords(lookupIn(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))));
const english = wordsOf('en.json');

/** One note of each kind, and its English. */
const NOTES: readonly (readonly [Note, string])[] = [
  [{ says: 'sum', parts: [183, 100, 28], right: 311, stated: 300 }, '183 + 100 + 28 is 311, not 300'],
  [{ says: 'more-than-all', parts: [28, 15], right: 43, stated: 40 }, '28 + 15 is 43, more than the 40 in all'],
  [{ says: 'product', parts: [12, 50], right: 600, stated: 750 }, '12 × 50 is 600, not 750'],
  [{ says: 'share', part: 34, whole: 120, right: 28.333, stated: 25, bound: 'below' }, '34 of 120 is 28.3%, not < 25%'],
  [{ says: 'part-above-whole', part: 9, whole: 4 }, '9 is more than the 4 it is a part of'],
  [{ says: 'share', part: 12, whole: 48, right: 25, stated: 30 }, '12 of 48 is 25%, not 30%'],
  [{ says: 'change-share', from: 100, to: 120, right: 20, stated: 50 }, 'from 100 to 120 is +20%, not +50%'],
  [{ says: 'change', from: 297, to: 311, right: 14, stated: 24 }, 'from 297 to 311 is 14, not 24'],
  [{ says: 'times', from: 60, to: 80, right: 4 / 3, stated: 2 }, 'from 60 to 80 is 1.33 times as much, not 2'],
  [{ says: 'conversion', amount: 12_345.6, unit: 'm', right: 40_503.94, into: 'foot', stated: 14_500 }, '12,346\u00a0m is 40,504\u00a0ft, not 14,500'],
  [{ says: 'headline-differs', headline: '40 people', text: '31 people' }, 'The headline says “40 people”, the text “31 people”.'],
  [{ says: 'headline-rounded', headline: '200 people', text: '192 people' }, 'The headline rounds “192 people” to “200 people”.'],
];

describe('a note', () => {
  it.each(NOTES)('%j', (note, said) => expect(noteText(note, english)).toBe(said));

  it.each(readdirSync(FOLDER).filter((file) => file !== 'en.json'))('is in no English in %s, and leaves no number out', (file) => {
    const words = wordsOf(file);
    for (const [note, inEnglish] of NOTES) {
      const said = noteText(note, words);
      expect(said).not.toBe(inEnglish);
      expect(said).not.toMatch(/[{}]|\b(?:is|not|the|from)\b/);
      const digits = (text: string): string[] => (text.match(/\d[\d., \u00a0\u202f]*/g) ?? []).map((number) => number.replace(/\D/g, '')).sort();
      expect(digits(said)).toEqual(digits(inEnglish));
    }
  });

  it('sets a headline of a right-to-left language apart in a sentence of another', () => {
    expect(noteSentences([{ says: 'headline-differs', headline: '40 شخصًا', text: '31 شخصًا' }], english)).toEqual(['The headline says \u2068“40 شخصًا”\u2069, the text \u2068“31 شخصًا”\u2069.']);
  });
});
