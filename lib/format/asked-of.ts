import { frameWord } from './frame-word';
import type { Words } from './words';

/** Frames that say no more than that there is a figure, where what it measures has a name: "duration of the blockage", not "duration of the blockage lasted". */
const SAID_BY_ITS_NAME: ReadonlySet<string> = new Set(['measured', 'lasted', 'voted', 'recorded', 'counted-as']);

/** What a figure counts, as a short label: "people killed", "locations captured", "rainfall"; the unit where nothing is named. */
export function askedOf({ frame, counted, unit }: { frame: string | null; counted: string | null; unit: string }, words: Words): string {
  if (counted !== null && frame !== null && SAID_BY_ITS_NAME.has(frame)) return counted;
  const what = counted ?? words.maybe(`library.units.${unit.replaceAll('-', '_')}`) ?? unit;
  const done = frameWord(frame, words);
  return done === '' ? what : words.t('library.stories.asked', { what, done });
}
