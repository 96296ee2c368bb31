import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { frameWord } from '@/lib/format/frame-word';
import type { StoryQuestion } from '@/lib/lessons/build-lesson';
import type { Lesson } from '@/lib/lessons/schema';
import { Brand } from '../Brand';
import { useWords } from '../words-context';

interface LessonHomeProps {
  ready: readonly Lesson[];
  own: readonly Lesson[];
  stories: readonly { id: string; title: string }[];
  /** Story that is chosen when the page opens; empty for none. */
  story: string;
  /** Questions of the chosen story; null while none is chosen. */
  questions: readonly StoryQuestion[] | null;
  /** What is wrong with the file that was imported last, a line each. */
  problem: readonly string[];
  hrefs: { setup: string; run: (id: string) => string; edit: (id: string) => string; print: (id: string) => string; question: (story: string, question: string) => string };
  onStory: (id: string) => void;
  /** Settles once the copy is kept, or could not be. */
  onDuplicate: (lesson: Lesson) => Promise<void>;
  onExport: (lesson: Lesson) => void;
  onDelete: (lesson: Lesson) => void;
  onImport: (file: File) => void;
}

type Row = Pick<LessonHomeProps, 'hrefs' | 'onDuplicate' | 'onExport' | 'onDelete'> & { lesson: Lesson; own: boolean };

function LessonRow({ lesson, own, hrefs, onDuplicate, onExport, onDelete }: Row): JSX.Element {
  const words = useWords();
  const [sure, setSure] = useState(false);
  const [copying, setCopying] = useState(false);
  const duplicate = (): void => {
    // a second press while the copy is made would make two
    setCopying(true);
    void onDuplicate(lesson).finally(() => setCopying(false));
  };
  const isOther = lesson.language.split('-')[0] !== words.locale.split('-')[0];
  return (
    <li>
      <div>
        <h3 lang={lesson.language} dir="auto">{lesson.title}</h3>
        <p lang={lesson.language} dir="auto">{lesson.goal}</p>
        <p class="meta">{[isOther ? words.capital(words.language(lesson.language)) : '', words.t(`lesson.level.${lesson.level}`), words.n('lesson.minutes', lesson.minutes), words.n('lesson.steps', lesson.steps.length)].filter(Boolean).join(' · ')}</p>
      </div>
      <div class="actions">
        <a class="btn btn-main" href={hrefs.run(lesson.id)}>{words.t('lesson.start')}</a>
        <a class="btn" href={hrefs.print(lesson.id)}>{words.t('lesson.handout')}</a>
        {own ? <a class="btn" href={hrefs.edit(lesson.id)}>{words.t('lesson.edit')}</a> : <button type="button" class="btn" disabled={copying} onClick={duplicate}>{words.t('lesson.duplicate')}</button>}
        <button type="button" class="btn" onClick={() => onExport(lesson)}>{words.t('lesson.export')}</button>
        {own && <button type="button" class="btn" onClick={() => (sure ? onDelete(lesson) : setSure(true))}>{words.t(sure ? 'lesson.deleteSure' : 'lesson.delete')}</button>}
      </div>
    </li>
  );
}

/** Where a trainer starts: ready lessons, their own, a story and a question, a file. */
export function LessonHome({ ready, own, stories, story: first, questions, problem, hrefs, onStory, onImport, ...rows }: LessonHomeProps): JSX.Element {
  const words = useWords();
  const [story, setStory] = useState(first);
  return (
    <main class="page">
      <Brand />
      <h1>{words.t('lesson.title')}</h1>
      <p class="lede">{words.t('lesson.intro')}</p>
      {own.length > 0 && (
        <section>
          <h2>{words.t('lesson.own')}</h2>
          <ul class="lessons">{own.map((lesson) => <LessonRow key={lesson.id} lesson={lesson} own hrefs={hrefs} {...rows} />)}</ul>
        </section>
      )}
      <section>
        <h2>{words.t('lesson.ready')}</h2>
        <ul class="lessons">{ready.map((lesson) => <LessonRow key={lesson.id} lesson={lesson} own={false} hrefs={hrefs} {...rows} />)}</ul>
      </section>
      <section ref={(section) => {
        if (first !== '') section?.scrollIntoView();
      }}>
        <h2>{words.t('lesson.fromStory')}</h2>
        <p>{words.t('lesson.fromStoryHow')}</p>
        <label class="form-field">
          <span>{words.t('lesson.story')}</span>
          <select
            value={story}
            onChange={(event) => {
              setStory(event.currentTarget.value);
              onStory(event.currentTarget.value);
            }}
          >
            <option value="">{words.t('lesson.chooseStory')}</option>
            {stories.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </select>
        </label>
        {questions !== null && story !== '' && (
          <ul class="questions">
            {questions.length === 0 && <li>{words.t('lesson.noQuestions')}</li>}
            {questions.map((question) => (
              <li key={question.id}>
                <a href={hrefs.question(story, question.id)}>{words.capital([question.counted, frameWord(question.frame, words)].filter(Boolean).join(', '))}</a>{' '}
                <span class="meta">{words.n('count.outlets', question.outlets)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{words.t('lesson.import')}</h2>
        <p>{words.t('lesson.importHow')}</p>
        <label class="form-field">
          <span>{words.t('lesson.file')}</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) onImport(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {problem.length > 0 && <div role="alert"><p>{words.t('lesson.importFailed')}</p><ul class="faults">{problem.map((line) => <li key={line}>{line}</li>)}</ul></div>}
      </section>
      <section>
        <h2>{words.t('setup.title')}</h2>
        <p>{words.t('setup.intro')}</p>
        <p><a class="btn" href={hrefs.setup}>{words.t('setup.open')}</a></p>
      </section>
    </main>
  );
}
