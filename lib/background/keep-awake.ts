import { browser } from 'wxt/browser';

/** Chromium ends a worker after 30 s without an event, also while it writes; any call of the extension API counts as one. */
const PULSE_MS = 20_000;

/** Keeps the worker from being ended until the returned function is called; for imports and upgrades only. */
export function keepAwake(): () => void {
  const pulse = setInterval(() => void browser.runtime.getPlatformInfo(), PULSE_MS);
  return () => clearInterval(pulse);
}
