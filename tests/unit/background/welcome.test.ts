import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { welcomeOnce } from '@/lib/background/welcome';

beforeEach(() => fakeBrowser.reset());

it('is opened once, also where the browser tells twice of the same install at the same time', async () => {
  const opened: unknown[] = [];
  fakeBrowser.tabs.onCreated.addListener((tab) => void opened.push(tab));
  await Promise.all([welcomeOnce(), welcomeOnce()]);
  await welcomeOnce();
  expect(opened).toHaveLength(1);
});
