import { storage } from 'wxt/utils/storage';
import type { Settings } from './defaults';
import { changeSettings, readSettings } from './settings';

/** What was shown before Lateral was switched off everywhere, so that switching on again changes nothing else. */
const before = storage.defineItem<Settings['level']>('local:levelBeforeOff', { fallback: 'all' });

/** Switches Lateral off everywhere; what was shown until now is kept for the way back. */
export async function switchOffEverywhere(): Promise<void> {
  const { level } = await readSettings();
  if (level === 'off') return;
  await before.setValue(level);
  await changeSettings({ level: 'off' });
}

/** Switches Lateral on again, to what it showed before. */
export async function switchOnEverywhere(): Promise<void> {
  const level = await before.getValue();
  await changeSettings({ level: ['badge', 'marks', 'all'].includes(level) ? level : 'all' });
}
