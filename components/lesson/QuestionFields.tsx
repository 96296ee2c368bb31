import type { JSX } from 'preact';
import type { Lesson, LessonQuestion } from '@/lib/lessons/schema';
import { useWords } from '../words-context';
import { Field, TextArea } from './EditorFields';

/** Questions that a handout may have: as many as the schema takes. */
const MOST = 10;

interface QuestionFieldsProps {
  questions: Lesson['questions'];
  sets: Lesson['sets'];
  onChange: (questions: Lesson['questions']) => void;
}

/** The handout's questions with their answers: before or after the reveal, with ruled lines or an empty number line. */
export function QuestionFields({ questions, sets, onChange }: QuestionFieldsProps): JSX.Element {
  const words = useWords();
  const put = (place: number, change: Partial<LessonQuestion>): void => onChange(questions.map((question, at) => (at === place ? { ...question, ...change } : question)));
  return (
    <>
      <ol class="steps">
        {questions.map((question, place) => (
          <li key={place}>
            <details>
              <summary>{place + 1}. {question.ask}</summary>
              <TextArea label={words.t('lesson.editor.ask')} value={question.ask} onChange={(ask) => put(place, { ask })} />
              <TextArea label={words.t('lesson.editor.key')} value={question.answer} onChange={(answer) => put(place, { answer })} />
              <div class="two">
                <label class="form-field">
                  <span>{words.t('lesson.editor.when')}</span>
                  <select value={question.when} onChange={(event) => put(place, { when: event.currentTarget.value as LessonQuestion['when'] })}>
                    <option value="before">{words.t('lesson.before')}</option>
                    <option value="after">{words.t('lesson.after')}</option>
                  </select>
                </label>
                <Field label={words.t('lesson.editor.lines')} type="number" value={String(question.lines)} onChange={(lines) => put(place, { lines: Number(lines) })} />
              </div>
              <label class="form-field">
                <span>{words.t('lesson.editor.line')}</span>
                <select value={question.line ?? ''} onChange={(event) => put(place, { line: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}>
                  <option value="">{words.t('lesson.editor.noRight')}</option>
                  {sets.map(({ id, question: asked }) => <option key={id} value={id}>{asked}</option>)}
                </select>
              </label>
            </details>
            <div class="actions">
              <button type="button" class="btn" disabled={questions.length === 1} aria-label={`${words.t('lesson.editor.remove')}: ${question.ask}`} onClick={() => onChange(questions.filter((_, at) => at !== place))}>{words.t('lesson.editor.remove')}</button>
            </div>
          </li>
        ))}
      </ol>
      {questions.length < MOST && <p><button type="button" class="btn" onClick={() => onChange([...questions, { ask: words.t('lesson.made.fair'), answer: words.t('lesson.made.fairAnswer'), when: 'after', lines: 3 }])}>{words.t('lesson.editor.addQuestion')}</button></p>}
    </>
  );
}
