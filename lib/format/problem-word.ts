import { apart } from './isolate';
import type { Words } from './words';

/** What a problem of the store means to a reader and what can be done, by its code ("quota"); for a code without words, that the store did not take it. */
export const problemWord = (code: string, words: Words): string => words.maybe(`problem.${code.replaceAll('-', '_')}`) ?? words.t('problem.store_failed');

/** That something went wrong of which Lateral knows no more than what the browser said, which is told as it is: for a report. */
export const unknownProblem = (detail: string, words: Words): string => words.t('problem.unknown', { detail: apart(detail, words) });
