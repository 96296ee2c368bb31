import { unitOfKind } from '@/lib/lexicon/nouns';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { POSSESSIVE } from '@/lib/claims/syntax/phrases';
import { type Word } from '@/lib/claims/syntax/sentence';
import { bare } from './party-phrase';

/* What a party's phrase says that it is: a person, several, a body. */

/** Whether a title stands among the words of a phrase. */
export function isTitled(words: readonly Word[]): boolean {
  return words.some(({ classes }) => classes.title);
}

/** Whether a phrase is of a body: by one of its words ("the Nimra Observatory"), by its last ("Mern police") or by its capitals. */
export function isBody(words: readonly Word[], language: CompiledClaimLanguage): boolean {
  const { reporting } = language.words;
  const own = ownOf(words);
  return isCompany(words, language) || hasSmallWord(words) || own.some(({ classes }) => classes.body) || reporting.speakers.has(bare(own.at(-1)!)) || (words.length <= 2 && /^\p{Lu}{2,6}$/u.test(words.at(-1)!.text));
}

/** Whether a phrase is of a company by what it does: "the operator, X", "the utility X". */
export function isCompany(words: readonly Word[], language: CompiledClaimLanguage): boolean {
  let head = headIndex(words);
  while (head > 0 && words[head]!.tag === 'name') head--;
  return language.words.reporting.companies.has(bare(words[head]!)) || language.words.reporting.companies.has(bare(words[headIndex(words)]!));
}

/** Whether a phrase is of a number, which says nothing: "the toll". */
export function isReckoning(words: readonly Word[], language: CompiledClaimLanguage): boolean {
  return language.words.reporting.reckonings.has(bare(words[headIndex(words)]!));
}

/** Whether the own words of a body's phrase tell which it is ("the interior ministry", "the national disaster agency", "the ministry of health"), and "the ministry" means it from then on. */
export function isPortfolio(words: readonly Word[], language: CompiledClaimLanguage): boolean {
  const { reporting, grammar } = language.words;
  const isOf = grammar.of.has(words[2]?.lower ?? '');
  if (!words[0]!.classes.the || (isOf ? words.length < 4 : words.length < 3)) return false;
  return words.slice(1).every(({ tag }, i) => tag === 'noun' || tag === 'adj' || (isOf && i === 1)) && reporting.portfolioBodies.has(bare(isOf ? words[1]! : words.at(-1)!));
}

/** Whether a phrase is of several, by its head. */
export function isSeveral(words: readonly Word[], language: CompiledClaimLanguage): boolean {
  const head = words[headIndex(words)]!;
  return head.tag !== 'name' && language.words.quantity.nouns.isPlural(bare(head)) && !language.words.quantity.nouns.isPeopleName(bare(head));
}

/** Whether a phrase is of one human being: by a title, by a singular noun for people ("a spokeswoman"), else by a name that is no body's. */
export function isPerson(words: readonly Word[], named: boolean, language: CompiledClaimLanguage): boolean {
  if (isTitled(words)) return true;
  if (isCompany(words, language) || hasSmallWord(words)) return false;
  const { nouns } = language.words.quantity;
  const head = bare(words[headIndex(words)]!);
  const kind = nouns.kindOf(head);
  // "the Mern Defence Force", "Mern's air force" is no single fighter.
  if (kind !== null && unitOfKind(kind) === 'people') return !nouns.isPlural(head) && !(named && (words[0]!.classes.the || POSSESSIVE.test(words[0]!.text)) && language.words.places.bodies.has(head));
  // "the charity's coordinator, Ada Venn": somebody who is called by a name and another.
  const open = words.findIndex(({ tag }) => tag === 'comma');
  if (open > 0 && words.length - open > 2 && words.slice(open + 1).every(({ tag }) => tag === 'name') && !language.words.reporting.bodies.has(head) && !nouns.isPlural(head)) return true;
  return named && !isBody(words, language) && !isTitle(words);
}

/** "The Mern Conflict Watch", "the Mern Forum for Social Rights": several names behind an article are no person's. */
export function isTitle(words: readonly Word[]): boolean {
  const end = headIndex(words) + 1;
  return end > 2 && words[0]!.classes.the && words.slice(1, end).every(({ tag }) => tag === 'name');
}

/** "Doctors Beyond Borders": a preposition written large inside a name is of a body's. */
const hasSmallWord = (words: readonly Word[]): boolean => words.some(({ tag, classes }) => tag === 'name' && (classes.closed === 'prep' || classes.closed === 'not'));

/** The words of a phrase without what hangs on two names ("Hana Prokop of Delta Bank", "Analyst Hana Prokop of Delta Bank"): whose somebody is makes nobody a body. */
function ownOf(words: readonly Word[]): readonly Word[] {
  const head = headIndex(words) + 1;
  return head >= 2 && words[head - 1]!.tag === 'name' && words[head - 2]!.tag === 'name' ? words.slice(0, head) : words;
}

/** Index of the head of a phrase: the last word before "of", "for", a comma or its end. */
export function headIndex(words: readonly Word[]): number {
  const end = words.findIndex(({ tag }, i) => i > 0 && (tag === 'prep' || tag === 'comma' || tag === 'rel'));
  return end < 0 ? words.length - 1 : end - 1;
}
