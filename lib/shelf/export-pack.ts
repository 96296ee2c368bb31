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

/** Saves one pack as a gzip file that can be imported again. */
export async function exportPack(database: Database, packId: string): Promise<void> {
  const rows = await rowsOfPack(database, packId);
  if (rows) saveFile(`${packId}.pack.json.gz`, [await gzip(writePack(await packOfRows(rows)))], 'application/gzip');
}
