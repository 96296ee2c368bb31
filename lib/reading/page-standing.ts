import type { Marks } from '@/lib/highlight';
import type { MarksState, PageState } from '@/lib/messaging';
import { createFindings, type Findings } from './findings';
import { createGrowth, type Growth } from './growth';
import type { Level, ReaderDeps } from './reader-slot';

/** Where one page stands: what was found in it, at which address, and what may be shown of it. */
export interface PageStanding {
  phase: PageState['phase'];
  /** What the settings let be shown, as last asked. */
  level: Level;
  /** Whether marks are wanted by who looks at the page now. */
  wanted: boolean;
  openClaim: string | null;
  readonly found: Findings;
  readonly growth: Growth;
  state(): PageState;
  marks(): MarksState;
  /** Whether the page has gone to another address than it was read at. */
  isElsewhere(): boolean;
  /** Comes to an address: what was found at another is forgotten. */
  arrive(address: string): void;
  /** Forgets what was found, and stands like this from now on. */
  end(as: PageState['phase']): PageState;
  /** Forgets what was found, and says that the extension is gone. */
  stopAsOrphan(): void;
}

type StandingDeps = Pick<ReaderDeps, 'root' | 'address' | 'clearToolbar' | 'onOrphaned'> & { marks: Marks };

const pageOf = (address: string): string => address.split('#')[0] ?? address;

/** A page before anything was read of it. */
export function createStanding({ root, address, clearToolbar, onOrphaned, marks }: StandingDeps): PageStanding {
  let readAt = '';
  const forget = (): void => {
    if (standing.found.report() !== null) clearToolbar();
    standing.openClaim = null;
    standing.found.forget();
  };
  const standing: PageStanding = {
    phase: 'not-article',
    level: 'all',
    wanted: true,
    openClaim: null,
    found: createFindings(root, marks, () => standing.marks() === 'shown'),
    growth: createGrowth(),
    state: () => ({ phase: standing.phase, report: standing.found.report(), orphans: standing.found.orphans(), marks: standing.marks(), openClaim: standing.openClaim }),
    marks: () => (!marks.supported ? 'unsupported' : standing.wanted && (standing.level === 'marks' || standing.level === 'all') ? 'shown' : 'hidden'),
    isElsewhere: () => pageOf(address()) !== readAt,
    arrive(to) {
      if (pageOf(to) === readAt) return;
      readAt = pageOf(to);
      standing.growth.start();
      forget();
    },
    end(as) {
      forget();
      standing.phase = as;
      return standing.state();
    },
    stopAsOrphan() {
      forget();
      onOrphaned();
    },
  };
  return standing;
}
