import { browser } from 'wxt/browser';

/** Key in the browser's local storage: the welcome page was opened on this device. */
const WELCOMED = 'welcomed';

/** Opens the welcome page, the first time only: browsers tell of an install more than once where an extension is loaded by hand. */
export async function welcomeOnce(): Promise<void> {
  if ((await browser.storage.local.get(WELCOMED))[WELCOMED] === true) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
