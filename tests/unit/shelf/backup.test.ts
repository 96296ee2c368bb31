import { expect, it } from 'vitest';
import spanish from '@/assets/locales/es.json';
import { createWords, lookupIn } from '@/lib/format/words';
import { type BackupFault, makeBackup, restoreBackup } from '@/lib/shelf/backup';
import { faultLine } from '@/lib/shelf/import-work';
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

it('says in the reader’s language why a file is no backup', async () => {
  const db = freshDatabase();
  const why = async (text: string): Promise<string> => {
    const fault = await restoreBackup(db, new File([text], 'backup.json')).catch((error: unknown) => error);
    return (fault as BackupFault).faults.map((one) => faultLine(one, createWords(lookupIn(spanish as never)))).join(' ');
  };
  const whole = JSON.parse((await makeBackup(db)).text) as object;
  expect(await why('{')).toBe('El archivo no es JSON.');
  expect(await why('{}')).toBe('lateralBackup: falta');
  expect(await why(JSON.stringify({ ...whole, off: 3 }))).toBe('off: debe ser una lista, no 3');
  expect(await why(JSON.stringify({ ...whole, more: 1 }))).toMatch(/^more: /);
  expect(await why(JSON.stringify({ ...whole, packs: [{ formatVersion: 1 }] }))).toContain(': falta');
});
