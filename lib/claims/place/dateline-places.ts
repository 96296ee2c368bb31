import type { ClaimLanguage } from '@/lib/claims/claim-language';
import { textOf, type Sentence } from '@/lib/claims/syntax/sentence';
import type { PlaceMention } from './place-mention';

/** Names of a dateline up to its date, credit or dash: the town, then what it lies in. */
export function placesOfDateline(sentence: Sentence, { times }: ClaimLanguage): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let i = 0; i < sentence.words.length; ) {
    let last = i;
    // "PORT-DE-ORLAVA"
    while ((sentence.words[last]?.kind === 'word' && !times.months.has(sentence.words[last]!.lower)) || (last > i && sentence.words[last]?.tag === 'hyphen' && !sentence.words[last]!.spaced && sentence.words[last + 1]?.spaced === false)) last++;
    if (last === i) break;
    const name = textOf(sentence, { first: i, last });
    mentions.push({ first: i, last, name: name === name.toUpperCase() ? inSmallLetters(name) : name, sure: true });
    if (sentence.words[last]?.text !== ',') break;
    i = last + 1;
  }
  return mentions;
}

/** "NEW DELHI" as "New Delhi", "LA ORLAVA" as "La Orlava", "MERN DE ORLAVA" as "Mern de Orlava"; short forms at the end ("D.C.", "UN") stay. */
const inSmallLetters = (name: string): string => name.replace(/\p{L}{3,}|\p{L}{2}(?=[ -])/gu, (word, at: number) => (word.length === 2 && at > 0 ? word.toLowerCase() : word[0]! + word.slice(1).toLowerCase()));
