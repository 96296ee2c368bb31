import type { JSX } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { LessonStage } from '@/components/lesson/LessonStage';
import { LessonNotice } from '@/components/lesson/LessonNotice';
import { useWords } from '@/components/words-context';
import { lessonFaultLines } from '@/lib/classroom/lesson-fault-lines';
import { keepAsNew } from '@/lib/classroom/lesson-shelf';
import { lessonEnd } from '@/lib/classroom/notes-channel';
import { openNotes } from '@/lib/classroom/open-notes';
import { changedSets } from '@/lib/lessons/resolve-set';
import { restoreSession, startSession, type Session } from '@/lib/lessons/session';
import { READY, type Opening, type OpenLesson } from './room';

const memoryKey = (id: string): string => `lesson ${id}`;

/** The session of this tab, so that a reload in class loses nothing. */
function remembered({ lesson }: OpenLesson): Session {
  const text = sessionStorage.getItem(memoryKey(lesson.id));
  return text === null ? startSession() : restoreSession(lesson, JSON.parse(text));
}

function Stage({ opened, made }: { opened: OpenLesson; made: boolean }): JSX.Element {
  const { lesson, sets } = opened;
  const initial = useMemo(() => remembered(opened), [opened]);
  const notes = useMemo(() => {
    const end = lessonEnd(lesson);
    end.say(initial.at);
    return end;
  }, [lesson]);
  const onChange = useCallback((session: Session) => {
    sessionStorage.setItem(memoryKey(lesson.id), JSON.stringify({ ...session, past: [] }));
    notes.say(session.at);
  }, [lesson, notes]);
  const onNotes = useCallback(() => void openNotes(lesson.id), [lesson]);
  const onLeave = useCallback(() => {
    sessionStorage.removeItem(memoryKey(lesson.id));
    location.hash = '#/';
  }, [lesson]);
  const words = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async (): Promise<void> => {
    const kept = await keepAsNew(lesson, READY);
    if (kept.ok) location.hash = `#/edit/${kept.value}`;
    else setProblem(lessonFaultLines(kept.faults, words).map(({ line }) => line).join(' '));
  };
  return <LessonStage lesson={lesson} sets={sets} initial={initial} onChange={onChange} onNotes={onNotes} onLeave={onLeave} onKeep={made ? () => void keep() : undefined} problem={problem} listen={notes.listen} />;
}

/** The stage, or what stands in its way: reading, no such lesson, packs that are off or have changed. */
export function RunLesson({ opened, made = false }: { opened: Opening; /** Made for the moment of a story or a claim: it can be kept. */ made?: boolean }): JSX.Element {
  const [anyway, setAnyway] = useState(false);
  const changes = useMemo(() => (opened ? changedSets(opened.lesson, opened.sets) : []), [opened]);
  if (!opened) return <LessonNotice state={opened === undefined ? 'loading' : 'notThere'} />;
  if (changes.length > 0 && !anyway) return <LessonNotice state="changed" lesson={opened.lesson} changes={changes} onAnyway={() => setAnyway(true)} />;
  return <Stage opened={opened} made={made} />;
}
