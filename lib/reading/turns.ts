/** Readings of one page in turn: a new one takes the place of that which is under way. */
export interface Turns<Found> {
  /** Begins a turn; who waited for the one before gets what this finds. `ended` is called when no turn is under way any more. */
  take(doing: (signal: AbortSignal) => Promise<Found>): Promise<Found>;
  /** The turn that is under way. */
  running(): Promise<Found> | null;
  /** Aborted once the turn that was begun last is replaced, or all end. */
  signal(): AbortSignal;
}

/** The turns of one page; all end with `signal`. */
export function createTurns<Found>(signal: AbortSignal, ended: () => void): Turns<Found> {
  let turn = new AbortController();
  let running: Promise<Found> | null = null;
  const either = (): AbortSignal => AbortSignal.any([signal, turn.signal]);
  signal.addEventListener('abort', () => turn.abort());
  return {
    take(doing) {
      turn.abort();
      turn = new AbortController();
      const own: Promise<Found> = doing(either()).then((found) => (running === own || running === null ? found : running));
      running = own;
      return own.finally(() => {
        if (running !== own) return;
        running = null;
        ended();
      });
    },
    running: () => running,
    signal: either,
  };
}
