import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readClaims } from '@/lib/claims/read-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { bundledSource } from '@/lib/command/bundled-source';
import { comparePage } from '@/lib/comparison/compare-page';
import type { ClaimComparison, ClaimSource } from '@/lib/model';

/*
 * Articles of our own on the stories of the bundled packs, as news tells them: with the disasters of other years and the fire of the same
 * night beside. `background` are figures that no report of the pack may be set against, `answered` those that so many outlets report at the least.
 */
interface Beside {
  published: string;
  /** English where it is not said. */
  language?: string;
  text: readonly string[];
  background: readonly string[];
  answered: Readonly<Record<string, number>>;
}

const FOLDER = new URL('../../fixtures/told-beside/', import.meta.url);
const ARTICLES = readdirSync(FOLDER).map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Beside] as const);

let source: ClaimSource;
beforeAll(async () => {
  source = await bundledSource();
});

describe.each(ARTICLES)('what %s tells', (_, article) => {
  let comparisons: readonly ClaimComparison[];
  beforeAll(async () => {
    const page = toPlainArticle(article.text.join('\n\n'), { published: article.published, language: article.language ?? 'en' });
    ({ claims: comparisons } = await comparePage({ article: page, claims: (await readClaims(page, source)).claims, source }));
  });
  const of = (quote: string): ClaimComparison[] => comparisons.filter(({ claim }) => claim.quote === quote);

  it.each(article.background)('of another event, and compares with none: %s', (quote) => {
    expect(of(quote)).not.toEqual([]);
    for (const { reports } of of(quote)) expect(reports.map(({ outlet, quote: theirs, relation }) => `${relation}: ${outlet.name} ${theirs}`)).toEqual([]);
  });

  it.each(Object.entries(article.answered))('that others report too: %s', (quote, outlets) => {
    expect(Math.max(0, ...of(quote).map(({ outletCount }) => outletCount))).toBeGreaterThanOrEqual(outlets);
  });
});
