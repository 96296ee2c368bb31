import { browser } from 'wxt/browser';
import { askPage } from '@/lib/messaging';

/** Files of the build, which the manifest names as plain text. */
type ScriptFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];

/**
 * Puts what runs in every page into a tab that has none of it: one that was open before Lateral was installed or updated, or
 * whose reader has allowed it only just now. False where the browser does not let us in.
 */
export async function bring(tabId: number): Promise<boolean> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script) return false;
  const target = { tabId, frameIds: [0] };
  try {
    await browser.scripting.insertCSS({ target, files: script.css ?? [] });
    await browser.scripting.executeScript({ target, files: (script.js ?? []) as ScriptFile[] });
    return true;
  } catch {
    return false;
  }
}

/** Brings Lateral into every open page that does not answer, so that none has to be loaded again. */
export async function bringToOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url, discarded }) => {
      // Only tabs whose address we see are ours to enter.
      if (id === undefined || discarded || !/^https?:/.test(url ?? '') || (await askPage(id, 'page:list', {})).ok) return;
      await bring(id);
    }),
  );
}
