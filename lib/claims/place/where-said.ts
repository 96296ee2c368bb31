import type { Saying } from '@/lib/claims/attribution/saying';
import type { PlaceWords } from '@/lib/claims/place-language';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { PlaceMention } from './place-mention';

/** Most words between a verb of saying and the place where it was said ("told reporters in"). */
const SAID_AT = 3;
/** The same, where what was said stands before ("said at a news conference in"). */
const TOLD_AT = 6;

/** Whether a place is in the words for whoever speaks, or is where they spoke: "said in Mern that 12 had died", "Speaking in Mern, the minister said", "…, he said in Mern". */
export function isWhereSaid({ words }: Sentence, { first, last }: PlaceMention, { source, cue }: Pick<Saying, 'source' | 'cue'>, at: Phrase): boolean {
  // "Doctors at a clinic in Mern said they had treated 12": there.
  if (first >= source.first && last <= source.last) return !tellsOfSelf(words, cue.last, at.first);
  if (at.last <= cue.first && first >= cue.last) return isToldAt(words, cue.last, first);
  if (first >= cue.last && last < at.first) {
    const that = words.findIndex(({ tag }, i) => i >= last && tag === 'that');
    return that >= 0 && that <= last + 3 && that < at.first && first - cue.last <= SAID_AT && words.slice(cue.last, first).every(({ tag }) => tag !== 'comma' && tag !== 'verb');
  }
  return last < source.first && words[0]!.is?.ing === true && words[0]!.classes.reports && words.slice(1, first).every(({ tag }) => tag !== 'comma' && tag !== 'verb');
}

/** Whether a place is the home of the plain people who speak: "residents of the Mern district said". */
export const isHome = ({ words }: Sentence, { first, last }: PlaceMention, { source }: Pick<Saying, 'source' | 'cue'>, { locals }: PlaceWords): boolean => first > source.first && last <= source.last && words.slice(source.first, first).some(({ lower }) => locals.has(lower));

/** Whether whoever speaks tells of what they did themselves: a pronoun and its verb alone stand between the verb of saying and the claim, but for whom they told it. */
function tellsOfSelf(words: readonly Word[], said: number, at: number): boolean {
  const self = words.findIndex(({ tag }, i) => i >= said && i < at && tag === 'pron');
  if (self < 0 || words.slice(said, self).some(({ tag }) => tag !== 'name' && tag !== 'noun' && tag !== 'that')) return false;
  const verbs = words.slice(self + 1, at);
  return verbs.some(({ tag }) => tag === 'verb') && verbs.every(({ tag, classes }) => (tag === 'verb' && !classes.reports) || tag === 'aux' || tag === 'adv');
}

/** Whether a place behind a verb of saying that ends at word `said` is where that was said. */
const isToldAt = (words: readonly Word[], said: number, first: number): boolean => first - said <= TOLD_AT && words.slice(said, first).every(({ tag }) => tag !== 'comma' && tag !== 'verb' && tag !== 'num' && tag !== 'punct' && tag !== 'sub' && tag !== 'that' && tag !== 'pron');

/** Whether a place is only where somebody spoke: "told reporters in Mern". What comes next need not be there. */
export const isOfSaying = ({ words }: Sentence, { first }: PlaceMention, { cue }: Pick<Saying, 'cue'>): boolean => first >= cue.last && isToldAt(words, cue.last, first);

/** Whether a place is that of an occasion on which somebody spoke: "At a rally in Mern, the leader said", "…, he said at a meeting in Mern". */
export function isOfOccasion({ words }: Sentence, { first, last }: PlaceMention, { source, cue }: Pick<Saying, 'source' | 'cue'>, at: Phrase, occasions: ReadonlySet<string>): boolean {
  const isOccasion = ({ tag, lower }: Word): boolean => tag === 'noun' && occasions.has(lower);
  if (at.last <= cue.first && first >= cue.last) return isToldAt(words, cue.last, first) && words.slice(cue.last, first).some(isOccasion);
  if (first >= cue.last && last < at.first) return isToldAt(words, cue.last, first) && words.slice(cue.last, first).some(isOccasion) && words.slice(last, at.first).some(({ tag }) => tag === 'that');
  if (last > source.first || at.first < cue.last || words[0]!.tag !== 'prep' || !words.slice(1, first).some(isOccasion)) return false;
  // "told 8,000 supporters that": they were there.
  const that = words.findIndex(({ tag }, i) => i >= cue.last && tag === 'that');
  return words.slice(1, first).every(({ tag }) => tag !== 'verb') && !(that >= at.last);
}
