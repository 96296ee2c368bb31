import type { JSX } from 'preact';
import type { ArticleHandout } from '@/lib/lessons/article-handout';
import { useWords } from '../words-context';
import { BlankLine, Footnotes, Lines, Ring, SetPictures, Sheet } from './HandoutParts';

/** An article with its comparisons: the text with numbered marks, tasks with blanks, and the key with all reports. */
export function ArticleSheets({ handout }: { handout: ArticleHandout }): JSX.Element {
  const words = useWords();
  const line = [handout.outlet, words.day(handout.published)].filter(Boolean).join(', ');
  const title = handout.headline ?? words.t('lesson.untitled');
  const widest = [...handout.claims].sort((a, b) => b.reports.length - a.reports.length).find(({ reports }) => new Set(reports.map(({ value }) => `${value?.low}..${value?.high}`)).size > 1);
  const foot = words.t('lesson.articleFoot');
  return (
    <div class="handout">
      <Sheet kind="class" title={words.t('lesson.handoutOf', { title })} end={words.t('lesson.name')} foot={foot}>
        <h1 dir="auto" lang={handout.language ?? undefined}>{title}</h1>
        <p class="small">{line}</p>
        <div class="text" dir="auto" lang={handout.language ?? undefined}>
          {handout.paragraphs.map((pieces, place) => (
            <p key={place}>{pieces.map(({ text, number }, at) => (number === null ? text : <span key={at}><span class="u">{text}</span><Ring number={number} /></span>))}</p>
          ))}
        </div>
        <h2>{words.t('lesson.before')}</h2>
        <ol class="tasks">
          <li><b>a</b><div><p>{words.t('lesson.task.who')}</p><Lines count={2} /></div></li>
          {widest && <li><b>b</b><div><p>{words.t('lesson.task.line', { n: widest.number })}</p><BlankLine reports={widest.reports} /></div></li>}
        </ol>
        <h2>{words.t('lesson.after')}</h2>
        <ol class="tasks">
          <li><b>c</b><div><p>{words.t('lesson.task.origins')}</p><Lines count={3} /></div></li>
          <li><b>d</b><div><p>{words.t('lesson.task.fair')}</p><Lines count={2} /></div></li>
        </ol>
      </Sheet>
      <Sheet kind="key" title={words.t('lesson.keyOf', { title })} end={words.t('lesson.forTrainer')} foot={foot}>
        <h1>{words.t('lesson.elsewhere')}</h1>
        <p class="small">{words.t('lesson.keyHow')}</p>
        {handout.claims.length === 0 && <p>{words.t('lesson.nothingElsewhere')}</p>}
        {handout.claims.map(({ number, comparison, reports }) => (
          <section class="set" key={number}>
            <h2><Ring number={number} /> <span class="q" dir="auto">{words.quoted(comparison.claim.quote)}</span></h2>
            <p class="small">{words.t('lesson.outletsOrigins', { outlets: words.n('count.outlets', comparison.outletCount), origins: words.n('count.origins', comparison.originCount) })}</p>
            <SetPictures reports={reports} timeline={false} />
            <Footnotes reports={reports} />
          </section>
        ))}
      </Sheet>
    </div>
  );
}
