import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWords, lookupIn, lookupOver, type PluralKey, type WordKey } from '@/lib/format/words';
import { FRAMES } from '@/lib/lexicon/frames';
import { unitOf } from '@/lib/lexicon/units';

type Tree = { readonly [key: string]: string | Tree };
const FOLDER = join(import.meta.dirname, '../../../assets/locales');
const read = (language: string): Tree => JSON.parse(readFileSync(join(FOLDER, `${language}.json`), 'utf8')) as Tree;
const english = read('en');
const LANGUAGES = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Keys of single messages and of messages with plural forms. */
function keysOf(tree: Tree, path = ''): { single: string[]; plural: string[] } {
  const found = { single: [] as string[], plural: [] as string[] };
  for (const [key, node] of Object.entries(tree)) {
    if (typeof node === 'string') found.single.push(path + key);
    else if (Object.keys(node).every((name) => CATEGORIES.includes(name))) found.plural.push(path + key);
    else {
      const inner = keysOf(node, `${path}${key}.`);
      found.single.push(...inner.single);
      found.plural.push(...inner.plural);
    }
  }
  return found;
}

/** Whether a key is that of a unit which there is: `unit.km_h`. */
const isUnit = (key: string): boolean => key.startsWith('unit.') && ['-', '/'].some((sign) => unitOf(key.slice('unit.'.length).replaceAll('_', sign)) !== undefined);

const placesOf = (message: string): string[] => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

/** Every word exists in every language. Frames are held to their own list; Arabic writes its numbers as figures; articles before names are English's. */
const isSaid = (key: string): boolean => !key.startsWith('frame.') && key !== 'numerals' && key !== 'bodies';

describe.each(OTHERS)('%s', (language) => {
  const tree = read(language);
  const look = lookupIn(tree);
  const wanted = keysOf(english);

  it('takes nothing of English where it does without, and all where it lacks words', () => {
    const chosen = createWords(lookupOver(tree, english));
    const own = createWords(look);
    for (const count of [1, 6, 11, 40]) expect(chosen.numeral(count)).toBe(own.numeral(count));
    expect(createWords(lookupOver({ locale: language }, english)).n('library.memory.kept', 3)).toBe('3 articles are kept.');
  });

  it('says all that English says', () => {
    expect(wanted.single.filter((key) => isSaid(key) && look(key) === '')).toEqual([]);
    expect(wanted.plural.filter((key) => isSaid(key) && look(`${key}.other`) === '')).toEqual([]);
  });

  it('says nothing that English does not ask for', () => {
    const own = keysOf(tree);
    const extra = [...own.single.filter((key) => !wanted.single.includes(key)), ...own.plural.filter((key) => !wanted.plural.includes(key))];
    // what English writes as a sign ("5 h") another language may have in words
    expect(extra.filter((key) => !key.startsWith('frame.') && !isUnit(key))).toEqual([]);
  });

  it('names every frame', () => {
    expect(FRAMES.map(({ id }) => id).filter((id) => look(`frame.${id.replaceAll('-', '_')}`) === '')).toEqual([]);
  });

  it('names only units that there are', () => {
    expect(wanted.plural.filter((key) => key.startsWith('unit.') && !isUnit(key))).toEqual([]);
  });

  it('leaves no place of a message unfilled or unknown', () => {
    const faults = wanted.single.filter((key) => look(key) !== '' && placesOf(look(key)).join() !== placesOf(lookupIn(english)(key)).join());
    expect(faults).toEqual([]);
    const strange = wanted.plural.flatMap((key) => CATEGORIES.map((category) => `${key}.${category}`).filter((form) => {
      const allowed = [...placesOf(lookupIn(english)(`${key}.other`)), 'n'];
      return placesOf(look(form)).some((place) => !allowed.includes(place));
    }));
    expect(strange).toEqual([]);
  });
});

describe('every language', () => {
  it('gives each permission the reason that is written beside the manifest', () => {
    const reasons = JSON.parse(readFileSync(join(FOLDER, '../permissions.json'), 'utf8')) as Record<string, string>;
    for (const [name, why] of Object.entries(reasons)) expect(lookupIn(english)(`receiptPage.why.${name.includes('://') ? 'hosts' : name}`), name).toBe(why);
  });

  it.each(LANGUAGES)('%s: keys differ in more than case, and hold no dollar sign, as browsers ask', (language) => {
    const { single, plural } = keysOf(read(language));
    const all = [...single, ...plural].map((key) => key.toLowerCase());
    expect(all.filter((key, i) => all.indexOf(key) !== i)).toEqual([]);
    expect(readFileSync(join(FOLDER, `${language}.json`), 'utf8')).not.toContain('$');
  });

  it.each([
    ['en', 1, '1 outlet'],
    ['en', 14, '14 outlets'],
    ['es', 1, '1 medio'],
    ['fr', 0, '0 média'],
    ['tr', 5, '5 yayın'],
    ['ar', 2, 'وسيلتان'],
    ['ar', 5, '5 وسائل'],
    ['ar', 14, '14 وسيلة'],
  ])('%s: %i', (language, count, said) => {
    expect(createWords(lookupIn(read(language))).n('count.outlets' satisfies PluralKey, count)).toBe(said);
  });

  it('keeps Latin digits and writes dates its own way', () => {
    expect(createWords(lookupIn(read('ar'))).day('2024-11-29')).toBe('29 نوفمبر 2024');
    expect(createWords(lookupIn(read('en')), { region: 'en-GB' }).day('2024-11-29')).toBe('29 Nov 2024');
    expect(createWords(lookupIn(read('en')), { region: 'fr-FR' }).day('2024-11-29')).toBe('Nov 29, 2024');
  });

  it('shows a time in the zone of the reader, a day as it stands', () => {
    const at = (timeZone: string) => createWords(lookupIn(english), { region: 'en-GB', timeZone });
    expect(at('Pacific/Auckland').day('2024-11-29T18:00:00Z')).toBe('30 Nov 2024');
    expect(at('Pacific/Auckland').day('2024-11-29')).toBe('29 Nov 2024');
    expect(at('UTC').day('soon')).toBeNull();
  });

  it('says the key where a message is missing, and nothing where it may be', () => {
    const words = createWords(lookupIn({}));
    expect(words.t('row.open' satisfies WordKey)).toBe('row.open');
    expect(words.maybe('frame.unheard_of')).toBeNull();
  });
});
