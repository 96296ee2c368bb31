/** News agencies whose copy other outlets print, with the spellings of their credit lines. */
const AGENCIES: readonly (readonly [name: string, spellings: string])[] = [
  ['AFP', 'AFP|Agence France-Presse|Agence France Presse'],
  ['AP', 'AP|Associated Press|The Associated Press'],
  ['Reuters', 'Reuters|Thomson Reuters'],
  ['dpa', 'dpa|Deutsche Presse-Agentur'],
  ['PA', 'PA|PA Media|Press Association'],
  ['UPI', 'UPI|United Press International'],
  ['EFE', 'EFE|Agencia EFE'],
  ['ANSA', 'ANSA'],
  ['Anadolu', 'AA|Anadolu|Anadolu Agency|Anadolu Ajansı'],
  ['DHA', 'DHA|Demirören'],
  ['Xinhua', 'Xinhua'],
  ['TASS', 'TASS|ITAR-TASS'],
  ['Interfax', 'Interfax'],
  ['RIA Novosti', 'RIA Novosti|Sputnik'],
  ['Kyodo', 'Kyodo|Kyodo News'],
  ['Yonhap', 'Yonhap'],
  ['PTI', 'PTI|Press Trust of India'],
  ['ANI', 'ANI'],
  ['IANS', 'IANS'],
  ['Bernama', 'Bernama'],
  ['Antara', 'Antara'],
  ['SANA', 'SANA'],
  ['IRNA', 'IRNA'],
  ['WAFA', 'WAFA'],
  ['MENA', 'MENA'],
  ['NNA', 'NNA'],
  ['AAP', 'AAP|Australian Associated Press'],
  ['The Canadian Press', 'The Canadian Press|Canadian Press'],
  ['Bloomberg', 'Bloomberg'],
];

const BY_SPELLING: ReadonlyMap<string, string> = new Map(AGENCIES.flatMap(([name, spellings]) => spellings.toLowerCase().split('|').map((spelling) => [spelling, name] as const)));

/** The agency that a byline, credit or source field names ("By Jane Roe, Reuters"); null where it names none. */
export function findAgency(credit: string | null): string | null {
  if (!credit || credit.length > 300) return null;
  for (const part of credit.split(/[,;/|()]|\band\b|\bwith\b|\s[-–—]\s/)) {
    const spelling = part.trim().toLowerCase();
    const found = BY_SPELLING.get(spelling) ?? BY_SPELLING.get(spelling.replace(/^the /, ''));
    if (found !== undefined) return found;
  }
  return null;
}

/** The agency of a dateline at the head of a text ("DAKAR, March 3 (Reuters) - …"); null where the text has none. */
export function findDatelineAgency(text: string): string | null {
  const head = text.slice(0, 160);
  const dateline = /^[^.!?\n]{0,100}?\((?<credit>[^()\n]{2,40})\)\s*[-–—:]/u.exec(head) ?? /^(?<credit>[^\n(]{2,40}?)\s[-–—]\s/u.exec(head);
  return findAgency(dateline?.groups?.credit ?? null);
}
