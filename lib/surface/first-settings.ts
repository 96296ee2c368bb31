import { type Policy, readPolicy, toPolicy, underPolicy } from '@/lib/settings/managed';
import { readSettings, type Settings } from '@/lib/settings/settings';
import { SETTINGS_KEY } from '@/lib/settings/settings-key';
import { toSettings } from '@/lib/settings/to-settings';
import { takeFirstStored } from './first-answer';

/** Settings and policy as ask-first.ts asked for them before the modules were there; read now where it was not, or could not. */
export async function firstSettings(): Promise<{ settings: Settings; policy: Policy }> {
  const first = await takeFirstStored();
  if (first === null) {
    const [settings, policy] = await Promise.all([readSettings(), readPolicy()]);
    return { settings, policy };
  }
  const policy = toPolicy(first.held);
  return { settings: underPolicy(toSettings(first.own[SETTINGS_KEY]), policy), policy };
}
