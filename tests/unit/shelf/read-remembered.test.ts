import { describe, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import { createWords, lookupIn } from '@/lib/format/words';
import { signatureOf } from '@/lib/match/signature';
import { createRememberedReader, rememberedLines } from '@/lib/shelf/read-remembered';
import { forgetArticles, rememberArticle } from '@/lib/store/remembered';
import { storedArticle } from '../../support/make-statement';
import { manyArticles } from '../../fixtures/packs/many-articles';
import { freshDatabase } from '../store/fresh-database';

const FLOOD = 'The river Aldra burst its banks at Velmor on Friday. Mayor Ines Torvald said the Velmor bridge was gone. Rescue boats from Castrel reached the Aldra quays by night, and Torvald thanked the Castrel crews.';
const FERRY = 'The ferry Morwenna ran aground off Pellin Point with 40 passengers. Lifeboats from Tresco Bay took all of them ashore, the coastguard at Pellin said.';
const words = createWords(lookupIn(english), { timeZone: 'UTC' });
const DAY = '2031-05-03';
const keyOf = (name: string): string => `memory:post.example/${name}`;

async function keep(db: ReturnType<typeof freshDatabase>, name: string, text: string, minute: number, history: readonly unknown[] = []): Promise<void> {
  const key = keyOf(name);
  const article = storedArticle({ key, packId: 'memory', provenance: 'remembered', storyId: null, outletId: 'post.example', url: `https://www.post.example/${name}`, headline: name, published: DAY, signature: signatureOf({ headline: null, text, dates: [DAY] }) });
  const claims = manyArticles(1).articles[0]!.claims.map((claim) => ({ ...claim, key: `${key}#${claim.key}`, articleKey: key }));
  await rememberArticle(db, { article, claims }, { id: 'post.example', name: 'The Post', host: 'post.example' }, () => history, new Date(Date.UTC(2031, 4, 4, 10, minute)));
}
const storiesOf = (rows: readonly { headline: string | null; story: string }[]): Record<string, string> => Object.fromEntries(rows.map(({ headline, story }) => [headline, story]));

describe('what the library lists of what was read', () => {
  it('stands with its outlet and claims, the last read first, articles on one story together', async () => {
    const db = freshDatabase();
    await keep(db, 'flood', FLOOD, 1);
    await keep(db, 'ferry', FERRY, 2);
    await keep(db, 'flood-too', FLOOD, 3);
    const rows = await rememberedLines(createRememberedReader(db), words);
    expect(rows.map(({ headline }) => headline)).toEqual(['flood-too', 'ferry', 'flood']);
    expect(rows[0]).toMatchObject({ key: keyOf('flood-too'), outlet: 'The Post', published: DAY, claims: 3, firstRead: '2031-05-04T10:03:00.000Z' });
    expect(rows[0]!.said.map(({ quote }) => quote)).toEqual(['2', '3', '4']);
    expect(storiesOf(rows)).toEqual({ 'flood-too': keyOf('flood-too'), flood: keyOf('flood-too'), ferry: keyOf('ferry') });
  });

  it('leaves the rest together as it was when one is deleted, and takes in what is read later', async () => {
    const db = freshDatabase();
    for (const [at, name] of ['flood', 'flood-too', 'flood-again'].entries()) await keep(db, name, FLOOD, at);
    const ask = createRememberedReader(db);
    const read = () => rememberedLines(ask, words);
    const [first] = new Set((await read()).map(({ story }) => story));
    await forgetArticles(db, [keyOf('flood-again')]);
    expect(storiesOf(await read())).toEqual({ 'flood-too': first, flood: first });
    await keep(db, 'flood-last', FLOOD, 9);
    const after = storiesOf(await read());
    expect(new Set(Object.values(after)).size).toBe(1);
    expect(Object.keys(after)).toEqual(['flood-last', 'flood-too', 'flood']);
  });

  it('lists an article whose rows are damaged or gone, so that it can be deleted', async () => {
    const db = freshDatabase();
    await keep(db, 'flood', FLOOD, 1);
    await keep(db, 'ferry', FERRY, 2);
    const [one] = await db.claims.toArray();
    await db.claims.put({ ...one!, json: '[{' });
    const rows = await rememberedLines(createRememberedReader(db), words);
    expect(rows.map(({ said }) => said.length).sort()).toEqual([0, 3]);
    await db.articles.clear();
    expect((await rememberedLines(createRememberedReader(db), words)).map(({ headline, published, said }) => [headline, published, said.length])).toEqual([['ferry', null, 0], ['flood', null, 0]]);
  });

  it('comes some rows at a time, each once, as it was when the first were asked for', async () => {
    const db = freshDatabase();
    const names = Array.from({ length: 400 }, (_, at) => `read-${at}`);
    for (const [at, name] of names.entries()) await keep(db, name, FERRY.replace('Pellin', `Pellin${at}`), at);
    const ask = createRememberedReader(db);
    const first = await ask(0);
    expect(first.total).toBe(400);
    expect(first.rows.length).toBeLessThan(400);
    await forgetArticles(db, [keyOf('read-0')]);
    expect((await ask(first.rows.length)).total).toBe(400);
    expect((await rememberedLines(ask, words)).map(({ headline }) => headline)).toEqual(names.slice(1).reverse());
  }, 60_000);

  it('tells in words what later visits found, the newest first', async () => {
    const db = freshDatabase();
    const trace = (quote: string) => ({ frame: 'killed', counted: 'people', quote, value: null });
    await keep(db, 'flood', FLOOD, 1);
    await keep(db, 'flood', FLOOD, 2, [
      { at: '2031-05-05T10:00:00Z', changed: [{ before: trace('12 people'), after: trace('15 people') }], added: [], gone: [] },
      { at: '2031-05-06T10:00:00Z', changed: [], added: [trace('3 bridges')], gone: [] },
    ]);
    const [line] = await rememberedLines(createRememberedReader(db), words);
    expect(line!.host).toBe('post.example');
    expect(line!.revisions[0]).toContain('3 bridges');
    expect(line!.revisions[1]).toMatch(/12 people.*15 people/);
  });
});
