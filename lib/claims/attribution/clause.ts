import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Sentence, Word } from '@/lib/claims/syntax/sentence';

/** Word behind the clause part that goes on at `from`: it ends at a subordinate clause, a relative clause behind a comma, a contrast or a semicolon. */
export function clauseEnd({ words }: Sentence, from: number, language: CompiledClaimLanguage): number {
  for (let i = from; i < words.length; i++) {
    const { tag, text } = words[i]!;
    if (text === ';' || tag === 'sub') return i;
    // "after losing 300 of them"
    if (tag === 'prep' && words[i + 1]?.is?.ing && language.words.grammar.subordinators.has(words[i]!.lower)) return i;
    // "…, after customers rushed"
    if (tag === 'comma' && words[i + 1]?.tag === 'prep' && language.words.grammar.subordinators.has(words[i + 1]!.lower)) return i;
    // "offered to send 50 rescuers, and the union released …"
    // … and "urged them to spoil their ballots, and 19 percent of those cast were void"
    if (tag === 'comma' && words[i + 1]?.tag === 'and' && (opensClause(words, i + 2) || (words[from]!.tag === 'to' && opensCount(words, i + 2)))) return i;
    if (tag === 'comma' && (words[i + 1]?.tag === 'rel' || opensContrast(words, i + 1, language))) return i;
  }
  return words.length;
}

/** Whether a contrast with a subject of its own opens at word `at`: "but the army", "while 12", "mientras que la policía"; not "but losing 12". */
export function opensContrast(words: readonly Word[], at: number, language: CompiledClaimLanguage): boolean {
  const tag = words[at + 1]?.tag;
  return language.words.reporting.contrast.has(words[at]?.lower ?? '') && (isNominal(tag) || tag === 'pron' || (tag === 'that' && words[at]!.tag === 'sub') || tag === 'sub' || tag === 'prep' || tag === 'adv') && !countsOn(words, at + 1, language);
}

/** How far behind a contrast a number stands that goes on with the count before it, in words. */
const COUNT_REACH = 4;

/** "one man was killed, while 11 others were hurt": whether a number at word `from` is of more of those counted before. */
function countsOn(words: readonly Word[], from: number, { words: { quantity } }: CompiledClaimLanguage): boolean {
  for (let i = from; i < from + COUNT_REACH; i++) {
    const { tag, lower } = words[i] ?? {};
    if (lower === undefined || tag === 'noun' || tag === 'name') return false;
    if (quantity.ones.another.has(lower)) return true;
    const next = words[i + 1]?.lower ?? '';
    if (tag === 'num' && words[i + 1]?.tag !== 'num') return quantity.more.has(next) || quantity.nouns.kindOf(next) === 'others';
  }
  return false;
}

/** Whether somebody who speaks, by a name with it or as "the governor", does something in a clause that opens at word `at`. */
export function opensOfficial(words: readonly Word[], at: number): boolean {
  if (!opensClause(words, at)) return false;
  for (let i = at; i < at + LONGEST_SUBJECT; i++) {
    const { tag, classes, is } = words[i]!;
    if (tag === 'verb') return i > at && is?.past === true && words[i - 1]!.tag === (words[at]!.tag === 'det' ? 'noun' : 'name') && words[at + (words[at]!.tag === 'det' ? 1 : 0)]!.classes.speaker && !words[i - 1]!.classes.plural && !classes.reports;
    if (tag === 'aux' || tag === 'modal') return false;
  }
  return false;
}

/** Whether a noun phrase of a few words and a finite verb stand at word `at`. */
function opensClause(words: readonly Word[], at: number): boolean {
  let i = at;
  while (i < at + LONGEST_SUBJECT && isNominal(words[i]?.tag) && words[i]!.tag !== 'num') i++;
  const verb = words[i];
  return i > at && verb !== undefined && (verb.tag === 'aux' || verb.tag === 'modal' || (verb.tag === 'verb' && (verb.is?.past === true || verb.is?.third === true)));
}

/** Whether a number, with what it is of, and a helper verb stand at word `at`. */
function opensCount(words: readonly Word[], at: number): boolean {
  if (words[at]?.tag !== 'num') return false;
  let i = at + 1;
  while (i < at + LONGEST_COUNT && (isNominal(words[i]?.tag) || words[i]?.tag === 'pron' || words[i]?.classes.of === true || words[i]?.is?.participle === true)) i++;
  return words[i]?.tag === 'aux' || words[i]?.tag === 'modal';
}

/** Longest number with what it is of, in words. */
const LONGEST_COUNT = 8;

/** Longest subject of a clause that is looked over, in words. */
const LONGEST_SUBJECT = 5;
