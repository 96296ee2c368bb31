import { expect, it } from 'vitest';
import { makeBackup } from '@/lib/shelf/backup';
import { MEMORY_NUMBER } from '@/lib/store/article-address';
import { importPack } from '@/lib/store/import-pack';
import { rememberArticle } from '@/lib/store/remembered';
import { manyArticles } from '../../fixtures/packs/many-articles';
import { freshDatabase } from '../store/fresh-database';

const OUTLET = { id: 'news.example', name: 'News', host: 'news.example' };

it('counts articles of packs that are damaged or gone among what it cannot hold', async () => {
  const db = freshDatabase();
  await importPack(db, { ...manyArticles(5), provenance: 'imported' });
  const [gone, damaged] = await db.articles.toArray();
  await db.articles.delete([gone!.pack, gone!.hash]);
  await db.articles.put({ ...damaged!, json: '{' });
  const { text, lost } = await makeBackup(db);
  expect(lost).toBe(2);
  expect((JSON.parse(text) as { packs: { reports: readonly unknown[] }[] }).packs[0]!.reports).toHaveLength(3);
});

it('counts what was read and has lost its rows among what the backup cannot hold', async () => {
  const db = freshDatabase();
  for (const [at, { article, claims }] of manyArticles(3).articles.entries()) {
    const key = `memory:news.example/${at}`;
    await rememberArticle(db, { article: { ...article, key, packId: 'memory', provenance: 'remembered', storyId: null, outletId: OUTLET.id }, claims: claims.map((claim) => ({ ...claim, articleKey: key })) }, OUTLET, () => []);
  }
  expect(await makeBackup(db)).toMatchObject({ lost: 0 });
  const [gone, damaged] = await db.articles.where('[pack+hash]').between([MEMORY_NUMBER, 0], [MEMORY_NUMBER, Number.MAX_SAFE_INTEGER]).toArray();
  await db.articles.delete([MEMORY_NUMBER, gone!.hash]);
  await db.articles.put({ ...damaged!, json: damaged!.json.slice(0, 20) });
  const { text, lost } = await makeBackup(db);
  expect(lost).toBe(2);
  expect((JSON.parse(text) as { memory: readonly unknown[] }).memory).toHaveLength(1);
});
