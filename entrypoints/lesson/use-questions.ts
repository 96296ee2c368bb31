import { useEffect, useRef, useState } from 'preact/hooks';
import { loadPool } from '@/lib/classroom/load-pool';
import { questionsOf, type StoryQuestion } from '@/lib/lessons/build-lesson';
import { reportsOfPool } from '@/lib/lessons/lesson-report';
import { source } from './room';

/** The questions of the story that was chosen last; null while none is chosen or read. Of two chosen in a row, whichever is read first, only the second is shown. */
export function useQuestions(first: string): { questions: readonly StoryQuestion[] | null; choose: (story: string) => void } {
  const [questions, setQuestions] = useState<readonly StoryQuestion[] | null>(null);
  const chosen = useRef('');
  const choose = (story: string): void => {
    chosen.current = story;
    setQuestions(null);
    if (story !== '') void loadPool(source, [story]).then((pool) => chosen.current === story && setQuestions(questionsOf(reportsOfPool(pool))));
  };
  useEffect(() => choose(first), []);
  return { questions, choose };
}
