import { stem } from '@/lib/text/stem';
import { contentWords } from './content-words';
import { areTwoHolders } from './speakers';
import { BRANCHES } from './event-words';
import { ANYBODY, ATTACKS } from './words';

/* Two phrases of some words in common, for two things: the defence minister and the finance minister, a mayor and a deputy mayor. */

/** Prepositions behind the head of a phrase ("the strike | at Orlava airport"). */
const BEHIND = / (?:of|at|in|on|near|for|with|between|against|over|to) /;

/** Stems of heads that only what stands before them tells apart. */
const TOLD_BEFORE: ReadonlySet<string> = new Set('minister ministry secretary ambassador department deal agreement accord pact treaty talks tax reform bill law motion amendment resolution committee commission fund index union'.split(' ').map(stem));

/** Words that make another person of an office. */
const BELOW: ReadonlySet<string> = new Set('deputy vice former acting assistant junior outgoing incoming'.split(' ').map(stem));

/** Heads for who runs a body, or a branch of it. */
const RUNNING: ReadonlySet<string> = new Set('director manager officer editor head chief board'.split(' ').map(stem));
const BRANCH_STEMS: ReadonlySet<string> = new Set([...BRANCHES].map(stem));

/** Words that say nothing of which. */
const PLAIN: ReadonlySet<string> = new Set('long-awaited historic landmark controversial final draft proposed planned embattled longtime veteran'.split(' ').map(stem));

interface Parts {
  head: string;
  before: ReadonlySet<string>;
  isOfName: boolean;
  /** The plain words behind "of"; none where a name stands there. */
  of: ReadonlySet<string>;
}

function partsOf(phrase: string): Parts | null {
  const [front = '', ...behind] = phrase.split(BEHIND);
  const { words, names } = contentWords(front);
  const last = stem(front.split(/\s+/).at(-1) ?? '');
  const head = [...words].at(-1);
  // "Flights at Orlava airport": a capital that opens the phrase makes no name.
  const isName = head !== undefined && names.has(head) && !(words.size === 1 && behind.length > 0);
  if (head === undefined || isName || (head !== last && words.has(last))) return null;
  return { head, before: new Set([...words].filter((word) => word !== head && !names.has(word) && !PLAIN.has(word))), isOfName: behind.length > 0, of: ofWords(phrase) };
}

function ofWords(phrase: string): ReadonlySet<string> {
  const at = phrase.indexOf(' of ');
  const { words, names } = contentWords(at < 0 ? null : phrase.slice(at + 4));
  return names.size > 0 ? NO_WORDS : words;
}
const NO_WORDS: ReadonlySet<string> = new Set();

/** Whether both are of a body that only the words before it tell apart: officials "of the energy ministry", "of the defence ministry". */
function areOfTwoBodies(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const [a, b] = [mine, theirs].map((words) => new Set([...words].filter((word) => !TOLD_BEFORE.has(word)))) as [Set<string>, Set<string>];
  return a.size > 0 && b.size > 0 && a.size < mine.size && b.size < theirs.size && !isShared(a, b);
}

const isShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));

/** How many a phrase says that there are, as written in digits; null where it begins with no number above one. */
function countIn(phrase: string): string | null {
  const end = phrase.indexOf(' ');
  const first = end < 0 ? '' : phrase.slice(0, end).toLowerCase();
  return DIGITS.test(first) ? first : (SMALL_NUMBERS.get(first) ?? null);
}
const DIGITS = /^(?:[2-9]|[1-9][\d,]+)$/;
const SMALL_NUMBERS: ReadonlyMap<string, string> = new Map('two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, String(i + 2)]));

/** Whether one phrase is of so many things, and the other of another number, or of one: "two other schools", "a school". */
function areOfOtherNumbers(mine: string, theirs: string): boolean {
  const [a, b] = [countIn(mine), countIn(theirs)];
  return a === null ? b !== null && isSingular(mine) : b === null ? isSingular(theirs) : a !== b;
}
/** A phrase that ends in no plural; one with more behind its head may be of several. */
const isSingular = (phrase: string): boolean => !/s$/.test(phrase.split(BEHIND)[0]!) && !/ and |, /.test(phrase);

/** Why two phrases name two things, though they share words; null where nothing says so. */
export function whyOtherThing(mine: string, theirs: string): string | null {
  if (areTwoHolders(mine, theirs)) return 'two who hold an office';
  if (areOfOtherNumbers(mine, theirs)) return 'another number of them';
  const [a, b] = [partsOf(mine), partsOf(theirs)];
  if (a === null || b === null) return null;
  // "the strike at Orlava airport", "flights at Orlava airport"; but a blast and an explosion there are one.
  if (a.head !== b.head) {
    const isOneAttack = ATTACKS.has(a.head) && ATTACKS.has(b.head);
    // "Residents of Orlava", "people of Orlava".
    if (ANYBODY.has(a.head) && ANYBODY.has(b.head)) return null;
    const isAlike = a.before.has(b.head) || b.before.has(a.head) || isShared(a.before, b.before);
    return a.isOfName && b.isOfName && !isOneAttack && !isAlike ? 'other things of one name' : null;
  }
  // "The director of the port", "the director of the coast guard".
  if (RUNNING.has(a.head) && a.of.size > 0 && b.of.size > 0 && !isShared(a.of, b.of)) return 'of two things';
  if (areOfTwoBodies(a.of, b.of)) return 'of two things';
  if (RUNNING.has(a.head) && [...BRANCH_STEMS].some((word) => a.before.has(word) !== b.before.has(word))) return 'another office';
  if ([...BELOW].some((word) => a.before.has(word) !== b.before.has(word))) return 'another office';
  return TOLD_BEFORE.has(a.head) && a.before.size > 0 && b.before.size > 0 && !isShared(a.before, b.before) ? 'told apart by what stands before it' : null;
}
