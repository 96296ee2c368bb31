import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NotesPage } from '@/components/lesson/NotesPage';
import { useWords } from '@/components/words-context';
import { notesEnd } from '@/lib/classroom/notes-channel';
import { decodePart } from '@/lib/format/decode-part';
import { actionOf } from '@/lib/lessons/lesson-keys';
import type { Lesson } from '@/lib/lessons/schema';
import type { Position } from '@/lib/lessons/session';

/** The presenter's window: follows the lesson, and its keys drive it. */
export function NotesRoute({ id }: { id: string }): JSX.Element {
  const words = useWords();
  const [place, setPlace] = useState<{ lesson: Lesson; at: Position } | null>(null);
  useEffect(() => {
    const end = notesEnd(decodePart(id), (lesson, at) => setPlace({ lesson, at }));
    const press = (event: KeyboardEvent): void => {
      const action = actionOf({ key: event.key, typing: false, modified: event.ctrlKey || event.altKey || event.metaKey, rtl: words.dir === 'rtl' });
      if (!action || action.do === 'notes' || action.do === 'leave') return;
      event.preventDefault();
      end.press(action);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [id]);
  if (!place) return <main class="page"><p role="status">{words.t('lesson.notesWaiting')}</p></main>;
  return <NotesPage lesson={place.lesson} at={place.at} />;
}
