// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import { viewClaim } from '@/components/claim-view';
import { ClaimPicture } from '@/components/ClaimBrief';
import { WordsProvider } from '@/components/words-context';
import { createWords, lookupIn } from '@/lib/format/words';
import { comparisonOf } from '../../fixtures/reports/build-report';

afterEach(cleanup);

const words = createWords(lookupIn(english));

/** What stands in place of a line where the figures are one, with so many reports of a part or a whole. */
function said(parted: number): string {
  const dorm = comparisonOf('dorm');
  const comparison = { ...dorm, reports: dorm.reports.map((report, at) => (at < parted ? { ...report, relation: 'scope' as const, value: { ...report.value!, low: 150, high: null } } : report)) };
  const { container } = render(<WordsProvider value={words}><ClaimPicture view={viewClaim(comparison, words)} article={{ outlet: null, published: null }} width={400} /></WordsProvider>);
  return container.querySelector('p')?.textContent ?? '';
}

it('says that every report gives the figure only where every one does', () => {
  expect(said(0)).toBe('Every report gives 4, so there is no line to draw.');
  expect(said(2)).toBe('Every report that counts the same thing gives 4, so there is no line to draw.');
  expect(said(99)).toBe('');
});
