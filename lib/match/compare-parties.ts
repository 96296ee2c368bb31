import { stateOfCapital } from '@/lib/lexicon/capitals';
import { nationsIn } from '@/lib/lexicon/nations';
import type { Attribution } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';
import { stem } from '@/lib/text/stem';
import { oneNameOf } from './bynames';
import { speaksFor } from './party-bodies';
import { partyKey, partyWords } from './party-names';
import { contentWords, overlapOf, type ContentWords } from './content-words';
import { rememberPairs } from './remember';
import { isSameSpeaker } from './speakers';
import { BRANCHES, CALLED_BEHIND } from './event-words';
import { AGAINST_THE_STATE, ARMS, OFFICES, SIDES, SPLINTERS, UNNAMED } from './words';

/** Whether two reports are on the word of one party: the same id, or the same name where ids are not known. Null is the outlet's own voice. */
export function isSameParty(a: Attribution | null, b: Attribution | null): boolean {
  if (!a || !b) return false;
  if (a.id !== null && b.id !== null) return a.id === b.id;
  return isSameName(a, b);
}

/** Small words after which a name says whose somebody is, and not what it is itself ("a spokesman for Voltan", "officials in Mern"). */
const NO_DESCRIPTION: ReadonlySet<string> = new Set('of for the and in on at from by to with a an de la le les des du der von van al el'.split(' '));

/** A party's name without the words in front that say what it is: "grid operator Voltan" is "Voltan". The text itself where none do. */
export function withoutDescription(text: string): string {
  const named = CALLED_BEHIND.exec(text)?.[1];
  if (named !== undefined) return named;
  const words = text.trim().split(/\s+/);
  const last = words.findLastIndex((word) => /^\p{Ll}[\p{L}-]*$/u.test(word));
  if (last < 0 || last === words.length - 1 || NO_DESCRIPTION.has(words[last]!)) return text;
  // "officials of Mern rail operator Voltan": of what it is, and of whom.
  return words.slice(0, last).some((word) => NO_DESCRIPTION.has(word) && word !== 'the') ? text : words.slice(last + 1).join(' ');
}

/** Most words of a description, its article with them. */
const MOST_DESCRIBED = 4;

/** "The carmaker" for "Carmaker Voltan Motors": what one text calls the party, and the other puts before its name. */
function isDescription(described: string, named: string): boolean {
  const words = described.split(' ');
  if (words.length < 2 || words.length > MOST_DESCRIBED || words[0]!.toLowerCase() !== 'the' || !words.slice(1).every((word) => /^\p{Ll}/u.test(word))) return false;
  const what = words.slice(1).join(' ');
  const rest = named.replace(/^the /i, '');
  return rest.toLowerCase().startsWith(`${what} `) && /^\p{Lu}/u.test(rest.slice(what.length + 1));
}

/** "A local resistance committee" for "the Tarn resistance committee": what one text calls by its place, and the other by its being there. */
function isLocal(local: string, named: string): boolean {
  if (!local.includes(' local ')) return false;
  const what = /^(?:an?|the) local ((?:\p{Ll}[\p{L}-]* ){1,3}\p{Ll}[\p{L}-]*)$/u.exec(local)?.[1];
  return what !== undefined && named.endsWith(` ${what}`) && /^(?:[Tt]he )?\p{Lu}[\p{L}-]*$/u.test(named.slice(0, -what.length - 1));
}

const textOf = ({ text }: Attribution): string => text;
const isSameName = rememberPairs(textOf, textOf, (a: Attribution, b: Attribution): boolean => {
  if (speaksFor(a.text, b.text)) return true;
  if (UNNAMED.test(a.text.trim()) || UNNAMED.test(b.text.trim())) return false;
  if (isSameSpeaker(a.text, b.text) || isDescription(a.text, b.text) || isDescription(b.text, a.text) || isLocal(a.text, b.text) || isLocal(b.text, a.text)) return true;
  const [first, second] = [oneNameOf(a.text), oneNameOf(b.text)];
  if (first === second || partyKey(a.text) === partyKey(b.text) || oneNameOf(withoutDescription(a.text)) === oneNameOf(withoutDescription(b.text))) return true;
  // "the Mern Bureau of Counting, a war monitor" holds "Mern Bureau of Counting".
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  const at = ` ${long} `.indexOf(` ${short} `);
  if (short.includes(' ') && at >= 0) {
    const before = long.slice(0, at).split(' ');
    return !before.some((word) => SPLINTERS.has(word)) && !(OFFICES.has(short.split(' ', 1)[0]!) && before.some((word) => BRANCHES.has(word)));
  }
  return isInitials(first, second);
});

const LITTLE = new Set(['of', 'for', 'the', 'and', 'in', 'on', 'de', 'la', 'des', 'du', 'der', 'al', 'el']);
/** Whether one name is the other's first letters ("Mern Observatory for Rights", "MOR"). */
const isInitials = (a: string, b: string): boolean => initialsOf(a) === b.replaceAll(' ', '') || initialsOf(b) === a.replaceAll(' ', '');

function initialsOf(name: string): string {
  const words = name.split(' ').filter((word) => !LITTLE.has(word));
  return words.length < 3 ? '' : words.map((word) => word[0]).join('');
}

/** Whether two agents are the same side; null where one is not named or nothing tells. Where they are is not who they are: "its plant in Lansk", "its head office in Lansk". */
export function isSameBlame(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null;
  const whole = compareAgents(a.replace(WHERE, ''), b.replace(WHERE, ''));
  if (whole === true || !(JOINED.test(a) || JOINED.test(b))) return whole;
  // "The government of Mern and the Orlava rebels" signed, whoever of the two an outlet names.
  const [mine, theirs] = [a.split(JOINED), b.split(JOINED)];
  return mine.some((one) => theirs.some((other) => compareAgents(one, other) === true)) || whole;
}
const JOINED = / and (?:the )?(?=(?:\p{Ll}+ )?\p{Lu})/u;
const WHERE = /(?<=\p{Ll}) (?:in|at|near|outside) (?:the )?\p{Lu}.*$/u;

const itself = (agent: string): string => agent;
const compareAgents = rememberPairs(itself, itself, (mine: string, theirs: string): boolean | null => {
  // "Nairobi has sent two planes", "Kenya has sent two planes".
  const [a, b] = [stateOfCapital(nameKey(mine)) ?? mine, stateOfCapital(nameKey(theirs)) ?? theirs];
  if (oneNameOf(a) === oneNameOf(b) || partyKey(a) === partyKey(b) || isInitials(oneNameOf(a), oneNameOf(b))) return true;
  const first = contentWords(a);
  const second = contentWords(b);
  const names = overlapOf(namesIn(first), namesIn(second));
  const [side, other] = [sideOf(a, first.words), sideOf(b, second.words)];
  const sides = side === null || other === null ? null : side === other;
  const [mineOf, theirsOf] = [nationsIn(partyWords(a)), nationsIn(partyWords(b))];
  const isOneNation = [...mineOf].some((nation) => theirsOf.has(nation));
  // The armies of two countries are two, whatever both are called.
  if (mineOf.size > 0 && theirsOf.size > 0 && !isOneNation) return false;
  if (isOneNation || (names !== null && names > 0)) return sides !== false;
  // "the general's army", "the Mernish army": a leader's troops may be his country's; two groups with names of their own are two, or not known to be one.
  if (names === 0) return sides !== true ? false : side === STATE && (mineOf.size > 0) !== (theirsOf.size > 0) ? true : null;
  if (sides !== null) return sides;
  const words = overlapOf(first.words, second.words);
  // "The governor’s jets", "Serabian jets": what they fly says nothing of whose they are.
  if (names === null && words !== 1 && [...first.words].every((word) => ARMS.has(word) || !second.words.has(word))) return null;
  // Of two ministries the word for a ministry is shared.
  if (names === null && overlapOf(withoutBody(first.words), withoutBody(second.words)) === 0) return false;
  return words !== null && words >= 0.5 ? true : names === null && words === 0 ? null : false;
});

/** Names of an agent; a word for a side ("Rebels") is none, though a sentence that begins with it writes it like one. */
const namesIn = ({ names }: ContentWords): ReadonlySet<string> => new Set([...names].filter((name) => !SIDES.some((stems) => stems.has(name))));

const withoutBody = (words: ReadonlySet<string>): ReadonlySet<string> => (words.has(MINISTRY) ? new Set([...words].filter((word) => word !== MINISTRY)) : NO_WORDS);
const NO_WORDS: ReadonlySet<string> = new Set();
const MINISTRY = stem('ministry');

/** The first of SIDES. */
const STATE = 0;

/** 0 for a state and its forces, 1 for those who fight it; null where the words tell neither. */
function sideOf(agent: string, words: ReadonlySet<string>): number | null {
  if (AGAINST_THE_STATE.test(agent)) return 1;
  const side = SIDES.findIndex((stems) => [...words].some((word) => stems.has(word)));
  return side < 0 ? null : side;
}
