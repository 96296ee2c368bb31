import type { PackRows, ScopeCard } from '@/lib/model';
import { toCsv } from '@/lib/packs/csv-pack';
import { fitPack } from '@/lib/packs/fit-pack';
import { toJsonLd } from '@/lib/packs/json-ld';
import { mergeRows } from '@/lib/packs/merge-rows';
import { packOfRows, selectRows } from '@/lib/packs/pack-of-rows';
import { slugOf } from '@/lib/packs/slug';
import { writeCollection } from '@/lib/packs/write-pack';
import { MEMORY_PACK } from '@/lib/store/article-address';
import type { Database } from '@/lib/store/database';
import { listPacks } from '@/lib/store/packs';
import { readPackRows } from '@/lib/store/read-rows';
import { gzip, saveFile } from './save-file';

/** What can be saved: every pack, one of them, a story wherever it lies, claims by their keys, or what was read. */
export type ExportWhat =
  | { all: true }
  | { packId: string }
  | { storyId: string }
  | { claims: ReadonlySet<string>; title: string }
  | { memory: true; title: string };

/** Forms to save in: a pack file that can be imported again, a table (no aliases, no scope card), schema.org claims. */
export const EXPORT_FORMS = ['pack', 'csv', 'json-ld'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** The day of an ISO date or date-time; null for what is none. */
const dayOf = (published: string | null): string | null => (published !== null && /^\d{4}-\d{2}-\d{2}/.test(published) && !Number.isNaN(Date.parse(published.slice(0, 10))) ? published.slice(0, 10) : null);

/** Card of a pack that is made here out of others. */
const cardOf = (title: string, fallback: string, parts: readonly PackRows[]): ScopeCard => {
  const all = <T>(of: (card: ScopeCard) => T): T[] => [...new Set(parts.map(({ card }) => of(card)))];
  const days = parts.flatMap(({ articles }) => articles.flatMap(({ article }) => dayOf(article.published) ?? [])).sort();
  return {
    id: slugOf(title).slice(0, 80) || fallback,
    version: '1',
    title,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    languages: [...new Set(parts.flatMap(({ card }) => card.languages))].sort(),
    maintainer: all(({ maintainer }) => maintainer).filter(Boolean).join(', ') || 'Lateral',
    licence: all(({ licence }) => licence).filter(Boolean).join(', ') || '–',
    method: all(({ method }) => method).filter(Boolean).join(' ').slice(0, 4_000),
    missing: all(({ missing }) => missing).flat().slice(0, 500),
  };
};

/** The rows to save, one entry a pack. A story that is all of its pack is that pack; what is cut out of packs becomes one of its own. */
export async function rowsToExport(db: Database, what: ExportWhat): Promise<readonly PackRows[]> {
  const read = async (ids: readonly string[]): Promise<readonly PackRows[]> => (await Promise.all(ids.map((id) => readPackRows(db, id)))).filter((rows) => rows !== null);
  const ids = (await listPacks(db)).map(({ id }) => id);
  if ('all' in what) return read(ids);
  if ('packId' in what) return read(ids.filter((id) => id === what.packId));
  if ('memory' in what) return (await read([MEMORY_PACK])).map((rows) => ({ ...rows, card: { ...cardOf(what.title, 'read', [rows]), id: 'what-i-read' } }));
  const packs = await read(ids);
  if ('storyId' in what) {
    const holding = packs.filter(({ stories }) => stories.some(({ id }) => id === what.storyId));
    return holding.map((rows) => {
      const { title, from, to } = rows.stories.find(({ id }) => id === what.storyId)!;
      return rows.stories.length === 1 ? rows : selectRows(rows, { id: `${rows.card.id}.${what.storyId}`.slice(0, 160), title, from, to }, ({ storyId }) => storyId === what.storyId);
    });
  }
  const parts = packs.map((rows) => selectRows(rows, {}, () => true, ({ key }) => what.claims.has(key))).filter(({ articles }) => articles.length > 0);
  return parts.length === 0 ? [] : [mergeRows(cardOf(what.title, 'selection', parts), parts)];
}

/** The rows as the text of a file; the same rows give the same text. */
export async function exportText(rows: readonly PackRows[], form: ExportForm): Promise<string> {
  if (form === 'csv') return toCsv(rows);
  if (form === 'json-ld') return `${JSON.stringify(toJsonLd(rows), null, 1)}\n`;
  const packs = await Promise.all(rows.map(async (own) => (own.provenance === 'remembered' ? fitPack(await packOfRows(own)) : packOfRows(own))));
  return writeCollection(packs);
}

/** Name of the file without its ending. */
const nameOf = (what: ExportWhat, rows: readonly PackRows[]): string => ('all' in what ? 'lateral-packs' : (rows[0]?.card.id ?? 'lateral'));

/** Saves what is asked for in the form asked for; false where there is nothing of it. */
export async function exportClaims(db: Database, what: ExportWhat, form: ExportForm): Promise<boolean> {
  const rows = await rowsToExport(db, what);
  if (rows.length === 0) return false;
  const text = await exportText(rows, form);
  const name = nameOf(what, rows);
  if (form === 'pack') saveFile(`${name}.${rows.length > 1 ? 'packs' : 'pack'}.json.gz`, [await gzip(text)], 'application/gzip');
  else saveFile(`${name}.${form === 'csv' ? 'csv' : 'jsonld'}`, [text], form === 'csv' ? 'text/csv' : 'application/ld+json');
  return true;
}
