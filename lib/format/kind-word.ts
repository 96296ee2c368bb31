import type { Words } from './words';

const spoken = (group: 'outletKind' | 'partyKind', kind: string, words: Words): string => words.maybe(`${group}.${kind.toLowerCase().replaceAll(' ', '_')}`) ?? kind;

/** What kind of outlet it is, in the reader's language; as the pack has it where that is a kind of its maker's own. */
export const outletKind = (kind: string, words: Words): string => spoken('outletKind', kind, words);

/** What kind of party it is, in the same way. */
export const partyKind = (kind: string, words: Words): string => spoken('partyKind', kind, words);
