import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { bareText, phraseStart } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';

/** Of "Orlava Earthquake Networks Centre" none. The earthquake that a sentence names nearest before a figure, else behind it ("second earthquake"), without its article; null where it names none or many at once. */
export function whatShook(sentence: Sentence, at: Phrase, { words: { quantity, grammar, times } }: CompiledClaimLanguage): string | null {
  const { quakes } = quantity.magnitude;
  const named = (first: number, last: number): number => sentence.words.slice(0, last).findLastIndex(({ lower, tag }, i) => i >= first && quakes.has(lower) && !(tag === 'name' && sentence.words[i + 1]?.tag === 'name'));
  const before = named(0, at.first);
  // "… and a second of 7.5 followed"
  const [order, link] = [sentence.words[at.first - 2], sentence.words[at.first - 1]];
  if (before >= 0 && link?.classes.of && order !== undefined && times.ordinals.has(order.lower)) return `${order.lower} ${sentence.words[before]!.lower}`;
  // "40 aftershocks, the strongest of magnitude 5.1": one of them, and not the quake before.
  const many = sentence.words.slice(0, at.first).findLastIndex(({ lower }) => quantity.nouns.isPlural(lower) && quakes.has(quantity.nouns.singularOf(lower)));
  if (many > before && sentence.words.slice(many + 1, at.first).some(({ lower }) => quantity.nouns.isSuperlative(lower))) return quantity.nouns.singularOf(sentence.words[many]!.lower);
  const head = before >= 0 ? before : sentence.words.findIndex(({ lower }, i) => i >= at.last && quakes.has(lower));
  return head < 0 ? null : bareText(sentence, { first: phraseStart(sentence, head), last: head + 1 }, grammar.articles);
}
