import { nameKey } from '@/lib/text/fold-name';
import { KeptWords } from '@/lib/text/kept-words';
import { firstNames } from './bynames';
import { BODIES, OFFICES } from './words';

/*
 * The name of a party, however an outlet turns it: "the Serab Health Ministry", "Serab's Ministry of Health", "the health ministry of Serab".
 */

/** Spellings of two sides of an ocean, folded. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  'defence defense, labour labor, centre center, centres centers, programme program, organisers organizers, organiser organizer'.split(', ').map((pair) => pair.split(' ') as [string, string]),
);

/** Names of several words that news shortens, wherever they stand in a name. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:united states(?: of america)?|u s a|u s|usa)\b/g, 'us'],
  [/\b(?:united nations|u n)\b/g, 'un'],
  [/\b(?:united kingdom|u k)\b/g, 'uk'],
  [/\b(?:european union|e u)\b/g, 'eu'],
  [/\bcoast guards?\b/g, 'coastguard'],
];

/** Bodies that all outlets know under more than one name, in words as `partyWords` gives them. Packs bring the rest as aliases. */
const ONE_BODY = `
doctors without borders, medecins sans frontieres, msf
us defense department, us department of defense, pentagon
amnesty international, amnesty
human rights watch, hrw
international committee of red cross, icrc
un refugee agency, un high commissioner for refugees, unhcr
un childrens fund, un childrens agency, unicef
world health organization, who
world food program, wfp, un world food program
international atomic energy agency, iaea
international organization for migration, iom, un migration agency
us geological survey, usgs
us centers for disease control and prevention, us centers for disease control, cdc
international monetary fund, imf
north atlantic treaty organization, nato
federal bureau of investigation, fbi
central intelligence agency, cia
`;

const FIRST_NAME = firstNames(ONE_BODY);

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'and']);

/** What a party is besides its name: "Serna, the state news agency", "Mern Observatory (MO)". */
const ASIDE = /\s?\([^()]{1,12}\)|,\s(?:the|an?)\s.*$/gu;

const words = new KeptWords<readonly string[]>();

/** The words of a party's name, folded: without articles, possessives and what stands beside it, in one spelling. */
export const partyWords = (name: string): readonly string[] => words.of(name, readWords);

function readWords(name: string): readonly string[] {
  const bare = name.includes('(') || name.includes(',') ? name.replace(ASIDE, '') : name;
  const plain = bare.replace(/['’]s\b/gu, '');
  let folded = nameKey(plain);
  for (const [long, short] of SHORTENED) folded = folded.replace(long, short);
  return folded.split(' ').flatMap((word) => (word === '' || ARTICLES.has(word) ? [] : [SPELLINGS.get(word) ?? word.replace(/isation(s?)$/, 'ization$1')]));
}

const keys = new KeptWords<string>();

/** One key for all ways to turn a party's name: a body's words in any order, since "the police of Lansk" are "Lansk police", and an army's voice is the military's; other names in theirs. */
export const partyKey = (name: string): string => keys.of(name, (text) => makeKey(partyWords(text)));

/** Words for a state's army, as outlets choose among them. */
const ARMY = /\b(?:military|armed forces|government (?:forces|troops|soldiers))\b/g;

function makeKey(names: readonly string[]): string {
  const parts = names.join(' ').replace(ARMY, 'army').split(' ');
  const joined = parts.join(' ');
  const known = FIRST_NAME.get(joined);
  if (known !== undefined) return known;
  return parts.some((word) => BODIES.has(word) || OFFICES.has(word)) ? parts.filter((word) => !LINKS.has(word)).sort().join(' ') : joined;
}

