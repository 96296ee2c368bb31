import type { PackRows } from '@/lib/model';
import { emptyGraves } from './bury';
import type { FailureState, SeedingState } from './claim-store';
import type { Database } from './database';
import { discardImport, importPack, type ImportOptions } from './import-pack';
import { mergeSegments, needsMerge } from './merge-segments';
import { bumpGeneration } from './pack-view';
import { removedPacks } from './packs';
import { toStoreProblem } from './store-error';

/** One pack as the build lists it; `read` brings its rows, and is called only where they are needed. */
export interface BundledPack {
  id: string;
  title: string;
  checksum: string;
  claims: number;
  read: () => Promise<PackRows>;
}

/** What a seeding did. */
interface SeedingOutcome {
  imported: readonly string[];
  removed: readonly string[];
}

/** An import without a new batch for so many milliseconds is going on no more: a batch takes less than a second. */
const STALE_IMPORT = 10 * 60_000;

/** One seeding at a time in this context: a second call gets the outcome of the first. */
const running = new WeakMap<Database, Promise<SeedingOutcome>>();

async function seed(db: Database, packs: readonly BundledPack[], options: Pick<ImportOptions, 'keepAwake' | 'signal' | 'now'>): Promise<SeedingOutcome> {
  const [known, out, unfinished] = await Promise.all([db.packs.toArray(), removedPacks(db), db.imports.toArray()]);
  const stored = new Map(known.map((pack) => [pack.id, pack]));
  const wanted = packs.filter(({ id, checksum }) => !out.includes(id) && stored.get(id)?.checksum !== checksum && (stored.get(id)?.provenance ?? 'bundled') === 'bundled');
  // An import from a file that was stopped cannot go on: the file is gone. One of a bundle that is no more need not.
  const now = options.now?.() ?? new Date();
  for (const { packId, provenance, touched } of unfinished) {
    const isStale = provenance === 'bundled' ? !wanted.some(({ id }) => id === packId) : now.getTime() - touched > STALE_IMPORT;
    if (isStale) await discardImport(db, packId);
  }
  const total = wanted.reduce((sum, { claims }) => sum + claims, 0);
  let done = 0;
  for (const pack of wanted) {
    const state: SeedingState = { pack: pack.title, done, total };
    await db.meta.put({ key: 'seeding', value: state });
    await importPack(db, await pack.read(), { ...options, mergeLater: true });
    done += pack.claims;
  }
  const bundle = new Set(packs.map(({ id }) => id));
  const gone = known.filter(({ id, provenance }) => provenance === 'bundled' && !bundle.has(id));
  if (gone.length > 0) {
    await db.transaction('rw', [db.packs, db.graves, db.meta], async () => {
      await db.graves.bulkPut(gone.map(({ number }) => ({ number })));
      await db.packs.bulkDelete(gone.map(({ id }) => id));
      await bumpGeneration(db);
    });
  }
  await emptyGraves(db);
  if (wanted.length > 0 || (await needsMerge(db))) await mergeSegments(db);
  const states = ['seeding', 'failure'];
  if ((await db.meta.bulkGet(states)).some((state) => state !== undefined)) await db.meta.bulkDelete(states);
  return { imported: wanted.map(({ id }) => id), removed: gone.map(({ id }) => id) };
}

/**
 * Makes the store hold the bundled packs as the build has them: each pack whose checksum differs is imported in place of its version
 * before, in batches. May be stopped at any moment; the next call goes on there and does nothing once all is in. Packs that the
 * reader imported, switched off or took out, and all that is the reader's own, stay as they are. A failure is kept for
 * `status()` and rejects.
 */
export function seedBundledPacks(db: Database, packs: readonly BundledPack[], options: Pick<ImportOptions, 'keepAwake' | 'signal' | 'now'> = {}): Promise<SeedingOutcome> {
  const already = running.get(db);
  if (already) return already;
  const seeding = seed(db, packs, options)
    .catch(async (error: unknown) => {
      const { code, detail } = toStoreProblem(error).error;
      const at = (await db.meta.get('seeding').catch(() => undefined))?.value as SeedingState | undefined;
      const failure: FailureState = { pack: at?.pack ?? null, code, detail };
      // Where even this cannot be written the disk is full or the database is gone: the rejection says so.
      await db.meta.put({ key: 'failure', value: failure }).then(() => db.meta.delete('seeding')).catch(() => undefined);
      throw error;
    })
    .finally(() => running.delete(db));
  running.set(db, seeding);
  return seeding;
}
