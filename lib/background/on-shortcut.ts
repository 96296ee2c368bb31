import { browser } from 'wxt/browser';
import { askPage } from '@/lib/messaging';
import { readSettings } from '@/lib/settings/settings';
import { switchOffEverywhere, switchOnEverywhere } from '@/lib/settings/switch-everywhere';

/** Commands of the manifest that are about the card of the page in front. */
const CARD_COMMANDS = { 'next-claim': 'next', 'previous-claim': 'previous', 'open-claim': 'open', 'close-claim': 'close' } as const;

/** Carries out a keyboard shortcut: a step of the card, or Lateral on and off everywhere. */
export async function onShortcut(command: string): Promise<void> {
  if (command === 'toggle-lateral') {
    await ((await readSettings()).level === 'off' ? switchOnEverywhere() : switchOffEverywhere());
    return;
  }
  if (!Object.hasOwn(CARD_COMMANDS, command)) return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await askPage(tab.id, 'card:command', { command: CARD_COMMANDS[command as keyof typeof CARD_COMMANDS] });
}
