import type english from '@/assets/locales/en.json';

type Categories = { other: string };
type Keys<Tree, Want, Path extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends Want ? `${Path}${Key}` : Tree[Key] extends string | Categories ? never : Keys<Tree[Key], Want, `${Path}${Key}.`>;
}[keyof Tree & string];

/** Key of a message, as English has it: `row.spread`. */
export type WordKey = Keys<typeof english, string>;
/** Key of a message with a form for each plural category of the language: `count.outlets`. */
export type PluralKey = Keys<typeof english, Categories>;

/** What stands in the `{name}` places of a message. */
type Fill = Readonly<Record<string, string | number>>;

/** The message with this key, dots and all; empty where the language has none. */
export type Lookup = (key: string) => string;

/** All that is said and written in the reader's language. Given to components by context, so that they know no browser. */
export interface Words {
  /** BCP 47 tag that numbers and dates follow. */
  locale: string;
  dir: 'ltr' | 'rtl';
  t(key: WordKey, fill?: Fill): string;
  /** The form for `count`; `{n}` is the count as figures, unless `fill` gives another. */
  n(key: PluralKey, count: number, fill?: Fill): string;
  /** A message whose key comes from data ("frame.killed"); null where there is none. */
  maybe(key: string): string | null;
  number(value: number): string;
  /** As short as it is still exact enough for an axis: "1.2M". */
  short(value: number): string;
  /** In a sentence: "1.3 million" where that is exact, else all digits. */
  figure(value: number): string;
  percent(value: number): string;
  /** With its sign, as a change is told: "+20%". */
  percentChange(value: number): string;
  /** Money with the sign where the language puts it, large sums in words: "$71 million". `currency` is of ISO 4217. */
  money(value: number, currency: string): string;
  /** Numbers up to twelve in words, where the language has them here; figures above. */
  numeral(value: number): string;
  /** Day and month, and the year unless `year` is false; null for what is no date. Date-times are shown in the reader's zone. */
  day(iso: string | null, year?: boolean): string | null;
  /** From one day to another in the shortest form ("27 – 29 Nov 2024"); one of them where the other is missing or the same. */
  days(from: string | null, to: string | null): string | null;
  list(parts: readonly string[]): string;
  /** One of these: "about 170 or at least 170". */
  either(parts: readonly string[]): string;
  quoted(text: string): string;
  /** First letter large, by the rules of the language (Turkish i). */
  capital(sentence: string): string;
  language(code: string): string;
  country(code: string): string;
}

/** Beyond this, figures on an axis are shortened: six digits and commas crowd a narrow strip. */
const SHORT_FROM = 1_000_000;
/** Digits that a figure in words may have ("1.304 million"); one with more is written out. */
const WORDED_DIGITS = 4;
const DATE_ONLY = /^\d{4}(?:-\d{2}){0,2}$/;

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

const fillIn = (message: string, fill: Fill): string =>
  message.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(fill, name) ? String(fill[name]) : place));

interface WordsOptions {
  /** The browser's own tag; used for numbers and dates where it is of the same language ("en-GB" for "en"). */
  region?: string;
  /** IANA zone for date-times; the reader's own where left out. */
  timeZone?: string;
}

/** The words of one language over its messages. Digits are Latin in every language, as they stand in quotes and pictures. */
export function createWords(lookup: Lookup, options: WordsOptions = {}): Words {
  const language = lookup('locale') || 'en';
  const base = options.region?.split('-')[0] === language ? options.region : language;
  const locale = `${base.replace(/-u-.*$/, '')}-u-nu-latn`;
  const plural = new Intl.PluralRules(locale);
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: WORDED_DIGITS });
  const worded = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: WORDED_DIGITS });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const changes = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const coins = new Map<string, readonly Intl.NumberFormatPart[]>();
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
  const numerals = lookup('numerals').split(' ').filter(Boolean);
  const dates = new Map<string, Intl.DateTimeFormat>();
  const formatter = (parts: string, zone: string | undefined): Intl.DateTimeFormat => {
    const key = `${parts} ${zone}`;
    const known = dates.get(key);
    if (known) return known;
    const made = new Intl.DateTimeFormat(locale, {
      ...(parts.includes('y') ? { year: 'numeric' } : {}),
      ...(parts.includes('m') ? { month: 'short' } : {}),
      ...(parts.includes('d') ? { day: 'numeric' } : {}),
      timeZone: zone,
    });
    dates.set(key, made);
    return made;
  };
  const number = (value: number): string => exact.format(value);
  const names = (type: 'language' | 'region', code: string): string => {
    try {
      return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
    } catch {
      return code; // not a code: said as the data has it
    }
  };
  return {
    locale,
    dir: lookup('dir') === 'rtl' ? 'rtl' : 'ltr',
    t: (key, fill = {}) => fillIn(lookup(key) || key, fill),
    n(key, count, fill = {}) {
      const form = lookup(`${key}.${plural.select(count)}`) || lookup(`${key}.other`) || key;
      return fillIn(form, { n: number(count), ...fill });
    },
    maybe: (key) => lookup(key) || null,
    number,
    short: (value) => (Math.abs(value) >= SHORT_FROM ? compact.format(value) : number(value)),
    // the number stays on the line of its word
    figure: (value) => (Math.abs(value) >= SHORT_FROM && Number(value.toPrecision(WORDED_DIGITS)) === value ? worded.format(value).replaceAll(' ', '\u00a0') : number(value)),
    percent: (value) => percents.format(value / 100),
    percentChange: (value) => changes.format(value / 100),
    money(value, currency) {
      const parts = coins.get(currency) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).formatToParts(1);
      coins.set(currency, parts);
      return parts.map((part) => (part.type === 'integer' ? this.figure(value) : part.value)).join('');
    },
    numeral: (value) => numerals[value] ?? number(value),
    day(iso, year = true) {
      if (iso === null || Number.isNaN(Date.parse(iso))) return null;
      const only = DATE_ONLY.test(iso);
      const parts = only && iso.length === 4 ? 'y' : only && iso.length === 7 ? 'ym' : year ? 'ymd' : 'md';
      return formatter(parts, only ? 'UTC' : options.timeZone).format(new Date(iso));
    },
    days(from, to) {
      if (from === null || to === null || from === to || !DAY_ONLY.test(from) || !DAY_ONLY.test(to) || from > to) return this.day(to ?? from);
      return formatter('ymd', 'UTC').formatRange(new Date(from), new Date(to));
    },
    list: (parts) => lists.format(parts),
    either: (parts) => choices.format(parts),
    quoted: (text) => `${lookup('quote.open')}${text}${lookup('quote.close')}`,
    capital: (sentence) => sentence.slice(0, 1).toLocaleUpperCase(base) + sentence.slice(1),
    language: (code) => names('language', code),
    country: (code) => names('region', code.toUpperCase()),
  };
}

/** A file of messages, as in assets/locales. */
export type Tree = { readonly [key: string]: string | Tree };

/** The message of a key; null where the file has none, which an empty one is not: it says that a language does without. */
function messageIn(messages: Tree, key: string): string | null {
  let node: string | Tree | undefined = messages;
  for (const part of key.split('.')) {
    if (typeof node !== 'object' || !Object.hasOwn(node, part)) return null;
    node = node[part];
  }
  return typeof node === 'string' ? node : null;
}

/** Looks keys up in a message file as it stands in assets/locales; for tests, the gallery, the command line and a chosen language. */
export const lookupIn = (messages: Tree): Lookup => (key) => messageIn(messages, key) ?? '';

/** Looks keys up in a message file and, what it does not have yet, in another, as the browser does it; of a plural all forms are of one file. */
export const lookupOver = (messages: Tree, other: Tree): Lookup => (key) =>
  messageIn(messages, key) ?? (key.endsWith('.other') || messageIn(messages, key.replace(/\.\w+$/, '.other')) === null ? (messageIn(other, key) ?? '') : '');
