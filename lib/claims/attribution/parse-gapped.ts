import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isCountry } from '@/lib/claims/place/known-names';
import { isNominal } from '@/lib/claims/syntax/phrases';
import { textOf, wordAt, type Sentence } from '@/lib/claims/syntax/sentence';
import { nameKey } from '@/lib/text/fold-name';
import { bare, speaks } from './party-phrase';
import { toSaying, type Saying } from './saying';

/** Most words that bound a figure, and stand between it and its party ("the ministry at nearly 1.1 million"). */
const MAX_LINKS = 1;

/**
 * Sayings that leave out the verb of the one before: "unions put the turnout at 3.5 million, the ministry at 1.1 million", "one
 * poll gave her 40 percent, another poll 35". What the first says is cut before them. Empty where there are none.
 */
export function parseGapped(sentence: Sentence, saying: Saying, language: CompiledClaimLanguage): Saying[] {
  const { words } = sentence;
  if (saying.kind !== 'speech' || saying.chain || saying.backward || words[saying.cue.last - 1]?.tag !== 'verb' || saying.scope.first < saying.cue.last) return [];
  if (sentence.quantities.length === 0) return [];
  const figures = sentence.quantities.filter(({ isFigure, start }) => isFigure && start >= words[saying.cue.last - 1]!.end).map(({ start }) => wordAt(sentence, start));
  const gapped: Saying[] = [];
  const end = Math.min(saying.scope.last, words.length);
  for (let i = saying.cue.last; i < end; i++) {
    const { tag } = words[i]!;
    if (tag !== 'comma' && tag !== 'and') continue;
    let first = i + 1;
    if (tag === 'comma' && (words[first]?.tag === 'and' || language.words.reporting.contrast.has(words[first]?.lower ?? ''))) first++;
    let last = first;
    while (isNominal(words[last]?.tag) && words[last]!.tag !== 'num') last++;
    const told = figures.some((at) => at < i);
    if (!told || last === first || !figures.some((at) => at === last || (at === last + MAX_LINKS && words[last]!.tag === 'prep'))) continue;
    const party = { first, last, head: { first, last } };
    // "Mern reported 30 dead, Orlava 12": a land where a land has counted
    const counts = isCountry(nameKey(saying.text), language.words) && isCountry(nameKey(textOf(sentence, party)), language.words);
    if (!(counts || isBody(sentence, last - 1, language)) || !speaks(sentence, party, language, false)) continue;
    // "A poll gave Unity 44 percent and the Alliance 18": who got so many, and who counted none
    if (words[last - 1]!.capital && isOfPoll(sentence, saying, language)) continue;
    const before = gapped.at(-1) ?? saying;
    before.scope = { first: before.scope.first, last: i };
    gapped.push(toSaying({ source: party, text: textOf(sentence, party), hedge: saying.hedge, scope: { first: last, last: end }, cue: { first: last - 1, last }, denies: saying.denies }));
    i = last;
  }
  return gapped;
}

/** Whether a poll gives somebody a share. */
const isOfPoll = ({ words }: Sentence, { source, cue }: Saying, { words: { elections, reporting } }: CompiledClaimLanguage): boolean =>
  elections.gives.has(words[cue.last - 1]!.lower) && words.slice(source.first, source.last).some(({ lower }) => reporting.polls.has(lower));

/** Whether the word names who speaks by what it is: a plain name might be a place ("three died in Orlava, Mern 2"). */
function isBody({ words }: Sentence, at: number, { words: { reporting } }: CompiledClaimLanguage): boolean {
  const head = bare(words[at]!);
  return reporting.speakers.has(head) || reporting.bodies.has(head) || reporting.documents.has(head) || reporting.polls.has(head);
}
