import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Bench } from '@/lib/model';

const EMPTY: Bench = { reports: [], card: { title: '', maintainer: '', licence: 'CC BY 4.0', missing: '' } };

/** What lies on the bench, kept while the page is closed: a trainer's half hour must not go with a tab. */
const stored = storage.defineItem<Bench>('local:bench', { fallback: EMPTY });

const text = v.string();
const CLAIM = v.object({ keep: v.boolean(), kind: v.picklist(['figure', 'event']), what: text, figure: text, low: text, high: text, unit: text, counted: text, object: text, agent: text, places: text, from: v.optional(text, ''), to: v.optional(text, ''), party: text, says: text });
const BENCH = v.object({
  reports: v.array(v.object({ id: text, outlet: text, url: text, published: text, claims: v.array(CLAIM) })),
  card: v.object({ title: text, maintainer: text, licence: text, missing: text }),
});

/** What was kept; an empty bench where nothing was, or where it is of another shape. */
export async function readBench(): Promise<Bench> {
  const held = v.safeParse(BENCH, await stored.getValue());
  return held.success ? held.output : EMPTY;
}

/** Keeps the bench; false where the browser has no room for it. */
export async function keepBench(bench: Bench): Promise<boolean> {
  try {
    await stored.setValue(bench);
    return true;
  } catch {
    return false;
  }
}

/** The empty bench, after what was kept is gone. */
export async function clearBench(): Promise<Bench> {
  await stored.removeValue();
  return EMPTY;
}
