import { browser } from 'wxt/browser';

/** Opens the presenter's notes in a window of their own, to be moved to another screen. Not by `window.open`: a page opened so may start without the extension's API. */
export const openNotes = (lessonId: string): Promise<unknown> =>
  browser.windows.create({ url: `${browser.runtime.getURL('/lesson.html')}#/notes/${encodeURIComponent(lessonId)}`, type: 'popup', width: 720, height: 820 });
