import { browser } from 'wxt/browser';

/** Puts one of our scripts into the top frame of the tab; false where the browser does not allow it there. */
export async function inject(tabId: number, file: '/reader.js' | '/card.js'): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
    return true;
  } catch {
    return false;
  }
}
