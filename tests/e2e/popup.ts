import type { Page } from '@playwright/test';
import type { Target } from '../support/attach-target';
import type { Extension } from '../support/launch-extension';
import { until } from '../support/until';

/** The action popup, as its reader sees and presses it. */
export class Popup {
  private constructor(private readonly target: Target) {}

  /** Opens the popup over a page and waits until it has something to say. */
  static async over(extension: Extension, page: Page): Promise<Popup> {
    const popup = new Popup(await extension.openPopup(page));
    await until('words in the popup', async () => (await popup.headline()) !== '');
    return popup;
  }

  /** The sentence it starts with. */
  headline(): Promise<string> {
    return this.target.evaluate(`document.querySelector('h1')?.innerText.trim() ?? ''`);
  }

  words(): Promise<string> {
    return this.target.evaluate('document.body.innerText');
  }

  /** The quotes of its rows, without quotation marks. */
  quotes(): Promise<readonly string[]> {
    return this.target.evaluate(`[...document.querySelectorAll('.row .say .q')].map((quote) => quote.textContent.trim().replace(/^[“"„«]|[”"»]$/gu, ''))`);
  }

  /** Opens the row whose quote holds these words and waits for what lies behind it. */
  async open(words: string): Promise<void> {
    const pressed = await this.target.evaluate<boolean>(`(() => {
      const quote = [...document.querySelectorAll('.row .say .q')].find((row) => row.textContent.toLowerCase().includes(${JSON.stringify(words.toLowerCase())}));
      const row = quote?.closest('a, button, summary, [role=button]') ?? quote?.closest('.row')?.querySelector('a, button, summary');
      row?.click();
      return row !== undefined && row !== null;
    })()`);
    if (!pressed) throw new Error(`No row of the popup holds "${words}"; it says: ${await this.words()}`);
  }

  /** Presses the button with these words. */
  async press(label: string): Promise<void> {
    const pressed = await this.target.evaluate<boolean>(`(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === ${JSON.stringify(label)});
      button?.click();
      return button !== undefined;
    })()`);
    if (!pressed) throw new Error(`No button of the popup says "${label}"; it says: ${await this.words()}`);
  }

  /** Addresses of all links that lead out of the extension. */
  links(): Promise<readonly string[]> {
    return this.target.evaluate(`[...document.querySelectorAll('a[href^="http"]')].map((link) => link.href)`);
  }

  screenshot(): Promise<Buffer> {
    return this.target.screenshot();
  }

  close(): Promise<void> {
    return this.target.close();
  }
}
