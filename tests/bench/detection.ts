/**
 * Run by `run.ts`: times of detection beside libraries that read numbers and units, over the texts of a folder or file.
 *
 *   detection.mjs TEXTS --rounds N
 *   detection.mjs TEXTS --first READER    prints the milliseconds of the first article that a reader meets, and nothing else
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { readClaims } from '@/lib/claims/read-claims';
import { bundledSource } from '@/lib/command/bundled-source';
import type { Article, NameSource } from '@/lib/model';
import { kilobytesOf, readTexts } from './read-texts';
import { median, quantile, table } from './statistics';

type Read = (article: Article) => unknown;

/** Each reader by name; a library is loaded when it is wanted, so that none stands in the way of another's first article. */
const READERS: Readonly<Record<string, (source: NameSource) => Promise<Read>>> = {
  'lateral (claims)': (source) => Promise.resolve((article) => readClaims(article, source)),
  'compromise (numbers)': async () => {
    const { default: compromise } = await import('compromise');
    return ({ text }) => compromise(text).numbers().json() as unknown;
  },
  'recognizers-text (numbers)': async () => {
    const { default: numbers } = await import('@microsoft/recognizers-text-number');
    return ({ text }) => numbers.recognizeNumber(text, numbers.Culture.English);
  },
  'recognizers-text (money, measures)': async () => {
    const { default: units } = await import('@microsoft/recognizers-text-number-with-unit');
    return ({ text }) => [units.recognizeCurrency(text, units.Culture.English), units.recognizeDimension(text, units.Culture.English)];
  },
};
const OURS = 'lateral (claims)';

/**
 * How long each reader reads before its time is taken, in time of the processor: an engine compiles what it has run often, and beside other work
 * eight seconds of the clock are a few of reading. Of the three that it was, half went into compiling: ours was still being compiled
 * at the hundredth reading of the samples and took 0.9 ms per kB from the hundred and fiftieth on, after six seconds, where it had taken 1.3.
 */
const WARM_UP_MS = 8000;
/** A round ends here even where not all articles are read, so that slow readers are measured on fewer. */
const MOST_OF_ROUND_MS = 2000;
/** First articles, each in a process of its own: one alone is as much chance as reading. Slow readers are measured on fewer. */
const FIRSTS = 5;
const MOST_OF_FIRSTS_MS = 3000;
/** The engine's own switch to compile a file whole as it is loaded, as the built background asks a browser to (`wxt.config.ts`). */
const COMPILE_AS_LOADED = '--no-lazy';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '7' }, first: { type: 'string' } } });
const articles = readTexts(positionals[0]!);
const source = await bundledSource();
if (values.first === undefined) console.log(await benchDetection(Number(values.rounds)));
else {
  const read = await READERS[values.first]!(source);
  const start = performance.now();
  await read(articles[0]!);
  console.log(performance.now() - start);
}

/**
 * A table of milliseconds for each kB of text: ours, which reads whole claims, beside the others. The first article is the median of
 * fresh processes, for ours once more compiled as it is loaded. Then each reader reads on for `WARM_UP_MS`, and is timed over all
 * articles, several times: the median of these rounds, and the least that each article took. The last line is ours on the same text
 * joined ten times: it should be no slower for each kB.
 */
async function benchDetection(rounds: number): Promise<string> {
  const rows: (readonly (string | number)[])[] = [['detection', 'first article ms', 'least', 'warm ms per kB', 'least']];
  for (const [name, load] of Object.entries(READERS)) {
    const firsts = firstArticles(name, []);
    const read = await load(source);
    await warmUp(read);
    const { typical, least } = await timeRounds(articles, read, rounds);
    rows.push([name, median(firsts), quantile(firsts, 0), typical, least]);
    if (name !== OURS) continue;
    const compiled = firstArticles(name, [COMPILE_AS_LOADED]);
    rows.push(['lateral, compiled as it is loaded', median(compiled), quantile(compiled, 0), '', '']);
    const long = await timeRounds(articles.slice(0, 20).map(tenfold), read, rounds);
    rows.push(['lateral, ten times the text', '', '', long.typical, long.least]);
  }
  const kilobytes = articles.reduce((sum, article) => sum + kilobytesOf(article), 0);
  return `${table(rows)}\n(${articles.length} articles, ${kilobytes.toFixed(1)} kB, median of ${rounds} rounds)`;
}

function firstArticles(name: string, flags: readonly string[]): readonly number[] {
  const firsts: number[] = [];
  let spent = 0;
  while (firsts.length < FIRSTS && spent < MOST_OF_FIRSTS_MS) {
    const took = Number(spawnSync(process.execPath, [...flags, process.argv[1]!, positionals[0]!, '--first', name], { encoding: 'utf8' }).stdout);
    firsts.push(took);
    spent += took;
  }
  return firsts;
}

async function warmUp(read: Read): Promise<void> {
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
async function timeRounds(texts: readonly Article[], read: Read, rounds: number): Promise<{ typical: number; least: number }> {
  const ofRounds: number[] = [];
  const least = new Map<Article, number>();
  for (let round = 0; round < rounds; round += 1) {
    let [kilobytes, spent] = [0, 0];
    for (const article of texts) {
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
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, value) => all + value, 0);
  return { typical: median(ofRounds), least: sum([...least.values()]) / sum([...least.keys()].map(kilobytesOf)) };
}

/** The article with its text ten times over. */
function tenfold(article: Article): Article {
  const step = article.text.length + 1;
  const copies = Array.from({ length: 10 }, (_, copy) => copy * step);
  return { ...article, text: copies.map(() => article.text).join('\n'), blocks: copies.flatMap((at) => article.blocks.map((block) => ({ ...block, start: block.start + at, end: block.end + at }))) };
}
