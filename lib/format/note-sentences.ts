import type { HeadlineNote, Note, SumNote } from '@/lib/model';
import { apart } from './isolate';
import { amount } from './value-label';
import type { Words } from './words';

/** The number as a sum prints it: three figures at least, no more decimals than it needs. */
function tidy(value: number): number {
  const size = Math.abs(value);
  if (size > 0 && size < 0.1) return Number(value.toPrecision(2));
  return Number(value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2));
}

/** Signs between and before numbers are neither left nor right: as one piece a sum stays in its order (Unicode's left-to-right isolate). */
const inOrder = (sum: string, words: Words): string => (words.dir === 'rtl' ? `\u2066${sum}\u2069` : sum);

/** The sign before a share that is only said to be less or more than this. */
const BOUND_SIGN = { exact: '', below: '< ', above: '> ' } as const;

function sumText(note: SumNote, words: Words): string {
  const number = (value: number): string => words.number(tidy(value));
  const change = (value: number): string => inOrder(words.percentChange(tidy(value)), words);
  switch (note.says) {
    case 'sum':
    case 'more-than-all':
      return words.t(note.says === 'sum' ? 'note.sum' : 'note.moreThanAll', { parts: inOrder(note.parts.map(number).join(' + '), words), right: number(note.right), stated: number(note.stated) });
    case 'product':
      return words.t('note.product', { parts: inOrder(note.parts.map(number).join(' × '), words), right: number(note.right), stated: number(note.stated) });
    case 'part-above-whole':
      return words.t('note.partAboveWhole', { part: number(note.part), whole: number(note.whole) });
    case 'share':
      return words.t('note.share', { part: number(note.part), whole: number(note.whole), right: words.percent(tidy(note.right)), stated: inOrder(BOUND_SIGN[note.bound ?? 'exact'] + words.percent(tidy(note.stated)), words) });
    case 'change-share':
      return words.t('note.changeShare', { from: number(note.from), to: number(note.to), right: change(note.right), stated: change(note.stated) });
    case 'change':
    case 'times':
      return words.t(note.says === 'change' ? 'note.change' : 'note.times', { from: number(note.from), to: number(note.to), right: number(note.right), stated: number(note.stated) });
    case 'conversion':
      return words.t('note.conversion', { amount: amount(tidy(note.amount), note.unit, words), right: amount(tidy(note.right), note.into, words), stated: number(note.stated) });
  }
}

const headlineText = ({ says, headline, text }: HeadlineNote, words: Words): string =>
  words.t(says === 'headline-differs' ? 'note.headlineDiffers' : 'note.headlineRounded', { headline: apart(words.quoted(headline), words), text: apart(words.quoted(text), words) });

const isHeadline = (note: Note): note is HeadlineNote => note.says === 'headline-differs' || note.says === 'headline-rounded';

/** One note of a claim in the reader's language: a sum with what it comes to ("20 + 15 is 35, not 45"), or a sentence on the headline. */
export const noteText = (note: Note, words: Words): string => (isHeadline(note) ? headlineText(note, words) : sumText(note, words));

/** The sentences to stand below a claim: one on all sums of its sentence that do not hold, one for each way in which the headline gives it otherwise. */
export function noteSentences(notes: readonly Note[], words: Words): readonly string[] {
  const sums = notes.filter((note) => !isHeadline(note)).map((note) => noteText(note, words));
  return [...(sums.length > 0 ? [words.t('claim.flags', { sums: sums.join(words.t('semicolon')) })] : []), ...notes.filter(isHeadline).map((note) => headlineText(note, words))];
}
