import { browser } from 'wxt/browser';
import { createWords, lookupOver, type Tree, type Words } from '@/lib/format/words';
import { browserWords } from './browser-words';

/** Languages that can be chosen besides the browser's own; each is loaded only when chosen. */
const CHOSEN: Readonly<Record<string, () => Promise<{ default: Tree }>>> = {
  en: () => import('@/assets/locales/en.json'),
  es: () => import('@/assets/locales/es.json'),
  fr: () => import('@/assets/locales/fr.json'),
  tr: () => import('@/assets/locales/tr.json'),
  ar: () => import('@/assets/locales/ar.json'),
};

/** Ids of the languages that Lateral's own words exist in. */
export const LANGUAGES: readonly string[] = Object.keys(CHOSEN);

/** The words of the chosen language, or of the browser's where none is chosen. For the extension's own pages: languages are loaded as chunks. */
export async function chosenWords(language: string | null): Promise<Words> {
  const load = language === null ? undefined : CHOSEN[language];
  if (!load) return browserWords();
  const [chosen, english] = await Promise.all([load(), CHOSEN.en!()]);
  return createWords(lookupOver(chosen.default, english.default), { region: browser.i18n.getUILanguage() });
}

/** Tells the page its language and direction, for screen readers and layout. */
export function markDocument(document: Document, words: Words): void {
  document.documentElement.lang = words.locale.replace(/-u-.*$/, '');
  document.documentElement.dir = words.dir;
}
