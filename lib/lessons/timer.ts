/** A clock that the trainer starts and stops; times in milliseconds. `since` is null while it stands. */
interface Timer {
  total: number;
  spent: number;
  since: number | null;
}

export const setTimer = (minutes: number): Timer => ({ total: Math.round(minutes * 60_000), spent: 0, since: null });

/** Time used up at `now`, while running or not. */
const spentAt = (timer: Timer, now: number): number => timer.spent + (timer.since === null ? 0 : Math.max(0, now - timer.since));

/** Time left at `now`; never below zero. */
export const leftAt = (timer: Timer, now: number): number => Math.max(0, timer.total - spentAt(timer, now));

/** Starts a standing clock and stops a running one. */
export const toggleTimer = (timer: Timer, now: number): Timer =>
  timer.since === null ? { ...timer, since: now } : { ...timer, spent: spentAt(timer, now), since: null };

/** `4:05`: whole minutes and seconds left, rounded up, so that 0:00 means that time is up. */
export function clockFace(left: number): string {
  const seconds = Math.ceil(left / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
