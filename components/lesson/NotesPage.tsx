import type { JSX } from 'preact';
import type { Lesson } from '@/lib/lessons/schema';
import type { Position } from '@/lib/lessons/session';
import { useWords } from '../words-context';

/** The second window: what the trainer reads while the class sees the slide. It may show what the slide still hides. */
export function NotesPage({ lesson, at }: { lesson: Lesson; at: Position }): JSX.Element {
  const words = useWords();
  const step = lesson.steps[at.step];
  const following = lesson.steps[at.step + 1];
  const told = { lang: lesson.language, dir: 'auto' } as const;
  return (
    <main class="page notes-page">
      <header>
        <p class="meta"><bdi lang={lesson.language}>{lesson.title}</bdi> · {words.t('lesson.position', { n: at.step + 1, of: lesson.steps.length })}</p>
        <h1 {...told}>{step?.title}</h1>
        {step?.say !== undefined && <p {...told}>{step.say}</p>}
      </header>
      {step?.kind === 'vote' && (
        <section>
          <h2>{words.t('lesson.theAnswer')}</h2>
          <p {...told}>{step.answer.right !== null && <b>{step.options[step.answer.right]?.label}. </b>}{step.answer.say}</p>
        </section>
      )}
      <section>
        <h2>{words.t('lesson.notes')}</h2>
        {step && step.notes.length > 0 ? <ul>{step.notes.map((note) => <li key={note} {...told}>{note}</li>)}</ul> : <p class="muted">{words.t('lesson.noNotes')}</p>}
      </section>
      <section>
        <h2>{words.t('lesson.following')}</h2>
        {following ? <p {...told}>{following.title}</p> : <p>{words.t('lesson.theEnd')}</p>}
      </section>
      <section>
        <h2>{words.t('lesson.noticeTitle')}</h2>
        <ul>{lesson.notice.map((line) => <li key={line} {...told}>{line}</li>)}</ul>
      </section>
    </main>
  );
}
