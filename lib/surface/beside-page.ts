import type { Words } from '@/lib/format/words';
import { type Policy, readPolicy } from '@/lib/settings/managed';
import { type Settings, watchSettings } from '@/lib/settings/settings';
import { type FollowedPage, followActivePage } from './active-page';
import { chosenWords, markDocument } from './chosen-words';
import { firstSettings } from './first-settings';

interface Held {
  settings: Settings;
  policy: Policy;
}

/** What popup and side panel are drawn from. */
interface BesidePage extends FollowedPage {
  /** In the language that was chosen when the window was opened. */
  words: Words;
  /** The reader's settings, and what is fixed over them, as they are now. */
  held(): Held;
}

/**
 * The page in front, settings and words for a window beside it, whose document is told its language. Page and settings were asked for by ask-first.ts, before
 * this module was there; from now on both are followed, and a change that comes before the first answer is not lost.
 */
export async function besidePage(document: Document): Promise<BesidePage> {
  const page = followActivePage();
  let draw: (() => void) | null = null;
  let changed: Held | null = null;
  watchSettings(async (settings) => {
    changed = { settings, policy: await readPolicy() };
    draw?.();
  });
  const first = await firstSettings();
  const held = (): Held => changed ?? first;
  const words = await chosenWords(held().settings.language);
  markDocument(document, words);
  return {
    words,
    held,
    now: page.now,
    refresh: page.refresh,
    // Not before anything is known of the page: a change of the settings would draw a page that nobody answers for.
    drawWith: (given) =>
      page.drawWith(() => {
        draw = given;
        given();
      }),
  };
}
