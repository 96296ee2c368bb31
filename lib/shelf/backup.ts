import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { signatureOf } from '@/lib/match/signature';
import { HEDGES, type PackRows } from '@/lib/model';
import { packOfRows } from '@/lib/packs/pack-of-rows';
import { toPackRows } from '@/lib/packs/pack-rows';
import { type PackFault, parsePackValue, readPackText, reasonOf } from '@/lib/packs/parse-pack';
import { MODALITIES } from '@/lib/packs/schema';
import { messageFor, type Reason, reasonFor } from '@/lib/packs/reasons';
import { canonicalJson } from '@/lib/packs/checksum';
import { changeSettings, readSettings } from '@/lib/settings/settings';
import type { Database } from '@/lib/store/database';
import { importPacks } from '@/lib/store/import-pack';
import { listPacks, setPackEnabled } from '@/lib/store/packs';
import type { RememberedRecord } from '@/lib/store/records';
import { findRemembered, listRemembered, rememberArticle } from '@/lib/store/remembered';
import { readPackRows } from '@/lib/store/read-rows';
import { MEMORY_NUMBER } from '@/lib/store/article-address';

const FORMAT = 1;

const MAX_REMEMBERED = 200_000;

const text = v.pipe(v.string(), v.maxLength(20_000));
const maybe = v.nullable(text);
const moment = v.pipe(text, v.check((value) => !Number.isNaN(Date.parse(value)), messageFor('noMoment')));
const texts = v.pipe(v.array(text), v.maxLength(50_000));
const bound = v.nullable(v.pipe(v.number(), v.finite()));

/** What memory keeps of an article: all that matching, lists and cards read of it; what a newer version adds is let through. */
const REMEMBERED = v.strictObject({
  /** Name and host of its outlet; backups of the first versions lack it. */
  outlet: v.optional(v.object({ name: text, host: maybe })),
  record: v.looseObject({ key: v.pipe(text, v.minLength(1)), firstRead: moment, lastRead: moment, history: v.array(v.unknown()) }),
  article: v.looseObject({ key: v.pipe(text, v.minLength(1)), outletId: text, url: maybe, headline: maybe, published: maybe, storyId: maybe, language: maybe, via: maybe, datesInferred: v.boolean(), signature: texts }),
  claims: v.pipe(
    v.array(
      v.looseObject({
        key: text,
        articleKey: text,
        kind: v.picklist(['figure', 'event']),
        quote: text,
        says: maybe,
        sentence: maybe,
        frame: maybe,
        value: v.nullable(v.looseObject({ low: bound, high: bound, approx: v.boolean(), unit: text, rule: text })),
        counted: maybe,
        countedKind: maybe,
        agent: maybe,
        object: maybe,
        place: texts,
        placeIds: texts,
        time: v.nullable(v.looseObject({ from: maybe, to: maybe })),
        attributedTo: v.nullable(v.looseObject({ text, id: maybe })),
        hedge: v.picklist(HEDGES),
        modality: v.picklist(MODALITIES),
        implied: texts,
      }),
    ),
    v.maxLength(20_000),
  ),
});

/** The shape of a backup file. */
export const BACKUP = v.strictObject({
  lateralBackup: v.literal(FORMAT),
  /** Packs of files; bundled ones come with the extension and are named only where they are off. */
  packs: v.array(v.unknown()),
  off: v.array(v.string()),
  memory: v.pipe(v.array(REMEMBERED), v.maxLength(MAX_REMEMBERED)),
  rejections: v.array(v.strictObject({ claimKey: v.string(), storedKey: v.string(), at: v.string() })),
  settings: v.record(v.string(), v.unknown()),
  /** A trainer's own lessons, as they are stored; read through their schema wherever they are used. */
  lessons: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(1_000)), []),
});

/** Where lib/classroom keeps a trainer's lessons. */
const LESSONS = 'lessons';

const storedLessons = async (): Promise<readonly unknown[]> => {
  const { [LESSONS]: held } = await browser.storage.local.get(LESSONS);
  return Array.isArray(held) ? (held as readonly unknown[]) : [];
};

/**
 * The text of a backup: the reader's packs, memory, corrections, settings and lessons; the same store gives the same text. Of a damaged
 * store it holds what can be read; `lost` counts the articles that cannot.
 */
export async function makeBackup(db: Database): Promise<{ text: string; lost: number }> {
  let lost = 0;
  const packs = await listPacks(db);
  const own = await Promise.all(
    packs.filter(({ provenance }) => provenance === 'imported').map(async ({ id, counts }) => {
      const rows = (await readPackRows(db, id, () => undefined))!;
      // Rows that are damaged, and rows that are gone.
      lost += Math.max(0, counts.articles - rows.articles.length);
      return packOfRows(rows);
    }),
  );
  const remembered = await Promise.all((await listRemembered(db)).map(({ key }) => findRemembered(db, key).catch(() => null)));
  lost += remembered.filter((kept) => kept === null).length;
  const outlets = new Map((await db.outlets.where('pack').equals(MEMORY_NUMBER).toArray()).map(({ id, record: { name, host } }) => [id, { name, host }]));
  const text = canonicalJson({
    lateralBackup: FORMAT,
    packs: own,
    off: packs.filter(({ enabled }) => !enabled).map(({ id }) => id),
    memory: remembered
      .filter((kept) => kept !== null)
      .map((kept) => ({ ...kept, outlet: outlets.get(kept.article.outletId) }))
      .sort((a, b) => (a.record.key < b.record.key ? -1 : 1)),
    rejections: await db.rejections.orderBy('[claimKey+storedKey]').toArray(),
    settings: await readSettings(),
    lessons: await storedLessons(),
  });
  return { text, lost };
}

/** Why a file is no backup that can be brought back. */
export class BackupFault extends Error {
  constructor(readonly faults: readonly PackFault[]) {
    super(faults.map(({ path, reason }) => `${path} ${reason}`.trim()).join('; '));
  }
}

/** The checked content of a backup file. Throws `BackupFault` where it is none or a pack in it is not valid. */
async function readBackup(file: File): Promise<{ backup: v.InferOutput<typeof BACKUP>; packs: readonly PackRows[] }> {
  const read = await readPackText(new Uint8Array(await file.arrayBuffer()));
  const refuse = (why: Reason, path = ''): BackupFault => new BackupFault([{ path, line: null, ...why }]);
  if (!read.ok) throw refuse({ reason: read.reason, code: read.code, fill: read.fill });
  let json: unknown;
  try {
    json = JSON.parse(read.text);
  } catch {
    throw refuse(reasonFor('notJson'));
  }
  const parsed = v.safeParse(BACKUP, json);
  if (!parsed.success) throw refuse(reasonOf(parsed.issues[0]), v.getDotPath(parsed.issues[0]) ?? '');
  const readings = await Promise.all(parsed.output.packs.map((pack) => parsePackValue(pack, JSON.stringify(pack))));
  const packs = readings.map((reading) => {
    if (!reading.ok) throw new BackupFault(reading.faults.map((fault) => ({ ...fault, line: null })));
    return toPackRows(reading.pack, { provenance: 'imported', signatureOf });
  });
  return { backup: parsed.output, packs };
}

/**
 * How many claims came back, after the backup's packs, memory, corrections, settings and lessons were put beside what is there; an
 * article that was read again since keeps its later reading. Throws `BackupFault` before anything is written where
 * the file is no backup; the packs come in all or none.
 */
export async function restoreBackup(db: Database, file: File): Promise<number> {
  const { backup, packs } = await readBackup(file);
  const bundled = new Set((await listPacks(db)).filter(({ provenance }) => provenance === 'bundled').map(({ id }) => id));
  const own = packs.filter(({ card }) => !bundled.has(card.id));
  await importPacks(db, own);
  let claims = own.reduce((sum, { articles }) => sum + articles.reduce((of, article) => of + article.claims.length, 0), 0);
  for (const id of backup.off) await setPackEnabled(db, id, false);
  for (const { record, article, claims: said, outlet } of backup.memory as unknown as readonly Remembered[]) {
    const there = await db.remembered.get(record.key);
    if (there && there.lastRead >= record.lastRead) continue;
    await rememberArticle(db, { article, claims: said }, { id: article.outletId, name: outlet?.name ?? article.outletId, host: outlet?.host ?? null }, () => record.history, new Date(record.lastRead));
    await db.remembered.update(record.key, { firstRead: record.firstRead, history: [...record.history] });
    claims += said.length;
  }
  await db.rejections.bulkPut(backup.rejections);
  await changeSettings(backup.settings);
  const kept = await storedLessons();
  const idOf = (lesson: unknown): unknown => (typeof lesson === 'object' && lesson !== null && 'id' in lesson ? lesson.id : lesson);
  const added = backup.lessons.filter((lesson) => !kept.some((other) => idOf(other) === idOf(lesson)));
  if (added.length > 0) await browser.storage.local.set({ [LESSONS]: [...kept, ...added] });
  return claims;
}

type Remembered = NonNullable<Awaited<ReturnType<typeof findRemembered>>> & { record: RememberedRecord; outlet?: { name: string; host: string | null } };
