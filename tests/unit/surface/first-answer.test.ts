import { afterEach, describe, expect, it } from 'vitest';
import { askFirst, takeFirstAnswer, takeFirstStored } from '@/lib/surface/first-answer';

const given = globalThis as { chrome?: unknown; browser?: unknown };
const before = { chrome: given.chrome, browser: given.browser };
afterEach(() => void Object.assign(given, before));

const LIST = { ok: true, value: { phase: 'ready' } };
function open(storage: object): void {
  given.browser = undefined;
  given.chrome = { tabs: { query: () => Promise.resolve([{ id: 7, url: 'https://post.example/' }]), sendMessage: () => Promise.resolve(LIST) }, storage };
  askFirst();
}
const own = { settings: { level: 'marks' } };
const gone = (): Promise<never> => Promise.reject(new Error('gone'));

describe('what a window asks for before its modules are there', () => {
  it('is the list of the page, the settings and the policy, each taken once', async () => {
    open({ local: { get: (key: string) => Promise.resolve(key === 'settings' ? own : {}) }, managed: { get: () => Promise.resolve({ language: 'es' }) } });
    expect(await takeFirstAnswer()).toEqual({ tab: { id: 7, url: 'https://post.example/' }, answer: LIST });
    expect(await takeFirstStored()).toEqual({ own, held: { language: 'es' } });
    expect([await takeFirstAnswer(), await takeFirstStored()]).toEqual([null, null]);
  });

  it('is no policy where the browser knows none for us, and nothing where the settings cannot be read: they are then read again', async () => {
    open({ local: { get: () => Promise.resolve(own) }, managed: { get: gone } });
    expect(await takeFirstStored()).toEqual({ own, held: {} });
    open({ local: { get: gone }, managed: { get: () => Promise.resolve({}) } });
    expect(await takeFirstStored()).toBeNull();
    expect(await takeFirstAnswer()).not.toBeNull();
  });
});
