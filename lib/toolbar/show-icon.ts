import { browser } from 'wxt/browser';

/** `read`: the page is an article and was compared. `idle`: no article here. `off`: Lateral is switched off. */
type IconLook = 'read' | 'idle' | 'off';

const PREFIX: Readonly<Record<IconLook, string>> = { read: '', idle: 'grey-', off: 'off-' };
const SIZES = [16, 32, 48] as const;

/** Shows a look of the toolbar icon in one tab, or in all that have none of their own. A tab that goes elsewhere has none again. */
export async function showIcon(look: IconLook, tabId?: number): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${PREFIX[look]}${size}.png`]));
  await browser.action.setIcon({ path, ...(tabId === undefined ? {} : { tabId }) });
}
