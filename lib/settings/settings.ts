import { browser } from 'wxt/browser';
import type { Settings } from './defaults';
import { readPolicy, underPolicy } from './managed';
import { oneByOne } from './one-by-one';
import { SETTINGS_KEY } from './settings-key';
import { toSettings } from './to-settings';

export * from './defaults';

/** What the reader has set (the storage is asked plainly: a library for it would be compiled anew in every page that is opened), with defaults for what an older version did not know or something else has spoilt. */
const readOwn = async (): Promise<Settings> => toSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);

/** The reader's settings; what a school's policy fixes stands over them. */
export async function readSettings(): Promise<Settings> {
  const [own, policy] = await Promise.all([readOwn(), readPolicy()]);
  return underPolicy(own, policy);
}

const inTurn = oneByOne();

/**
 * Writes what is given over what is set; the new settings come back.
 * @param change A function where the new value is made from the old one, such as one name more in a list: it is given the
 *   reader's own settings as the change before has left them, which a page that drew them earlier does not know.
 */
export const changeSettings = (change: Partial<Settings> | ((own: Settings) => Partial<Settings>)): Promise<Settings> =>
  inTurn(async () => {
    const own = await readOwn();
    const next = toSettings({ ...own, ...(typeof change === 'function' ? change(own) : change) }, own);
    await browser.storage.local.set({ [SETTINGS_KEY]: next });
    return underPolicy(next, await readPolicy());
  });

/** Calls back with the settings whenever they change, in any context, or the policy over them does, until the returned function is called. */
export function watchSettings(changed: (settings: Settings) => unknown): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'managed' || (area === 'local' && Object.hasOwn(changes, SETTINGS_KEY))) void readSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Whether Lateral reads pages of this host at all. */
export const readsHost = (settings: Settings, host: string): boolean => settings.level !== 'off' && !settings.quietHosts.includes(host);
