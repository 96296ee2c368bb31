import { readPolicy } from '@/lib/settings/managed';
import type { Database } from '@/lib/store/database';
import { listPacks, setPackEnabled } from '@/lib/store/packs';

/** Switches packs on and off as a school's policy says; answers whether any was switched. Nothing where no policy names packs. */
export async function applyPolicy(database: Database): Promise<boolean> {
  const { packs } = await readPolicy();
  if (!packs) return false;
  const wrong = (await listPacks(database)).filter(({ id, enabled }) => enabled !== packs.includes(id));
  for (const { id, enabled } of wrong) await setPackEnabled(database, id, !enabled);
  return wrong.length > 0;
}
