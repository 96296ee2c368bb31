import { browser } from 'wxt/browser';
import { ok, problem, type Result } from '@/lib/model';
import type { Envelope, MessageName, Request, Response } from './protocol';

/** Who sent a message, as the browser says it. */
interface Sender {
  tabId: number | null;
  /** True for the popup, the side panel and the extension's own pages; false for content scripts. */
  isExtensionPage: boolean;
}

type Handler<Name extends MessageName> = (request: Request<Name>, sender: Sender) => Response<Name> | Promise<Response<Name>>;
export type Handlers<Names extends MessageName> = { [Name in Names]: Handler<Name> };

export interface Door {
  /** Turns unknown input into the request, or says in a word what is wrong with it. */
  guard(name: MessageName, request: unknown): Result<unknown>;
  /** Whether this sender may send this message. */
  admits(name: MessageName, sender: Sender): boolean;
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && (message as { lateral?: unknown }).lateral === 1 && typeof (message as { name?: unknown }).name === 'string';

/**
 * Stops listening when called. Answers each message by its handler with a `Result`; a thrown error becomes a problem.
 * Answers go through `sendResponse` and `return true`, which works with and without the polyfill and in the fake browser.
 */
export function serve<Names extends MessageName>(handlers: Handlers<Names>, door: Door): () => void {
  const listen = (message: unknown, from: { id?: string; url?: string; tab?: { id?: number } }, respond: (answer: unknown) => void): true | undefined => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.name)) return undefined;
    if (from.id !== browser.runtime.id) return undefined;
    const sender: Sender = { tabId: from.tab?.id ?? null, isExtensionPage: from.url?.startsWith(browser.runtime.getURL('/')) ?? false };
    if (!door.admits(message.name, sender)) {
      respond(problem('not-admitted', message.name));
      return undefined;
    }
    const request = door.guard(message.name, message.request);
    if (!request.ok) {
      respond(request);
      return undefined;
    }
    const handler = handlers[message.name as Names] as (request: unknown, sender: Sender) => unknown;
    // Called at once: a handler that opens the side panel needs the gesture of the click, which is lost a task later.
    new Promise((resolve) => resolve(handler(request.value, sender))).then(
      (value) => respond(ok(value)),
      (error: unknown) => respond(problem('failed', error instanceof Error ? error.message : String(error))),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () => browser.runtime.onMessage.removeListener(listen as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
