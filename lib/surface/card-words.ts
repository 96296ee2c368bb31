import * as ar from '@/assets/locales/ar.json';
import * as en from '@/assets/locales/en.json';
import * as es from '@/assets/locales/es.json';
import * as fr from '@/assets/locales/fr.json';
import * as tr from '@/assets/locales/tr.json';
import { createWords, lookupIn, type Words } from '@/lib/format/words';
import { browserWords } from './browser-words';

type Messages = Parameters<typeof lookupIn>[0];

/** The parts of a language that a card says, and no more: the card's script is put into a page, where nothing can be loaded. */
const partsOf = ({ locale, dir, numerals, comma, semicolon, quote, count, row, strip, value, tree, blame, relation, card, frame }: Pick<typeof en, 'locale' | 'dir' | 'numerals' | 'comma' | 'semicolon' | 'quote' | 'count' | 'row' | 'strip' | 'value' | 'tree' | 'blame' | 'relation' | 'card' | 'frame'>): Messages =>
  ({ locale, dir, numerals, comma, semicolon, quote, count, row, strip, value, tree, blame, relation, card, frame });
const CHOSEN: Readonly<Record<string, Messages>> = { en: partsOf(en), es: partsOf(es), fr: partsOf(fr), tr: partsOf(tr), ar: partsOf(ar) };

/** The words of the card in the chosen language, or in the browser's where none is chosen. */
export function cardWords(language: string | null): Words {
  const messages = language === null ? undefined : CHOSEN[language];
  return messages ? createWords(lookupIn(messages)) : browserWords();
}
