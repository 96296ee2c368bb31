import type { Extension } from './launch-extension';

/** Levels, scopes and origins of policies as the browser's own page for trying them numbers them (Chromium, chrome://policy/test). */
const MANDATORY = 1;
const MACHINE = 1;
const PLATFORM = 0;

/** The module by which pages of the browser itself ask it. */
const BRIDGE: string = 'chrome://resources/js/cr.js';

/**
 * Puts a policy for the extension in force, as a file of whoever manages the machine would; nothing is written there, so that it needs no rights.
 * The browser's own page for trying policies does it, which unbranded builds have. An empty one takes it back.
 */
export async function setPolicy(extension: Extension, policy: Readonly<Record<string, unknown>>): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://policy/test');
  const policies = Object.entries(policy).map(([name, value]) => ({ namespace: extension.id, name, value, source: PLATFORM, scope: MACHINE, level: MANDATORY }));
  await page.evaluate(async ([bridge, given]) => {
    const { sendWithPromise } = (await import(bridge)) as { sendWithPromise(...message: readonly string[]): Promise<unknown> };
    await sendWithPromise('setLocalTestPolicies', given, '');
  }, [BRIDGE, JSON.stringify(policies)] as const);
  await page.close();
}
