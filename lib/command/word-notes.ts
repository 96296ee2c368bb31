import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { noteText } from '@/lib/format/note-sentences';
import { createWords, lookupIn, type Tree, type Words } from '@/lib/format/words';
import type { Claim } from '@/lib/model';

const ENGLISH = fileURLToPath(new URL('../../assets/locales/en.json', import.meta.url));

let english: Words | undefined;

/** The claim as it is printed: its notes in English, as the interface has them. */
export function wordNotes<C extends Pick<Claim, 'notes'>>(claim: C): Omit<C, 'notes'> & { notes: readonly string[] } {
  if (claim.notes.length === 0) return { ...claim, notes: [] };
  const words = (english ??= createWords(lookupIn(JSON.parse(readFileSync(ENGLISH, 'utf8')) as Tree)));
  return { ...claim, notes: claim.notes.map((note) => noteText(note, words).replaceAll('\u00a0', ' ')) };
}
