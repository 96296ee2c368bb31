import { expect, test } from 'vitest';
import { tokenize } from '@/lib/text/tokenize';
import { WordForms } from '@/lib/text/word-forms';

const forms = (): WordForms => new WordForms((written) => (/^\d/.test(written) ? 'number' : 'word'));

test('a word is one form wherever it stands, with its capital and without two', () => {
  const known = forms();
  const text = 'Orlava fell; orlava fell.';
  expect(known.at(text, 0, 6)).toMatchObject({ text: 'Orlava', lower: 'orlava', capital: true });
  expect(known.at(text, 13, 19)).toMatchObject({ text: 'orlava', capital: false });
  expect(known.at(text, 20, 24)).toBe(known.at(text, 7, 11));
});

test('forms that share a place are told apart by their letters', () => {
  const known = forms();
  // "Aa" and "BB" come to the same sum.
  const text = 'Aa BB Aa BB';
  expect([known.at(text, 0, 2), known.at(text, 3, 5), known.at(text, 6, 8), known.at(text, 9, 11)].map((form) => form.text)).toEqual(['Aa', 'BB', 'Aa', 'BB']);
});

test('more words than are kept are read as well, and numbers are not kept', () => {
  const known = forms();
  const first = known.at('mern', 0, 4);
  first.known = 'kept';
  for (let i = 0; i < 20_000; i++) {
    const word = `w${String(i)}`;
    expect(known.at(word, 0, word.length).text).toBe(word);
  }
  expect(known.at('mern', 0, 4)).toMatchObject({ text: 'mern', known: null });
  expect(known.at('1917', 0, 4)).not.toBe(known.at('1917', 0, 4));
});

test('curly apostrophes are straight in small letters only', () => {
  expect(tokenize('Mern’s')[0]).toMatchObject({ text: 'Mern’s', lower: "mern's", kind: 'word', capital: true });
});

test('of words made to share one place only some are kept, so that none is looked for far', () => {
  const known = forms();
  // "Aa" and "BB" come to the same sum, and so do all words of eight such pairs.
  const words = Array.from({ length: 256 }, (_, i) => Array.from({ length: 8 }, (_, bit) => ((i >> bit) & 1 ? 'Aa' : 'BB')).join(''));
  const kept = words.filter((word) => known.at(word, 0, word.length) === known.at(word, 0, word.length));
  expect(kept.length).toBeLessThanOrEqual(64);
  expect(words.map((word) => known.at(word, 0, word.length).text)).toEqual(words);
});
