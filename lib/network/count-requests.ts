import { browser } from 'wxt/browser';

/** Keys of the browser's session storage, one for each request: contexts that count at the same time cannot lose one another's. */
const PREFIX = 'request ';

/** Whether what the browser stopped was on its way out of the extension; else it is a word such as `inline`. */
const isOutside = (address: string): boolean => /^(?:https?|wss?|ftp):/i.test(address);

/**
 * Notes every request that the context it runs in (a page, the background) tries to send outside the extension, until the
 * browser is closed. The policy of the extension forbids all of them, and the browser tells of each that it stops: that is
 * counted. (Its list of loaded resources stays empty in pages of an extension, so it cannot be counted by.) No address is kept.
 */
export function countRequests(): void {
  addEventListener('securitypolicyviolation', ({ blockedURI }) => noteRequest(blockedURI));
}

/** Notes one request that the browser stopped, where it was on its way out; for what a worker tells its page. */
export function noteRequest(address: string): void {
  if (isOutside(address)) void browser.storage.session.set({ [`${PREFIX}${crypto.randomUUID()}`]: true });
}

/** How many requests all contexts have tried since the browser was started. */
export const countedRequests = async (): Promise<number> => Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX)).length;
