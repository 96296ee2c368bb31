import type { Database } from './database';
import { beginReading, isOver, type Reading, readingOf } from './read-transaction';
import type { MetaRecord, PackRecord } from './records';

/** What a reading of the store may see: the packs that are on, by number and by id, as of one generation. */
export interface PackView {
  generation: number;
  byNumber: ReadonlyMap<number, PackRecord>;
  byId: ReadonlyMap<string, PackRecord>;
  isSeen: (pack: number) => boolean;
  /** First and last numbers of packs that are seen with none that is off between them: rows kept by pack are read in as few requests. */
  runs: readonly { from: number; to: number }[];
  articles: number;
}

export const GENERATION = 'generation';

/** Counts the changes of what may be seen; to be called in the transaction that changes it. Needs `meta`. */
export async function bumpGeneration(db: Database): Promise<void> {
  const now = (await db.meta.get(GENERATION))?.value as number | undefined;
  await db.meta.put({ key: GENERATION, value: (now ?? 0) + 1 });
}

const generationOf = async (reading: Reading): Promise<number> => ((await reading.get<MetaRecord>('meta', GENERATION))?.value as number | undefined) ?? 0;

function runsOf(packs: readonly PackRecord[]): PackView['runs'] {
  const runs: { from: number; to: number }[] = [];
  let goesOn = false;
  for (const { number, enabled } of [...packs].sort((a, b) => a.number - b.number)) {
    if (enabled && goesOn) runs.at(-1)!.to = number;
    else if (enabled) runs.push({ from: number, to: number });
    goesOn = enabled;
  }
  return runs;
}

async function readView(reading: Reading): Promise<PackView> {
  const [generation, all] = await Promise.all([generationOf(reading), reading.getAll<PackRecord>('packs')]);
  const packs = all.filter((pack) => pack.enabled);
  const byNumber = new Map(packs.map((pack) => [pack.number, pack]));
  return {
    generation,
    byNumber,
    byId: new Map(packs.map((pack) => [pack.id, pack])),
    isSeen: (pack) => byNumber.has(pack),
    runs: runsOf(all),
    articles: packs.reduce((sum, pack) => sum + pack.counts.articles, 0),
  };
}

/** What a question of a page may read: one transaction over all of it serves the whole question. */
const TABLES = ['meta', 'packs', 'blocks', 'segments', 'outlines', 'articles', 'claims', 'stories', 'outlets', 'parties', 'places', 'names', 'nameSets', 'rejections'];

type ReadVisible = <Answer>(work: (reading: Reading, view: PackView) => Promise<Answer>) => Promise<Answer>;

/**
 * Reads together with what may be seen. Reads that follow on one another's answers share one transaction, and so one state of the store: to
 * begin one costs more than to read a row. What was seen last is taken to hold still, and checked while a new transaction's first read
 * goes on: only where something changed since, also from another page, that is done again.
 */
export function createVisibleReader(db: Database): ReadVisible {
  let last: PackView | null = null;
  let open: { reading: Reading; view: PackView } | null = null;
  return async (work) => {
    if (open) {
      try {
        return await work(open.reading, open.view);
      } catch (error) {
        // It has ended, which its event has not told yet.
        if (!isOver(error)) throw error;
      }
    }
    const transaction = await beginReading(db, TABLES);
    const reading = readingOf(transaction);
    transaction.oncomplete = transaction.onabort = () => {
      if (open?.reading === reading) open = null;
    };
    if (last) {
      const known = last;
      const [answer, generation] = await Promise.all([work(reading, known), generationOf(reading)]);
      if (generation === known.generation) {
        open = { reading, view: known };
        return answer;
      }
    }
    const view = await readView(reading);
    last = view;
    open = { reading, view };
    return work(reading, view);
  };
}
