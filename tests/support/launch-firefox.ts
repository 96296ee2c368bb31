import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import WebSocket from 'ws';
import type { Answer, MessageName, PageState, Request, UiToPage } from '@/lib/messaging/protocol';
import type { PageReport, StoreStatus } from '@/lib/model';
import { findBrowser } from './find-browser';
import { until } from './until';

export const FIREFOX_BUILD = resolve(process.env.LATERAL_FIREFOX_BUILD ?? resolve(import.meta.dirname, '../../.output/firefox-mv3'));
/** Id of the built extension, from its manifest. */
const ADDON = 'lateral@lateral.example';
/** Host of the extension's pages; Firefox picks one at random unless a preference names it. */
const HOST = '5c1a7e9e-21d4-4f6e-9f0e-6c61746572a1';

/** Nothing but the pages under test: no first-run pages, no calls home. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
  'remote.active-protocols': 1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'intl.accept_languages': 'en-US',
};

/** What a page's own policy kept it from doing is no error of ours. */
const OF_A_POLICY = /^(?:Content-Security-Policy:|downloadable font:.*content blocked)/;

/** A tab of the running Firefox. */
export interface FirefoxTab {
  evaluate<T>(expression: string): Promise<T>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A running Firefox without a window, with the unpacked extension in it. */
export interface FirefoxExtension {
  address(page: string): string;
  open(url: string): Promise<FirefoxTab>;
  ask<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Answer<Name>>;
  seeded(): Promise<Extract<StoreStatus, { status: 'ready' }>>;
  /** What the content script of the tab with this address answers to a message. */
  askPage<Name extends keyof UiToPage>(url: string, name: Name, request: Request<Name>): Promise<Answer<Name>>;
  /** What the content script of the tab with this address says of it now. */
  stateOf(url: string): Promise<PageState>;
  /** Messages of errors that the browser has logged so far, in pages and in the extension. */
  errors(): readonly string[];
  /** The value of an expression in a page of the extension. */
  evaluate<T>(expression: string): Promise<T>;
  /** The report of the tab whose address this is, once it is compared with a store that is ready. */
  reportOf(url: string): Promise<PageReport>;
  /** Opens the real action popup over the tab in front; evaluates expressions of `document` and `window` there. */
  openPopup(): Promise<{ evaluate<T>(expression: string): Promise<T> }>;
  /** Stops the event page as the browser does when it idles. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

interface Reply {
  id?: number;
  type?: string;
  error?: string;
  message?: string;
  result?: Record<string, unknown>;
}

/** Starts Firefox with its own remote protocol (WebDriver BiDi) and puts the unpacked build in; no Firefox stays behind where that fails. */
export async function launchFirefox(build: string = FIREFOX_BUILD): Promise<FirefoxExtension> {
  const stops: (() => void)[] = [];
  try {
    return await start(build, stops);
  } catch (error) {
    for (const stop of stops) stop();
    throw error;
  }
}

async function start(build: string, stops: (() => void)[]): Promise<FirefoxExtension> {
  const profile = mkdtempSync(join(tmpdir(), 'lateral-firefox-'));
  writeFileSync(join(profile, 'user.js'), Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
  const program = spawn(findBrowser('firefox'), ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  stops.push(() => program.kill());
  const ended = new Promise<void>((done) => program.once('exit', () => done()));
  const socketAddress = await new Promise<string>((found, failed) => {
    let said = '';
    program.stderr.on('data', (piece: Buffer) => {
      said += piece.toString();
      const address = /WebDriver BiDi listening on (?<address>ws:\S+)/.exec(said)?.groups?.address;
      if (address !== undefined) found(`${address}/session`);
    });
    program.once('exit', (code) => failed(new Error(`Firefox ended with ${code}:\n${said}`)));
  });
  const socket = new WebSocket(socketAddress);
  await new Promise<void>((open, failed) => {
    socket.once('open', () => open());
    socket.once('error', failed);
  });

  let last = 0;
  const waiting = new Map<number, { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }>();
  const errors: string[] = [];
  socket.on('message', (data: Buffer) => {
    const reply = JSON.parse(data.toString()) as Reply & { method?: string; params?: { level?: string; text?: string; type?: string } };
    if (reply.method === 'log.entryAdded' && reply.params?.level === 'error' && reply.params.type === 'javascript' && !OF_A_POLICY.test(reply.params.text ?? '')) errors.push(reply.params.text ?? 'an error without words');
    const call = reply.id === undefined ? undefined : waiting.get(reply.id);
    if (!call || reply.id === undefined) return;
    waiting.delete(reply.id);
    if (reply.type === 'error') call.reject(new Error(`${reply.error}: ${reply.message}`));
    else call.resolve(reply.result ?? {});
  });
  const send = (method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> =>
    new Promise((done, failed) => {
      const id = (last += 1);
      waiting.set(id, { resolve: done, reject: failed });
      socket.send(JSON.stringify({ id, method, params }));
    });

  /** Values travel as JSON: the protocol's own form of objects is another one. */
  async function evaluateIn<T>(context: string, expression: string): Promise<T> {
    const answer = await send('script.evaluate', { expression: `(async () => JSON.stringify({ value: await (${expression}) }))()`, target: { context }, awaitPromise: true, userActivation: true });
    if (answer.type === 'exception') throw new Error((answer.exceptionDetails as { text: string }).text);
    return (JSON.parse((answer.result as { value: string }).value) as { value: T }).value;
  }

  async function open(url: string): Promise<FirefoxTab & { context: string }> {
    const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
    // For pages of the extension the answer never comes although they load: what follows waits for what it needs.
    const going = send('browsingContext.navigate', { context, url, wait: 'complete' });
    if (url.startsWith('http')) await going;
    else going.catch(() => undefined);
    await until(`${url} to load`, async () => evaluateIn<boolean>(context, `document.readyState === 'complete' && location.href !== 'about:blank'`));
    return {
      context,
      evaluate: (expression) => evaluateIn(context, expression),
      screenshot: async () => Buffer.from(String((await send('browsingContext.captureScreenshot', { context })).data), 'base64'),
      close: async () => {
        await send('browsingContext.close', { context });
      },
    };
  }

  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  await send('webExtension.install', { extensionData: { type: 'path', path: build } });
  const address = (page: string): string => `moz-extension://${HOST}/${page}`;
  const asker = await until('the extension to be in', () => open(address('popup.html')), 30_000);
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as { contexts: readonly { context: string }[] };
  const chrome = tree.contexts[0]!.context;
  const message = (name: MessageName | keyof UiToPage, request: unknown): string => JSON.stringify({ lateral: 1, name, request });

  const extension: FirefoxExtension = {
    address,
    open,
    ask: (name, request) => asker.evaluate(`browser.runtime.sendMessage(${message(name, request)})`),
    seeded: () =>
      until(
        'the packs to be in the store',
        async () => {
          const answer = await extension.ask('store:status', {});
          if (answer.ok && answer.value.status === 'failed') throw new Error(`Seeding failed: ${answer.value.detail}`);
          return answer.ok && answer.value.status === 'ready' ? answer.value : null;
        },
        90_000,
      ),
    async askPage(url, name, request) {
      const answer = await asker.evaluate<Answer<typeof name> | null>(
        `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})).then((tab) => tab ? browser.tabs.sendMessage(tab.id, ${message(name, request)}, { frameId: 0 }) : null)`,
      );
      if (answer === null) throw new Error(`No tab has the address ${url}.`);
      return answer;
    },
    async stateOf(url) {
      const state = await extension.askPage(url, 'report:get', {});
      if (!state.ok) throw new Error(`the page gives no state: ${JSON.stringify(state)}`);
      return state.value;
    },
    errors: () => errors,
    evaluate: (expression) => asker.evaluate(expression),
    reportOf: (url) =>
      until('the report of the page', async () => {
        const { phase, report } = await extension.stateOf(url);
        if (phase !== 'ready' || report === null || report.status === 'importing' || report.status === 'empty') throw new Error(`the page is ${phase}, its report ${report?.status ?? 'not there'}`);
        return report;
      }),
    async openPopup() {
      await asker.evaluate('browser.action.openPopup()');
      const view = `browser.extension.getViews({ type: 'popup' })[0]`;
      await until('the popup', () => asker.evaluate<boolean>(`${view}?.document.readyState === 'complete'`));
      return { evaluate: (expression) => asker.evaluate(`((window, document) => (${expression}))(${view}, ${view}.document)`) };
    },
    async stopBackground() {
      await evaluateIn(chrome, `WebExtensionPolicy.getByID(${JSON.stringify(ADDON)}).extension.terminateBackground().then(() => true)`);
    },
    async close() {
      await send('browser.close').catch(() => undefined);
      const stuck = setTimeout(() => program.kill(), 5_000);
      await ended;
      clearTimeout(stuck);
      rmSync(profile, { recursive: true, force: true });
    },
  };
  return extension;
}
