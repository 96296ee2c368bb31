import type { JSX } from 'preact';
import type { ShownReport } from '@/lib/lessons/show-slide';
import { HEDGES } from '@/lib/model';
import { useWords } from '../words-context';
import { marksOf } from './letter-marks';
import { LetterMark } from './LetterMark';

/** Eight rungs, always all eight, with the letters of the reports on their rung. */
export function LadderBoard({ reports }: { reports: readonly ShownReport[] }): JSX.Element {
  const words = useWords();
  const marks = marksOf(reports);
  return (
    <ol class="ladder-board">
      {HEDGES.map((hedge) => {
        const on = reports.filter((report) => report.hedge === hedge);
        return (
          <li key={hedge} class={on.length === 0 ? 'empty' : ''}>
            <span class="rung-name">{words.t(`hedge.${hedge}`)}</span>
            <span class="rung">{on.map((report) => <LetterMark key={report.key} letter={report.letter} mark={marks.get(report.key)!} here={report.here} />)}</span>
            <span class="when">{on.length > 0 ? words.n('count.reports', on.length) : ''}</span>
          </li>
        );
      })}
    </ol>
  );
}

interface BlameSide {
  id: string;
  label: string;
  denied: readonly ShownReport[];
  said: readonly ShownReport[];
}

/** Those who are named as the cause, as worded, most named first; nobody named comes last. A denial stands under the name that it clears. */
function blameSidesOf(reports: readonly ShownReport[], nobody: string): readonly BlameSide[] {
  const sides = new Map<string, ShownReport[]>();
  for (const report of reports) sides.set(report.agent ?? '', [...(sides.get(report.agent ?? '') ?? []), report]);
  return [...sides]
    .sort(([a, x], [b, y]) => Number(a === '') - Number(b === '') || y.length - x.length || a.localeCompare(b))
    .map(([agent, list]) => ({ id: agent, label: agent === '' ? nobody : agent, denied: list.filter(({ denies }) => denies), said: list.filter(({ denies }) => !denies) }));
}

/** Who is named as the cause, in the words of the outlets. */
export function BlameBoard({ reports }: { reports: readonly ShownReport[] }): JSX.Element {
  const words = useWords();
  const marks = marksOf(reports);
  const row = (list: readonly ShownReport[]): JSX.Element => (
    <span class="rung">{list.map((report) => <LetterMark key={report.key} letter={report.letter} mark={marks.get(report.key)!} here={report.here} />)}</span>
  );
  return (
    <dl class="blame-board">
      {blameSidesOf(reports, words.t('blame.nobody')).map(({ id, label, said, denied }) => (
        <div key={id} class={id === '' ? 'none' : ''}>
          <dt dir="auto">{label}</dt>
          {said.length > 0 && <dd>{row(said)} <span class="when">{words.n('count.reports', said.length)}</span></dd>}
          {denied.length > 0 && <dd>{words.capital(words.t('hedge.denied'))}: {row(denied)}</dd>}
        </div>
      ))}
    </dl>
  );
}
