import { frameWord } from './frame-word';
import type { Words } from './words';

/** What a figure counts, as a short label: "people killed", "locations captured"; the unit where nothing is named. */
export function askedOf({ frame, counted, unit }: { frame: string | null; counted: string | null; unit: string }, words: Words): string {
  const what = counted ?? words.maybe(`library.units.${unit.replaceAll('-', '_')}`) ?? unit;
  const done = frameWord(frame, words);
  return done === '' ? what : words.t('library.stories.asked', { what, done });
}
