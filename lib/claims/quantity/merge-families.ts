import { lineage } from '@/lib/lexicon/nouns';
import { TOGETHER } from './parse-implicit-one';
import { changed, type Draft, type QuantitySentence } from './quantity-sentence';

const COUPLE = 2;
/** How many words may stand between a couple and its article. */
const COUPLE_REACH = 2;

/**
 * The drafts with whoever is joined by "and their" to one person, to a few or to a couple counted together with them: "a couple and their three
 * children" are five, "a woman, her husband and their two sons" four. Such a sum stands for the drafts it is made of, but for a number that is
 * written: other outlets give the three children too.
 */
export function mergeFamilies(drafts: readonly Draft[], sentence: QuantitySentence): Draft[] {
  const merged: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => a.first - b.first)) {
    const head = merged.at(-1);
    const couple = coupleBefore(draft, sentence);
    const size = couple >= 0 ? COUPLE : head && isFollowed(head, draft, sentence) ? sizeOf(head) : null;
    if (size === null) {
      merged.push(draft);
      continue;
    }
    if (couple >= 0) {
      if (head?.form === 'vague' && head.first === couple) merged.pop();
      merged.push(sum(draft, couple, couple + 1, COUPLE + draft.low!), ...numbered(draft));
      continue;
    }
    let [first, counted, low] = [head!.first, head!.counted![0], size + draft.low!];
    merged.pop();
    // "A woman, | her husband and their two sons"
    const before = merged.at(-1);
    if (before && before.last === first - 1 && sentence.tokens[before.last]!.text === ',' && isPossessive(sentence, first) && sizeOf(before) !== null) {
      [first, counted] = [before.first, before.counted![0]];
      low += before.low!;
      merged.pop();
    }
    merged.push(sum(draft, first, counted, low), ...numbered(draft));
  }
  return merged;
}

/** A part of a family that is told by its number. */
const numbered = (draft: Draft): readonly Draft[] => (draft.form === 'count' ? [draft] : []);

/** The draft of all who are told of from token `first` on; `counted` is where their nouns begin. */
const sum = (draft: Draft, first: number, counted: number, low: number): Draft =>
  changed(draft, { form: 'implicit-one', first, low, high: low, numeral: { ...draft.numeral, first, last: draft.last, low, high: low }, counted: [counted, draft.last], kind: 'people', unit: 'people', rule: TOGETHER });

/** Where "a couple", "the elderly couple" begins before "and their"; -1 where none stands. */
function coupleBefore(draft: Draft, { tokens, language: { words } }: QuantitySentence): number {
  const and = draft.form === 'implicit-one' ? draft.first - 1 : draft.first - 2;
  if (!countsPeople(draft) || !words.ones.possessives.has(tokens[and + 1]?.lower ?? '') || !words.and.has(tokens[and]?.lower ?? '') || !words.pairs.has(tokens[and - 1]?.lower ?? '')) return -1;
  for (let i = and - 2; i >= and - 1 - COUPLE_REACH && i >= 0; i--) if (words.articles.has(tokens[i]!.lower) || words.notFigures.the.has(tokens[i]!.lower)) return i;
  return -1;
}

/** Whether a draft counts people exactly. */
const countsPeople = ({ unit, counted, low, high, approx, isFigure }: Draft): boolean => unit === 'people' && counted !== null && low !== null && low === high && !approx && isFigure;

const isPossessive = ({ tokens, language }: QuantitySentence, at: number): boolean => language.words.ones.possessives.has(tokens[at]?.lower ?? '');

/** Whether nothing but "and their" stands between two drafts, the second of which counts people exactly. */
function isFollowed(head: Draft, draft: Draft, sentence: QuantitySentence): boolean {
  if (!countsPeople(draft) || !sentence.language.words.and.has(sentence.tokens[head.last]?.lower ?? '')) return false;
  // A headline's "Father and two children found dead"
  if (head.rule === 'one, no article' && draft.form === 'count' && draft.first === head.last + 1 && lineage(draft.kind ?? '').includes('children')) return true;
  return draft.form === 'implicit-one' ? draft.first === head.last + 1 && isPossessive(sentence, draft.first) : draft.form === 'count' && draft.first === head.last + 2 && isPossessive(sentence, draft.first - 1);
}

/** How many one or a few people are, of whom somebody's relatives may be told; null for others. */
const sizeOf = ({ form, unit, low, counted }: Draft): number | null => (form === 'implicit-one' && unit === 'people' && counted !== null ? low : null);
