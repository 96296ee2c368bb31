import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { clockFace, leftAt, setTimer, toggleTimer } from '@/lib/lessons/timer';

interface TimerControl {
  /** "4:05" left; null while it was never started. */
  face: string | null;
  running: boolean;
  toggle: () => void;
}

/** A clock for one step, started by the trainer; it stands again when `key` changes. */
export function useTimer(minutes: number, key: string): TimerControl {
  const [timer, setClock] = useState(() => setTimer(minutes));
  const [now, setNow] = useState(0);
  // With the picture, not after it: a clock that is started at once must not be set back.
  useLayoutEffect(() => setClock(setTimer(minutes)), [minutes, key]);
  const running = timer.since !== null;
  useEffect(() => {
    if (!running) return undefined;
    const beat = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(beat);
  }, [running]);
  const at = Math.max(now, timer.since ?? 0);
  return {
    face: running || timer.spent > 0 ? clockFace(leftAt(timer, at)) : null,
    running,
    toggle: () => {
      const moment = performance.now();
      setNow(moment);
      setClock((clock) => toggleTimer(clock, moment));
    },
  };
}
