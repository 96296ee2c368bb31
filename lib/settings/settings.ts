import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings } from './defaults';
import { readPolicy, underPolicy } from './managed';
import { oneByOne } from './one-by-one';
import { toSettings } from './to-settings';

export * from './defaults';

const stored = storage.defineItem<Settings>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** What the reader has set, with defaults for what an older version did not know or something else has spoilt. */
const readOwn = async (): Promise<Settings> => toSettings(await stored.getValue());

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
    await stored.setValue(next);
    return underPolicy(next, await readPolicy());
  });

/** Calls back with the settings whenever they change, in any context, until the returned function is called. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  stored.watch(() => void readSettings().then(changed));

/** Whether Lateral reads pages of this host at all. */
export const readsHost = (settings: Settings, host: string): boolean => settings.level !== 'off' && !settings.quietHosts.includes(host);
