import type { JSX } from 'preact';
import type { Slide } from '@/lib/lessons/show-slide';
import { useWords } from '../words-context';
import { BlameBoard, LadderBoard } from './LadderBoard';
import { LessonTimeline } from './LessonTimeline';
import { LetterStrip } from './LetterStrip';
import { OriginColumns, ReportList } from './ReportLists';
import type { Fit } from './use-fit';
import { VoteBoard, VoteRecap } from './VoteBoard';

/** Width of a slide's inside in its own px: a slide is drawn at 1280 and scaled with the window. */
const SLIDE_INSIDE = 1168;

/** What a timeline takes of a tall screen's spare height at most, px: higher, the steps between days look steeper than they are. */
const MOST_SPARE = 180;

interface LessonSlideProps {
  slide: Slide;
  fit: Fit;
  /** Language of the lesson's own words; those of the page are the reader's. */
  language: string;
  onPick: (option: number) => void;
  onTally: (option: number, hands: number | null) => void;
}

/** Attributes of what the lesson's author wrote. */
type Told = { lang: string; dir: 'auto' };

/** The sentence with its figure underlined as marks in the page are. */
function MarkedSentence({ text, figure, told }: { text: string; figure: string | null; told: Told }): JSX.Element {
  const at = figure === null ? -1 : text.indexOf(figure);
  if (figure === null || at < 0) return <blockquote class="q" {...told}>{text}</blockquote>;
  return (
    <blockquote class="q" {...told}>
      {text.slice(0, at)}<span class="u-same">{figure}</span>{text.slice(at + figure.length)}
    </blockquote>
  );
}

/** The picture of the set: strip, timeline, ladder or sides, by the kind of the step. */
function SetPicture({ slide, fit: { close, paged, spare } }: Pick<LessonSlideProps, 'slide' | 'fit'>): JSX.Element | null {
  const words = useWords();
  const { set } = slide;
  if (!set) return null;
  const { reports, reveal, extent } = set;
  if (slide.kind === 'timeline' && extent) {
    return (
      <>
        <p class="as-of" aria-live="polite">
          {slide.asOf === null ? words.t('lesson.allDays') : words.t('timeline.asOf', { date: words.day(slide.asOf) ?? '', reports: words.n('count.reports', reports.length) })}
          <span class="when"> {words.t(slide.by === 'day' ? 'lesson.byDay' : 'lesson.byPublished')}</span>
        </p>
        <LessonTimeline reports={reports} extent={extent} width={SLIDE_INSIDE} height={(close ? 310 : 370) + Math.min(spare, MOST_SPARE)} />
      </>
    );
  }
  if (slide.kind === 'hedges') return <LadderBoard reports={reports} />;
  if (slide.kind === 'blame') return <BlameBoard reports={reports} />;
  if (!reveal.figures || reports.length === 0) return null;
  const isFigure = reports.some(({ value }) => value !== null && value !== undefined);
  const same = isFigure && new Set(reports.map(({ value }) => `${value?.low}..${value?.high}`)).size === 1;
  return (
    <>
      {isFigure && <LetterStrip reports={reports} width={SLIDE_INSIDE} close={close} caption={slide.kind === 'figures' || slide.kind === 'vote'} />}
      {same && slide.kind !== 'vote' && <p class="all-same">{words.t('lesson.allSame', { n: words.numeral(reports.length), figure: words.quoted(reports[0]!.quote!) })}</p>}
      {slide.kind === 'origins' ? <OriginColumns reports={reports} page={paged} /> : slide.kind === 'vote' ? null : <ReportList reports={reports} />}
    </>
  );
}

/** One slide: heading, words, picture. It draws what it is given and knows nothing of what is hidden. */
export function LessonSlide({ slide, fit, language, onPick, onTally }: LessonSlideProps): JSX.Element {
  const words = useWords();
  const { vote } = slide;
  const told: Told = { lang: language, dir: 'auto' };
  const said = (
    <>
      {slide.say !== null && <p class="sub" {...told}>{slide.say}</p>}
      {vote?.say !== undefined && <p class="sub answer" role="status" {...told}>{vote.say}</p>}
    </>
  );
  return (
    <article class={`slide-body kind-${slide.kind}${fit.close ? ' close' : ''}${fit.paged ? ' paged' : ''}`} aria-labelledby="slide-title">
      <header>
        <h1 id="slide-title" {...told}>{slide.title}</h1>
        {!fit.paged && said}
      </header>
      <div class="picture">
        {fit.paged && said}
        {slide.sentence && <MarkedSentence text={slide.sentence.text} figure={slide.sentence.figure} told={told} />}
        <SetPicture slide={slide} fit={fit} />
        {slide.body.length > 0 && <div class="paragraphs">{slide.body.map((paragraph) => <p key={paragraph} {...told}>{paragraph}</p>)}</div>}
        {slide.moves.length > 0 && (
          <ol class="moves">
            {slide.moves.map(({ move, ask }) => <li key={move}><h2>{words.t(`lesson.move.${move}`)}</h2><p {...told}>{ask}</p></li>)}
          </ol>
        )}
        {slide.votes.length > 0 && <VoteRecap votes={slide.votes} told={told} />}
      </div>
      {vote && <VoteBoard vote={vote} told={told} onPick={onPick} onTally={onTally} />}
    </article>
  );
}
