import { nameKey } from '@/lib/text/fold-name';

/*
 * Names that one place goes by, where neither sound nor spelling tells: renamed places, exonyms and abbreviations that
 * English news uses side by side. Packs bring the rest as aliases.
 */
const BYNAMES = `
turkey, turkiye
kyiv, kiev
kharkiv, kharkov
odesa, odessa
lviv, lvov
mykolaiv, nikolaev, nikolayev
zaporizhzhia, zaporizhia, zaporozhye
chornobyl, chernobyl
dnipro, dnepr, dnieper
myanmar, burma
yangon, rangoon
czechia, czech republic
eswatini, swaziland
ivory coast, cote divoire
north macedonia, macedonia
cabo verde, cape verde
timor leste, east timor
netherlands, holland
north korea, dprk, democratic peoples republic of korea
south korea, republic of korea
united states, us, usa, u s, united states of america, america
united kingdom, uk, u k, britain, great britain
united arab emirates, uae
dr congo, drc, democratic republic of congo, democratic republic of the congo
beijing, peking
mumbai, bombay
kolkata, calcutta
chennai, madras
bengaluru, bangalore
ho chi minh city, saigon
mecca, makkah
medina, madinah
jeddah, jiddah
european union, eu
united nations, un
`;

/** For each name of a table, a row of names of one thing on each line, the first of its row. */
export const firstNames = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((row) => {
        const names = row.split(', ');
        return names.map((name) => [name, names[0]!] as const);
      }),
  );

const FIRST_NAME = firstNames(BYNAMES);

/** One key for all names that a place goes by ("Kiev" and "Kyiv"); the folded name itself where no other is known. */
export function oneNameOf(name: string): string {
  const key = nameKey(name);
  return FIRST_NAME.get(key) ?? key;
}
