import { expect, it } from 'vitest';
import { KeptWords } from '@/lib/text/kept-words';

it('the numerals of many articles push out each other, and no word', () => {
  const kept = new KeptWords<string>();
  kept.set('flood', 'a word');
  for (let figure = 100; figure < 3_000; figure += 1) kept.set(`${figure}`, 'a numeral');
  expect(kept.get('flood')).toBe('a word');
  expect(kept.get('2999')).toBe('a numeral');
  expect(Array.from({ length: 2_900 }, (_, at) => `${100 + at}`).filter((figure) => kept.get(figure) !== undefined).length).toBeLessThan(300);
});

it('words are let go before they fill memory', () => {
  const kept = new KeptWords<number>();
  const words = Array.from({ length: 20_000 }, (_, at) => `word${at}`);
  words.forEach((word, at) => kept.set(word, at));
  expect(kept.get('word19999')).toBe(19_999);
  expect(words.filter((word) => kept.get(word) !== undefined).length).toBeLessThan(10_000);
});
