import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyzePage } from '@/lib/analysis/analyze-page';
import { readHtml } from '@/lib/article/read-html';
import { bundledSource } from '@/lib/command/bundled-source';
import type { Article, ClaimSource, PageReport } from '@/lib/model';
import { differences, findClaim, furnitureRead, readSamples } from '../../support/samples';

let source: ClaimSource;
beforeAll(async () => {
  source = await bundledSource();
});

describe.each(readSamples().map((sample) => [sample.id, sample] as const))('the claims of sample %s', (_, sample) => {
  let article: Article;
  let report: PageReport;
  beforeAll(async () => {
    const read = readHtml(readFileSync(sample.file, 'utf8'), null);
    if (!read) throw new Error(`${sample.file} is read as no article`);
    article = read;
    report = await analyzePage(article, source);
  });

  it.each(sample.claims.map((expected) => [expected.quote, expected] as const))('"%s"', (_quote, expected) => {
    const claims = report.claims.map(({ claim }) => claim);
    const claim = findClaim(expected, claims, article.text);
    expect(claim, `not among: ${claims.map(({ quote }) => quote).join(' | ')}`).toBeDefined();
    expect(differences(expected, claim!)).toEqual([]);
    const comparison = report.claims.find((one) => one.claim === claim)!;
    expect(comparison.outletCount, 'outlets that report on it').toBeGreaterThanOrEqual(expected.outlets);
  });

  it('come from no furniture', () => {
    expect(furnitureRead(sample, report.claims.map(({ claim }) => claim))).toEqual([]);
  });

  if (sample.event === 'invented') {
    it('are reported by nobody, for nobody could know of them', () => {
      expect(report.claims.filter(({ reports }) => reports.length > 0).map(({ claim, reports }) => `${claim.quote}: ${reports.map(({ says }) => says).join(' | ')}`)).toEqual([]);
    });
  }
});
