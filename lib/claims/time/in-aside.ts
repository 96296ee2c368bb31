import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence, TimeExpression } from '@/lib/claims/syntax/sentence';
import { isReducedPassive } from '@/lib/claims/syntax/verbs';
import { isHappening } from './happening';

/** Whether a noun of what happens ends at word `last`, or a name that begins with one ("Typhoon Hai"). */
function tellsHappening(words: Sentence['words'], last: number, language: CompiledClaimLanguage): boolean {
  let i = last;
  while (words[i]?.tag === 'name' && (words[i - 1]?.tag === 'name' || words[i - 1]?.tag === 'noun')) i--;
  return isHappening(words[last]?.lower ?? '', language) || (i < last && words.slice(i, last).some(({ lower }) => isHappening(lower, language)));
}

/** Whether a word names somebody who acts. */
const tellsParty = ({ tag, classes }: Sentence['words'][number]): boolean => tag === 'name' || classes.people || classes.body || classes.speaker;

/** Whether a time stands in a description behind a comma: "the boat, built in 1988, was to carry 150", "X, who came in 2011, has 15 percent", "0.2 degrees above the record, set in 2016". */
export function standsInAside(sentence: Sentence, at: Phrase, time: TimeExpression, language: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  const open = words.findLastIndex(({ tag }, i) => i < time.first && tag === 'comma');
  if (time.first >= at.last) {
    const [noun, deed] = [words[open - 1], words[open + 1]];
    return open > at.last && isNominal(noun?.tag) && noun!.tag !== 'num' && deed?.tag === 'verb' && deed.is?.participle === true && words.slice(open + 2, time.first).every(({ tag }) => tag === 'prep' || tag === 'adv');
  }
  const close = words.findIndex(({ tag }, i) => i >= time.last && tag === 'comma');
  const verb = words[open + 1];
  // "The war, which began in 2014, has killed 400,000 people": since then; "X, which has fought since 2014, said 12 had died" tells of X.
  if (time.relation === 'since') return verb?.tag === 'rel' && close > 0 && close < at.first && words[close + 1]?.tag === 'verb' && open > 0 && language.words.times.since.has(words[time.first - 1]?.lower ?? '') && tellsParty(words[open - 1]!) && !tellsHappening(words, open - 1, language);
  // "The blast, which came on Friday, injured 41": when what did it happened.
  if (verb?.tag === 'rel' && words[close + 1] !== undefined && tellsHappening(words, open - 1, language) && words.slice(open + 2, time.first).some(({ lower }) => language.words.times.happened.has(lower)) && words.slice(0, open).every(({ tag }) => tag !== 'verb')) return false;
  return open > 0 && close > 0 && close < at.first && (verb?.tag === 'rel' || language.words.grammar.wheres.has(verb?.lower ?? '') || (verb?.tag === 'verb' && verb.is?.participle === true && !verb.is.ing && (verb.classes.reports ? words.slice(open + 2, time.first).every(({ tag }) => tag !== 'verb') : isReducedPassive(sentence, open + 1))));
}

/** Whether a claim that is told by the verb at word `told` stands in what a comma and "who" tell of somebody, and a time in the clause around it: "Lind, who was jailed for 14 years, walked free on Tuesday". */
export function standsBeforeMainVerb({ words }: Sentence, told: number, { last }: Phrase, time: Phrase): boolean {
  const opener = words.findLastIndex(({ tag }, i) => i <= told && (tag === 'comma' || tag === 'punct'));
  const close = words.findIndex(({ tag }, i) => i >= last && i < time.first && tag === 'comma');
  return words[opener]?.tag === 'comma' && words[opener + 1]?.tag === 'rel' && close > 0 && words.slice(close, time.first).some(({ tag }) => tag === 'verb');
}
