// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Marks } from '@/lib/highlight';
import type { PageReport, Result } from '@/lib/model';
import { createPageSession, type PageSession } from '@/lib/reading/page-session';
import { SAMPLES_FOLDER } from '../../support/samples';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const stop = new AbortController();
let answers: ((report: Result<PageReport>) => void)[];
let session: PageSession;

const reportOf = (status: string): Result<PageReport> => ({ ok: true, value: { status, claims: [], metadata: {}, timings: {} } as unknown as PageReport });
const asked = async (count: number): Promise<void> => {
  while (answers.length < count) await new Promise((done) => setTimeout(done));
};

beforeEach(() => {
  answers = [];
  document.documentElement.innerHTML = readFileSync(join(SAMPLES_FOLDER, 'mill/index.html'), 'utf8');
  session = createPageSession({
    document,
    root: document.documentElement,
    address: () => 'https://news.example/2024/mill.html',
    passedAt: 'https://news.example/2024/mill.html',
    marks: { supported: true, show: () => undefined, hide: () => undefined, activate: () => undefined, at: () => null } satisfies Marks,
    analyze: () => new Promise((answer) => answers.push(answer)),
    level: () => Promise.resolve('all'),
    announce: () => undefined,
    clearToolbar: () => undefined,
    isAlive: () => true,
    onOrphaned: () => undefined,
    signal: stop.signal,
  });
});
afterEach(() => stop.abort());

it('keeps the later of two comparisons where the answer to the earlier one comes last', async () => {
  const reading = session.read(false);
  await asked(1);
  // The packs are in by now, and the page is told so while its first question is under way.
  const again = session.compareAgain();
  await asked(2);
  answers[1]!(reportOf('ok'));
  await again;
  answers[0]!(reportOf('importing'));
  await reading;
  expect(session.state()).toMatchObject({ phase: 'ready', report: { status: 'ok' } });
});
