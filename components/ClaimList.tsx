import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { byWorth, CLAIM_GROUPS, groupOf } from '@/lib/format/group-claims';
import type { ClaimComparison } from '@/lib/model';
import { ClaimRow } from './ClaimRow';
import { useWords } from './words-context';

export interface ClaimListProps {
  claims: readonly ClaimComparison[];
  orphans: readonly string[];
  language: string | null;
  width: number;
  /** Whether all rows are wanted at once, because one of them is to get the focus back. */
  atOnce: boolean;
  onOpen(claimId: string): void;
}

/** Rows of the first paint: more than a window shows. */
const FIRST_ROWS = 7;
/** Rows drawn in each turn after it, so that a list of any length never holds up a frame. */
const MORE_ROWS = 6;

/** How many of `count` rows are to be drawn now: those in sight first, the rest a few at a time. */
function useRows(count: number, atOnce: boolean): number {
  const [drawn, setDrawn] = useState(atOnce ? Number.POSITIVE_INFINITY : FIRST_ROWS);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + MORE_ROWS));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}

/** Moves the focus from row to row with the arrow keys, besides Tab. */
function walkRows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.row')];
  const next = rows[rows.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Claims in their three groups, each under its heading, most worth reading first. A group without claims is left out. */
export function ClaimList({ claims, orphans, language, width, atOnce, onOpen }: ClaimListProps): JSX.Element {
  const words = useWords();
  const rows = useRows(claims.length, atOnce);
  const sorted = [...claims].sort(byWorth).slice(0, rows);
  return (
    <div onKeyDown={walkRows}>
      {CLAIM_GROUPS.map((group) => {
        const members = sorted.filter((claim) => groupOf(claim) === group);
        return members.length === 0 ? null : (
          <section key={group}>
            <h2 class="grouphead" id={`group-${group}`}>{words.t(`group.${group}`)}</h2>
            <ol class="rows" aria-labelledby={`group-${group}`}>
              {members.map((comparison) => (
                <ClaimRow key={comparison.claim.id} comparison={comparison} width={width} language={language} orphan={orphans.includes(comparison.claim.id)} onOpen={onOpen} />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
