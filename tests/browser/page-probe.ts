import Readability from '@mozilla/readability/Readability.js';
import { anchorQuotes, type Quote, readLiveText, seenText, toQuote } from '@/lib/anchoring';
import { isArticle } from '@/lib/article/gate';
import { type ArticleReading, readArticle, readingSteps, type ReadingStage } from '@/lib/article/read-article';
import { createMarks, type Mark } from '@/lib/highlight';
import type { Article } from '@/lib/model';
import { watchChanges } from '@/lib/reading/watch-changes';

/** Milliseconds of main-thread work on one page. */
export interface Timing {
  gate: number;
  clone: number;
  /** Readability's own parse of a plain clone. */
  readability: number;
  /** All of ours from metadata to text, our own call of Readability included. */
  ours: number;
  anchoring: number;
  /** Longest stretch of ours between two pauses. */
  longest: number;
  /** Parts of `ours`. */
  metadata: number;
  copying: number;
  parsing: number;
  blocks: number;
  elements: number;
}

export interface MarkCheck {
  quotes: number;
  orphans: number;
  /** Quotes whose range shows other words. */
  wrong: readonly string[];
  /** Quotes whose start is not hit where they stand on the screen. */
  missed: readonly string[];
  sameHtml: boolean;
}

/** Figures and capitalised names of the text, as stand-ins for claims: short, and many of them alike. */
function sampleQuotes(article: Article): Map<string, Quote> {
  const quotes = new Map<string, Quote>();
  for (const block of article.blocks) {
    if (block.kind === 'furniture') continue;
    for (const match of article.text.slice(block.start, block.end).matchAll(/(?:more than |about |some )?\d[\d.,]*(?:[ \u00a0]\p{L}+){0,3}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\p{L}+ said/gu)) {
      const start = block.start + match.index;
      quotes.set(`${start}`, toQuote(article.text, { start, end: start + match[0].length }));
      if (quotes.size >= 300) return quotes;
    }
  }
  return quotes;
}

const timed = <Value>(work: () => Value): [Value, number] => {
  const started = performance.now();
  const value = work();
  return [value, performance.now() - started];
};

type Parts = Pick<Timing, 'ours' | 'longest' | 'metadata' | 'copying' | 'parsing' | 'blocks'>;

/** The time of each stage of a reading. */
function measureOurs(): { reading: ArticleReading | null; parts: Parts } {
  const steps = readingSteps(document, { address: location.href });
  const took: Record<ReadingStage, number> = { metadata: 0, copy: 0, parse: 0, blocks: 0 };
  let longest = 0;
  for (;;) {
    const started = performance.now();
    const step = steps.next();
    const time = performance.now() - started;
    took[step.done ? 'blocks' : step.value] += time;
    longest = Math.max(longest, time);
    if (!step.done) continue;
    const { metadata, copy, parse, blocks } = took;
    return { reading: step.value, parts: { ours: metadata + copy + parse + blocks, longest, metadata, copying: copy, parsing: parse, blocks } };
  }
}

const probe = {
  isArticle: () => isArticle(document, location.href),
  read: () => readArticle(document, { address: location.href })?.article ?? null,

  /** Times of all stages on the page as it stands; `oursFirst` because whoever comes second finds the engine warm. */
  measure(oursFirst: boolean): Timing {
    const [, gate] = timed(() => isArticle(document, location.href));
    const alone = (): { clone: number; readability: number } => {
      const [clone, cloning] = timed(() => document.cloneNode(true) as Document);
      const [, parsing] = timed(() => new Readability(clone).parse());
      return { clone: cloning, readability: parsing };
    };
    const first = oursFirst ? null : alone();
    const ours = measureOurs();
    const { clone, readability } = first ?? alone();
    const quotes = ours.reading ? sampleQuotes(ours.reading.article) : new Map<string, Quote>();
    const [, anchoring] = timed(() => anchorQuotes(quotes, ours.reading?.runs ?? [], document.body));
    return { gate, clone, readability, ...ours.parts, anchoring, elements: document.getElementsByTagName('*').length };
  },

  /** Whether marks sit on their quotes, can be hit there, and leave the page as it was. */
  checkMarks(): MarkCheck | null {
    const before = document.documentElement.outerHTML;
    const reading = readArticle(document, { address: location.href });
    if (!reading) return null;
    const quotes = sampleQuotes(reading.article);
    const { ranges, orphans } = anchorQuotes(quotes, reading.runs, document.body);
    const wrong = [...quotes].filter(([key, { exact }]) => ranges.has(key) && seenText(ranges.get(key)!.toString()) !== seenText(exact)).map(([, { exact }]) => exact);
    const marks = createMarks();
    const list = [...ranges].map(([claimId, range], index): Mark => ({ claimId, kind: index % 2 ? 'same' : 'differs', range }));
    marks.show(list);
    const missed: string[] = [];
    for (const { claimId, range } of list.slice(0, 40)) {
      const element = range.startContainer.parentElement;
      if (!element?.checkVisibility()) continue;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = [...range.getClientRects()].find(({ width, height }) => width > 2 && height > 2);
      if (!box || box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.left + 2 > innerWidth) continue;
      const at = marks.at(box.left + Math.min(4, box.width / 2), box.top + box.height / 2);
      // Something of the page may lie over the words (a banner that stays), or the page may take no pointer there at all.
      const over = document.elementFromPoint(box.left + 2, box.top + box.height / 2);
      if (at === null && over !== null && element.contains(over)) missed.push(quotes.get(claimId)!.exact);
    }
    marks.hide();
    return { quotes: quotes.size, orphans: orphans.length, wrong, missed, sameHtml: document.documentElement.outerHTML === before };
  },

  /** Quotes of the page's article now; for tests that change the page and look for them again. */
  kept: null as { quotes: Map<string, Quote>; reading: ArticleReading; ranges: ReadonlyMap<string, Range> } | null,
  keepQuotes(): number {
    const reading = readArticle(document, { address: location.href });
    if (!reading) return 0;
    const quotes = sampleQuotes(reading.article);
    probe.kept = { quotes, reading, ranges: anchorQuotes(quotes, reading.runs, document.body).ranges };
    return quotes.size;
  },
  anchorKept(): { found: number; orphans: string[]; wrong: string[] } {
    const { quotes, reading, ranges } = probe.kept!;
    const now = anchorQuotes(quotes, reading.runs, document.body, ranges);
    const wrong = [...now.ranges].filter(([key, range]) => seenText(range.toString()) !== seenText(quotes.get(key)!.exact)).map(([key]) => quotes.get(key)!.exact);
    return { found: now.ranges.size, orphans: now.orphans.map((key) => quotes.get(key)!.exact), wrong };
  },
  looks: 0,
  /** Counts the looks at a page that changes; each finds something to do. */
  watch(): void {
    watchChanges(document.documentElement, new AbortController().signal, {
      onAddress: () => undefined,
      onContent: () => {
        probe.looks += 1;
        return Promise.resolve(true);
      },
    });
  },
  liveText: () => readLiveText(document.body).text,
};

export type PageProbe = typeof probe;
(globalThis as unknown as { lateralProbe: PageProbe }).lateralProbe = probe;
