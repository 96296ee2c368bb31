import type { Party } from '@/lib/model';
import { KeptWords } from '@/lib/text/kept-words';
import { oneNameOf } from './bynames';
import { partyWords } from './party-names';
import { isOfOneMinistry } from './speakers';
import { BODIES, BODIES_OF, NEAR_ONLY, OFFICES, SPLINTERS, STATE_VOICES } from './words';

/** What tells whose voice a party is: its names and its kind. */
export type Voice = Pick<Party, 'name' | 'also' | 'kind'>;

const LINKS: ReadonlySet<string> = new Set(['of', 'for']);
/** Kinds of parties that speak for a state. */
const STATE_KINDS: ReadonlySet<string> = new Set(['government', 'officials']);

/** What a name says by its words. */
interface SpelledName {
  /** As `partyWords` gives them. */
  words: readonly string[];
  /** What the name is the same as (see bynames). */
  one: string;
  /** The body that the name of itself says it belongs to; undefined where it is none that every outlet takes for known. */
  body: string | undefined;
}

// The parties of a page are held against one another for each of its claims.
const spelled = new KeptWords<SpelledName>();

const spell = (name: string): SpelledName => spelled.of(name, spellFresh);

function spellFresh(name: string): SpelledName {
  const words = partyWords(name);
  const joined = words.join(' ');
  return { words, one: oneNameOf(joined), body: BODIES_OF.get(joined) ?? BODIES_OF.get(joined.replace(/^un /, '')) };
}

const namesOf = ({ name, also }: Voice): readonly SpelledName[] => [name, ...also].map(spell).filter(({ words }) => words.length > 0);
const begins = (words: readonly string[], with_: readonly string[]): boolean => with_.length < words.length && with_.every((word, at) => isForm(words[at]!, word));
/** One word, or its plural: "rebel", "rebels". */
const isForm = (a: string, b: string): boolean => a === b || `${a}s` === b || a === `${b}s`;
/** Whether words name somebody or something of a body, and not what is merely near it. */
const holdsOffice = (words: readonly string[]): boolean => words.some((word) => OFFICES.has(word)) && !words.some((word) => NEAR_ONLY.has(word));

/** "Mern police chief", "chief of the Mern police": somebody of the Mern police. */
function isOfficeOf(part: readonly string[], whole: readonly string[]): boolean {
  if (begins(part, whole)) return holdsOffice(part.slice(whole.length));
  const link = part.findIndex((word) => LINKS.has(word));
  if (link < 1 || !holdsOffice(part.slice(0, link))) return false;
  const rest = part.slice(link + 1);
  return begins(rest, whole) || rest.join(' ') === whole.join(' ');
}

/** Whether a name is one bare word for a body ("police"), which any body of its kind in the story may be. */
const isBareBody = (words: readonly string[]): boolean => words.length === 1 && BODIES.has(words[0]!);

/** Words that in front of a body's name make it another body. */
const OTHER_KIND: ReadonlySet<string> = new Set([...NEAR_ONLY, ...'military secret religious morality tax customs health transit railway another'.split(' ')]);

/** "Tarn police", "police of Tarn", "Tarn police chief" for "police"; "Tarn police union" and "military police" are others. */
function isBodyNamedIn(body: readonly string[], name: readonly string[]): boolean {
  const at = name.findIndex((_, from) => body.every((word, offset) => name[from + offset] === word));
  if (at < 0 || name.slice(0, at).some((word) => OTHER_KIND.has(word))) return false;
  const next = name[at + body.length];
  return next === undefined || LINKS.has(next) || next === 'in' || OFFICES.has(next);
}

/** Whether a party's kind names another as the body that it belongs to ("UN agency"). */
const isByKind = ({ kind }: Voice, whole: Voice): boolean => kind !== null && kind.includes(' ') && oneNameOf(kind.split(' ')[0]!) === spell(whole.name).one;

/** Whether a party is by one of its names an agency of the other, though no pack says so. */
const isAgencyOf = (parts: readonly SpelledName[], whole: readonly SpelledName[]): boolean => parts.some(({ body }) => body !== undefined && whole.some(({ one }) => one === body));

/** What is left of "Mern authorities", "government of Mern" beside the words for a state as a whole; null where the name is of something else. */
function stateOf(words: readonly string[]): string | null {
  const rest = words.filter((word) => !STATE_VOICES.has(word) && !LINKS.has(word));
  return rest.length === 1 && rest.length < words.length ? rest[0]! : null;
}

/** Whether two names are those of a land and of its people: "Mern" and "Mernish", of which one begins the other, with four letters or more. */
export const areKin = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)));

/** Whether a party is of a state by its kind, or where none is known by a word of its name. */
const isOfStateKind = ({ name, kind }: Voice, telling: ReadonlySet<string>): boolean => (kind === null ? spell(name).words.some((word) => telling.has(word)) : STATE_KINDS.has(kind));
const MINISTERIAL: ReadonlySet<string> = new Set(['ministry', 'minister']);
const GOVERNMENTS: ReadonlySet<string> = new Set(['government', 'authorities', 'administration']);

/** A ministry speaks for its government: "Mernish Health Ministry" and "Mernish authorities". */
function isOfState(part: Voice, whole: Voice): boolean {
  if (!isOfStateKind(part, MINISTERIAL) || !isOfStateKind(whole, GOVERNMENTS)) return false;
  const state = stateOf(spell(whole.name).words);
  const [first, ...rest] = spell(part.name).words;
  return state !== null && first !== undefined && areKin(first, state) && holdsOffice(rest) && stateOf([first, ...rest]) === null;
}

/**
 * Whether one party speaks for a body that the other is: its spokesman or chief, its office or agency, a ministry of its
 * government. Two such voices are one origin; two offices of one body are not, unless the body itself speaks too.
 */
export function isPartOf(part: Voice, whole: Voice): boolean {
  if (isByKind(part, whole) || isOfState(part, whole) || isOfOneMinistry(part.name, whole.name)) return true;
  const [parts, wholes] = [namesOf(part), namesOf(whole)];
  if (isAgencyOf(parts, wholes)) return true;
  return wholes.some(({ words: name }) => parts.some(({ words: other }) => isOfficeOf(other, name) || (isBareBody(name) && other.length > 1 && isBodyNamedIn(name, other))));
}

/** Bodies of which a place has one: outlets that name them without saying whose mean the same. An army or a ministry may be of either land of a story. */
const ONE_OF_A_PLACE: ReadonlySet<string> = new Set(['police', 'authorities', 'coastguard', 'fire brigade', 'fire department', 'firefighters', 'prosecutors']);
/** As those, where both outlets name them bare. */
const ONE_WHERE_BARE: ReadonlySet<string> = new Set([...ONE_OF_A_PLACE, 'army', 'military', 'government', 'armed forces', 'coroner', 'rebels']);
/** Bare words that outlets use for one body of those: "the military" and "the army" of one land, "rebels" and "rebel fighters". "A rebel commander" may be of any band of them. */
const BARE_TWINS: ReadonlyMap<string, string> = new Map([
  ...['military', 'armed forces', 'government forces', 'government troops'].map((name) => [name, 'army'] as const),
  ...['rebel forces', 'rebel fighters'].map((name) => [name, 'rebels'] as const),
]);
/** What a bare name of a body is called where any outlet's word for it will do. */
const asOneBody = (words: readonly string[]): string => BARE_TWINS.get(words.join(' ')) ?? words.join(' ');

/** The body that a name says somebody speaks for by office ("a police spokesman" for "police"), or the name's words where it names no office. */
const bodyIn = (words: readonly string[]): readonly string[] => {
  const end = words.findIndex((word) => OFFICES.has(word));
  return end < 1 || words.some((word) => NEAR_ONLY.has(word)) ? words : words.slice(0, end);
};

/**
 * Whether two parties' names are of one body as outlets of one event use them, or of those who hold office in it: "police" and "Tarn police", "police"
 * and "a police spokesman". Whoever is unnamed ("officials", "a witness") is nobody's known voice.
 */
export function speaksFor(a: string, b: string): boolean {
  if (isOfOneMinistry(a, b)) return true;
  const [mine, theirs] = [bodyIn(spell(a).words), bodyIn(spell(b).words)];
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  if (asOneBody(short) === asOneBody(long)) return ONE_WHERE_BARE.has(asOneBody(short));
  const body = short.join(' ');
  return ONE_OF_A_PLACE.has(body) && isBodyNamedIn(short, long);
}
/** Whose army a party speaks for, folded: '' where it is only called the army; null where it is no army, or one with a name of its own. */
export function armyIn(name: string): string | null {
  const words = bodyIn(spell(name).words);
  if (asOneBody(words) === 'army') return '';
  return asOneBody(words.slice(1)) === 'army' && !OTHER_KIND.has(words[0]!) && !SPLINTERS.has(words[0]!) ? words[0]! : null;
}
/** Whether a party is named by a bare word for a body only: the other's name then says more. */
export const isBare = ({ name }: Voice): boolean => isBareBody(spell(name).words);
