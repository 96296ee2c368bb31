import type { Database } from './database';
import { type Reading, readTransaction } from './read-transaction';
import type { MetaRecord, PackRecord } from './records';

/** What a reading of the store may see: the packs that are on, by number and by id, as of one generation. */
export interface PackView {
  generation: number;
  byNumber: ReadonlyMap<number, PackRecord>;
  byId: ReadonlyMap<string, PackRecord>;
  isSeen: (pack: number) => boolean;
  articles: number;
}

export const GENERATION = 'generation';

/** Counts the changes of what may be seen; to be called in the transaction that changes it. Needs `meta`. */
export async function bumpGeneration(db: Database): Promise<void> {
  const now = (await db.meta.get(GENERATION))?.value as number | undefined;
  await db.meta.put({ key: GENERATION, value: (now ?? 0) + 1 });
}

const generationOf = async (reading: Reading): Promise<number> => ((await reading.get<MetaRecord>('meta', GENERATION))?.value as number | undefined) ?? 0;

async function readView(reading: Reading): Promise<PackView> {
  const [generation, all] = await Promise.all([generationOf(reading), reading.getAll<PackRecord>('packs')]);
  const packs = all.filter((pack) => pack.enabled);
  const byNumber = new Map(packs.map((pack) => [pack.number, pack]));
  return {
    generation,
    byNumber,
    byId: new Map(packs.map((pack) => [pack.id, pack])),
    isSeen: (pack) => byNumber.has(pack),
    articles: packs.reduce((sum, pack) => sum + pack.counts.articles, 0),
  };
}

export type ReadVisible = <Answer>(tables: readonly string[], work: (reading: Reading, view: PackView) => Promise<Answer>) => Promise<Answer>;

/**
 * Reads of tables together with what may be seen of them. What was seen last is taken to hold still, and checked while the work goes on:
 * only where something changed since, also from another page, the work is done again.
 */
export function createVisibleReader(db: Database): ReadVisible {
  let last: PackView | null = null;
  return async (tables, work) => {
    const known = last;
    if (known) {
      const [answer, generation] = await readTransaction(db, ['meta', ...tables], (reading) => Promise.all([work(reading, known), generationOf(reading)]));
      if (generation === known.generation) return answer;
    }
    return readTransaction(db, ['meta', 'packs', ...tables], async (reading) => {
      last = await readView(reading);
      return work(reading, last);
    });
  };
}
