import { askBackground } from '@/lib/messaging';
import { underPolicy, type Policy } from '@/lib/settings/managed';
import { changeSettings, readSettings } from '@/lib/settings/settings';

/** The store's packs, as far as a set-up switches them. */
interface PackSwitches {
  list(): Promise<readonly { id: string; enabled: boolean }[]>;
  set(id: string, enabled: boolean): Promise<unknown>;
}

/** Takes a set-up in: settings, then packs, and tells the open pages; answers the packs it names that are not here. */
export async function takeSetup(setup: Policy, packs: PackSwitches): Promise<readonly string[]> {
  await changeSettings(underPolicy(await readSettings(), setup));
  const { packs: wanted } = setup;
  if (!wanted) return [];
  const here = await packs.list();
  for (const { id, enabled } of here) if (enabled !== wanted.includes(id)) await packs.set(id, !enabled);
  await askBackground('store:announce', {});
  return wanted.filter((id) => !here.some((pack) => pack.id === id));
}
