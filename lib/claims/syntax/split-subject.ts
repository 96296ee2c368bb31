import type { Chain } from './phrases';
import type { Sentence } from './sentence';
import { isFinite, isReducedPassive } from './verbs';

/* Subjects that a noun phrase before their verb holds with what belongs to another clause. */

/** "In the port of Tarn residents blocked the road": those who stand behind the name of a place that opens a clause, without the comma that would part them; null where none do. */
export function behindPlace({ words }: Sentence, { first, last }: Chain): Chain | null {
  const before = words[first - 2]?.tag;
  const { plural, people } = words[last - 1]!.classes;
  if (!plural || !people || words[first - 1]?.tag !== 'prep' || (before !== undefined && before !== 'comma' && before !== 'and')) return null;
  let name = last - 2;
  while (name > first && words[name]!.tag === 'adj') name--;
  return words[name]?.tag === 'name' ? { first: name + 1, last, head: { first: name + 1, last } } : null;
}

/** "Under the deal Voltan pays 7 billion": the name behind the noun that a phrase at the head of a clause is of, without the comma that would part them; null where none stands there, and for "By the actor Ivo Dorn". */
export function behindOpening({ words }: Sentence, { first, last }: Chain): Chain | null {
  const before = words[first - 2]?.tag;
  const [det, noun] = [words[first]!, words[first + 1]];
  if (words[first - 1]?.tag !== 'prep' || words[first - 1]!.classes.loose || (before !== undefined && before !== 'comma') || !det.classes.the || noun?.tag !== 'noun' || last - first < 3) return null;
  if (noun.classes.people || noun.classes.speaker || noun.classes.body || words.slice(first + 2, last).some(({ tag }) => tag !== 'name')) return null;
  return { first: first + 2, last, head: { first: first + 2, last } };
}

/** "withdrew its observers from Mern and the Red Cross closed its clinic": whoever stands with an article behind "and", where the words before that are the object of another verb in the past; null where they are not. */
export function behindObject(sentence: Sentence, { first, last }: Chain): Chain | null {
  const { words } = sentence;
  const verb = words[first - 1];
  if (verb?.tag !== 'verb' || verb.classes.reports || verb.is?.past !== true || !isFinite(sentence, first - 1) || isReducedPassive(sentence, first - 1)) return null;
  for (let i = last - 2; i > first; i--) if (words[i]!.tag === 'and') return words[i + 1]!.tag === 'det' && words[i + 1]!.classes.the ? { first: i + 1, last, head: { first: i + 1, last } } : null;
  return null;
}
