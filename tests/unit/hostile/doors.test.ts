import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyzePage } from '@/lib/analysis/analyze-page';
import { readHtml } from '@/lib/article/read-html';
import { decodePart } from '@/lib/format/decode-part';
import { reportHref, safeHref } from '@/lib/format/report-link';
import { parseLesson } from '@/lib/lessons/parse-lesson';
import { parseFigureQuery } from '@/lib/library/parse-figure-query';
import { backgroundDoor } from '@/lib/messaging/background-door';
import { pageDoor } from '@/lib/messaging/page-door';
import type { MessageName } from '@/lib/messaging/protocol';
import { serve } from '@/lib/messaging/server';
import type { Article } from '@/lib/model';
import { createArrayClaimSource } from '@/lib/packs/array-claim-source';
import { csvTemplate, parseCsvPack } from '@/lib/packs/csv-pack';
import { parsePack } from '@/lib/packs/parse-pack';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { toPolicy, underPolicy } from '@/lib/settings/managed';
import { DEFAULT_SETTINGS, readsHost } from '@/lib/settings/settings';
import { toSettings } from '@/lib/settings/to-settings';
import { BACKUP } from '@/lib/shelf/backup';
import { sealed, SMALL_PACK } from '../../fixtures/packs/small-pack';
import { tried as noteTried } from '../../support/tried';
import { mutated, mutatedText, POISON, RUNS } from './mutations';

const tried = new Map<string, number>();
/** Runs a property and counts its inputs. */
async function attack<T>(door: string, inputs: fc.Arbitrary<T>, holds: (input: T) => void | Promise<void>, numRuns = RUNS): Promise<void> {
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      tried.set(door, (tried.get(door) ?? 0) + 1);
      await holds(input);
    }),
    { numRuns },
  );
}
afterAll(() => {
  const all = [...tried.values()].reduce((sum, count) => sum + count, 0);
  noteTried('hostile inputs', all);
  process.stdout.write(`hostile inputs tried: ${all} (${[...tried].map(([door, count]) => `${door} ${count}`).join(', ')})\n`);
});

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const TEXT = 'At least 40 people were killed when the dam burst, officials said. More than 1,200 houses were destroyed in the valley, the mayor said.';
const ARTICLE: Article = { ...toPlainArticle(TEXT, { published: '2024-03-02', language: 'en' }) };
const NAMES: readonly MessageName[] = ['page:analyze', 'reader:inject', 'card:inject', 'panel:open', 'toolbar:clear', 'store:status', 'store:retry', 'claims:reject', 'claims:restore', 'article:compare', 'page:bring', 'store:announce'];
/** Nothing an input did may reach what all objects share. */
const isClean = (): boolean => Object.keys(Object.prototype).length === 0 && ({} as Record<string, unknown>).polluted === undefined;

describe('pages', { timeout: 600_000 }, () => {
  const DATA = { '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle', '@id': '#story', headline: 'Surge empties the quays', datePublished: '2024-03-02T08:00:00Z', dateModified: ['2024-03-02'], author: [{ '@type': 'Person', name: 'Ama Boateng' }, '#desk'], publisher: { '@id': '#outlet' }, mainEntityOfPage: { '@id': 'https://news.example/a' } }, { '@type': 'NewsMediaOrganization', '@id': '#outlet', name: 'The Orun Post', correctionsPolicy: { url: 'https://news.example/rules' }, ownershipFundingInfo: 'https://news.example/owners' }] };
  const HEAD = '<title>Surge empties the quays</title><link rel="canonical" href="https://news.example/a"><meta property="og:type" content="article"><meta property="og:site_name" content="The Orun Post"><meta name="author" content="By Ama Boateng"><meta property="article:published_time" content="2024-03-02">';
  const pageOf = (data: string, head = HEAD): string => `<!doctype html><html lang="en"><head>${head}<script type="application/ld+json">${data}</script></head><body><article><h1>Surge empties the quays</h1><p class="byline">By <a rel="author" href="/x">Ama Boateng</a></p><time datetime="2024-03-02">Saturday</time>${`<p>${TEXT}</p>`.repeat(4)}<table><tr><td>40</td></tr></table></article><aside><p>Read more: ${TEXT}</p></aside></body></html>`;

  /** A page takes as long as fifty messages. */
  const PAGES = RUNS / 5;

  it('whatever they hold and say of themselves, are read as an article that the background takes, or as none', async () => {
    let articles = 0;
    const pages = fc.oneof(mutated(DATA).map((value) => pageOf(JSON.stringify(value) ?? '')), mutatedText(JSON.stringify(DATA)).map((data) => pageOf(data)), mutatedText(HEAD).map((head) => pageOf(JSON.stringify(DATA), head)), mutatedText(pageOf(JSON.stringify(DATA))));
    await attack('page', fc.tuple(pages, fc.constantFrom('https://news.example/a', 'https://news.example/', 'about:blank', 'data:text/html,x', '')), ([html, address]) => {
      const article = readHtml(html, address);
      expect(isClean()).toBe(true);
      if (!article) return;
      articles += 1;
      const guarded = backgroundDoor.guard('page:analyze', { article, again: false });
      if (!guarded.ok) throw new Error(JSON.stringify([guarded, article.metadata]).slice(0, 600));
      for (const address of [article.metadata.url, article.metadata.correctionsPolicy, article.metadata.ownershipPolicy]) expect(safeHref(address) === null || /^https?:/.test(safeHref(address)!)).toBe(true);
    }, PAGES);
    expect(articles).toBeGreaterThan(PAGES / 2);
  });
});

describe('messages', { timeout: 600_000 }, () => {
  it('of any shape are turned down or become the request they claim to be, and what gets in harms nobody', async () => {
    const source = createArrayClaimSource([]);
    await attack('article message', mutated({ article: ARTICLE }), async (request) => {
      const guarded = backgroundDoor.guard('page:analyze', request);
      expect(isClean()).toBe(true);
      if (!guarded.ok) return;
      const { article } = guarded.value as { article: Article };
      expect(article.blocks.every(({ start, end }) => start >= 0 && start <= end && end <= article.text.length)).toBe(true);
      const report = await analyzePage(article, source);
      for (const { claim } of report.claims) expect(article.text.slice(claim.start, claim.end)).toBe(claim.quote);
    });
    await attack('background message', fc.tuple(fc.oneof(fc.constantFrom<string>(...NAMES), fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString')), POISON), ([name, request]) => {
      expect(typeof backgroundDoor.guard(name as MessageName, request).ok).toBe('boolean');
    });
    await attack('page message', fc.tuple(fc.constantFrom<MessageName>('claim:reveal', 'marks:set', 'page:read', 'card:command', 'report:get'), POISON), ([name, request]) => {
      const guarded = pageDoor.guard(name, request);
      if (guarded.ok && name === 'marks:set') expect(typeof (guarded.value as { shown: unknown }).shown).toBe('boolean');
    });
  });

  it('of a page may ask no more than a page needs, and none but our own contexts are heard', async () => {
    for (const name of NAMES) {
      const isForPages = ['page:analyze', 'reader:inject', 'card:inject', 'panel:open', 'toolbar:clear'].includes(name);
      expect(backgroundDoor.admits(name, { tabId: 7, isExtensionPage: false }), name).toBe(isForPages);
      expect(backgroundDoor.admits(name, { tabId: null, isExtensionPage: false }), name).toBe(false);
    }
    expect(pageDoor.admits('report:get', { tabId: 7, isExtensionPage: false })).toBe(false);

    let heard = 0;
    const stop = serve({ 'store:announce': () => ((heard += 1), true) }, backgroundDoor);
    const own = fakeBrowser.runtime.id;
    const page = fakeBrowser.runtime.getURL('/popup.html');
    const message = { lateral: 1, name: 'store:announce', request: {} };
    const deliver = (from: object): unknown => (fakeBrowser.runtime.onMessage as unknown as { trigger: (...given: unknown[]) => Promise<unknown> }).trigger(message, from, () => undefined);
    for (const from of [{ id: 'other', url: page }, { url: page }, { id: own, url: 'https://news.example/', tab: { id: 3 } }, { id: own, url: `https://news.example/?${page}` }, { id: own }]) await deliver(from);
    expect(heard).toBe(0);
    await deliver({ id: own, url: page });
    await Promise.resolve();
    await Promise.resolve();
    expect(heard).toBe(1);
    stop();
  });
});

describe('settings', { timeout: 600_000 }, () => {
  it('of any shape become settings that every reader of them can use', async () => {
    await attack('settings', fc.oneof(POISON, mutated({ ...DEFAULT_SETTINGS, quietHosts: ['a.example'], memory: { on: true, keepDays: 30, neverHosts: ['b.example'] } })), (held) => {
      const settings = toSettings(held);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      expect(typeof readsHost(settings, 'a.example')).toBe('boolean');
      expect(['off', 'badge', 'marks', 'all']).toContain(settings.level);
      expect([...settings.quietHosts, ...settings.memory.neverHosts].every((host) => typeof host === 'string')).toBe(true);
      expect(toSettings(settings)).toEqual(settings);
    });
  });

  it('of a broken policy change nothing', async () => {
    await attack('policy', mutated({ level: 'all', memory: false, links: false, language: 'es', quietHosts: ['a.example'], packs: ['b'] }), (held) => {
      const settings = underPolicy(DEFAULT_SETTINGS, toPolicy((held ?? {}) as Record<string, unknown>));
      expect(toSettings(settings)).toEqual(settings);
    });
  });
});

describe('files', { timeout: 900_000 }, () => {
  it('that are almost packs are read or refused with a reason', async () => {
    const seed = await sealed(SMALL_PACK);
    await attack('pack', fc.oneof(mutated(seed).map((value) => JSON.stringify(value) ?? ''), mutatedText(JSON.stringify(seed))), async (text) => {
      const reading = await parsePack(bytesOf(text));
      if (!reading.ok) expect(reading.faults[0]?.reason).toBeTruthy();
      else for (const { url } of reading.pack.reports) expect(url === null || /^https?:/i.test(url)).toBe(true);
      expect(isClean()).toBe(true);
    });
  });

  it('that are almost tables are read or refused with a reason', async () => {
    const card = { id: 'a', title: 'A', maintainer: 'b', licence: 'c', method: 'd' };
    await attack('table', mutatedText(csvTemplate()), async (text) => {
      const reading = await parseCsvPack(bytesOf(text), card);
      if (!reading.ok) expect(reading.faults[0]?.reason).toBeTruthy();
    });
  });

  it('that are almost lessons are read or refused with a reason', async () => {
    const folder = join(import.meta.dirname, '../../../assets/lessons');
    const seeds = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => readFileSync(join(folder, name), 'utf8'));
    await attack('lesson', fc.oneof(...seeds.slice(0, 4).map(mutatedText), ...seeds.slice(0, 4).map((text) => mutated(JSON.parse(text) as unknown).map((value) => JSON.stringify(value) ?? ''))), (text) => {
      const reading = parseLesson(text);
      if (!reading.ok) expect(reading.faults[0]?.code).toBeTruthy();
      expect(isClean()).toBe(true);
    });
  });

  it('that are almost backups are taken whole or not at all', async () => {
    const claim = { key: 'k', articleKey: 'a', kind: 'figure', quote: '40 people', says: null, sentence: null, frame: 'killed', value: { low: 40, high: 40, approx: false, unit: 'people', rule: 'N' }, counted: 'people', countedKind: 'people', agent: null, object: null, place: [], placeIds: [], time: null, attributedTo: null, hedge: 'stated', modality: 'actual', implied: [] };
    const article = { key: 'a', packId: 'memory', provenance: 'remembered', storyId: null, outletId: 'o', url: null, headline: null, published: null, datesInferred: false, language: null, via: null, signature: ['x'] };
    const backup = { lateralBackup: 1, packs: [], off: [], memory: [{ record: { key: 'a', firstRead: '2024-01-01', lastRead: '2024-01-02', history: [] }, article, claims: [claim] }], rejections: [{ claimKey: 'a', storedKey: 'b', at: 'c' }], settings: {} };
    expect(v.safeParse(BACKUP, backup).success).toBe(true);
    await attack('backup', mutated(backup), (value) => {
      const parsed = v.safeParse(BACKUP, value);
      if (!parsed.success) return;
      for (const kept of parsed.output.memory) {
        expect(Number.isNaN(Date.parse(kept.record.lastRead))).toBe(false);
        expect(kept.article.signature.every((key) => typeof key === 'string')).toBe(true);
        expect(() => kept.claims.map(({ place, value }) => [place.join(), value?.unit.length])).not.toThrow();
      }
    });
  });
});

describe('addresses and queries', () => {
  it('of any text open no more than web pages, and break nothing', async () => {
    const address = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'JaVaScRiPt://%0aalert(1)', 'data:text/html,<script>', 'blob:https://a/1', 'file:///etc/passwd', 'chrome://settings', '\u0001javascript:alert(1)', 'https://[', '//a'));
    await attack('address', address, (url) => {
      expect(safeHref(url) ?? 'https:').toMatch(/^https?:/);
      expect(reportHref(url, url) ?? 'https:').toMatch(/^https?:/);
    });
    await attack('route', fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%', '%E0', '%zz', '%00', 'a%2Fb')), (part) => {
      expect(typeof decodePart(part)).toBe('string');
      expect(parseFigureQuery(decodePart(part), new Map())).toBeTruthy();
    });
  });
});
