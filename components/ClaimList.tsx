import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CLAIM_GROUPS, groupOf } from '@/lib/format/group-claims';
import type { ListedClaim } from '@/lib/model';
import { ClaimRow } from './ClaimRow';
import { useWords } from './words-context';

interface ClaimListProps {
  /** Most worth reading first. */
  claims: readonly ListedClaim[];
  orphans: readonly string[];
  language: string | null;
  width: number;
  /** Claim whose row is wanted at once, because it is to get the focus back. */
  reach: string | null;
  onOpen(claimId: string): void;
}

/** Rows of the first paint: as many as a small window shows whole. */
const FIRST_ROWS = 3;
/** Rows drawn in each turn after it, so that a list of any length never holds up a frame. */
const MORE_ROWS = 6;

/**
 * How many of `count` rows are to be drawn now: `first` of them, words without their pictures; then, once these are painted, the pictures and
 * a few rows more with each frame.
 */
function useRows(count: number, first: number): { rows: number; painted: boolean } {
  const [{ drawn, painted }, draw] = useState({ drawn: first, painted: false });
  useEffect(() => {
    if (painted && drawn >= count) return undefined;
    // after the frame, not before it: what is in sight is painted before more is drawn
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => draw({ drawn: painted ? drawn + MORE_ROWS : drawn, painted: true }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [drawn, painted, count]);
  return { rows: drawn, painted };
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

/** Claims in their three groups, each under its heading. A group without claims is left out. */
export function ClaimList({ claims, orphans, language, width, reach, onOpen }: ClaimListProps): JSX.Element {
  const words = useWords();
  const { rows, painted } = useRows(claims.length, Math.max(FIRST_ROWS, 1 + claims.findIndex(({ claim }) => claim.id === reach)));
  const sorted = claims.slice(0, rows);
  return (
    <div aria-busy={rows < claims.length || !painted} onKeyDown={walkRows}>
      {CLAIM_GROUPS.map((group) => {
        const members = sorted.filter((claim) => groupOf(claim) === group);
        return members.length === 0 ? null : (
          <section key={group}>
            <h2 class="grouphead" id={`group-${group}`}>{words.t(`group.${group}`)}</h2>
            <ol class="rows" aria-labelledby={`group-${group}`}>
              {members.map((comparison) => (
                <ClaimRow key={comparison.claim.id} comparison={comparison} width={width} language={language} orphan={orphans.includes(comparison.claim.id)} painted={painted} onOpen={onOpen} />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
