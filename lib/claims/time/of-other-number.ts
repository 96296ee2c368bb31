import { CHANGES } from '@/lib/claims/frame/frame-groups';
import { groupStart } from '@/lib/claims/syntax/verbs';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Phrase, Sentence, TimeExpression } from '@/lib/claims/syntax/sentence';

/** Characters of an ISO day, which a month or year has fewer of. */
const DAY_LENGTH = 10;

/** Whether a time tells when another number or deed of the sentence was: what a change came after, the level that something stands below, or what was done before it "has" been done. */
export const isOfOtherNumber = (sentence: Sentence, at: Phrase, time: TimeExpression, verb: number | null, figures: readonly Phrase[], language: CompiledClaimLanguage): boolean =>
  isOfChangeBefore(sentence, at, time, language) || isOfLevel(sentence, at, time, language) || isOfUpshot(sentence, at, time) || isOfDeedBefore(sentence, time, verb, figures, language);

/** "rose 0.4% in May after a fall in April and were | 1.3% higher": whether a month or year is of what the clause before came after. */
function isOfChangeBefore({ words }: Sentence, { first }: Phrase, time: TimeExpression, { words: { times } }: CompiledClaimLanguage): boolean {
  if (time.last > first || time.from?.length === DAY_LENGTH) return false;
  let after = time.first - 1;
  while (after > 0 && !times.after.has(words[after]!.lower)) {
    const { tag } = words[after]!;
    if (tag === 'verb' || tag === 'aux' || tag === 'comma' || tag === 'punct' || tag === 'and') return false;
    after--;
  }
  const isChange = words.slice(after, time.first).some(({ classes }) => classes.nouns?.some(({ frame }) => CHANGES.has(frame)) === true);
  return after > 0 && isChange && words.slice(0, after).some(({ tag }) => tag === 'verb') && words.slice(time.last, first).some(({ tag }) => tag === 'verb' || tag === 'aux');
}

/** "3 percent below the peak recorded in the summer of | 2022": whether a time behind the claim is that of a level which a number stands below or above. */
function isOfLevel({ words, quantities }: Sentence, { last }: Phrase, time: TimeExpression, { words: { grammar } }: CompiledClaimLanguage): boolean {
  for (let i = last; i < time.first - 1; i++) {
    if (!grammar.apart.has(words[i]!.lower) || !quantities.some(({ end }) => end === words[i - 1]!.end)) continue;
    return words.slice(i + 1, time.first).every(({ tag }) => tag !== 'comma' && tag !== 'punct' && tag !== 'and' && tag !== 'aux' && tag !== 'modal' && tag !== 'rel' && tag !== 'pron');
  }
  return false;
}

/** "closed two plants in March and has cut | 300 jobs": whether a time is of a deed before one that "has" been done by now. */
function isOfDeedBefore(sentence: Sentence, time: TimeExpression, verb: number | null, figures: readonly Phrase[], { words: { grammar } }: CompiledClaimLanguage): boolean {
  // "took the town in 2011 and have killed 5,000" counts from then: so only where the deed has a figure of its own.
  if (verb === null || time.relation !== 'on' || time.last >= verb || !figures.some(({ last }) => last <= time.first)) return false;
  const { words } = sentence;
  const start = groupStart(sentence, verb);
  const helper = words[start]!.lower;
  return time.last < start && words[start - 1]!.tag === 'and' && grammar.have.has(helper) && grammar.present.has(helper) && words.slice(0, time.first).some(({ tag }) => tag === 'verb');
}

/** "fell 3 percent, bringing losses since | January to 12 percent": whether a start since when something is counted stands in what came of the claim, behind its comma. */
function isOfUpshot({ words }: Sentence, { last }: Phrase, time: TimeExpression): boolean {
  if (time.relation !== 'since' || time.first < last) return false;
  const comma = words.findIndex(({ tag }, i) => i >= last && i < time.first && tag === 'comma');
  return comma > 0 && words[comma + 1]?.tag === 'verb' && words[comma + 1]!.is?.ing === true && !words[comma + 1]!.classes.reports && words.slice(comma + 2, time.first).some(({ tag }) => tag === 'noun');
}
