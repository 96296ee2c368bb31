import type { Words } from '@/lib/format/words';
import type { NotKept } from './lesson-shelf';

/** What is wrong with a lesson in the reader's language, one line each: where, then why. */
export const lessonFaultLines = (faults: NotKept, words: Words): readonly string[] =>
  faults === null
    ? [words.t('problem.quota')]
    : faults.map(({ place, reason, code, fill }) => {
        const why = code ? words.t(`lesson.faults.${code}`, fill) : reason;
        return place === '' ? why : words.t('library.author.fault', { where: place, reason: why });
      });
