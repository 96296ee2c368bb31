import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readClaims } from '@/lib/claims/read-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { bundledSource } from '@/lib/command/bundled-source';
import { givenSource, type GivenDocument } from '@/lib/command/given-source';
import { comparePage } from '@/lib/comparison/compare-page';
import type { ClaimComparison } from '@/lib/model';

/*
 * Two made-up articles on one event, as two agencies tell it: with other parties, hedges and blame, and with other dead told of beside. `linked`
 * are figures of the first, those of the second that answer them, and how; `apart` are figures that stand in both and answer no common question.
 */
interface Told {
  published: string;
  text: readonly string[];
}
interface ToldTwice {
  first: Told;
  second: Told;
  linked: readonly (readonly [first: string, second: string, relation: string])[];
  apart: readonly (readonly [first: string, second: string])[];
}

const FOLDER = new URL('../../fixtures/told-twice/', import.meta.url);
const PAIRS = readdirSync(FOLDER).map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as ToldTwice] as const);

describe.each(PAIRS)('%s, told twice', (_, { first, second, linked, apart }) => {
  let comparisons: readonly ClaimComparison[];
  let told: ReadonlySet<string>;
  beforeAll(async () => {
    const packs = await bundledSource();
    const read = async (id: string, { published, text }: Told): Promise<GivenDocument> => {
      const article = toPlainArticle(text.join('\n\n'), { published, language: 'en' });
      return { id, article, claims: (await readClaims(article, packs)).claims };
    };
    const [page, other] = [await read('first', first), await read('second', second)];
    told = new Set(other.claims.map(({ quote }) => quote));
    ({ claims: comparisons } = await comparePage({ article: page.article, claims: page.claims, source: givenSource([other], packs).source }));
  });
  const relations = (mine: string, theirs: string): string[] => comparisons.filter(({ claim }) => claim.quote === mine).flatMap(({ reports }) => reports.filter(({ quote }) => quote === theirs).map(({ relation }) => relation));

  it.each(linked)('sets “%s” beside “%s”: %s', (mine, theirs, relation) => {
    expect(relations(mine, theirs)).toContain(relation);
  });

  it.each(apart)('keeps “%s” and “%s” apart', (mine, theirs) => {
    expect(comparisons.some(({ claim }) => claim.quote === mine) && told.has(theirs)).toBe(true);
    expect(relations(mine, theirs)).toEqual([]);
  });
});
