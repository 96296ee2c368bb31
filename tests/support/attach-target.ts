import type { Browser, CDPSession } from '@playwright/test';
import { until } from './until';

/** A page that the driver does not list (action popup, side panel), driven over the browser's own protocol. */
export interface Target {
  /** The value of an expression in the target, promises awaited. */
  evaluate<T>(expression: string): Promise<T>;
  send(method: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** A picture of the target as PNG. */
  screenshot(): Promise<Buffer>;
  /** Closes it, and waits until it has gone: the side panel is still there while it slides out of sight. */
  close(): Promise<void>;
  /** Waits until it has gone, whoever closes it. */
  gone(): Promise<void>;
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

interface Reply {
  id?: number;
  error?: { message: string };
  result?: Record<string, unknown>;
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** All targets of the browser, those included that it does not list as pages. */
export async function listTargets(session: CDPSession): Promise<readonly TargetInfo[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos;
}

/** Attaches to the first target that `wanted` accepts, waiting for it to appear. */
export async function attachTarget(browser: Browser, what: string, wanted: (target: TargetInfo) => boolean): Promise<Target> {
  const root = await browser.newBrowserCDPSession();
  const target = await until(what, async () => (await listTargets(root)).find(wanted));
  const { sessionId } = await root.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });

  let last = 0;
  let isClosed = false;
  const waiting = new Map<number, { resolve: (value: Record<string, unknown>) => void; reject: (error: Error) => void }>();
  root.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    const call = reply.id === undefined ? undefined : waiting.get(reply.id);
    if (!call || reply.id === undefined) return;
    waiting.delete(reply.id);
    if (reply.error) call.reject(new Error(reply.error.message));
    else call.resolve(reply.result ?? {});
  });
  root.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    isClosed = true;
    for (const call of waiting.values()) call.reject(new Error(`${what} was closed`));
    waiting.clear();
  });

  const send: Target['send'] = (method, parameters = {}) =>
    new Promise((resolve, reject) => {
      if (isClosed) {
        reject(new Error(`${what} was closed`));
        return;
      }
      const id = (last += 1);
      waiting.set(id, { resolve, reject });
      root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params: parameters }) })
        // Sent while it went: the browser has words of its own for that.
        .catch((error: unknown) => reject(isClosed ? new Error(`${what} was closed`) : error instanceof Error ? error : new Error(String(error))));
    });

  const gone = async (): Promise<void> => {
    await until(`${what} to go`, async () => !(await listTargets(root)).some(({ targetId }) => targetId === target.targetId));
  };

  return {
    send,
    gone,
    async evaluate<T>(expression: string): Promise<T> {
      const answer = (await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true })) as unknown as Evaluated;
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value as T;
    },
    async screenshot() {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
    close: async () => {
      await root.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
      await gone();
      await root.detach();
    },
  };
}
