import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import french from '@/assets/locales/fr.json';
import { outletKind, partyKind } from '@/lib/format/kind-word';
import { createWords, lookupIn } from '@/lib/format/words';

const PACKS = join(import.meta.dirname, '../../../assets/packs');
const bundled = readdirSync(PACKS).filter((file) => file.endsWith('.pack.json')).map((file) => JSON.parse(readFileSync(join(PACKS, file), 'utf8')) as Record<'outlets' | 'parties', { kind?: string | null }[]>);
const kinds = (list: 'outlets' | 'parties'): string[] => [...new Set(bundled.flatMap((pack) => pack[list].flatMap(({ kind }) => kind ?? [])))];
const words = createWords(lookupIn(french));

describe('what kind of outlet or party it is', () => {
  it('is said in the reader’s language, and as the maker of a pack put it where that is another', () => {
    expect([outletKind('news site', words), partyKind('UN agency', words), partyKind('Witnesses', words)]).toEqual(['site d’information', 'agence de l’ONU', 'témoins']);
    expect([partyKind('harbour pilots', words), partyKind('__proto__', words), outletKind('a.b', words)]).toEqual(['harbour pilots', '__proto__', 'a.b']);
  });

  it('has words for each kind in the bundled packs', () => {
    const known = (group: object, kind: string): boolean => Object.hasOwn(group, kind.toLowerCase().replaceAll(' ', '_'));
    expect(kinds('outlets').filter((kind) => !known(english.outletKind, kind))).toEqual([]);
    expect(kinds('parties').filter((kind) => !known(english.partyKind, kind))).toEqual([]);
  });
});
