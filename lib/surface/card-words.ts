import { createWords, lookupIn, type Words } from '@/lib/format/words';
import { browserWords } from './browser-words';
import * as ar from './card-words/ar';
import * as en from './card-words/en';
import * as es from './card-words/es';
import * as fr from './card-words/fr';
import * as tr from './card-words/tr';

type Messages = Parameters<typeof lookupIn>[0];

/**
 * The parts of each language that a card says, and no more: the card's script is put into a page, where nothing can be loaded. Each language has a
 * file that names these parts, for of a whole file of messages that is handed on a bundler leaves nothing out.
 */
const CHOSEN: Readonly<Record<string, Messages>> = { en, es, fr, tr, ar };

/** The words of the card in the chosen language, or in the browser's where none is chosen. */
export function cardWords(language: string | null): Words {
  const messages = language === null ? undefined : CHOSEN[language];
  return messages ? createWords(lookupIn(messages)) : browserWords();
}
