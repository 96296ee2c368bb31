import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches } from '@/lib/match/find-matches';
import type { ClaimSource, PackRows } from '@/lib/model';
import { createArrayClaimSource } from '@/lib/packs/array-claim-source';
import { createClaimSource } from '@/lib/store/claim-store';
import type { Database } from '@/lib/store/database';
import { importPack } from '@/lib/store/import-pack';
import { mergeSegments } from '@/lib/store/merge-segments';
import { removePack, setPackEnabled } from '@/lib/store/packs';
import { forgetArticles, rememberArticle } from '@/lib/store/remembered';
import { generateRows, pageOn, createRandom } from '../../bench/store-scale/generate-rows';
import { manyArticles } from '../../fixtures/packs/many-articles';
import { readLists } from '../../support/read-lists';
import { freshDatabase } from './fresh-database';

const KEYS = 'a b c d e f g h'.split(' ');
const PACKS = ['one', 'two', 'three'];

type Row = PackRows['articles'][number];

/** A pack of articles with these signatures. */
function packOf(id: string, edition: number, signatures: readonly (readonly string[])[]): PackRows {
  const rows = manyArticles(signatures.length, edition, id);
  return { ...rows, provenance: 'imported', articles: rows.articles.map(({ article, claims }, at) => ({ article: { ...article, provenance: 'imported', signature: [...new Set(signatures[at])] }, claims })) };
}

/** A remembered article with this signature. */
function memoryOf(nth: number, signature: readonly string[]): Row {
  const [{ article, claims }] = manyArticles(1).articles as [Row];
  const key = `memory:news.example/${nth}`;
  return { article: { ...article, key, packId: 'memory', provenance: 'remembered', storyId: null, signature: [...new Set(signature)] }, claims: claims.map((claim) => ({ ...claim, key: `${key}#${claim.key}`, articleKey: key })) };
}

const signature = fc.array(fc.constantFrom(...KEYS), { maxLength: 6 });
const change = fc.oneof(
  fc.record({ do: fc.constant('import' as const), id: fc.constantFrom(...PACKS), signatures: fc.array(signature, { maxLength: 90 }) }),
  fc.record({ do: fc.constant('stop' as const), id: fc.constantFrom(...PACKS), signatures: fc.array(signature, { minLength: 65, maxLength: 90 }) }),
  fc.record({ do: fc.constant('remove' as const), id: fc.constantFrom(...PACKS) }),
  fc.record({ do: fc.constant('switch' as const), id: fc.constantFrom(...PACKS), on: fc.boolean() }),
  fc.record({ do: fc.constant('remember' as const), nth: fc.integer({ min: 0, max: 3 }), signature }),
  fc.record({ do: fc.constant('forget' as const), nth: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ do: fc.constant('merge' as const) }),
);

/** What is in a store, kept beside it in plain maps. */
interface Shadow {
  packs: Map<string, PackRows>;
  off: Set<string>;
  memory: Map<number, Row>;
}

async function carryOut(db: Database, shadow: Shadow, step: typeof change extends fc.Arbitrary<infer Step> ? Step : never, at: number): Promise<void> {
  switch (step.do) {
    case 'import': {
      const rows = packOf(step.id, at, step.signatures);
      await importPack(db, rows, { mergeLater: at % 2 === 0 });
      shadow.packs.set(step.id, rows);
      return;
    }
    case 'stop': {
      const cancel = new AbortController();
      await importPack(db, packOf(step.id, at, step.signatures), { signal: cancel.signal, onProgress: () => cancel.abort(new Error('stopped')) }).catch(() => undefined);
      return;
    }
    case 'remove':
      await removePack(db, step.id);
      shadow.packs.delete(step.id);
      shadow.off.delete(step.id);
      return;
    case 'switch':
      await setPackEnabled(db, step.id, step.on);
      if (shadow.packs.has(step.id)) shadow.off[step.on ? 'delete' : 'add'](step.id);
      return;
    case 'remember': {
      const row = memoryOf(step.nth, step.signature);
      await rememberArticle(db, row, { id: 'valley.example', name: 'Valley News', host: 'valley.example' }, () => []);
      shadow.memory.set(step.nth, row);
      return;
    }
    case 'forget':
      await forgetArticles(db, [`memory:news.example/${step.nth}`]);
      shadow.memory.delete(step.nth);
      return;
    case 'merge':
      await mergeSegments(db);
  }
}

const sorted = (keys: readonly string[]): string[] => [...keys].sort();

/** All that the story step asks of a source, in an order that does not depend on how it is kept. */
async function answersOf(source: ClaimSource): Promise<unknown> {
  const [{ articles, frequency }, postings] = [await source.keyStatistics(KEYS), await readLists(source, KEYS, 300)];
  const keys = sorted([...new Set(postings.flatMap(({ articleKeys }) => articleKeys))]);
  return {
    articles,
    frequency: [...frequency],
    postings: postings.map(({ signatureKey, articleKeys, cut }) => ({ signatureKey, articleKeys: sorted(articleKeys), cut })),
    rows: await source.articles(keys),
    claims: await source.claimsOf(keys),
  };
}

describe('a store after any changes', () => {
  it('answers what the rows that are left answer in memory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 9 }), async (steps) => {
        const db = freshDatabase();
        const shadow: Shadow = { packs: new Map(), off: new Set(), memory: new Map() };
        // One source over all changes: what it keeps in between must not outlive them.
        const source = createClaimSource(db);
        for (const [at, step] of steps.entries()) {
          await carryOut(db, shadow, step, at);
          await source.keyStatistics(['a']);
        }
        const seen = [...shadow.packs.values()].filter(({ card }) => !shadow.off.has(card.id));
        const memory = { ...manyArticles(0), articles: [...shadow.memory.values()] };
        expect(await answersOf(source)).toEqual(await answersOf(createArrayClaimSource([...seen, memory])));
        db.close();
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('finds the same stories and matches for a page as its rows in memory', async () => {
    const rows = generateRows(1, 400);
    const db = freshDatabase();
    await importPack(db, rows);
    const [stored, inMemory] = [createClaimSource(db), createArrayClaimSource([rows])];
    const random = createRandom(3);
    for (let question = 0; question < 8; question++) {
      const page = pageOn(rows, Math.floor(random() * rows.articles.length), random);
      const [a, b] = [await findMatches(page.article, page.claims, stored), await findMatches(page.article, page.claims, inMemory)];
      expect(a.finding.stories.map(({ storyId, score, articleKeys }) => [storyId, score, sorted(articleKeys)])).toEqual(b.finding.stories.map(({ storyId, score, articleKeys }) => [storyId, score, sorted(articleKeys)]));
      expect(a.claims.map(({ matches }) => sorted(matches.map((match) => `${match.stored.key} ${match.relation}`)))).toEqual(b.claims.map(({ matches }) => sorted(matches.map((match) => `${match.stored.key} ${match.relation}`))));
      expect(b.finding.stories[0]?.storyId).toBe(page.storyId);
    }
  });
});
