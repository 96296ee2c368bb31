import type { JSX } from 'preact';
import { useWords } from '@/components/words-context';
import { lessonPhrases } from '@/lib/classroom/lesson-phrases';
import { toLessonId } from '@/lib/classroom/lesson-shelf';
import { loadPool } from '@/lib/classroom/load-pool';
import { frameWord } from '@/lib/format/frame-word';
import { buildLesson, questionsOf } from '@/lib/lessons/build-lesson';
import { reportsOfPool } from '@/lib/lessons/lesson-report';
import { RunLesson } from './RunLesson';
import { source } from './room';
import { useOpened } from './use-opened';

/** A lesson made of one question of a story. */
export function StoryRoute({ story, question }: { story: string; question: string }): JSX.Element {
  const words = useWords();
  const opened = useOpened(async () => {
    const pool = await loadPool(source, [story]);
    const found = questionsOf(reportsOfPool(pool)).find(({ id }) => id === question);
    if (!found) return null;
    const what = [found.counted, frameWord(found.frame, words)].filter(Boolean).join(', ');
    const packs = [...new Set([...pool.articles.values()].map(({ packId }) => packId))];
    return buildLesson(toLessonId(`${story} ${question}`), story, packs, found.reports, document.documentElement.lang, lessonPhrases(what, found.kind, words));
  }, `${story} ${question}`);
  return <RunLesson opened={opened} made />;
}
