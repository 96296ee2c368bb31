import type { ComponentChildren, JSX } from 'preact';
import type { LessonReport } from '@/lib/lessons/lesson-report';
import { showReport } from '@/lib/lessons/show-slide';
import { layoutStrip } from '../figure-strip/layout-strip';
import { StripPainting } from '../figure-strip/StripPicture';
import { LessonTimeline } from '../lesson/LessonTimeline';
import { LetterStrip, toStripReports } from '../lesson/LetterStrip';
import { marksOf } from '../lesson/letter-marks';
import { useWords } from '../words-context';

/** Width of what is printed, px at 96 to the inch: both A4 and Letter have it between their margins. */
const PAPER_WIDTH = 640;

const ALL = { figures: true, outlets: true, parties: true, days: true, hedges: true, blame: true };

const onPaper = (reports: readonly LessonReport[]): ReturnType<typeof showReport>[] => reports.map((report) => showReport(report, ALL));

/** A number in a ring, as it stands beside a marked figure. */
export const Ring = ({ number }: { number: number | string }): JSX.Element => <sup class="no">{number}</sup>;

/** One sheet: head line, body, foot line; starts on a page of its own. */
export function Sheet({ kind, title, end, foot, children }: { kind: string; title: string; end: string; foot: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class={`sheet sheet-${kind}`}>
      <header><b>Lateral</b><span>{title}</span><span class="end">{end}</span></header>
      {children}
      <footer>{foot}</footer>
    </section>
  );
}

/** Ruled lines to write on. */
export const Lines = ({ count }: { count: number }): JSX.Element => <div class="lines" aria-hidden="true">{Array.from({ length: count }, (_, place) => <i key={place} />)}</div>;

/** The number line of a set with nothing on it, for the class to mark. */
export function BlankLine({ reports }: { reports: readonly LessonReport[] }): JSX.Element {
  const words = useWords();
  const shown = onPaper(reports);
  const layout = layoutStrip(toStripReports(shown, marksOf(shown), words), { width: PAPER_WIDTH - 40, dir: words.dir, number: (value) => words.short(value) });
  const top = layout.axis.y - 34;
  const bare = { ...layout, height: 74, axis: { ...layout.axis, y: 34 }, numbers: layout.numbers.map((number) => ({ ...number, y: number.y - top })), here: null, bands: [], caps: [], bounds: [], words: [], fans: [], whiskers: [], chevrons: [], marks: [] };
  return <StripPainting layout={bare} label={words.t('lesson.blankLine')} />;
}

/** Strip and, where days are known, timeline of a set, in black and white. */
export function SetPictures({ reports, timeline }: { reports: readonly LessonReport[]; timeline: boolean }): JSX.Element {
  const words = useWords();
  const shown = onPaper(reports);
  const values = reports.flatMap(({ value }) => [value?.low ?? null, value?.high ?? null]).filter((value) => value !== null);
  const days = shown.flatMap(({ day }) => day ?? []).sort();
  return (
    <>
      <LetterStrip reports={shown} width={PAPER_WIDTH} size="normal" />
      {timeline && values.length > 0 && (
        <figure>
          <LessonTimeline reports={shown} extent={{ low: Math.min(...values), high: Math.max(...values), from: days[0] ?? null, to: days.at(-1) ?? null }} width={PAPER_WIDTH} height={220} size="normal" />
          {/* the table below gives the days of the reports */}
          <figcaption>{words.capital(words.t('lesson.byDay'))}.</figcaption>
        </figure>
      )}
    </>
  );
}

/** Footnotes: letter, figure as worded, outlet, party, date. */
export function Footnotes({ reports }: { reports: readonly LessonReport[] }): JSX.Element {
  const words = useWords();
  return (
    <table class="footnotes">
      <thead>
        <tr><td /><th>{words.t('lesson.col.figure')}</th><th>{words.t('lesson.col.outlet')}</th><th>{words.t('lesson.col.party')}</th><th>{words.t('lesson.col.date')}</th></tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.key} class={report.here ? 'mine' : ''}>
            <th scope="row">{report.letter}</th>
            <td class="q" dir="auto">{words.quoted(report.quote)}{report.kind === 'event' && report.agent !== null ? ` (${report.agent})` : ''}</td>
            <td><bdi>{report.here && report.articleKey === 'page' ? words.capital(words.t('row.thisArticle')) : report.outlet.name}</bdi></td>
            <td><bdi>{report.party?.name ?? report.attributedTo ?? (report.via === null ? words.t('strip.noParty') : words.t('tree.via', { agency: report.via }))}</bdi>{report.kind === 'event' && `, ${words.t(`hedge.${report.hedge}`)}`}</td>
            <td>{words.day(report.published) ?? words.t('strip.noDate')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
