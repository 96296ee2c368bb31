import { countryNames } from './countries';

/** Words for what is of a country that do not begin with its name, folded, with the country; the others are told by their beginning ("kenyan", "qatari"). */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `afghan afghanistan, american united states, argentine argentina, british united kingdom, burmese myanmar, cypriot cyprus, czech czechia, danish denmark, dutch netherlands, english united kingdom, filipino philippines,
finnish finland, french france, german germany, greek greece, irish ireland, ivorian ivory coast, kazakh kazakhstan, kyrgyz kyrgyzstan, lao laos, malian mali, norwegian norway, philippine philippines, polish poland,
saudi saudi arabia, scottish united kingdom, slovak slovakia, spanish spain, swedish sweden, swiss switzerland, tajik tajikistan, thai thailand, turkish turkiye, turk turkiye, turkey turkiye, turkmen turkmenistan,
uae united arab emirates, emirati united arab emirates, uk united kingdom, britain united kingdom, us united states, usa united states, uzbek uzbekistan, welsh united kingdom, palestinian palestine, burma myanmar, nigerien niger, congolese dr congo, congo dr congo, lebanese lebanon, belgian belgium, portuguese portugal, peruvian peru, somali somalia, somalis somalia, azeri azerbaijan, serb serbia, serbs serbia, croat croatia`
    .split(/,\s/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

/** Of the list of countries, what is none of its own. */
const NO_NATION: ReadonlySet<string> = new Set(['united nations', 'european union', 'eurozone', 'world']);

const countries = [...countryNames('en')].filter((name) => !NO_NATION.has(name));
const NAMES: ReadonlySet<string> = new Set(countries);
/** Most words of a country's name that are looked at. */
const LONGEST = 3;
/** Letters by which a word must begin as a country does to be made of its name; the last letter of the country may fall ("libya", "libyan"; "chile", "chilean"). */
const LEAST = 4;

const BY_BEGINNING: ReadonlyMap<string, readonly string[]> = (() => {
  const names = new Map<string, string[]>();
  for (const name of countries) {
    if (name.includes(' ') || name.length < LEAST) continue;
    const key = name.slice(0, LEAST);
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  return names;
})();

/** Endings that make a word for what is of a country from its name. */
const ENDINGS = /^(?:n|an|ian|ean|en|[is]|ese|ish|ite|er|nian|lese|ns|ans|ians|is)$/;

/** The countries that folded words name, by name or by what is of them ("Mali", "Malian"); empty where they name none. English. */
export function nationsIn(words: readonly string[]): ReadonlySet<string> {
  const nations = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    let length = Math.min(LONGEST, words.length - at);
    while (length > 1 && !NAMES.has(words.slice(at, at + length).join(' '))) length -= 1;
    if (length > 1) {
      nations.add(words.slice(at, at + length).join(' '));
      at += length - 1;
      continue;
    }
    const nation = nationOf(words[at]!);
    // "North Korean", "Sri Lankan": what the name of a country of two words makes of its second.
    const turned = at > 0 ? (countries.find((name) => name.startsWith(`${words[at - 1]!} `) && isMadeOf(words[at]!, name.slice(name.indexOf(' ') + 1))) ?? null) : null;
    if (turned !== null) nations.add(turned);
    else if (nation !== null) nations.add(nation);
  }
  return nations;
}

/** The country that one folded word names, the longest where several begin it ("nigerian": Nigeria); null where it names none. */
function nationOf(word: string): string | null {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (NAMES.has(word)) return word;
  const near = BY_BEGINNING.get(word.slice(0, LEAST)) ?? [];
  return near.filter((name) => isMadeOf(word, name)).sort((a, b) => b.length - a.length)[0] ?? null;
}

const isMadeOf = (word: string, name: string): boolean => word === name || (word.startsWith(name) && ENDINGS.test(word.slice(name.length))) || (name.length > LEAST && word.startsWith(name.slice(0, -1)) && ENDINGS.test(word.slice(name.length - 1)));
