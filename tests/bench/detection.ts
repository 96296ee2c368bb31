import recognizeNumbers from '@microsoft/recognizers-text-number';
import recognizeUnits from '@microsoft/recognizers-text-number-with-unit';
import compromise from 'compromise';
import { readClaims } from '@/lib/claims/read-claims';
import type { Article, NameSource } from '@/lib/model';
import { median, table } from './statistics';

interface Reader {
  name: string;
  read: (article: Article) => unknown;
}

/** How long each reader reads before its time is taken, in time of the processor: an engine compiles what it has run often, and beside other work three seconds of the clock are a few tenths of reading. */
const WARM_UP_MS = 3000;
/** A round ends here even where not all articles are read, so that slow readers are measured on fewer. */
const MOST_OF_ROUND_MS = 2000;

const kilobytesOf = ({ text }: Article): number => Buffer.byteLength(text) / 1024;

/**
 * A table of milliseconds for each kB of text: ours, which reads whole claims, beside libraries that read numbers and units
 * only. Each reader first meets the first article (cold: its rules are built then), reads on for `WARM_UP_MS`, and is then
 * timed over all articles, several times: the median of these rounds, and the least that each article took. The last line is ours on the same text joined ten times: it should be no slower for each kB.
 */
export async function benchDetection(articles: readonly Article[], source: NameSource, rounds: number): Promise<string> {
  const ours = (article: Article): unknown => readClaims(article, source);
  const readers: readonly Reader[] = [
    { name: 'lateral (claims)', read: ours },
    { name: 'compromise (numbers)', read: ({ text }) => compromise(text).numbers().json() },
    { name: 'recognizers-text (numbers)', read: ({ text }) => recognizeNumbers.recognizeNumber(text, recognizeNumbers.Culture.English) },
    {
      name: 'recognizers-text (money, measures)',
      read: ({ text }) => [recognizeUnits.recognizeCurrency(text, recognizeUnits.Culture.English), recognizeUnits.recognizeDimension(text, recognizeUnits.Culture.English)],
    },
  ];
  const rows: (readonly (string | number)[])[] = [['detection', 'first article ms', 'warm ms per kB', 'least ms per kB']];
  for (const { name, read } of readers) {
    const start = performance.now();
    await read(articles[0]!);
    const cold = performance.now() - start;
    await warmUp(articles, read);
    const { typical, least } = await timeRounds(articles, read, rounds);
    rows.push([name, cold, typical, least]);
  }
  const long = articles.slice(0, 20).map(tenfold);
  const { typical, least } = await timeRounds(long, ours, rounds);
  rows.push(['lateral, ten times the text', '', typical, least]);
  const kilobytes = articles.reduce((sum, article) => sum + kilobytesOf(article), 0);
  return `${table(rows)}\n(${articles.length} articles, ${kilobytes.toFixed(1)} kB, median of ${rounds} rounds)`;
}

async function warmUp(articles: readonly Article[], read: Reader['read']): Promise<void> {
  const start = process.cpuUsage();
  const used = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (let i = 0; used() < WARM_UP_MS; i++) await read(articles[i % articles.length]!);
}

/**
 * Milliseconds for each kB over as many of the articles as a round has time for: the median of the rounds, and the sum of the
 * least that each article took, which other work on the machine disturbs least.
 */
async function timeRounds(articles: readonly Article[], read: Reader['read'], rounds: number): Promise<{ typical: number; least: number }> {
  const ofRounds: number[] = [];
  const least = new Map<Article, number>();
  for (let round = 0; round < rounds; round += 1) {
    let [kilobytes, spent] = [0, 0];
    for (const article of articles) {
      const start = performance.now();
      await read(article);
      const took = performance.now() - start;
      kilobytes += kilobytesOf(article);
      spent += took;
      least.set(article, Math.min(took, least.get(article) ?? Infinity));
      if (spent > MOST_OF_ROUND_MS) break;
    }
    ofRounds.push(spent / kilobytes);
  }
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  return { typical: median(ofRounds), least: sum([...least.values()]) / sum([...least.keys()].map(kilobytesOf)) };
}

/** The article with its text ten times over. */
function tenfold(article: Article): Article {
  const step = article.text.length + 1;
  const copies = Array.from({ length: 10 }, (_, copy) => copy * step);
  return { ...article, text: copies.map(() => article.text).join('\n'), blocks: copies.flatMap((at) => article.blocks.map((block) => ({ ...block, start: block.start + at, end: block.end + at }))) };
}
