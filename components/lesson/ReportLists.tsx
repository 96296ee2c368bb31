import type { JSX } from 'preact';
import type { ShownReport } from '@/lib/lessons/show-slide';
import { PartyGlyph } from '../figure-strip/PartyGlyph';
import { useWords } from '../words-context';
import { marksOf, partyIdOf } from './letter-marks';
import { LetterMark } from './LetterMark';

/** The year that most reports are of: only others are said. */
function usualYear(reports: readonly ShownReport[]): string {
  const counts = new Map<string, number>();
  for (const { published } of reports) if (published) counts.set(published.slice(0, 4), (counts.get(published.slice(0, 4)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const ownLine = ({ outlet, published }: ShownReport, year: string, words: ReturnType<typeof useWords>): JSX.Element => (
  <>
    <bdi>{outlet?.name}</bdi> <span class="when">{words.day(published ?? null, published?.slice(0, 4) !== year) ?? words.t('strip.noDate')}</span>
  </>
);

/** Whom the report blames, or that it gives a denial. */
function SideName({ report: { agent, denies } }: { report: ShownReport }): JSX.Element {
  const words = useWords();
  const name = agent ?? words.t('blame.nobody');
  return <span class="q" dir="auto">{denies ? <>{words.capital(words.t('hedge.denied'))}: {name}</> : name}</span>;
}

/** The figures as worded under their letters; with the outlets once they are shown. */
export function ReportList({ reports }: { reports: readonly ShownReport[] }): JSX.Element {
  const words = useWords();
  const marks = marksOf(reports);
  const year = usualYear(reports);
  // once sides are shown, words that all reports share say nothing: the side does
  const bySide = reports.every(({ agent, quote }) => agent !== undefined && quote === reports[0]!.quote);
  return (
    <ul class="reports">
      {reports.map((report) => (
        <li key={report.key} class={report.here ? 'mine' : ''}>
          <LetterMark letter={report.letter} mark={marks.get(report.key)!} here={report.here} />
          <span>
            {bySide && <SideName report={report} />}
            {!bySide && report.quote !== undefined && <span class="q" dir="auto">{words.quoted(report.quote)}</span>}
            {report.outlet && <span class="who">{ownLine(report, year, words)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** More origins than these stand in a second row; fewer where they have a page to themselves. */
const MOST_COLUMNS = 6;
const PAGE_COLUMNS = 3;
/** With more columns the days would break every line; the slide before has them. */
const FEW_COLUMNS = 4;

/** The tree: one column for each party or agency, the outlets under it, those who name nobody last. The mark stands at the origin, so the outlets need their letters only. */
export function OriginColumns({ reports, page = false }: { reports: readonly ShownReport[]; page?: boolean }): JSX.Element {
  const words = useWords();
  const most = page ? PAGE_COLUMNS : MOST_COLUMNS;
  const marks = marksOf(reports);
  const year = usualYear(reports);
  const groups = new Map<string, ShownReport[]>();
  for (const report of reports) groups.set(partyIdOf(report) ?? '', [...(groups.get(partyIdOf(report) ?? '') ?? []), report]);
  const ordered = [...groups].sort(([a, x], [b, y]) => Number(a === '') - Number(b === '') || y.length - x.length);
  const longest = Math.max(...ordered.map(([, list]) => list.length));
  return (
    <ul class="origins" style={{ '--columns': Math.min(ordered.length, most) }}>
      {ordered.map(([id, list]) => {
        const [first] = list;
        const name = id === '' ? words.t('lesson.notSaid') : (first!.party?.name ?? first!.attributedTo ?? first!.via ?? '');
        const outlets = new Set(list.map(({ outlet }) => outlet?.id)).size;
        return (
          <li key={id} style={{ '--share': list.length === longest && longest > 5 ? 2 : 1 }}>
            <h2><PartyGlyph mark={marks.get(first!.key)!} radius={8} /> <bdi>{name}</bdi> <span class="when">{words.n('count.outlets', outlets)}</span></h2>
            <ul>
              {list.map((report) => (
                <li key={report.key} class={report.here ? 'mine' : ''}>
                  <b class="letter">{report.letter}</b>
                  <span>{report.outlet ? (Math.min(ordered.length, most) > FEW_COLUMNS ? <bdi>{report.outlet.name}</bdi> : ownLine(report, year, words)) : <span class="q">{report.quote}</span>}</span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
