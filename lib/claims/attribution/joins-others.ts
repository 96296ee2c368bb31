import type { Word } from '@/lib/claims/syntax/sentence';

/** How far a list of names goes on behind its first, in words. */
const LIST_REACH = 14;

/** Whether more names, the last behind "and", stand between the phrase that ends before word `end` and the verb: "Ada Lind, Ivo Dorn and Pia Orl visited". */
export function joinsOthers(words: readonly Word[], end: number, possessives: ReadonlySet<string>): boolean {
  let named = false;
  let and = false;
  for (let i = end; i < end + LIST_REACH; i++) {
    const { tag } = words[i] ?? { tag: 'punct' };
    if (tag === 'and') and = true;
    else if (tag === 'name') named ||= and;
    // "Ada Lind and her husband Ivo Dorn": she is whom they are told by
    else if (tag === 'det' && possessives.has(words[i]!.lower)) return false;
    else if (tag === 'comma' ? and : tag !== 'noun' && tag !== 'adj' && tag !== 'det') return named && (tag === 'verb' || tag === 'aux' || tag === 'modal');
  }
  return false;
}
