import type { JSX } from 'preact';
import type { ShownReport } from '@/lib/lessons/show-slide';
import { useWords } from '../words-context';
import { marksOf, partyIdOf } from './letter-marks';
import { LetterMark } from './LetterMark';

const ownLine = ({ outlet, published }: ShownReport, words: ReturnType<typeof useWords>): JSX.Element => (
  <>
    <bdi>{outlet?.name}</bdi> <span class="when">{words.day(published ?? null, false) ?? words.t('strip.noDate')}</span>
  </>
);

/** The figures as worded under their letters; with the outlets once they are shown. */
export function ReportList({ reports }: { reports: readonly ShownReport[] }): JSX.Element {
  const words = useWords();
  const marks = marksOf(reports);
  return (
    <ul class="reports">
      {reports.map((report) => (
        <li key={report.key} class={report.here ? 'mine' : ''}>
          <LetterMark letter={report.letter} mark={marks.get(report.key)!} here={report.here} />
          <span>
            {report.quote !== undefined && <span class="q" dir="auto">{words.quoted(report.quote)}</span>}
            {report.outlet && <span class="who">{ownLine(report, words)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The tree: one column for each party or agency, the outlets under it, those who name nobody last. */
export function OriginColumns({ reports }: { reports: readonly ShownReport[] }): JSX.Element {
  const words = useWords();
  const marks = marksOf(reports);
  const groups = new Map<string, ShownReport[]>();
  for (const report of reports) groups.set(partyIdOf(report) ?? '', [...(groups.get(partyIdOf(report) ?? '') ?? []), report]);
  const ordered = [...groups].sort(([a, x], [b, y]) => Number(a === '') - Number(b === '') || y.length - x.length);
  const longest = Math.max(...ordered.map(([, list]) => list.length));
  return (
    <ul class={`origins${ordered.length > 4 ? ' many' : ''}`}>
      {ordered.map(([id, list]) => {
        const [first] = list;
        const name = id === '' ? words.t('lesson.notSaid') : (first!.party?.name ?? first!.attributedTo ?? first!.via ?? '');
        const outlets = new Set(list.map(({ outlet }) => outlet?.id)).size;
        return (
          <li key={id} style={{ '--share': list.length === longest && longest > 4 ? 2 : 1 }}>
            <h3>
              <bdi>{name}</bdi> <span class="when">{words.n('count.outlets', outlets)}</span>
            </h3>
            <ul>
              {list.map((report) => (
                <li key={report.key} class={report.here ? 'mine' : ''}>
                  <LetterMark letter={report.letter} mark={marks.get(report.key)!} here={report.here} />
                  <span>{report.outlet ? ownLine(report, words) : <span class="q">{report.quote}</span>}</span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
