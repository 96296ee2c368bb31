import { wordAt, type Phrase, type Sentence } from '@/lib/claims/syntax/sentence';

/** "two died here and one there": the words of ones that stand for somebody, which are no figures but have places of their own. */
export function ownOnes(sentence: Sentence): Phrase[] {
  const ones: Phrase[] = [];
  for (const { form, start } of sentence.quantities) {
    const first = form === 'pronoun' ? wordAt(sentence, start) : -1;
    if (first > 0 && sentence.words[first - 1]!.tag === 'and') ones.push({ first, last: first + 1 });
  }
  return ones;
}
