import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { applyPolicy } from '@/lib/background/apply-policy';
import { bringToOpenPages } from '@/lib/background/bring';
import { createHandlers } from '@/lib/background/handlers';
import { followLevel } from '@/lib/background/follow-level';
import { onShortcut } from '@/lib/background/on-shortcut';
import { seed } from '@/lib/background/seeding';
import { tellPages } from '@/lib/background/tell-pages';
import { welcomeOnce } from '@/lib/background/welcome';
import { backgroundDoor } from '@/lib/messaging/background-door';
import { serve } from '@/lib/messaging/server';
import { countRequests } from '@/lib/network/count-requests';
import { openDatabase } from '@/lib/store/database';

/** Wires the store, the messages and the shortcuts. All listeners stand before anything is awaited: the browser wakes the worker for them. */
export default defineBackground({
  type: 'module',
  main() {
    countRequests();
    const database = openDatabase();
    serve(createHandlers(database), backgroundDoor);
    browser.commands.onCommand.addListener((command) => void onShortcut(command));
    followLevel();
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void bringToOpenPages();
      if (reason === 'install') void welcomeOnce();
    });
    // Every start of the worker, not the install alone: a seeding that was stopped goes on with whatever wakes the worker next.
    void seed(database).then(async (wrote) => ((await applyPolicy(database)) || wrote ? tellPages() : undefined));
  },
});
