import { describe, expect, it } from 'vitest';
import { findArithmeticFaults } from '@/lib/claims/arithmetic/find-arithmetic-faults';
import { ARITHMETIC_ENGLISH } from '@/lib/claims/en/arithmetic-words';
import { quantityEnglish } from '@/lib/claims/en/quantity-configuration';
import { readQuantities } from '@/lib/claims/quantity/read-quantities';
import { sentenceAt } from '../quantity/sentence-at';

function faults(text: string) {
  const sentence = sentenceAt(text);
  return findArithmeticFaults({ tokens: sentence.tokens, quantities: readQuantities(sentence, quantityEnglish) }, ARITHMETIC_ENGLISH).map(({ flag, note }) => `${flag}: ${note}`);
}

describe('sums that do not hold', () => {
  it.each([
    ['They hold 550 square kilometres (342 square miles).', 'conversion-mismatch: 550 km² is 212 sq mi, not 342'],
    ['Winds of 100 km/h (90 mph) blew.', 'conversion-mismatch: 100 km/h is 62.1 mph, not 90'],
    ['There were 300 dead: 183 fighters, 100 soldiers and 28 civilians.', 'parts-mismatch: 183 + 100 + 28 is 311, not 300'],
    ['Four people, including nine children, died.', 'parts-mismatch: 9 is more than the 4 it is a part of'],
    ['It won 12 of 48 seats (30%).', 'percent-mismatch: 12 of 48 is 25%, not 30%'],
    ['Profit rose 50% to $120 from $100.', 'percent-mismatch: from 100 to 120 is plus 20%, not 50%'],
  ])('%s', (text, note) => expect(faults(text)).toEqual([note]));
});

describe('no false alarm', () => {
  it.each([
    'They hold 400 square kilometres (154 square miles).',
    'It is 25 kilometres (15 miles) away.',
    'It is about 100 km (60 miles) away.',
    'It is 2,000 km (1,200 miles) away.',
    'It was 45 degrees Celsius (114 degrees Fahrenheit).',
    'A rise of 2 degrees Celsius (3.6 degrees Fahrenheit) is feared.',
    'It cost €1.25 billion ($1.4 billion).',
    'A 5-metre (16-foot) wall fell.',
    'It went from 0 to 60 mph (0 to 100 km/h).',
    'There were 311 dead: 183 fighters, 100 soldiers and 28 civilians.',
    'Four people, including two children, died.',
    'It won 16 of 48 seats (33%).',
    'Sales fell from 80 million euros to 60 million euros, a drop of 25%.',
    'Profit rose 21% to $1.45 billion from $1.2 billion.',
  ])('%s', (text) => expect(faults(text)).toEqual([]));
});
