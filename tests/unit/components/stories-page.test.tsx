// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import { StoriesPage } from '@/components/library/StoriesPage';
import { WordsProvider } from '@/components/words-context';
import { createWords, lookupIn } from '@/lib/format/words';
import type { StorySummary } from '@/lib/model';

afterEach(cleanup);

const summary = (unit: string, counted: string | null): StorySummary => ({
  story: { id: 'orlava', packId: 'orlava', title: 'Vote in Orlava', from: null, to: null, background: null, placeIds: [] },
  articles: 3, outlets: 2, claims: 3,
  lead: { frame: null, unit, counted, figures: [30, 51.2, 73.2].map((value, at) => ({ key: `${at}`, low: value, high: value, approx: false })) },
});

const numbers = (unit: string): string[] => {
  const { container } = render(<WordsProvider value={createWords(lookupIn(english))}><StoriesPage stories={[summary(unit, 'votes')]} packs={[]} /></WordsProvider>);
  return [...container.querySelectorAll('svg text')].map(({ textContent }) => textContent.replace(/[\u2066-\u2069]/g, ''));
};

it('says with the numbers of a line what unit they are of, where the words above it do not', () => {
  expect(numbers('percent')).toEqual(['30%', '73.2%']);
  cleanup();
  expect(numbers('people')).toEqual(['30', '73.2']);
});
