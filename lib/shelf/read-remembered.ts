import type { Words } from '@/lib/format/words';
import { groupArticles } from '@/lib/match/group-articles';
import { hostOf } from '@/lib/memory/remembered-article';
import type { Revision } from '@/lib/memory/revise';
import type { Database } from '@/lib/store/database';
import { MEMORY_NUMBER } from '@/lib/store/article-address';
import { findRemembered, listRemembered } from '@/lib/store/remembered';

/** One remembered article with its revisions in words. */
export interface RememberedLine {
  key: string;
  /** The same for all articles on one story; no other article has it where nothing else kept is surely on its story. */
  story: string;
  outlet: string;
  headline: string | null;
  url: string | null;
  published: string | null;
  firstRead: string;
  lastRead: string;
  claims: number;
  host: string | null;
  said: readonly { key: string; quote: string; sentence: string | null }[];
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

/** All remembered articles, last read first, with the story that they share and what later visits found changed. */
export async function readRemembered(db: Database, words: Words): Promise<readonly RememberedLine[]> {
  const records = await listRemembered(db);
  const kept = await Promise.all(records.map(({ key }) => findRemembered(db, key).catch(() => null)));
  const names = new Map((await db.outlets.where('pack').equals(MEMORY_NUMBER).toArray()).map(({ id, record }) => [id, record.name]));
  const stories = new Map(groupArticles(kept.flatMap((one) => one?.article ?? [])).flatMap((group) => group.map((key) => [key, group[0]!] as const)));
  return records.map(({ key, outletId, headline, url, firstRead, lastRead, claims, history }, index) => ({
    key,
    story: stories.get(key) ?? key,
    outlet: names.get(outletId) ?? outletId,
    headline,
    url,
    published: kept[index]?.article.published ?? null,
    firstRead,
    lastRead,
    claims,
    host: hostOf(url),
    said: (kept[index]?.claims ?? []).map(({ key: claim, quote, sentence }) => ({ key: claim, quote, sentence })),
    revisions: [...(history as readonly Revision[])].reverse().flatMap((revision) => revisionLines(revision, words)),
  }));
}
