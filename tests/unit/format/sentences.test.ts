import { describe, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import { claimSentences, rowSentence } from '@/lib/format/claim-sentences';
import { claimCitation, claimText } from '@/lib/format/claim-text';
import { filterClaims } from '@/lib/format/filter-claims';
import { type ClaimGroup, sortByWorth, groupOf } from '@/lib/format/group-claims';
import { pageCsv, pageJson, pageMarkdown } from '@/lib/format/page-files';
import { comparedSentence, pageSentence } from '@/lib/format/page-sentence';
import { reportAge } from '@/lib/format/report-age';
import { reportHref, safeHref } from '@/lib/format/report-link';
import { searchLinks, searchTerms } from '@/lib/format/search-links';
import { valueLabel } from '@/lib/format/value-label';
import { createWords, lookupIn } from '@/lib/format/words';
import { wordsOfReports } from '@/lib/reading/list-state';
import { buildPage, comparisonOf, METADATA } from '../../fixtures/reports/build-report';
import { articlePage, STATES } from '../../fixtures/reports/states';

const words = createWords(lookupIn(english), { region: 'en-GB', timeZone: 'UTC' });

describe('the page in a sentence', () => {
  it('counts in words up to twelve', () => expect(pageSentence(articlePage(), words)).toBe('Nine claims. Eight are reported elsewhere, five of them differently.'));
  it('gives no number twice where all are reported', () => {
    expect(pageSentence(buildPage([comparisonOf('strikes'), comparisonOf('settlements')]), words)).toBe('Two claims. All are reported elsewhere, one of them differently.');
    expect(pageSentence(buildPage([comparisonOf('strikes'), comparisonOf('strikes')]), words)).toBe('Two claims. All are reported elsewhere, in the same way.');
  });
  it('says one claim as one', () => expect(pageSentence(buildPage([comparisonOf('strikes')]), words)).toBe('One claim. Four reports give the same.'));
  it('names the packs as the limit', () => {
    const view = STATES.nothing!();
    expect(view.kind === 'report' && pageSentence(view.report, words)).toBe('Three claims. None of them is in your packs.');
  });
  it('says what it was compared with', () => expect(comparedSentence(articlePage(), words)).toBe('Compared with 77 articles of 68 outlets in your packs.'));
});

describe('a claim in a sentence', () => {
  it('gives lowest and highest', () => expect(rowSentence(comparisonOf('settlements'), words)).toMatch(/^14 outlets, \d origins named; dozens to 108\.$/));
  it('gives an end of the spread as one number', () => {
    const strikes = comparisonOf('strikes');
    const given = (low: number | null, high: number | null) => rowSentence({ ...strikes, reports: strikes.reports.map((report, at) => (at === 0 ? { ...report, value: { ...report.value!, low, high, approx: false } } : report)) }, words);
    expect(given(null, 12)).toMatch(/; 12 to 19\.$/);
    expect(given(10, 12)).toMatch(/; 10 to 19\.$/);
    expect(given(25, 30)).toMatch(/; 19 to 30\.$/);
  });
  it('says that all give one figure', () => expect(rowSentence(comparisonOf('strikes'), words)).toBe('4 outlets, 1 origin; all give 19.'));
  it('speaks of one outlet as one, and of no party as none', () => {
    const strikes = comparisonOf('strikes');
    expect(rowSentence({ ...strikes, outletCount: 1 }, words)).toBe('1 outlet, 1 origin; it gives 19.');
    const unnamed = strikes.origins.map((origin) => ({ ...origin, basis: 'none' as const }));
    expect(rowSentence({ ...strikes, origins: unnamed }, words)).toBe('4 outlets, no origin named; all give 19.');
    const alike = strikes.origins.map((origin) => ({ ...origin, basis: 'wording' as const }));
    expect(rowSentence({ ...strikes, origins: alike }, words)).toBe('4 outlets, no origin named; all give 19.');
  });
  it('says of those that count a part or a whole neither that they give the figure nor that they do not', () => {
    const strikes = comparisonOf('strikes');
    const parted = (of: number) => rowSentence({ ...strikes, reports: strikes.reports.map((report, at) => (at < of ? { ...report, relation: 'scope', value: { ...report.value!, low: 150, high: null } } : report)) }, words);
    expect(parted(1)).toMatch(/; three reports of the same thing give 19\.$/);
    expect(parted(3)).toMatch(/; one report of the same thing gives 19\.$/);
    expect(parted(4)).not.toContain('19');
  });
  it('says that others name another side', () => expect(rowSentence(comparisonOf('dorm'), words)).toMatch(/two name another side\.$/));
  it('says relation by relation how reports stand', () => {
    expect(claimSentences(comparisonOf('settlements'), words)).toMatch(/^14 other outlets report on this\. .* reports give 70; .* that about 70 fits; .* another figure: 32, 39, .* and 108\.$/);
  });
});

describe('a value', () => {
  const value = { low: 180, high: null, approx: false, unit: 'people', rule: 'more than N' } as const;
  it.each([
    [value, 'more than 180'],
    [{ ...value, rule: 'at least N' }, 'at least 180'],
    [{ ...value, low: null, high: 550, approx: true, rule: 'nearly N' }, 'nearly 550'],
    [{ ...value, low: 24, high: 99, approx: true, rule: 'dozens' }, 'dozens'],
    [{ ...value, low: 20, high: 30, rule: 'N to N' }, '20 to 30'],
    [{ ...value, low: 200, high: 200, approx: true, rule: 'about N' }, 'about 200'],
    [{ ...value, low: 7.5, high: 7.5, unit: 'percent', rule: 'N' }, '7.5%'],
    [{ ...value, low: 0.25, high: 0.25, unit: 'ratio', rule: 'N' }, '25%'],
    [{ ...value, low: 2, unit: 'ratio' }, 'more than 2×'],
    [{ ...value, low: 550, high: 550, unit: 'km2', rule: 'N' }, '550\u00a0km²'],
    [{ ...value, low: 3.2e9, high: 3.2e9, unit: 'USD', rule: 'N' }, 'US$3.2\u00a0billion'],
  ])('%j', (of, label) => expect(valueLabel(of, words)).toBe(label));
});

describe('links', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not a link', ''])('%s is not opened', (url) => expect(safeHref(url)).toBeNull());
  it('carry the passage where the words can be found', () => {
    expect(reportHref('https://a.example/b', 'more than 180')).toBe('https://a.example/b#:~:text=more%20than%20180');
    expect(reportHref('https://a.example/b#c', 'a well-known, old town')).toBe('https://a.example/b#c:~:text=a%20well%2Dknown%2C%20old%20town');
    expect(reportHref('https://a.example/b', '70')).toBe('https://a.example/b');
  });
  it('search by slots, never by the figure', () => {
    const { claim } = comparisonOf('settlements');
    expect(searchTerms(claim, METADATA)).toBe('Aleppo province Idlib locations captured November 2024');
    expect(searchLinks(claim, METADATA, ['duckduckgo', 'wikipedia-current-events']).map(({ href }) => href)).toEqual([
      'https://duckduckgo.com/?q=Aleppo%20province%20Idlib%20locations%20captured%20November%202024',
      'https://en.wikipedia.org/wiki/Portal:Current_events/2024_November_29',
    ]);
  });
  it('tell how old a report is', () => {
    expect(reportAge('2024-11-29', '2024-11-27', words)).toBe('2 days before');
    expect(reportAge('2024-11-29T23:00:00Z', '2024-11-29', words)).toBe('same day');
    expect(reportAge(null, '2024-11-29', words)).toBeNull();
  });
});

describe('order and filter', () => {
  it('puts what differs first and what is alone last', () => {
    const groups = sortByWorth(articlePage().claims).map(groupOf);
    expect(groups).toEqual([...groups].sort((a, b) => ['differ', 'same', 'alone'].indexOf(a) - ['differ', 'same', 'alone'].indexOf(b)));
  });
  it('finds an outlet without its accents', () => {
    const page = articlePage();
    const find = (group: ClaimGroup | null, query: string) => filterClaims(page.claims, group, query, wordsOfReports(page), String);
    expect(find(null, 'turkiye scoop').length).toBeGreaterThan(0);
    expect(find('alone', 'turkiye').length).toBe(0);
  });
  it('finds what happened by the reader’s own word for it', () => {
    const { claims } = articlePage();
    expect(filterClaims(claims, null, 'tomadas', {}, (frame) => (frame === 'captured' ? 'tomadas' : '')).map(({ claim }) => claim.frame)).toContain('captured');
    expect(filterClaims(claims, null, 'tomadas', {}, () => '')).toEqual([]);
  });
});

describe('files', () => {
  const page = articlePage();
  it('CSV has a line for each report and for each claim without one', () => {
    const lines = pageCsv(page).trimEnd().split('\r\n');
    expect(lines.length).toBe(1 + page.claims.reduce((sum, { reports }) => sum + Math.max(1, reports.length), 0));
  });
  it('CSV starts no formula', () => {
    const claim = comparisonOf('strikes');
    const evil = buildPage([{ ...claim, reports: [{ ...claim.reports[0]!, quote: '=HYPERLINK("x")' }] }]);
    expect(pageCsv(evil)).toContain(`"'=HYPERLINK(""x"")"`);
  });
  it('Markdown takes no markup from quotes', () => {
    const claim = comparisonOf('strikes');
    const evil = buildPage([{ ...claim, reports: [{ ...claim.reports[0]!, quote: '<img src=x> [a](b)' }] }]);
    expect(pageMarkdown(evil, '2024-12-01', words)).toContain('\\<img src=x\\> \\[a\\](b)');
  });
  it('JSON comes back as it was', () => expect((JSON.parse(pageJson(page, '2024-12-01')) as { claims: unknown[] }).claims).toHaveLength(9));
  it('text and citation name every outlet', () => {
    const comparison = comparisonOf('strikes');
    for (const text of [claimText({ metadata: METADATA, comparison }, words), claimCitation({ metadata: METADATA, comparison, today: '2024-12-01' }, words)]) {
      for (const { outlet } of comparison.reports) expect(text).toContain(outlet.name);
    }
  });
});
