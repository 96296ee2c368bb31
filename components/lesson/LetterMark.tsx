import type { JSX } from 'preact';
import { markClass } from '../figure-strip/PartyGlyph';
import { shapePath, type PartyMark } from '../figure-strip/party-mark';
import { isLight } from './letter-marks';

/** A report's mark with its letter, for running lists. The letter is text, so that it is read out. */
export function LetterMark({ letter, mark, here = false }: { letter: string; mark: PartyMark; here?: boolean }): JSX.Element {
  return (
    <span class={`letter-mark letter-${mark.shape}`}>
      <svg viewBox="-19 -19 38 38" aria-hidden="true" focusable="false"><path class={markClass(mark, here)} d={shapePath(mark.shape, 16)} /></svg>
      <b class={isLight(mark) && !here ? 'on-light' : ''}>{letter}</b>
    </span>
  );
}
