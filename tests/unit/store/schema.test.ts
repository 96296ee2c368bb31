import { describe, expect, it } from 'vitest';
import { Database, openDatabase } from '@/lib/store/database';
import { createClaimSource } from '@/lib/store/claim-store';
import { importPack } from '@/lib/store/import-pack';
import { addRejection } from '@/lib/store/rejections';
import { SCHEMA } from '@/lib/store/schema';
import { manyArticles } from '../../fixtures/packs/many-articles';
import { freshDatabase } from './fresh-database';

/** Version 1 as it was released: a copy that never changes. A new version gets a copy of its own here. */
const VERSION_1 = {
  packs: 'id', imports: 'packId', articles: '[pack+hash]', claims: '[pack+hash]', stories: '[id+pack], pack', outlets: '[id+pack], pack', parties: '[id+pack], pack', places: '[id+pack], pack',
  names: '[key+pack], pack', nameSets: 'pack', segments: '++number, pack', buckets: 'bucket', graves: 'number', remembered: 'key, lastRead', rejections: '[claimKey+storedKey]', meta: 'key',
};

describe('schema', () => {
  it('keeps every released version as it was', () => {
    expect(SCHEMA[0]).toEqual({ version: 1, stores: VERSION_1 });
    expect(SCHEMA.map(({ version }) => version)).toEqual(SCHEMA.map((_, at) => at + 1));
  });

  it('opens a database of version 1 with all that the reader had', async () => {
    const name = freshDatabase().name;
    const old = new Database(name, [{ version: 1, stores: VERSION_1 }]);
    await importPack(old, manyArticles(10));
    await addRejection(old, 'mine', 'theirs');
    old.close();
    const db = freshDatabase(name);
    const source = createClaimSource(db);
    expect(await source.status()).toMatchObject({ status: 'ready', articles: 10 });
    expect(await source.rejections(['mine'])).toHaveLength(1);
  });

  it('lets another page upgrade, and reads on afterwards', async () => {
    const db = freshDatabase();
    const source = createClaimSource(db);
    await importPack(db, manyArticles(10));
    const newer = openDatabase(db.name, [...SCHEMA, { version: SCHEMA.length + 1, stores: { added: 'id' } }]);
    await newer.open();
    expect(newer.tables.map((table) => table.name)).toContain('added');
    expect(await createClaimSource(newer).status()).toMatchObject({ articles: 10 });
    newer.close();
    // The older code may not open the newer database with fewer tables; Dexie opens it as it is.
    expect(await source.status()).toMatchObject({ articles: 10 });
  });
});
