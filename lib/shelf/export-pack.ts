import { toCsv } from '@/lib/packs/csv-pack';
import { toJsonLd } from '@/lib/packs/json-ld';
import { packOfRows } from '@/lib/packs/pack-of-rows';
import { writePack } from '@/lib/packs/write-pack';
import type { PackRows } from '@/lib/model';
import type { Database } from '@/lib/store/database';
import { listPacks } from '@/lib/store/packs';
import { readRows } from './read-rows';
import { gzip, saveFile } from './save-file';

/** The rows of one pack as an importer would have made them; null where there is no such pack. */
export async function rowsOfPack(database: Database, packId: string): Promise<PackRows | null> {
  const pack = (await listPacks(database)).find(({ id }) => id === packId);
  if (!pack) return null;
  const rows = await readRows(database, [pack]);
  const claims = Map.groupBy(rows.claims, ({ articleKey }) => articleKey);
  return {
    card: pack.card,
    checksum: pack.checksum,
    provenance: pack.provenance,
    articles: rows.articles.map((article) => ({ article, claims: claims.get(article.key) ?? [] })),
    stories: rows.stories,
    outlets: rows.outlets,
    parties: rows.parties,
    places: rows.places,
    names: [],
  };
}

/** What a pack can be saved as: a pack file that can be imported again, a table (no aliases, no scope card), schema.org claims. */
export type ExportForm = 'pack' | 'csv' | 'json-ld';

/** Saves one pack in the form asked for. */
export async function exportPack(database: Database, packId: string, form: ExportForm): Promise<void> {
  const rows = await rowsOfPack(database, packId);
  if (!rows) return;
  if (form === 'pack') saveFile(`${packId}.pack.json.gz`, [await gzip(writePack(await packOfRows(rows)))], 'application/gzip');
  if (form === 'csv') saveFile(`${packId}.csv`, [await toCsv(rows)], 'text/csv');
  if (form === 'json-ld') saveFile(`${packId}.jsonld`, [JSON.stringify(toJsonLd(rows), null, 2)], 'application/ld+json');
}
