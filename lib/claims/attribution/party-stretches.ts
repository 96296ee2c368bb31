import { nameKey } from '@/lib/text/fold-name';

/** A short word with one capital. */
const FIRST_NAME = /(?<!\p{L})\p{Lu}\p{Ll}{1,2}(?!\p{L})/gu;

/**
 * Folded stretches of a party's words in which a known party may be named, longest first ("the war monitor X, a spokesman").
 * At most `most` words of the phrase and `longest` of a stretch are taken. A word alone is no name in front of an
 * institution's own: the "Mern" of "Mern University" is no government; nor is one of two or three letters that is written as a first
 * name is: initials are written large, and the "Ora" of "Ora Lind" is no agency of these letters. Of words that `opens` turns down no stretch begins.
 */
export function partyStretches(text: string, institutions: ReadonlySet<string>, { most, longest }: { most: number; longest: number }, opens: (word: string) => boolean = () => true): string[] {
  const words = nameKey(text.replace(/[(),]/g, ' ').replace(/['’]s\b/g, '')).split(' ').filter(Boolean).slice(0, most);
  if (!words.some(opens)) return [];
  const firstNames = new Set((text.match(FIRST_NAME) ?? []).map(nameKey));
  const stretches: string[] = [];
  for (let length = Math.min(words.length, longest); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      if (!opens(words[from]!)) continue;
      if (length === 1 && (institutions.has(words[from + 1] ?? '') || firstNames.has(words[from]!))) continue;
      let stretch = words[from]!;
      for (let i = from + 1; i < from + length; i++) stretch += ` ${words[i]!}`;
      stretches.push(stretch);
    }
  }
  return stretches;
}
