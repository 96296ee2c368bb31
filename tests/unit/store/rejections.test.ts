import { describe, expect, it } from 'vitest';
import { analyzePage } from '@/lib/analysis/analyze-page';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { claimKey } from '@/lib/match/claim-key';
import { signatureOfArticle } from '@/lib/match/page-signature';
import { signatureOf } from '@/lib/match/signature';
import { toRememberedArticle } from '@/lib/memory/remembered-article';
import type { Article, ClaimComparison } from '@/lib/model';
import { toPackRows } from '@/lib/packs/pack-rows';
import { parsePack } from '@/lib/packs/parse-pack';
import type { PackFile } from '@/lib/packs/schema';
import { createClaimSource } from '@/lib/store/claim-store';
import type { Database } from '@/lib/store/database';
import { importPack } from '@/lib/store/import-pack';
import { addRejection, removeRejection } from '@/lib/store/rejections';
import { rememberArticle } from '@/lib/store/remembered';
import { sealed, SMALL_PACK } from '../../fixtures/packs/small-pack';
import { freshDatabase } from './fresh-database';

const TEXT = 'ORLAVA — At least 14 people were killed when the Mern left its banks in Orlava on 2 March, the River Service Mern said on Monday.\n\nLower Orlava was evacuated on 3 March.';
const toArticle = (text: string) => toPlainArticle(text, { title: 'Flood in Orlava kills 14', published: '2031-03-03', url: 'https://daily.example/flood', language: 'en' });

async function importEdition(db: Database, edition: (pack: PackFile) => void = () => undefined): Promise<void> {
  const file = structuredClone(SMALL_PACK);
  edition(file);
  const reading = await parsePack(new TextEncoder().encode(JSON.stringify(await sealed(file))));
  if (!reading.ok) throw new Error('the pack of this test is not valid');
  await importPack(db, toPackRows(reading.pack, { provenance: 'imported', signatureOf }));
}

/** The dead of the page, and the keys of all that is shown for them, in any place. */
async function shown(db: Database) {
  const report = await analyzePage(toArticle(TEXT), createClaimSource(db), { trace: true });
  const only = report.claims.find(({ claim }) => claim.frame === 'killed')!;
  const keys = [...only.reports, ...only.related, ...only.revisions].map(({ key }) => key);
  return { only, keys, everywhere: [...keys, ...Object.values(only.cells).flat(), ...only.origins.flatMap(({ reportKeys }) => reportKeys)] };
}

describe('"not the same claim"', () => {
  it('hides the pair in reports, cells, origins and counts, outlives an update of the pack, and can be undone', async () => {
    const db = freshDatabase();
    await importEdition(db);
    const before = await shown(db);
    const wrong = before.only.reports.find(({ outlet }) => outlet.name === 'Valley News')!;
    expect(before.only.reports.map(({ outlet }) => outlet.name).sort()).toEqual(['The Mern Post', 'Valley News']);

    await addRejection(db, before.only.claimKey, wrong.key);
    const hidden = await shown(db);
    expect(hidden.everywhere).not.toContain(wrong.key);
    expect([hidden.only.rejectedCount, hidden.only.outletCount, hidden.only.originCount]).toEqual([1, 1, 1]);

    await importEdition(db, (pack) => {
      pack.version = '2.0';
      pack.reports.reverse();
      pack.reports.find(({ id }) => id === '0000000000a2')!.claims.unshift({ id: 'c0', kind: 'figure', figure: '40', low: 40, high: 40, unit: 'people', counted: 'residents', says: 'Forty neighbours were hurt.', phrase: 'injured', frame: 'injured', where: ['orlava'] });
    });
    const updated = await shown(db);
    expect(updated.keys.length).toBeGreaterThan(0);
    expect(updated.everywhere).not.toContain(wrong.key);
    expect((await db.rejections.toArray()).map(({ claimKey, storedKey }) => [claimKey, storedKey])).toEqual([[before.only.claimKey, wrong.key]]);

    await removeRejection(db, before.only.claimKey, wrong.key);
    expect((await shown(db)).keys).toContain(wrong.key);
  });

  it('hides the pair on the page of the other article too, and no other pair there, until it is undone', async () => {
    const db = freshDatabase();
    const source = createClaimSource(db);
    const pages = {
      daily: toArticle(TEXT),
      valley: toPlainArticle('ORLAVA — The Mern left its banks in Orlava on 2 March and killed 16 people, the mayor of Orlava said.\n\nLower Orlava was evacuated on 3 March.', { title: 'Flood in Orlava: 16 dead', published: '2031-03-03', url: 'https://valley.example/flood', language: 'en' }),
      herald: toPlainArticle('ORLAVA — 15 people died when the Mern left its banks in Orlava on 2 March, firefighters in Orlava said.\n\nLower Orlava was evacuated on 3 March.', { title: 'Flood kills 15 in Orlava', published: '2031-03-03', url: 'https://herald.example/flood', language: 'en' }),
    };
    const dead = async (article: Article) => (await analyzePage(article, source)).claims.find(({ claim }) => claim.frame === 'killed')!;
    for (const article of Object.values(pages)) {
      const kept = toRememberedArticle(article, (await analyzePage(article, source)).claims.map(({ claim }) => claim), { signatureOf: signatureOfArticle, claimKey })!;
      await rememberArticle(db, kept, { id: kept.article.outletId, name: kept.article.outletId, host: kept.article.outletId }, () => []);
    }
    const outletsOf = ({ reports }: ClaimComparison) => reports.map(({ outlet }) => outlet.id).sort();
    const first = await dead(pages.daily);
    expect(outletsOf(first)).toEqual(['herald.example', 'valley.example']);
    expect(outletsOf(await dead(pages.valley))).toEqual(['daily.example', 'herald.example']);

    await addRejection(db, first.claimKey, first.reports.find(({ outlet }) => outlet.id === 'valley.example')!.key);
    expect(outletsOf(await dead(pages.daily))).toEqual(['herald.example']);
    const other = await dead(pages.valley);
    expect(outletsOf(other)).toEqual(['herald.example']);
    expect(other.rejectedCount).toBe(1);
    expect(outletsOf(await dead(pages.herald))).toEqual(['daily.example', 'valley.example']);

    const [rejection] = await db.rejections.toArray();
    await removeRejection(db, rejection!.claimKey, rejection!.storedKey);
    expect(outletsOf(await dead(pages.valley))).toEqual(['daily.example', 'herald.example']);
  });

  it('hides one pair only: the other report, and the same report under another claim, stay', async () => {
    const db = freshDatabase();
    await importEdition(db);
    const { only } = await shown(db);
    await addRejection(db, 'figure|killed|99..99 people|people|orlava', only.reports[0]!.key);
    expect((await shown(db)).only.reports).toHaveLength(only.reports.length);
  });

  it('has a claim key that stays when the page is read again with other words around the claim', async () => {
    const db = freshDatabase();
    await importEdition(db);
    const { only } = await shown(db);
    const again = await analyzePage(toArticle(`Updated at noon.\n\n${TEXT}\n\nThe river fell again at night.`), createClaimSource(db));
    expect(again.claims.map(({ claimKey }) => claimKey)).toContain(only.claimKey);
  });
});
