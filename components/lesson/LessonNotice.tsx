import type { JSX } from 'preact';
import type { SetChange } from '@/lib/lessons/resolve-set';
import type { Lesson } from '@/lib/lessons/schema';
import { Brand } from '../Brand';
import { useWords } from '../words-context';

interface LessonNoticeProps {
  state: 'loading' | 'notThere' | 'changed' | 'noReport';
  lesson?: Lesson;
  changes?: readonly SetChange[];
  onAnyway?: () => void;
}

/** What stands in the way of a lesson, said plainly; a lesson whose packs have changed can be started all the same. */
export function LessonNotice({ state, lesson, changes = [], onAnyway }: LessonNoticeProps): JSX.Element {
  const words = useWords();
  const gone = changes.length > 0 && changes.every(({ now }) => now.reports === 0);
  return (
    <main class="page">
      <Brand />
      {state === 'changed' && lesson ? (
        <>
          <h1 lang={lesson.language} dir="auto">{lesson.title}</h1>
          <p>{gone ? words.t('lesson.missingPacks', { packs: lesson.packs.join(', ') }) : words.t('lesson.changed', { sets: changes.map(({ set, now }) => words.t('lesson.changedSet', { question: set.question, then: words.n('count.reports', set.pinned.reports), now: words.n('count.reports', now.reports) })).join(' ') })}</p>
          {!gone && <p><button type="button" class="btn btn-main" onClick={onAnyway}>{words.t('lesson.start')}</button></p>}
        </>
      ) : (
        <p role="status">{words.t(state === 'notThere' ? 'lesson.notThere' : state === 'noReport' ? 'lesson.noReport' : 'lesson.loading')}</p>
      )}
      {state !== 'loading' && <p><a href="#/">{words.t('lesson.home')}</a></p>}
    </main>
  );
}
