import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { askedOf } from '@/lib/format/asked-of';
import { onTheWord } from '@/lib/format/party-in-sentence';
import { tickLabel, valueLabel } from '@/lib/format/value-label';
import type { StoryQuestion, StoryReport } from '@/lib/library/story-questions';
import type { StoredStory } from '@/lib/model';
import { assignMarks, NOBODY, type PartyMark } from '../figure-strip/party-mark';
import { PartyGlyph } from '../figure-strip/PartyGlyph';
import { isDrawable } from '../figure-strip/strip-report';
import { StripPicture } from '../figure-strip/StripPicture';
import type { DatedReport } from '../timeline/layout-timeline';
import { TimelinePicture } from '../timeline/Timeline';
import { useTimeline } from '../timeline/use-timeline';
import { textScale, useWidth } from '../use-width';
import { useWords } from '../words-context';
import { type ExportForm, ExportLine } from './ExportLine';

interface StoryPageProps {
  story: StoredStory;
  questions: readonly StoryQuestion[];
  lessonHref: string | null;
  onExport(form: ExportForm): void;
}

/** Width to draw at before the place is measured, px. */
const WIDTH = 760;
/** Parties named in the key; the marks of the rest are named in the list. */
const KEY_MOST = 14;

/** One story: each question that several outlets answer, drawn as a line and over days, with every report in order of day. */
export function StoryPage({ story, questions, lessonHref, onExport }: StoryPageProps): JSX.Element {
  const words = useWords();
  return (
    <div class="lib-storypage">
      <p><a href="#/stories">{words.t('library.stories.back')}</a></p>
      <h1>{story.title}</h1>
      <p class="muted num">{words.days(story.from, story.to)}</p>
      {story.background && <p class="lib-lede" dir="auto">{story.background}</p>}
      <p>{words.n('library.stories.questions', questions.length)} {lessonHref !== null && questions.length > 0 && <a href={lessonHref}>{words.t('library.stories.lesson')}</a>}</p>
      <ExportLine what={words.t('library.export.thisStory')} onExport={onExport} />
      {questions.map((question) => <Question key={question.key} question={question} />)}
    </div>
  );
}

/** What stands in place of a story that is in no pack here. */
export function NoStory(): JSX.Element {
  const words = useWords();
  return (
    <>
      <h1>{words.t('library.stories.gone')}</h1>
      <p><a href="#/stories">{words.t('library.stories.back')}</a></p>
    </>
  );
}

/** The day an outlet itself showed. */
const ownDay = ({ article }: StoryReport): string | null => (article.datesInferred ? null : (article.published?.slice(0, 10) ?? null));

function Question({ question }: { question: StoryQuestion }): JSX.Element {
  const words = useWords();
  const { ref, width } = useWidth<HTMLElement>(WIDTH);
  const { reports } = question;
  const marks = useMemo(() => assignMarks(reports.map(({ party }) => ({ id: party?.id ?? null, kind: party?.kind ?? null }))), [reports]);
  const markOf = (id: string | undefined): PartyMark => (id === undefined ? NOBODY : (marks.get(id) ?? NOBODY));
  const strip = useMemo(
    () =>
      reports.map((report): DatedReport => {
        const { claim, outlet, party } = report;
        const label = valueLabel(claim.value!, words);
        return { key: claim.key, low: claim.value!.low, high: claim.value!.high, approx: claim.value!.approx, label, mark: party === null ? NOBODY : (marks.get(party.id) ?? NOBODY), here: false, title: `${outlet}: ${label}`, day: ownDay(report) };
      }),
    [reports, marks, words],
  );
  const unit = reports[0]?.claim.value?.unit ?? null;
  const tick = useMemo(() => tickLabel(unit, words), [unit, words]);
  const drawable = isDrawable(strip);
  const layout = useTimeline(strip, width);
  const parties = [...new Map(reports.map(({ party }) => [party?.id ?? '', party])).values()];
  const what = askedOf(question, words);
  const values = strip.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null);
  const counts = [words.n('count.reports', reports.length), words.n('count.outlets', question.outlets)];
  const label = words.t('strip.aria', { reports: counts[0]!, low: words.number(Math.min(...values)), high: words.number(Math.max(...values)) });
  return (
    <section class="lib-question" ref={ref}>
      <h2>{words.capital(what)}</h2>
      <p class="meta">{words.list(counts)}{drawable ? '' : ` · ${words.t('library.stories.same', { figure: strip[0]!.label })}`}</p>
      {drawable && <StripPicture reports={strip} width={width} dir={words.dir} size="normal" number={tick} label={label} textScale={textScale()} />}
      {drawable && parties.length > 1 && (
        <ul class="key" aria-label={words.t('strip.key')}>
          {parties.slice(0, KEY_MOST).map((party) => (
            <li key={party?.id ?? ''}><PartyGlyph mark={markOf(party?.id)} here={false} /> <span>{party?.name ?? words.capital(words.t('strip.noParty'))}</span></li>
          ))}
          {parties.length > KEY_MOST && <li class="meta">{words.n('library.stories.moreParties', parties.length - KEY_MOST)}</li>}
        </ul>
      )}
      {layout && drawable && (
        <details>
          <summary>{words.t('library.stories.timeline')}</summary>
          <TimelinePicture layout={layout} asOf={layout.steps.at(-1)!} label={words.t('library.stories.timelineAria', { reports: counts[0]!, from: words.day(layout.steps[0]!) ?? '', to: words.day(layout.steps.at(-1)!) ?? '' })} />
        </details>
      )}
      <details>
        <summary>{words.t('library.stories.reports')}</summary>
        <ul class="plainlist">
          {reports.map(({ claim, article, outlet, party }) => (
            <li key={claim.key}>
              <div class="lib-line">
                <span><PartyGlyph mark={markOf(party?.id)} here={false} /> <span class="q">{words.quoted(claim.quote)}</span></span>
                <span class="meta num">{(article.datesInferred ? null : words.day(article.published)) ?? words.t('strip.noDate')}</span>
              </div>
              {claim.says && <p class="note" dir="auto">{claim.says}</p>}
              <p class="meta">
                {article.url === null ? outlet : <a href={article.url} target="_blank" rel="noopener noreferrer">{outlet}</a>} · {party === null ? words.t('strip.noParty') : onTheWord(party.name, words)}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
