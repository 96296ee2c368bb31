import { nameKey } from '@/lib/text/fold-name';
import { KeptWords } from '@/lib/text/kept-words';
import { SPELLINGS } from './party-names';
import { BRANCHES } from './event-words';
import { OFFICES } from './words';

/*
 * Who speaks, where a person does: by name, by office, or by both. Outlets give the whole at first mention and one half later ("Mayor Ana
 * Lund", "Lund", "the mayor of Tarn"), so two of them seldom write one speaker alike.
 */

interface Speaker {
  /** The person's names, folded, the surname last; empty where only an office is named. */
  person: readonly string[];
  /** What the person holds ("health minister", "police chief"), folded; empty where none is told. */
  office: string;
  /** Whose office it is ("Tarn", "Voltan Motors"), folded; empty where none is told. */
  of: readonly string[];
  /** Whether any word says that this is a person: an office, a rank or a form of address. */
  isTitled: boolean;
}

/** Ranks and forms of address: they tell that a person follows, and not which. */
const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr doctor prof professor sir dame lord lady rev reverend father sister sheikh imam bishop archbishop cardinal col colonel lt lieutenant gen general maj major capt captain sgt sergeant
 brig brigadier adm admiral cmdr commander det detective insp inspector supt superintendent const constable judge justice sen senator rep congressman congresswoman mp spokesman spokeswoman spokesperson`.split(/\s+/),
);

/** How offices are shortened or put in other words. */
const OFFICE_FORMS: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['pres', 'president'],
  ['premier', 'prime minister'],
  ['pm', 'prime minister'],
  ['ceo', 'chief executive'],
  ['mayoress', 'mayor'],
]);

/** Words that make an office, beside those that stand for a body's voice in general. */
const OFFICE_WORDS: ReadonlySet<string> = new Set([...OFFICES, ...OFFICE_FORMS.keys(), ...'prime sheriff coroner chancellor executive king queen pope'.split(' ')]);

/** Offices that one person holds in a place at a time: "the mayor" of a story is its Mayor Ana Lund. */
const ONE_HOLDER = /^(?:mayor|governor|president|chancellor|sheriff|coroner|(?:\w+ )+minister|police chief|fire chief|chief executive)$/;

/** What ministers and chiefs are for. */
const PORTFOLIOS: ReadonlySet<string> = new Set(
  'health interior mining mines tourism sports fisheries planning gender water science defence defense foreign finance justice education transport transportation energy agriculture environment labour labor trade economy economic culture information oil housing security home emergencies emergency police fire'.split(' '),
);

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'in']);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
/** What a place is, or where beside the story it lies: the governor of a province is that of its name. Written with a capital such a word is a part of the name. */
const PLACE_WORDS: ReadonlySet<string> = new Set('province state region county district city town prefecture governorate neighbouring neighboring nearby'.split(' '));
const MOST_NAMES = 4;

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
const fold = (word: string): string => nameKey(word);

const speakers = new KeptWords<Speaker>();

/** Words for who runs a firm or a body, where it has one. */
const RUNNERS: ReadonlySet<string> = new Set(['director', 'head', 'chief executive']);

const speakerOf = (text: string): Speaker => speakers.of(text, readSpeaker);

function readSpeaker(text: string): Speaker {
  const parts = text
    .replace(/\s?\([^()]*\)/gu, '')
    .replace(/['’]s\b/gu, '')
    .split(/,\s*/u)
    .map(readPart);
  const [first, second] = parts;
  if (!first) return { person: [], office: '', of: [], isTitled: false };
  if (!second) return first;
  // "Ana Lund, the mayor of Tarn", "the governor, Ivo Dorn": one part names, the other tells what the person is.
  const [named, told] = first.person.length > 0 ? [first, second] : [second, first];
  if (told.person.length > 0) return first;
  return { person: named.person, office: named.office || told.office, of: [...named.of, ...told.of], isTitled: named.isTitled || told.isTitled };
}

/** Reads words without a comma: what stands before the office, the office, and the name behind it or what it is of. */
function readPart(part: string): Speaker {
  const words = part.split(/\s+/u).filter((word) => word !== '' && !ARTICLES.has(word.toLowerCase()));
  const folded = words.map(fold);
  const isOffice = (at: number): boolean => OFFICE_WORDS.has(folded[at]!);
  // A justice is a judge, and "the justice minister" none.
  const isTitle = (at: number): boolean => TITLES.has(folded[at]!) && !(PORTFOLIOS.has(folded[at]!) && OFFICE_WORDS.has(folded[at + 1] ?? ''));
  const link = folded.findIndex((word) => LINKS.has(word));
  const front = link < 0 ? words.length : link;
  let last = front - 1;
  while (last >= 0 && !isOffice(last) && !isTitle(last) && isName(words[last]!)) last -= 1;
  const tail = words.slice(last + 1, front);
  // Without a word that says so, names before "of" are no person ("University of Tarn").
  const person = tail.length > 0 && tail.length <= MOST_NAMES && tail.every(isName) && (link < 0 || last >= 0) ? tail.map(fold) : [];
  const office: string[] = [];
  const of: string[] = [];
  for (let at = 0; at <= last; at += 1) {
    if (isTitle(at)) continue;
    if (isOffice(at)) office.push(OFFICE_FORMS.get(folded[at]!) ?? folded[at]!);
    else if (PORTFOLIOS.has(folded[at]!)) office.push(SPELLINGS.get(folded[at]!) ?? folded[at]!);
    else if (!PLACE_WORDS.has(words[at]!)) of.push(folded[at]!);
  }
  if (link >= 0) of.push(...folded.filter((_, at) => at > link && !PLACE_WORDS.has(words[at]!)));
  if (office.at(-1) === 'director' && (of[0] === 'managing' || of[0] === 'general')) of.shift();
  const isTitled = words.some((_, at) => at <= last && (isOffice(at) || isTitle(at)));
  return { person, office: isTitled ? office.join(' ') : '', of, isTitled };
}

/**
 * Whether two texts name one speaker, as a reader of both articles would take them: one surname with no other first name beside it and a word in
 * one of them that says it is a person's, or one office that a single person holds. Two surnames, two first names, two offices or two places are two.
 */
export function isSameSpeaker(a: string, b: string): boolean {
  const [mine, theirs] = [speakerOf(a), speakerOf(b)];
  if (!mine.isTitled && !theirs.isTitled) return false;
  const isOneRunner = areOneRunner(mine, theirs) && ![a, b].some((text) => ONE_OF_MANY.test(text));
  const isOtherOffice = mine.office !== '' && theirs.office !== '' && mine.office !== theirs.office && !isOneRunner;
  const isOtherPlace = mine.of.length > 0 && theirs.of.length > 0 && !mine.of.some((word) => theirs.of.includes(word));
  if (mine.person.length > 0 && theirs.person.length > 0) {
    if (mine.person.at(-1) !== theirs.person.at(-1)) return false;
    if (mine.person.length === 1 || theirs.person.length === 1) return !isOtherOffice && !isOtherPlace;
    return isFirstName(mine.person[0]!, theirs.person[0]!);
  }
  if (isOneRunner) return true;
  if (mine.office === '' || isOtherOffice || isOtherPlace || mine.office !== theirs.office || !ONE_HOLDER.test(mine.office)) return false;
  // A club has a president too: only a bare "the president" is the one whom another outlet names.
  return [mine, theirs].every(({ of, person }) => person.length > 0 || of.length < 2) || (mine.of.length > 0 && mine.of.join() === theirs.of.join());
}

/** "A director of Ferro" is one of several. */
const ONE_OF_MANY = /^an? /i;

/** Whether two words for who runs a body are said of one body: "the director of Ferro", "Ferro's chief executive". */
const areOneRunner = (mine: Speaker, theirs: Speaker): boolean =>
  mine.office !== theirs.office && RUNNERS.has(mine.office) && RUNNERS.has(theirs.office) && mine.of.length > 0 && mine.of.length === theirs.of.length && mine.of.every((word) => theirs.of.includes(word) && !BRANCHES.has(word));

/** Whether two texts name two people by their offices: two family names, or two ministries; a name and an office may be one person's. */
export function areTwoHolders(a: string, b: string): boolean {
  const [mine, theirs] = [speakerOf(a), speakerOf(b)];
  if (!mine.isTitled || !theirs.isTitled) return false;
  if (mine.person.length > 0 && theirs.person.length > 0 && mine.person.at(-1) !== theirs.person.at(-1)) return true;
  return isOfMinistry(mine) && isOfMinistry(theirs) && mine.office !== theirs.office;
}
const isOfMinistry = ({ office }: Speaker): boolean => office.endsWith(' minister');

/** Whether one text names a minister, and the other the ministry: it is on the minister's word too. */
export function isOfOneMinistry(a: string, b: string): boolean {
  const [mine, theirs] = [speakerOf(a), speakerOf(b)];
  const [minister, ministry] = mine.office.endsWith('minister') ? [mine, theirs] : [theirs, mine];
  if (!minister.office.endsWith(' minister') || minister.office.replace(/minister$/, 'ministry') !== ministry.office) return false;
  return minister.of.length === 0 || ministry.of.length === 0 || minister.of.some((word) => ministry.of.includes(word));
}

/** One first name, or its initial. */
const isFirstName = (a: string, b: string): boolean => a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
