import type { Page } from '@playwright/test';
import type { Extension } from '../support/launch-extension';
import { until } from '../support/until';
import { Surface } from './surface';

/** The action popup, as its reader sees and presses it. */
export class Popup extends Surface {
  /** Opens the popup over a page and waits until it has something to say. */
  static async over(extension: Extension, page: Page): Promise<Popup> {
    const popup = new Popup(await extension.openPopup(page));
    await until('words in the popup', async () => (await popup.headline()) !== '');
    return popup;
  }
}
