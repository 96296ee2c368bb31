import type { Settings } from './defaults';
import { changeSettings, readSettings } from './settings';

/** What is to be changed, or how it is made from what is set. */
type SettingsChange = Parameters<typeof changeSettings>[0];

/**
 * How a page changes the settings that it draws. A change is drawn at once, and what has been written for it when no other is under way:
 * the answer to one change would else take back on the page, for a moment, what its reader has set since.
 */
export function drawnSettings(read: Settings, draw: (settings: Settings) => void, write: (change: SettingsChange) => Promise<Settings> = changeSettings): (change: SettingsChange) => Promise<void> {
  let drawn = read;
  let underWay = 0;
  const show = (settings: Settings): void => draw((drawn = settings));
  return async (change) => {
    underWay += 1;
    show({ ...drawn, ...(typeof change === 'function' ? change(drawn) : change) });
    // What could not be written is shown as it is.
    const written = await write(change).catch(readSettings);
    underWay -= 1;
    if (underWay === 0) show(written);
  };
}
