import { describe, expect, it } from 'vitest';
import { analyzePage } from '@/lib/analysis/analyze-page';
import { bundledSource } from '@/lib/command/bundled-source';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { bugReport } from '@/lib/diagnostics/bug-report';

const TEXT = 'TOBRUK — A powerful storm broke two dams above Derna in eastern Libya on 10 September, and more than 5,300 people were killed, the interior ministry of the eastern government said on Tuesday.\n\nThe flood swept away whole quarters of Derna, and at least 10,000 people were missing, the Red Crescent said.';

const ARTICLE = toPlainArticle(TEXT, { title: 'Thousands dead after dams break above Derna', published: '2023-09-12', url: 'https://daily.example/derna', language: 'en' });

describe('the trace of matching', async () => {
  const source = await bundledSource();

  it('tells of each claim’s nearest candidates that were turned down: why, how near, and slot by slot', async () => {
    const report = await analyzePage(ARTICLE, source, { trace: true });
    const lines = report.trace.filter(({ stage }) => stage === 'match');
    expect(report.turnedDown.length).toBeGreaterThan(0);
    expect(lines).toHaveLength(report.turnedDown.length);
    for (const { rule, start, end, reason } of lines) {
      expect(rule).toBe('turned-down');
      expect(TEXT.slice(start!, end!)).not.toBe('');
      expect(reason).toMatch(/scored 0\.\d+: what .* of 0\.\d+ \(.*; where .*; when .*; whose word/);
    }
    // A bug report without the page's text keeps the rule and the place alone.
    const bare = bugReport({ version: '0', browser: '', status: report.store, rows: {}, faults: [], page: report, selfTest: null }, false);
    expect(bare).toContain('match turned-down');
    expect(bare).not.toContain('scored');
  });

  it('is empty where nobody asked for it', async () => {
    const report = await analyzePage(ARTICLE, source);
    expect([report.trace, report.turnedDown]).toEqual([[], []]);
  });
});
