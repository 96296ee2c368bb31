import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { questionsOf } from '@/lib/lessons/build-lesson';
import { newSet } from '@/lib/lessons/edit-set';
import { type ClaimPool, reportsOfPool } from '@/lib/lessons/lesson-report';
import type { Lesson } from '@/lib/lessons/schema';
import { useWords } from '../words-context';
import { questionLine, SetFields } from './SetFields';

/** Sets that a lesson may have: as many as the schema takes. */
const MOST = 12;

export interface SetsEditorProps {
  lesson: Lesson;
  stories: readonly { id: string; title: string }[];
  /** What the packs hold of these stories; null while it is read. */
  pool: ClaimPool | null;
  /** Asks for another story to be in the pool, too. */
  onStory: (id: string) => void;
  onChange: (sets: Lesson['sets']) => void;
}

/** The sets of a lesson: each can be asked anew, picked by hand, taken out where no step draws it; new ones come from any story of the packs. */
export function SetsEditor({ lesson, stories, pool, onStory, onChange }: SetsEditorProps): JSX.Element {
  const words = useWords();
  const [story, setStory] = useState('');
  const questions = useMemo(() => (pool === null || story === '' ? [] : questionsOf(reportsOfPool(pool).filter(({ articleKey }) => pool.articles.get(articleKey)?.storyId === story))), [pool, story]);
  const used = new Set([...lesson.steps.flatMap((step) => ('set' in step ? [step.set] : [])), ...lesson.questions.map(({ line }) => line)]);
  const { sets } = lesson;
  return (
    <>
      <p class="muted">{words.t('lesson.editor.setsHow')}</p>
      <ol class="steps sets">
        {sets.map((set, place) => (
          <li key={set.id}>
            <details>
              <summary>{set.question} <span class="meta">{words.n('count.reports', set.pinned.reports)}</span></summary>
              {pool && <SetFields set={set} pool={pool} onChange={(changed) => onChange(sets.map((held, at) => (at === place ? changed : held)))} />}
            </details>
            {!used.has(set.id) && (
              <div class="actions">
                <button type="button" class="btn" aria-label={`${words.t('lesson.editor.remove')}: ${set.question}`} onClick={() => onChange(sets.filter((_, at) => at !== place))}>{words.t('lesson.editor.remove')}</button>
              </div>
            )}
          </li>
        ))}
      </ol>
      {sets.length < MOST && (
        <div class="two">
          <label class="form-field">
            <span>{words.t('lesson.editor.addSet')}</span>
            <select
              value={story}
              onChange={({ currentTarget }) => {
                setStory(currentTarget.value);
                if (currentTarget.value !== '') onStory(currentTarget.value);
              }}
            >
              <option value="">{words.t('lesson.chooseStory')}</option>
              {stories.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
            </select>
          </label>
          {story !== '' && (
            <label class="form-field">
              <span>{words.t('lesson.editor.asked')}</span>
              <select
                value=""
                onChange={({ currentTarget }) => {
                  const question = questions.find(({ id }) => id === currentTarget.value);
                  if (!question || pool === null) return;
                  onChange([...sets, newSet(sets, story, question, questionLine(question, words).split(' · ')[0]!, pool)]);
                  setStory('');
                }}
              >
                <option value="">{words.t(questions.length === 0 && pool !== null ? 'lesson.noQuestions' : 'lesson.editor.chooseQuestion')}</option>
                {questions.map((one) => <option key={one.id} value={one.id}>{questionLine(one, words)}</option>)}
              </select>
            </label>
          )}
        </div>
      )}
    </>
  );
}
