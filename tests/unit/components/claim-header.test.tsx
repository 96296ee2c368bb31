// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import { ClaimHeader } from '@/components/ClaimHeader';
import { WordsProvider } from '@/components/words-context';
import { createWords, lookupIn } from '@/lib/format/words';
import { comparisonOf, METADATA } from '../../fixtures/reports/build-report';

afterEach(cleanup);

const words = createWords(lookupIn(english), { region: 'en-GB', timeZone: 'UTC' });

function notesOf(flags: readonly string[], notes: readonly string[]): string[] {
  const comparison = comparisonOf('dorm');
  const claim = { ...comparison.claim, flags, notes };
  const { container } = render(<WordsProvider value={words}><ClaimHeader comparison={{ ...comparison, claim }} metadata={METADATA} heading={{ current: null }} /></WordsProvider>);
  return [...container.querySelectorAll('.note')].map(({ textContent }) => textContent);
}

it('says of a sum that does not hold that the figures of its sentence do not fit', () => {
  expect(notesOf(['parts-mismatch'], ['20 + 15 is 35, not 45'])).toEqual(['The figures in this sentence do not fit together. 20 + 15 is 35, not 45']);
});

it('says how headline and text differ, and nothing of the sentence', () => {
  expect(notesOf(['headline-differs'], ['The headline says 60, the text 52 people.'])).toEqual(['The headline says 60, the text 52 people.']);
});

it('says both where both are so', () => {
  expect(notesOf(['headline-differs', 'parts-mismatch'], ['The headline says 60, the text 52 people.', '20 + 15 is 35, not 45'])).toEqual([
    'The figures in this sentence do not fit together. 20 + 15 is 35, not 45', 'The headline says 60, the text 52 people.',
  ]);
});
