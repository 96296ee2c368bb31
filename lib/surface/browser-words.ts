import { browser } from 'wxt/browser';
import { createWords, lookupIn, type Lookup, type Words } from '@/lib/format/words';

/** Languages that can be chosen besides the browser's own; each is loaded only when chosen. */
const CHOSEN: Readonly<Record<string, () => Promise<{ default: Parameters<typeof lookupIn>[0] }>>> = {
  en: () => import('@/assets/locales/en.json'),
  es: () => import('@/assets/locales/es.json'),
  fr: () => import('@/assets/locales/fr.json'),
  tr: () => import('@/assets/locales/tr.json'),
  ar: () => import('@/assets/locales/ar.json'),
};

/** Ids of the languages that Lateral's own words exist in. */
export const LANGUAGES: readonly string[] = Object.keys(CHOSEN);

/** The messages that @wxt-dev/i18n built for the browser's language. Asked once per key: a row asks the same key often. */
function browserLookup(): Lookup {
  const known = new Map<string, string>();
  return (key) => {
    const found = known.get(key) ?? browser.i18n.getMessage(key.replaceAll('.', '_') as never);
    known.set(key, found);
    return found;
  };
}

/** The words of the chosen language, or of the browser's where none is chosen. */
export async function browserWords(language: string | null): Promise<Words> {
  const region = browser.i18n.getUILanguage();
  const load = language === null ? undefined : CHOSEN[language];
  return load ? createWords(lookupIn((await load()).default), { region }) : createWords(browserLookup(), { region });
}

/** Tells the page its language and direction, for screen readers and layout. */
export function markDocument(document: Document, words: Words): void {
  document.documentElement.lang = words.locale.replace(/-u-.*$/, '');
  document.documentElement.dir = words.dir;
}
