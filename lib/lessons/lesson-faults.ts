import type * as v from 'valibot';
import { type CodedReason, createReasons } from '@/lib/model';

/** Why a lesson is refused, by code, in English with the names of what is filled in; the page says the same under `lesson.faults`. */
export const LESSON_REASONS = {
  notJson: 'The file is not JSON.',
  tooLarge: 'The file is larger than a lesson can be.',
  notALesson: 'This file is no Lateral lesson.',
  otherVersion: 'This lesson needs another version of Lateral (this one reads lesson schema {n}).',
  missing: 'is missing',
  unknownField: 'is not known here',
  isEmpty: 'is empty',
  tooLong: 'is longer than {n} characters',
  tooManyEntries: 'holds more than {n} entries',
  tooFewEntries: 'needs {n} entries or more',
  tooSmall: 'is less than {n}',
  tooBig: 'is more than {n}',
  notWhole: 'is no whole number',
  mustBe: 'must be {expected}, not {received}',
  wrong: 'cannot be {received}',
  noId: 'is no id: lower-case letters, digits and hyphens only',
  noDay: 'is no day like 2024-11-30',
  noVersion: 'is no version like 1.0.0',
  noLanguage: 'is no language code',
  noStep: 'a lesson needs a step',
  twinSteps: 'two steps have the same id',
  twinSets: 'two sets have the same id',
  noSuchSet: 'a step or a question names a set that the lesson does not have',
  noSuchOption: 'a vote’s answer names an option that it does not have',
} as const;

type LessonReasonCode = keyof typeof LESSON_REASONS;

/** One thing that is wrong with a lesson; `place` as a person counts ("steps, 3, title"), empty where the whole file is meant. */
export interface LessonFault extends CodedReason<LessonReasonCode> {
  place: string;
}

const { reasonFor, messageFor, reasonOfMessage } = createReasons(LESSON_REASONS);
export { messageFor };

/** A fault of the whole file. */
export const wholeFault = (code: LessonReasonCode): LessonFault => ({ place: '', ...reasonFor(code) });

type Known = v.BaseIssue<unknown> & { requirement?: unknown };

/** The library's own checks by their kind, where the schema has no words of its own for them. */
function reasonOf(issue: Known): CodedReason<LessonReasonCode> {
  const own = reasonOfMessage(issue.message);
  if (own.code !== undefined) return own;
  if (issue.expected === 'never') return reasonFor('unknownField');
  if (issue.received === 'undefined') return reasonFor('missing');
  const n = String(issue.requirement);
  const isText = typeof issue.input === 'string';
  switch (issue.type) {
    case 'min_length':
      return isText ? reasonFor('isEmpty') : reasonFor('tooFewEntries', { n });
    case 'max_length':
      return reasonFor(isText ? 'tooLong' : 'tooManyEntries', { n });
    case 'min_value':
      return reasonFor('tooSmall', { n });
    case 'max_value':
      return reasonFor('tooBig', { n });
    case 'integer':
    case 'finite':
      return reasonFor('notWhole');
    default:
      return issue.expected === null ? reasonFor('wrong', { received: issue.received }) : reasonFor('mustBe', { expected: issue.expected, received: issue.received });
  }
}

/** What the schema's library found, each fault once. */
export function faultsOf(issues: readonly v.BaseIssue<unknown>[]): readonly LessonFault[] {
  const faults = issues.map((issue): LessonFault => ({ place: (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? String(key + 1) : String(key))).join(', '), ...reasonOf(issue) }));
  const line = ({ place, reason }: LessonFault): string => `${place}: ${reason}`;
  return faults.filter((fault, at) => faults.findIndex((other) => line(other) === line(fault)) === at);
}
