import type { Statement, Verdict } from '@/lib/model';
import { compareNames } from './compare-names';
import type { PlaceComparison } from './place-comparison';
import { stem } from '@/lib/text/stem';
import { contentWords, overlapOf, type ContentWords } from './content-words';
import { whyOtherThing } from './other-things';
import { whyOtherSite } from './sites';
import { isSameSpeaker } from './speakers';
import { PLACE_KINDS } from './words';

export interface ObjectComparison {
  verdict: Verdict;
  /** Whether only the sound of two names joins them: another slot must say so too. */
  alike?: boolean;
  reason: string;
}

/** A statement, with its sentence where that is known. */
interface InSentence extends Statement {
  sentence?: string | null;
}

/** Compares what two events happened to; a place that both name backs names that only sound alike, and stands for objects left out. */
export function compareObjects(mine: InSentence, theirs: InSentence, where: PlaceComparison): ObjectComparison {
  const here = where.verdict === 'same' || where.verdict === 'near';
  if (mine.object === null || theirs.object === null) {
    return where.verdict === 'same' ? { verdict: 'near', reason: 'one side names no object; the place is the same' } : { verdict: 'unknown', reason: 'one side names no object' };
  }
  const [own, other] = [withoutOwner(mine.object), withoutOwner(theirs.object)];
  if (own !== mine.object || other !== theirs.object) return compareObjects({ ...mine, object: own }, { ...theirs, object: other }, where);
  if (compareNames(mine.object, theirs.object) === 'same') return { verdict: 'same', reason: 'the same object' };
  if (isFirstPlace(mine) && isFirstPlace(theirs) && areKnown(mine) && areKnown(theirs) && mine.placeIds[0] !== undefined && mine.placeIds[0] === theirs.placeIds[0]) return { verdict: 'same', reason: 'the same known place' };
  if (isSameSpeaker(mine.object, theirs.object)) return { verdict: 'same', reason: 'the same office' };
  const otherThing = whyOtherThing(mine.object, theirs.object);
  if (otherThing !== null) return { verdict: 'differs', reason: otherThing };
  const a = contentWords(mine.object);
  const b = contentWords(theirs.object);
  const names = overlapOf(a.names, b.names);
  const words = overlapOf(a.words, b.words);
  if (names !== null && names >= 0.5) {
    if (isBorneByTwo(a, b, theirs.agent) || isBorneByTwo(b, a, mine.agent)) return { verdict: 'differs', reason: 'a name that two people bear' };
    const otherSite = whyOtherSite(a, b, mine.frame);
    if (otherSite !== null) return { verdict: 'differs', reason: otherSite };
    // "A base east of Orlava" is not Orlava: a thing of its own beside the name on one side only.
    const [mineIsThing, theirsIsThing] = [namesThing(a), namesThing(b)];
    // "A South Serabian missile", "an exercise of the Serabian army": a people's adjective on two things is no name of either.
    if (mineIsThing && theirsIsThing && areOfOnePeople(mine.object, theirs.object) && overlapOf(thingsOf(a), thingsOf(b)) === 0) return { verdict: 'differs', reason: 'other objects' };
    return mineIsThing === theirsIsThing ? { verdict: 'same', reason: 'the same name' } : { verdict: 'near', reason: 'the same name, a thing of its own on one side' };
  }
  if (names === 0) {
    // "Orlava" and "Orlawa": a sound is not enough, the frame or the place must say so too.
    for (const first of namesOf(mine.object)) {
      for (const second of namesOf(theirs.object)) if (compareNames(first, second) === 'alike') return { verdict: here || where.verdict === 'unknown' ? 'near' : 'differs', alike: true, reason: `"${first}" and "${second}" sound the same` };
    }
    return where.verdict === 'same' && (isThereOnly(mine, theirs) || isThereOnly(theirs, mine)) ? { verdict: 'same', reason: 'the same words' } : { verdict: 'differs', reason: 'other names' };
  }
  if (words !== null && words >= 0.5) return { verdict: names === null && !here ? 'near' : 'same', reason: 'the same words' };
  if (words !== null && words > 0) return { verdict: 'near', reason: 'words in common' };
  if (isCalled(mine, theirs.object) || isCalled(theirs, mine.object)) return { verdict: 'same', reason: 'the same, by what it is and by its name' };
  return { verdict: 'differs', reason: 'other objects' };
}

/** Whether a sentence says of its object, right before the name, what the other side alone calls it: "arrested the driver, Tom Orl", "the driver was arrested". */
function isCalled({ object, sentence = null }: InSentence, plain: string): boolean {
  return sentence !== null && /^\p{Lu}/u.test(object!) && !/\p{Lu}/u.test(plain) && sentence.toLowerCase().includes(`the ${plain}, ${object!.toLowerCase()}`);
}

/** A phrase without those whose it is, where it names what is theirs: "Tom Orl's aide Lena Serl" is Lena Serl, "Mern's Tarn bridge" the Tarn bridge. */
function withoutOwner(object: string): string {
  const own = /['’]s (.+)$/u.exec(object)?.[1] ?? '';
  return /\p{Lu}/u.test(own) ? own : object;
}

/** "Talks between Mern and Orlava", and "talks in Tarn" that Mern and Orlava held there: whether one object names nothing but where it was, and the other only those who did it. */
function isThereOnly(there: Statement, other: Statement): boolean {
  const [place, doers] = [there.place[0], contentWords(there.agent).names];
  if (place === undefined || !there.object!.endsWith(` in ${place}`)) return false;
  const things = contentWords(there.object!.slice(0, -` in ${place}`.length)).words;
  // … "Talks" at the head of a sentence is written like a name.
  const rest = [...contentWords(other.object).words].filter((word) => !doers.has(word));
  return things.size > 0 && rest.length > 0 && rest.length < contentWords(other.object).words.size && rest.every((word) => things.has(word)) && [...things].every((word) => rest.includes(word));
}

/** Whether a family name alone is that of two people of the other side: "Anna Ferro", killed by "Otto Ferro", need not be the "Ferro" who was found dead. */
function isBorneByTwo(alone: ContentWords, whole: ContentWords, agent: string | null): boolean {
  const [name] = alone.words;
  if (alone.words.size !== 1 || alone.names.size !== 1 || whole.names.size < 2 || whole.names.size !== whole.words.size || !whole.names.has(name!)) return false;
  const other = contentWords(agent).names;
  return other.has(name!) && [...whole.names].some((first) => !other.has(first));
}

/** Whether all names that two phrases share are adjectives of a people, before a word of its own in each. */
function areOfOnePeople(mine: string, theirs: string): boolean {
  const names = (phrase: string): string[] => phrase.split(' ').slice(0, -1).filter((word) => /^\p{Lu}/u.test(word));
  const shared = names(mine).filter((name) => theirs.includes(name));
  return shared.length > 0 && shared.every((name) => PEOPLES.test(name) && names(theirs).includes(name));
}
/** How English writes an adjective of a people ("Serabian", "Mernish"). */
const PEOPLES = /(?:[aei]an|ish|ese|[aeiq]i)$/;

/** Words of a phrase for things. */
const thingsOf = ({ words, names }: ContentWords): ReadonlySet<string> => new Set([...words].filter((word) => !names.has(word) && !PLACE_STEMS.has(word)));

/** Whether a phrase has words for a thing besides names and words for kinds of places. */
const namesThing = ({ words, names }: ContentWords): boolean => [...words].some((word) => !names.has(word) && !PLACE_STEMS.has(word));
const PLACE_STEMS: ReadonlySet<string> = new Set([...PLACE_KINDS].map(stem));

/** Runs of capitalised words. */
const namesOf = (phrase: string): string[] => phrase.match(/\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*/gu) ?? [];

/** Whether all its places are known: else the first id may be of a wider one, which two towns share. */
const areKnown = ({ place, placeIds }: Statement): boolean => placeIds.length >= place.length;

/** Whether the object is the nearest place itself ("the town of Orlava"), so that the place's id is the object's. */
const isFirstPlace = ({ object, place }: Statement): boolean => place[0] !== undefined && object !== null && compareNames(object.replace(/^(?:the )?(?:town|city|village|province|district|region) of /i, ''), place[0]) === 'same';
