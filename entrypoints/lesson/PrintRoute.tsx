import type { JSX } from 'preact';
import { LessonNotice } from '@/components/lesson/LessonNotice';
import { LessonSheets } from '@/components/handout/LessonSheets';
import { PrintFrame } from '@/components/handout/PrintFrame';
import { asOneFile, fileName } from '@/lib/classroom/one-file';
import { handoutOf } from '@/lib/lessons/lesson-handout';
import { saveFile } from '@/lib/surface/take-away';
import { openLesson } from './room';
import { useOpened } from './use-opened';

/** The handout of a lesson, for print and as one file. */
export function PrintRoute({ id }: { id: string }): JSX.Element {
  const opened = useOpened(() => openLesson(id), id);
  if (!opened) return <LessonNotice state={opened === undefined ? 'loading' : 'notThere'} />;
  const { lesson, sets } = opened;
  const save = (sheets: Element): void => void saveFile(fileName(lesson.title, 'html'), 'text/html', asOneFile(sheets, lesson.title));
  return (
    <PrintFrame onPrint={() => window.print()} onSave={save}>
      <LessonSheets handout={handoutOf(lesson, sets)} />
    </PrintFrame>
  );
}
