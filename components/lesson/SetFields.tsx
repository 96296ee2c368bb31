import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { frameWord } from '@/lib/format/frame-word';
import { questionsOf, type StoryQuestion } from '@/lib/lessons/build-lesson';
import { askAnother, boundDays, candidatesOf, chooseOf, chosenKeys, takeOfEach } from '@/lib/lessons/edit-set';
import { type ClaimPool, reportsOfPool } from '@/lib/lessons/lesson-report';
import type { LessonSet } from '@/lib/lessons/schema';
import type { Words } from '@/lib/format/words';
import { useWords } from '../words-context';
import { Field } from './EditorFields';

/** A question of a story as a line of a list: "People killed · 12 outlets". */
export const questionLine = ({ counted, frame, outlets }: StoryQuestion, words: Words): string => `${words.capital([counted, frameWord(frame, words)].filter(Boolean).join(', '))} · ${words.n('count.outlets', outlets)}`;

interface SetFieldsProps {
  set: LessonSet;
  /** What the packs hold of the set's story. */
  pool: ClaimPool;
  onChange: (set: LessonSet) => void;
}

/** Which reports a set holds: the question they answer, the days, one or all of an outlet, and each report to be left out or taken in. */
export function SetFields({ set, pool, onChange }: SetFieldsProps): JSX.Element {
  const words = useWords();
  const questions = useMemo(() => questionsOf(reportsOfPool(pool).filter(({ articleKey }) => pool.articles.get(articleKey)?.storyId === set.query.story)), [pool, set.query.story]);
  const candidates = useMemo(() => candidatesOf(set, pool), [set, pool]);
  const chosen = useMemo(() => chosenKeys(set, pool), [set, pool]);
  const { kind, frames, unit, from = '', to = '' } = set.query;
  const asked = questions.find((one) => one.kind === kind && frames?.length === 1 && one.frame === frames[0] && one.unit === (unit ?? null))?.id ?? '';
  const toggle = (key: string, take: boolean): void => {
    const keys = new Set(chosen);
    if (take) keys.add(key);
    else keys.delete(key);
    onChange(chooseOf(set, keys, pool));
  };
  return (
    <>
      <Field label={words.t('lesson.editor.setQuestion')} value={set.question} onChange={(question) => onChange({ ...set, question })} />
      <label class="form-field">
        <span>{words.t('lesson.editor.asked')}</span>
        <select
          value={asked}
          onChange={({ currentTarget }) => {
            const next = questions.find(({ id }) => id === currentTarget.value);
            if (next) onChange(askAnother(set, next, pool));
          }}
        >
          {asked === '' && <option value="">{words.t('lesson.editor.ownChoice')}</option>}
          {questions.map((one) => <option key={one.id} value={one.id}>{questionLine(one, words)}</option>)}
        </select>
      </label>
      <div class="two">
        <Field type="date" label={words.t('lesson.editor.from')} value={from} onChange={(day) => onChange(boundDays(set, day, to, pool))} />
        <Field type="date" label={words.t('lesson.editor.to')} value={to} onChange={(day) => onChange(boundDays(set, from, day, pool))} />
      </div>
      <label class="form-field">
        <span>{words.t('lesson.editor.each')}</span>
        <select value={set.each ?? ''} onChange={({ currentTarget }) => onChange(takeOfEach(set, currentTarget.value === '' ? null : (currentTarget.value as 'first' | 'last'), pool))}>
          <option value="">{words.t('lesson.editor.eachAll')}</option>
          <option value="first">{words.t('lesson.editor.eachFirst')}</option>
          <option value="last">{words.t('lesson.editor.eachLast')}</option>
        </select>
      </label>
      <fieldset class="picks">
        <legend>{words.t('lesson.editor.pick')}</legend>
        <ul>
          {candidates.map((report) => (
            <li key={report.key}>
              <label>
                <input type="checkbox" checked={chosen.has(report.key)} onChange={({ currentTarget }) => toggle(report.key, currentTarget.checked)} />{' '}
                <span class="q" dir="auto">{words.quoted(report.quote)}</span>{' '}
                <span class="meta"><bdi>{report.outlet.name}</bdi>{report.party === null ? '' : <> · <bdi>{report.party.name}</bdi></>} · {words.day(report.published) ?? words.t('strip.noDate')}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}
