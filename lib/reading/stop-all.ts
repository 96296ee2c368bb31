/** Calls all; one that throws does not keep the next from being called. Browsers refuse to remove listeners of an extension that is gone. */
export function stopAll(stops: readonly (() => void)[]): void {
  for (const stop of stops) {
    try {
      stop();
    } catch {
      // Nothing listens any more: that is what was wanted.
    }
  }
}
