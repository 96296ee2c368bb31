import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ArticleSheets } from '@/components/handout/ArticleSheets';
import { PrintFrame } from '@/components/handout/PrintFrame';
import { LessonNotice } from '@/components/lesson/LessonNotice';
import { useWords } from '@/components/words-context';
import { lessonPhrases } from '@/lib/classroom/lesson-phrases';
import { toLessonId } from '@/lib/classroom/lesson-shelf';
import { asOneFile, fileName } from '@/lib/classroom/one-file';
import { articleHandoutOf, type ArticleHandout } from '@/lib/lessons/article-handout';
import { buildLesson } from '@/lib/lessons/build-lesson';
import { pageOfArticle, reportsOfComparison } from '@/lib/lessons/lesson-report';
import { askPage } from '@/lib/messaging';
import { saveFile } from '@/lib/surface/take-away';
import { RunLesson } from './RunLesson';
import { useOpened } from './use-opened';

/** What the tab's page knows: its report and the article as read; null where it answers no more. */
async function readTab(tabId: number) {
  const [state, article] = await Promise.all([askPage(tabId, 'report:get', {}), askPage(tabId, 'article:get', {})]);
  return state.ok && state.value.report && article.ok && article.value ? { report: state.value.report, article: article.value } : null;
}

function ClaimLesson({ tabId, claimId }: { tabId: number; claimId: string }): JSX.Element {
  const words = useWords();
  const opened = useOpened(async () => {
    const read = await readTab(tabId);
    const comparison = read?.report.claims.find(({ claim }) => claim.id === claimId);
    if (!read || !comparison) return null;
    const { claim } = comparison;
    const packs = [...new Set(comparison.reports.map(({ packId }) => packId))];
    return buildLesson(toLessonId(`page ${claim.quote}`), read.report.stories[0]?.id ?? 'page', packs.length > 0 ? packs : ['page'], reportsOfComparison(comparison, pageOfArticle(read.article)), document.documentElement.lang, lessonPhrases(claim.quote, claim.kind, words, true));
  }, `${tabId} ${claimId}`);
  return opened === null ? <LessonNotice state="noReport" /> : <RunLesson opened={opened} made />;
}

function ArticlePrint({ tabId }: { tabId: number }): JSX.Element {
  const words = useWords();
  const [handout, setHandout] = useState<ArticleHandout | null | undefined>(undefined);
  useEffect(() => void readTab(tabId).then((read) => setHandout(read && articleHandoutOf(read.article, read.report))), [tabId]);
  if (!handout) return <LessonNotice state={handout === undefined ? 'loading' : 'noReport'} />;
  const title = handout.headline ?? words.t('lesson.untitled');
  return (
    <PrintFrame onPrint={() => window.print()} onSave={(sheets) => void saveFile(fileName(title, 'html'), 'text/html', asOneFile(sheets, title))}>
      <ArticleSheets handout={handout} />
    </PrintFrame>
  );
}

/** A lesson on one claim of the article in a tab; its handout where no claim is named. */
export const PageRoute = ({ tabId, claimId }: { tabId: number; claimId: string | null }): JSX.Element => (claimId === null ? <ArticlePrint tabId={tabId} /> : <ClaimLesson tabId={tabId} claimId={claimId} />);
