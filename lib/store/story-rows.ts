import type { PackView } from './pack-view';
import type { Reading } from './read-transaction';
import type { StoryRecord } from './records';

/** Rows of stories of all packs, read once for the page asked about: who asks for a story asks for its articles with it. */
interface StoryRows {
  read(ids: readonly string[], reading: Reading, view: PackView): Promise<(readonly StoryRecord[])[]>;
  /** Lets go of what was read: another page is asked about. */
  forget(): void;
}

export function createStoryRows(): StoryRows {
  let kept: { view: PackView; rows: Map<string, Promise<readonly StoryRecord[]>> } | null = null;
  return {
    read(ids, reading, view) {
      if (kept?.view !== view) kept = { view, rows: new Map() };
      const { rows } = kept;
      const unread = ids.filter((id) => !rows.has(id));
      if (unread.length > 0) {
        const found = reading.getStarting<StoryRecord>('stories', unread);
        unread.forEach((id, at) => rows.set(id, found.then((all) => all[at]!)));
        // What could not be read is asked for again.
        found.catch(() => unread.forEach((id) => rows.delete(id)));
      }
      return Promise.all(ids.map((id) => rows.get(id)!));
    },
    forget() {
      kept = null;
    },
  };
}
