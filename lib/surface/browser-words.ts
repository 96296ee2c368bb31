import { browser } from 'wxt/browser';
import { createWords, type Lookup, type Words } from '@/lib/format/words';

/** The messages that @wxt-dev/i18n built for the browser's language. Asked once per key: a list asks the same key often. */
function browserLookup(): Lookup {
  const known = new Map<string, string>();
  return (key) => {
    const found = known.get(key) ?? browser.i18n.getMessage(key.replaceAll('.', '_') as never);
    known.set(key, found);
    return found;
  };
}

/** The words of the browser's language, or English where Lateral does not have it. */
export const browserWords = (): Words => createWords(browserLookup(), { region: browser.i18n.getUILanguage() });
