import { browser } from 'wxt/browser';
import { oneByOne } from '@/lib/settings/one-by-one';

/** Key in the browser's local storage: the welcome page was opened on this device. */
const WELCOMED = 'welcomed';

const inTurn = oneByOne();

/** Opens the welcome page, the first time only: browsers tell of an install more than once where an extension is loaded by hand, and at times at once. */
export const welcomeOnce = (): Promise<void> =>
  inTurn(async () => {
    if ((await browser.storage.local.get(WELCOMED))[WELCOMED] === true) return;
    await browser.storage.local.set({ [WELCOMED]: true });
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
