import { browser } from 'wxt/browser';
import { problem } from '@/lib/model';
import type { Answer, Envelope, PageToBackground, Request, UiToBackground, UiToPage } from './protocol';

const isAnswer = (value: unknown): boolean => typeof value === 'object' && value !== null && 'ok' in value;

/** The answer, or a problem where nobody listens, the extension was reloaded, or the answer is none. Never throws. */
async function settle(sending: () => Promise<unknown>): Promise<Answer<never>> {
  try {
    const answer = await sending();
    return isAnswer(answer) ? (answer as Answer<never>) : problem('no-answer');
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return problem(/context invalidated|extension context/i.test(detail) ? 'orphaned' : 'unreachable', detail);
  }
}

/** Tells open panels, if any, that what this page shows has changed. Nobody answers. */
export function announcePageChange(): void {
  void settle(() => browser.runtime.sendMessage({ lateral: 1, name: 'page:changed', request: {} }));
}

/**
 * What the background answers to a content script or to a page of the extension. A browser may stop the background in the
 * middle of a request; the next message wakes it, so what got no answer is asked once more: every request may be made twice.
 */
export async function askBackground<Name extends keyof (PageToBackground & UiToBackground)>(name: Name, request: Request<Name>): Promise<Answer<Name>> {
  const envelope: Envelope = { lateral: 1, name, request };
  const ask = (): Promise<Answer<Name>> => settle(() => browser.runtime.sendMessage(envelope));
  const answer = await ask();
  return !answer.ok && (answer.error.code === 'unreachable' || answer.error.code === 'no-answer') ? ask() : answer;
}

/** What the content script of a tab (its top frame) answers; `unreachable` where the tab has none. */
export function askPage<Name extends keyof UiToPage>(tabId: number, name: Name, request: Request<Name>): Promise<Answer<Name>> {
  const envelope: Envelope = { lateral: 1, name, request };
  return settle(() => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
}
