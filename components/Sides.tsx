import type { JSX } from 'preact';
import { frameWord } from '@/lib/format/frame-word';
import type { Words } from '@/lib/format/words';
import type { ListedClaim, ListedReport } from '@/lib/model';
import { HERE, type ClaimView } from './claim-view';
import { PartyGlyph } from './figure-strip/PartyGlyph';
import type { PartyMark } from './figure-strip/party-mark';
import { useWords } from './words-context';

/** Reports that tell one account; `labels` are the words they use for it, most used first. */
export interface Side {
  key: string;
  labels: readonly { text: string; count: number; here: boolean }[];
  /** True where the labels are an outlet's words, false where they are ours. */
  quoted: boolean;
  here: boolean;
  marks: readonly { key: string; mark: PartyMark; here: boolean }[];
  reports: readonly ListedReport[];
}

function toSide(key: string, here: string | null, isHere: boolean, reports: readonly ListedReport[], labelOf: (report: ListedReport) => string | null, quoted: boolean, view: ClaimView<ListedClaim>): Side {
  const counts = new Map<string, { text: string; count: number; here: boolean }>();
  const add = (text: string | null, mine: boolean): void => {
    if (!text) return;
    const known = counts.get(text.toLowerCase());
    if (known) Object.assign(known, { count: known.count + 1, here: known.here || mine });
    else counts.set(text.toLowerCase(), { text, count: 1, here: mine });
  };
  if (isHere) add(here, true);
  for (const report of reports) add(labelOf(report), false);
  const marks = reports.map((report) => ({ key: report.key, mark: view.markOf(report), here: false })).sort((a, b) => a.mark.order - b.mark.order);
  return {
    key, quoted, here: isHere, reports,
    labels: [...counts.values()].sort((a, b) => b.count - a.count),
    marks: isHere ? [{ key: HERE, mark: view.hereMark, here: true }, ...marks] : marks,
  };
}

/**
 * Who is said to have done it: those who name the article's side, those who name another, those who name nobody.
 * Empty where all name one side or nobody does.
 */
export function blameSides(view: ClaimView<ListedClaim>): readonly Side[] {
  const { claim, reports } = view.comparison;
  const named = reports.filter(({ agent }) => agent !== null);
  const others = claim.agent === null ? [] : named.filter(({ sameBlame }) => sameBlame === false);
  const own = claim.agent === null ? named : named.filter(({ sameBlame }) => sameBlame !== false);
  const nobody = reports.filter(({ agent }) => agent === null);
  if (others.length === 0) return [];
  const agent = (report: ListedReport): string | null => report.agent;
  return [
    toSide('same', claim.agent, true, own, agent, true, view),
    toSide('other', null, false, others, agent, true, view),
    ...(nobody.length > 0 ? [toSide('nobody', null, false, nobody, () => null, true, view)] : []),
  ];
}

/** An event told in different ways ("advanced", "captured"): one side for each account. Empty where all tell the same. */
export function accountSides(view: ClaimView<ListedClaim>, words: Words): readonly Side[] {
  const { claim, reports } = view.comparison;
  if (claim.kind !== 'event') return [];
  const accounts = new Map<string, ListedReport[]>();
  for (const report of reports) {
    const key = report.relation === 'differs' ? `differs ${report.frame}` : 'same';
    accounts.set(key, [...(accounts.get(key) ?? []), report]);
  }
  if (![...accounts.keys()].some((key) => key !== 'same')) return [];
  const label = (report: ListedReport): string => frameWord(report.frame, words);
  return [
    toSide('same', frameWord(claim.frame, words), true, accounts.get('same') ?? [], () => null, false, view),
    ...[...accounts].filter(([key]) => key !== 'same').map(([key, list]) => toSide(key, null, false, list, label, false, view)),
  ];
}

/** Sides in one line, for a row: the first label and the marks. */
export function SidesLine({ sides }: { sides: readonly Side[] }): JSX.Element {
  const words = useWords();
  return (
    <span class="stops">
      {sides.map((side) => (
        <span key={side.key}>
          <span class={side.quoted && side.labels.length > 0 ? 'q' : ''}>{side.labels[0]?.text ?? words.t('blame.nobody')}</span>
          <i>{side.marks.slice(0, 12).map(({ key, mark, here }) => <PartyGlyph key={key} mark={mark} here={here} radius={4.4} />)}</i>
          {side.marks.length > 12 && <span>+{words.number(side.marks.length - 12)}</span>}
        </span>
      ))}
    </span>
  );
}
