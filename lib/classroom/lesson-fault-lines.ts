import type { Words } from '@/lib/format/words';
import type { NotKept } from './lesson-shelf';

/** What is wrong at one place of a lesson, in words; `place` as in `LessonFault`, empty where the lesson as a whole is meant. */
export interface FaultLine {
  place: string;
  line: string;
}

/** What is wrong with a lesson in the reader's language, one line each: where, then why. */
export const lessonFaultLines = (faults: NotKept, words: Words): readonly FaultLine[] =>
  faults === null
    ? [{ place: '', line: words.t('problem.quota') }]
    : faults.map(({ place, reason, code, fill }) => {
        const why = code ? words.t(`lesson.faults.${code}`, fill) : reason;
        return { place, line: place === '' ? why : words.t('library.author.fault', { where: place, reason: why }) };
      });
