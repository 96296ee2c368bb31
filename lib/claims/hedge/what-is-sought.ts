import { dimensionOf, isMoney } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { ModalityWords } from '@/lib/claims/speech-language';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';

/* What a figure counts that somebody only asks for or aims at. */

/** "demanded 60 million for the release of 16 students": whether a deed stands behind "for" and the money asked for it, and so has not been done. */
export function isPricedDeed({ words, quantities }: Sentence, { first }: Phrase, { words: { elections } }: CompiledClaimLanguage): boolean {
  if (words[first - 1]?.classes.of !== true || !words[first - 2]?.classes.nouns) return false;
  const link = words[first - 3]?.tag === 'det' ? first - 4 : first - 3;
  if (!elections.forWhom.has(words[link]?.lower ?? '')) return false;
  const sum = quantities.find(({ end, value, isFigure }) => isFigure && isMoney(value.unit) && end <= words[link]!.start && end >= words[link - 1]!.start);
  return sum !== undefined && words.slice(0, link).some(({ classes, start }) => start < sum.start && classes.modality?.some(({ modality: mood }) => mood === 'goal') === true);
}

/** "targets 2 percent inflation", "its target is growth of 5 percent", "the bank's 2 percent target": whether a share is one that is aimed at. */
export function isAim({ words, quantities }: Sentence, { first, last }: Phrase, aims: ReadonlySet<string>): boolean {
  // "Mern's target for 2024 is 60 million visitors"; but "the targets were 12 villages"
  if (words[first - 1]?.be === true) for (let i = first - 2; i >= 0 && i > first - 2 - SUBJECT_REACH && (isNominal(words[i]!.tag) || words[i]!.tag === 'time' || (words[i]!.tag === 'prep' && !words[i]!.classes.of) || i === first - 2); i--) if (!words[i]!.classes.plural && aims.has(words[i]!.lower)) return true;
  const share = quantities.find(({ start, value }) => start === words[first]!.start && dimensionOf(value.unit) === 'share');
  // "strikes targeted 30 percent of the sites"
  if (share === undefined || (share.counted !== null && aims.has(words[first - 1]?.lower ?? ''))) return false;
  if (aims.has(words[last]?.lower ?? '') || (aims.has(words[last + 1]?.lower ?? '') && words[last]?.tag === 'noun')) return true;
  for (let i = first - 1; i >= 0 && i > first - AIM_REACH && (isNominal(words[i]!.tag) || words[i]!.be || words[i]!.tag === 'prep' || aims.has(words[i]!.lower)); i--) if (aims.has(words[i]!.lower)) return true;
  return false;
}

/** "wants 33 hostages released", "demanded that 40 men be released": whether somebody wants something done to those counted. */
export function isWanted(words: readonly Word[], { first, last }: Phrase, wants: ReadonlySet<string>): boolean {
  const that = words[first - 1]?.tag === 'that';
  if (!wants.has(words[that ? first - 2 : first - 1]?.lower ?? '')) return false;
  if (that) return words[last]?.tag !== 'aux' || words[last].is?.past !== true;
  // "wants 30 percent of new cars to be electric"
  let end = last;
  while (isNominal(words[end]?.tag) || words[end]?.classes.of === true) end++;
  if (words[end]?.tag === 'to') return true;
  // "wants 12 men held in the raid freed": how they came there has been done.
  return words[last]?.is?.participle === true && words.slice(last + 1).every(({ tag, is }) => tag !== 'verb' || is?.participle !== true);
}

/** "offered a 20 percent pay rise", "rejected a 6 percent increase", "an offer of a 25 percent rise": whether a figure with its article is of a change that somebody only offers, asks for or turns down. */
export const isChangeOffered = (words: readonly Word[], { first, last }: Phrase, offers: ReadonlySet<string>): boolean =>
  words[first - 1]?.tag === 'det' && offers.has(words[words[first - 2]?.classes.of ? first - 3 : first - 2]?.lower ?? '') && words.slice(last, last + 2).some(({ tag, classes }) => tag === 'noun' && classes.nouns?.some(({ frame }) => frame === 'rose' || frame === 'fell') === true);

/** "needs 200 votes to pass", "200 votes are required": whether votes or seats are those that it takes. */
export function isNeeded({ words, quantities }: Sentence, { first, last }: Phrase, { before, behind }: ModalityWords['needs']): boolean {
  const link = words[last];
  if (link?.be === true ? !behind.has(words[last + 1]?.lower ?? '') : link?.tag === 'modal' ? words[last + 1]?.be !== true || !behind.has(words[last + 2]?.lower ?? '') : !behind.has(link?.lower ?? '') && !before.has(words[first - 1]?.lower ?? '')) return false;
  return quantities.some(({ start, value: { unit } }) => start === words[first]!.start && (unit === 'vote' || unit === 'seat'));
}

/** How far before its verb the noun for an aim may stand, in words. */
const SUBJECT_REACH = 5;

/** How far before a share the word for an aim may stand, in words. */
const AIM_REACH = 5;
