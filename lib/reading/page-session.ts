import type { Marks } from '@/lib/highlight';
import type { MarksState, PageState } from '@/lib/messaging';
import type { Article } from '@/lib/model';
import { idle } from './breathe';
import type { PlacedClaim } from './findings';
import { createPageReading } from './page-reading';
import { createStanding } from './page-standing';
import type { ReaderDeps } from './reader-slot';
import { createTurns } from './turns';
import { watchChanges } from './watch-changes';

type SessionDeps = Pick<ReaderDeps, 'document' | 'root' | 'address' | 'passedAt' | 'analyze' | 'level' | 'announce' | 'clearToolbar' | 'isAlive' | 'onOrphaned' | 'signal'> & { marks: Marks };

/** What one page knows of itself, from the gate to the marks; see `PageState`. */
export interface PageSession {
  /** Keeps up with the page from now on; `read` is what reads it first. */
  watch(): void;
  state(): PageState;
  article(): Article | null;
  /** Reads again; with `force` also what the gate turned away. */
  read(force: boolean): Promise<PageState>;
  /** Compares the article as read with a store that has changed. */
  compareAgain(): Promise<boolean>;
  setMarks(shown: boolean): MarksState;
  place(claimId: string): PlacedClaim | null;
  /** Marked claims that stand in the page, in its order. */
  marked(): readonly PlacedClaim[];
  setOpen(claimId: string | null): void;
}

/** The session of one page. Nothing runs before it is asked; everything stops with the signal. */
export function createPageSession(deps: SessionDeps): PageSession {
  const { root, marks, signal } = deps;
  const standing = createStanding(deps);
  const { found, growth } = standing;
  const reading = createPageReading(deps, standing);
  const turns = createTurns<PageState>(signal, deps.announce);
  let forced = false;
  let watching: ReturnType<typeof watchChanges> | null = null;

  /** Reads, and tells the panels; a reading that is replaced by a newer one answers what that one finds. */
  const read = (force: boolean): Promise<PageState> => {
    forced = force;
    return turns.take((own) => reading.read(own, force));
  };

  async function onContent(): Promise<boolean> {
    if (!deps.isAlive()) {
      standing.stopAsOrphan();
      return false;
    }
    await idle(signal);
    if (standing.isElsewhere()) {
      await read(false);
      return true;
    }
    if (standing.phase === 'not-article') {
      if (growth.looked()) watching?.rest();
      await read(false);
      return true;
    }
    if (standing.phase !== 'ready' || !found.report() || !found.reading()) return false;
    if (growth.isWorth(found.length())) {
      await read(forced);
      return true;
    }
    const gone = found.lostWords();
    if (gone) {
      const before = found.orphans().join();
      found.anchor();
      if (found.orphans().join() !== before) deps.announce();
    }
    return gone;
  }

  return {
    watch() {
      signal.addEventListener('abort', marks.hide);
      watching = watchChanges(root, signal, {
        onAddress() {
          if (!standing.isElsewhere()) return;
          watching?.wake();
          void read(false);
        },
        onContent,
      });
    },
    state: standing.state,
    article: () => found.reading()?.article ?? null,
    read(force) {
      const running = turns.running();
      return running && !force && standing.phase === 'reading' && !standing.isElsewhere() ? running : read(force);
    },
    async compareAgain() {
      const current = found.reading();
      if (!current || standing.phase === 'off') return false;
      // In the turn of the reading that is under way, if one is: whatever replaces that replaces this, too.
      await reading.compare(current.article, turns.signal(), true).catch(() => undefined);
      deps.announce();
      return standing.phase === 'ready';
    },
    setMarks(shown) {
      standing.wanted = shown;
      found.paint();
      return standing.marks();
    },
    place: found.place,
    marked: found.marked,
    setOpen(claimId) {
      standing.openClaim = claimId;
      deps.announce();
    },
  };
}
