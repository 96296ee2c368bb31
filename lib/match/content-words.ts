import { foldName } from '@/lib/text/fold-name';
import { stem } from '@/lib/text/stem';
import { tokenize } from '@/lib/text/tokenize';

/** Words that link or bound and name nothing. */
const EMPTY = new Set(
  `a an the of in on at to for from by with between and or as per its his her their this that these those some about around nearly almost more less than least most up over under total number figure estimated reported official
 new other others another all each every both several many few whole entire part parts share rate level amount value count overall including were was is are be been being have has had who which it they he she not no
 largest biggest smallest main single ten five above below annual official officially said says say according also after before during since when while into out`.split(/\s+/),
);

/** Words that outlets use for one thing, the first of each row for all. */
const ONE_THING: ReadonlyMap<string, string> = new Map(
  'ceasefire truce, deal agreement accord pact, earthquake quake, truck lorry, prison jail, withdrawal pullout, rouble ruble, labour labor, centre center, programme program, defence defense, harbour harbor, theatre theater, aluminium aluminum, neighbour neighbor, neighbourhood neighborhood, organisation organization, aeroplane airplane'.split(', ').flatMap((row) => {
    const [first, ...others] = row.split(' ').map(stem) as [string, ...string[]];
    return others.map((other) => [other, first] as const);
  }),
);

export interface ContentWords {
  /** Stems of all words that name something. */
  words: ReadonlySet<string>;
  /** Those written with a capital: names. */
  names: ReadonlySet<string>;
}

const NOTHING: ContentWords = { words: new Set(), names: new Set() };
const cache = new Map<string, ContentWords>();
/** Phrases repeat within one comparison, a sample article's are some 200; more than this many are of an earlier page. An entry takes some 400 bytes. */
const CACHE_SIZE = 1_000;

/** The words of a phrase that name something, stemmed and folded. */
export function contentWords(phrase: string | null): ContentWords {
  if (phrase === null || phrase === '') return NOTHING;
  const cached = cache.get(phrase);
  if (cached) return cached;
  const words = new Set<string>();
  const names = new Set<string>();
  for (const token of tokenize(phrase.includes('-') ? phrase.replace(/\bcease-fire/giu, 'ceasefire') : phrase)) {
    // Years and sizes in a phrase part it from others ("above 1951-1980"); numbers spelled out are words like others.
    if (token.kind === 'number') words.add(token.text);
    if (token.kind !== 'word' || EMPTY.has(token.lower)) continue;
    const stemmed = stem(foldName(token.lower.replace(/'s$|'$/, '')));
    const key = ONE_THING.get(stemmed) ?? stemmed;
    words.add(key);
    if (token.capital) names.add(key);
  }
  if (cache.size >= CACHE_SIZE) cache.clear();
  const found = { words, names };
  cache.set(phrase, found);
  return found;
}

/** Share of the smaller set that stands in the other, 0..1; null where one is empty. Adjectives of names ("Serabian") meet their names. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  if (a.size === 0 || b.size === 0) return null;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of small) if (large.has(word) || hasKin(word, large)) common += 1;
  return common / small.size;
}

/** "serabia" and "serabian": one begins the other, and they share five letters. */
function hasKin(word: string, others: ReadonlySet<string>): boolean {
  if (word.length < 5) return false;
  for (const other of others) if (other.length >= 5 && (other.startsWith(word) || word.startsWith(other))) return true;
  return false;
}
