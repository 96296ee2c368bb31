import type { Database } from '@/lib/store/database';

export interface StoreHealth {
  rows: Readonly<Record<string, number>>;
  /** What does not fit together, a sentence each; empty where all does. */
  faults: readonly string[];
}

/** Counts of every table, and whether the packs hold as many rows as they say. */
export async function storeHealth(database: Database): Promise<StoreHealth> {
  const rows = Object.fromEntries(await Promise.all(database.tables.map(async (table) => [table.name, await table.count()] as const)));
  const faults: string[] = [];
  for (const pack of await database.packs.toArray()) {
    const held = await database.articles.where('[pack+hash]').between([pack.number, 0], [pack.number, Infinity]).count();
    const claims = await database.claims.where('[pack+hash]').between([pack.number, 0], [pack.number, Infinity]).count();
    if (held !== pack.counts.articles) faults.push(`${pack.id}: ${held} articles, not ${pack.counts.articles}`);
    if (claims !== held) faults.push(`${pack.id}: claims of ${claims} articles, not ${held}`);
  }
  return { rows, faults };
}
