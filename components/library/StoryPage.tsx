import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { frameWord } from '@/lib/format/frame-word';
import { valueLabel } from '@/lib/format/value-label';
import type { StoryQuestion } from '@/lib/library/story-questions';
import type { StoredStory } from '@/lib/model';
import { assignMarks, NOBODY } from '../figure-strip/party-mark';
import { PartyGlyph } from '../figure-strip/PartyGlyph';
import { isDrawable } from '../figure-strip/strip-report';
import { StripPicture } from '../figure-strip/StripPicture';
import { useWords } from '../words-context';

export interface StoryPageProps {
  story: StoredStory;
  questions: readonly StoryQuestion[];
  lessonHref: string | null;
}

/** One story: each question that several outlets answer, drawn as a line, with every report in order of day. */
export function StoryPage({ story, questions, lessonHref }: StoryPageProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <p><a href="#/stories">{words.t('library.stories.back')}</a></p>
      <h1>{story.title}</h1>
      <p class="muted">{[words.day(story.from), words.day(story.to)].filter(Boolean).join(' – ')}</p>
      {story.background && <p>{story.background}</p>}
      <p>{words.n('library.stories.questions', questions.length)} {lessonHref !== null && <a href={lessonHref}>{words.t('library.stories.lesson')}</a>}</p>
      {questions.map((question) => <Question key={question.key} question={question} />)}
    </>
  );
}

function Question({ question }: { question: StoryQuestion }): JSX.Element {
  const words = useWords();
  const marks = useMemo(() => assignMarks(question.reports.map(({ party }) => ({ id: party?.id ?? null, kind: party?.kind ?? null }))), [question]);
  const markOf = (id: string | undefined) => (id === undefined ? NOBODY : (marks.get(id) ?? NOBODY));
  const strip = question.reports.map(({ claim, outlet, party }) => {
    const label = valueLabel(claim.value!, words);
    return { key: claim.key, low: claim.value!.low, high: claim.value!.high, approx: claim.value!.approx, label, mark: markOf(party?.id), here: false, title: `${outlet}: ${label}` };
  });
  return (
    <section class="scope">
      <h2>{words.capital([question.counted ?? question.unit, frameWord(question.frame, words)].filter(Boolean).join(', '))}</h2>
      <p class="meta">{words.list([words.n('count.reports', question.reports.length), words.n('count.outlets', question.outlets)])}</p>
      {isDrawable(strip) && <StripPicture reports={strip} width={760} dir={words.dir} size="normal" number={words.short} />}
      <details>
        <summary>{words.t('library.stories.reports')}</summary>
        <ul class="plainlist">
          {question.reports.map(({ claim, article, outlet, party }) => (
            <li key={claim.key}>
              <div class="lib-line">
                <span><PartyGlyph mark={markOf(party?.id)} here={false} /> <span class="q">{words.quoted(claim.quote)}</span></span>
                <span class="meta num">{(article.datesInferred ? null : words.day(article.published)) ?? words.t('strip.noDate')}</span>
              </div>
              {claim.says && <p class="note">{claim.says}</p>}
              <p class="meta">
                {article.url === null ? outlet : <a href={article.url} target="_blank" rel="noopener noreferrer">{outlet}</a>} · {party === null ? words.t('strip.noParty') : words.t('strip.onTheWord', { party: party.name })}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
