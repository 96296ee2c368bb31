import { digestLists, digestSearch, type ListDigest, type SearchDigest } from '@/lib/library/pack-digest';
import type { PackRows } from '@/lib/model';
import type { Database } from '@/lib/store/database';
import { keepDigest, readDigest } from '@/lib/store/digests';
import { readPackRows } from '@/lib/store/read-rows';
import type { PackRecord } from '@/lib/store/records';

/** What is kept of each pack, under the name and edition it is kept by: another edition is made anew. */
const PARTS = { lists: { name: 'lists 1', make: digestLists }, search: { name: 'search 1', make: digestSearch } } as const;

interface Digests {
  lists: ListDigest;
  search: SearchDigest;
}

/** Whether a digest was made of the rows that the pack has now. */
function isOf({ articles, claims }: Pick<ListDigest, 'articles' | 'claims'>, { counts }: PackRecord): boolean {
  return articles.length === counts.articles && claims.reduce((sum, own) => sum + own, 0) === counts.claims;
}

async function keep(db: Database, { number }: PackRecord, part: keyof Digests, value: ListDigest | SearchDigest): Promise<void> {
  // On a full disk it is made again the next time.
  await keepDigest(db, number, PARTS[part].name, value).catch(() => undefined);
}

/** What lists or search need of these packs, in their order: as kept, or made of their rows and kept. Rows that cannot be read are left out. */
export async function readDigests<Part extends keyof Digests>(db: Database, packs: readonly PackRecord[], part: Part): Promise<readonly Digests[Part][]> {
  const digests: Digests[Part][] = [];
  for (const pack of packs) {
    const kept = (await readDigest(db, pack.number, PARTS[part].name).catch(() => undefined)) as Digests[Part] | undefined;
    if (kept && isOf(kept, pack)) digests.push(kept);
    else digests.push((await makeDigests(db, pack))[part]);
  }
  return digests;
}

const NO_ROWS = { articles: [], stories: [], outlets: [], parties: [] };

/** Makes all digests of a pack's rows at once: to read the rows is most of the work. */
async function makeDigests(db: Database, pack: PackRecord): Promise<Digests> {
  const rows = (await readPackRows(db, pack.id, () => undefined)) ?? NO_ROWS;
  const made: Digests = { lists: digestLists(rows), search: digestSearch(rows) };
  await keep(db, pack, 'lists', made.lists);
  await keep(db, pack, 'search', made.search);
  return made;
}

/** Makes and keeps the digests of packs that were just taken in, while their rows are at hand. */
export async function digestImported(db: Database, packs: readonly PackRows[]): Promise<void> {
  for (const rows of packs) {
    const pack = await db.packs.get(rows.card.id);
    if (!pack || pack.checksum !== rows.checksum) continue;
    for (const part of ['lists', 'search'] as const) {
      // What the page has to do meanwhile comes first.
      await new Promise((turn) => setTimeout(turn));
      await keep(db, pack, part, PARTS[part].make(rows));
    }
  }
}
