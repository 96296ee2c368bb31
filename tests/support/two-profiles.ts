import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Installed, reachInstalled } from './installed';
import { launchExtension } from './launch-extension';
import { newProfile } from './seeded-profile';
import { until } from './until';

/** Folders of the two in the browser's own folder, as Chromium names them. */
const [FIRST, SECOND] = ['Default', 'Profile 1'] as const;

/** Addresses of the tabs they open with, by which they are told apart. */
const [FIRST_TAB, SECOND_TAB] = ['about:blank', 'about:blank#second'] as const;

/** Writes into one of the browser's own records, which it must not have open. */
function change(file: string, how: (record: Record<string, object>) => void): void {
  const record = JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>;
  how(record);
  writeFileSync(file, JSON.stringify(record));
}

/** One browser with windows of two profiles, both with the extension. */
export interface TwoProfiles {
  first: Installed;
  second: Installed;
  close(): Promise<void>;
}

/** Makes the second profile beside the first, and starts the browser as it starts for a reader who left both open. */
export async function launchTwoProfiles(): Promise<TwoProfiles> {
  const folder = newProfile(true);
  const making = await launchExtension({ profile: folder, arguments: [`--profile-directory=${SECOND}`] });
  await making.seeded();
  await making.context.close();
  change(join(folder, 'Local State'), ({ profile }) => Object.assign(profile!, { last_used: FIRST, last_active_profiles: [FIRST, SECOND] }));
  // A profile that was not the last in use is opened only where it has pages of its own to open with (4: these).
  change(join(folder, SECOND, 'Preferences'), (preferences) => {
    preferences.session = { ...preferences.session, restore_on_startup: 4, startup_urls: [SECOND_TAB] };
  });
  const { context, id, address, close } = await launchExtension({ profile: folder });
  /** The profile that has a tab of this address. Its own pages open its tabs: a tab that the driver opens comes to whichever window was last in front. */
  const profileOf = async (tab: string): Promise<Installed> => {
    const opener = await until(`the tab ${tab}`, () => Promise.resolve(context.pages().find((page) => page.url() === tab)));
    await opener.goto(address('manifest.json'));
    const newPage = async (): Promise<Page> => {
      const opening = context.waitForEvent('page');
      await opener.evaluate(() => chrome.tabs.create({ url: 'about:blank' }));
      return opening;
    };
    return reachInstalled(context, id, newPage);
  };
  return {
    first: await profileOf(FIRST_TAB),
    second: await profileOf(SECOND_TAB),
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
