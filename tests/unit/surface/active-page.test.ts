import { expect, it } from 'vitest';
import { type ActivePage, createPageReader } from '@/lib/surface/active-page';

const pageOf = (tabId: number, host: string): ActivePage => ({ tabId, state: null, host });

it('never shows the page that the reader has left, however late it answers', () => {
  const readings: ((page: ActivePage) => void)[] = [];
  const told: string[] = [];
  const refresh = createPageReader(({ host }) => told.push(host!), (tell) => new Promise<void>(() => readings.push(tell)));
  void refresh();
  void refresh();
  // the first is told while nothing newer is known: a page that changes all the time is shown all the same
  readings[0]!(pageOf(1, 'being-read.example'));
  readings[1]!(pageOf(2, 'in-front.example'));
  readings[0]!(pageOf(1, 'read-at-last.example'));
  readings[1]!(pageOf(2, 'in-front-and-read.example'));
  expect(told).toEqual(['being-read.example', 'in-front.example', 'in-front-and-read.example']);
});
