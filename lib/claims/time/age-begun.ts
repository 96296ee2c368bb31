import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Sentence, TimeExpression } from '@/lib/claims/syntax/sentence';
import { subjectOf } from '@/lib/claims/syntax/subject-of';

/** Words between the pronoun of a relative clause and its time, at most: "which | broke out in early 2019". */
const REACH = 5;

/** Whether a time tells when what goes on for years began, in a relative clause on it or before what it has done since: "the war, which broke out in 2019, has killed", "the war broke out in 2019 and has killed". */
export function isAgeBegun(sentence: Sentence, { first, last }: TimeExpression, { words: { times, grammar } }: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  const goesOn = words[last]?.tag === 'and' && grammar.have.has(words[last + 1]?.lower ?? '') && grammar.present.has(words[last + 1]!.lower);
  let begins = false;
  for (let i = first - 1; i >= 1 && i >= first - REACH; i--) {
    const { tag, lower } = words[i]!;
    if (tag === 'verb') {
      begins ||= times.starts.has(lower);
      const subject = begins && goesOn ? subjectOf(sentence, i) : null;
      if (subject !== null) return words.slice(subject.head.first, subject.head.last).some((word) => times.ages.has(word.lower));
    }
    if (tag !== 'rel' && tag !== 'that') continue;
    const noun = words[words[i - 1]!.tag === 'comma' ? i - 2 : i - 1];
    return begins && noun !== undefined && times.ages.has(noun.lower);
  }
  return false;
}
