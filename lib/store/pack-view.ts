import type { Database } from './database';
import type { PackRecord } from './records';

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

/** Reads the view anew only where something changed since the last reading, also from another page. Within a transaction over `packs` and `meta`. */
export function createPackView(db: Database): () => Promise<PackView> {
  let view: PackView | null = null;
  return async () => {
    const generation = ((await db.meta.get(GENERATION))?.value as number | undefined) ?? 0;
    if (view?.generation === generation) return view;
    const packs = (await db.packs.toArray()).filter((pack) => pack.enabled);
    const byNumber = new Map(packs.map((pack) => [pack.number, pack]));
    view = {
      generation,
      byNumber,
      byId: new Map(packs.map((pack) => [pack.id, pack])),
      isSeen: (pack) => byNumber.has(pack),
      articles: packs.reduce((sum, pack) => sum + pack.counts.articles, 0),
    };
    return view;
  };
}
