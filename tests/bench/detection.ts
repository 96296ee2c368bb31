import recognizeNumbers from '@microsoft/recognizers-text-number';
import recognizeUnits from '@microsoft/recognizers-text-number-with-unit';
import compromise from 'compromise';
import { readClaims } from '@/lib/claims/read-claims';
import type { Article, ClaimSource } from '@/lib/model';
import { median, table } from './statistics';

interface Reader {
  name: string;
  read: (article: Article) => unknown;
}

/**
 * A table of milliseconds for each kB of text: ours, which reads whole claims, beside libraries that read numbers and units
 * only. Each reader first meets the first article (cold: its rules are built then), and then all of them, several times.
 */
export async function benchDetection(articles: readonly Article[], source: ClaimSource, rounds: number): Promise<string> {
  const readers: readonly Reader[] = [
    { name: 'lateral (claims)', read: (article) => readClaims(article, source) },
    { name: 'compromise (numbers)', read: ({ text }) => compromise(text).numbers().json() },
    { name: 'recognizers-text (numbers)', read: ({ text }) => recognizeNumbers.recognizeNumber(text, recognizeNumbers.Culture.English) },
    {
      name: 'recognizers-text (money, measures)',
      read: ({ text }) => [recognizeUnits.recognizeCurrency(text, recognizeUnits.Culture.English), recognizeUnits.recognizeDimension(text, recognizeUnits.Culture.English)],
    },
  ];
  const kilobytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024;
  const rows: (readonly (string | number)[])[] = [['detection', 'first article ms', 'warm ms per kB']];
  for (const { name, read } of readers) {
    const start = performance.now();
    await read(articles[0]!);
    const cold = performance.now() - start;
    const warm: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      for (const article of articles) await read(article);
      warm.push((performance.now() - began) / kilobytes);
    }
    rows.push([name, cold, median(warm)]);
  }
  return `${table(rows)}\n(${articles.length} articles, ${kilobytes.toFixed(1)} kB, median of ${rounds} rounds)`;
}
