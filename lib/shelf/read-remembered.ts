import type { Words } from '@/lib/format/words';
import { groupArticles } from '@/lib/match/group-articles';
import { hostOf } from '@/lib/memory/remembered-article';
import type { Revision } from '@/lib/memory/revise';
import type { LibraryShelf, RememberedSummary, StoredArticle } from '@/lib/model';
import { MEMORY_NUMBER } from '@/lib/store/article-address';
import type { Database } from '@/lib/store/database';
import { readAllRemembered } from '@/lib/store/remembered';

/** What is told of one remembered article beside what is kept of it. */
interface RememberedLine extends RememberedSummary {
  host: string | null;
  /** What later visits found changed, one line each, newest first. */
  revisions: readonly string[];
}

/** Lines shown of one revision: an article that was rewritten says so, it need not be listed whole. */
const LINES_SHOWN = 6;

function revisionLines({ at, changed, added, gone }: Revision, words: Words): readonly string[] {
  const date = words.day(at) ?? '';
  return [
    ...changed.map(({ before, after }) => words.t('library.memory.changed', { date, before: before.quote, after: after.quote })),
    ...added.map(({ quote }) => words.t('library.memory.added', { date, after: quote })),
    ...gone.map(({ quote }) => words.t('library.memory.gone', { date, before: quote })),
  ].slice(0, LINES_SHOWN);
}

/** A remembered article with its site, and its revisions in words. */
const toRememberedLine = (summary: RememberedSummary, words: Words): RememberedLine => ({
  ...summary,
  host: hostOf(summary.url),
  revisions: [...(summary.history as readonly Revision[])].reverse().flatMap((revision) => revisionLines(revision, words)),
});

/** Rows handed over at once: what a page unpacks without being held up. */
const AT_ONCE = 150;

/**
 * Reads all remembered articles, last read first, with the story that they share, and hands them over some at a time: the first of them as they are now,
 * the next as they were then. To find the stories of some thousand takes seconds, which is why it is
 * meant for a worker; they are found anew only when something was read since: what is deleted leaves the rest together as it was.
 */
export function createRememberedReader(db: Database): LibraryShelf['remembered'] {
  /** Story of each article, by key and last reading. */
  let known: ReadonlyMap<string, string> = new Map();
  let read: readonly RememberedSummary[] = [];
  const readAll = async (): Promise<readonly RememberedSummary[]> => {
    const rows = await readAllRemembered(db);
    const names = new Map((await db.outlets.where('pack').equals(MEMORY_NUMBER).toArray()).map(({ id, record }) => [id, record.name]));
    const readingOf = rows.map(({ record: { key, lastRead } }) => `${lastRead} ${key}`);
    if (!readingOf.every((reading) => known.has(reading))) {
      const stories = storiesOf(rows.flatMap(({ kept }) => kept?.article ?? []));
      known = new Map(rows.map(({ record: { key } }, at) => [readingOf[at]!, stories.get(key) ?? key]));
    }
    return rows.map(({ record: { key, outletId, headline, url, firstRead, lastRead, claims, history }, kept }, at) => ({
      key,
      story: known.get(readingOf[at]!)!,
      outlet: names.get(outletId) ?? outletId,
      headline,
      url,
      published: kept?.article.published ?? null,
      firstRead,
      lastRead,
      claims,
      said: (kept?.claims ?? []).map(({ key: claim, quote, sentence }) => ({ key: claim, quote, sentence })),
      history,
    }));
  };
  return async (from) => {
    if (from === 0) read = await readAll();
    return { rows: read.slice(from, from + AT_ONCE), total: read.length };
  };
}

/** All lines, asked for part by part. Where less comes than was said, a later reading has begun: it will tell the rest. */
export async function rememberedLines(ask: LibraryShelf['remembered'], words: Words): Promise<readonly RememberedLine[]> {
  const lines: RememberedLine[] = [];
  for (;;) {
    const { rows, total } = await ask(lines.length);
    lines.push(...rows.map((row) => toRememberedLine(row, words)));
    if (rows.length === 0 || lines.length >= total) return lines;
  }
}

/** Key of the first article of its story, for each article. */
const storiesOf = (articles: readonly StoredArticle[]): ReadonlyMap<string, string> => new Map(groupArticles(articles).flatMap((group) => group.map((key) => [key, group[0]!] as const)));
