import type { Words } from './words';

/** What a frame is called: a translation where the language has one, else the id's own words; empty for no frame. */
export const frameWord = (frame: string | null, words: Words): string => (frame === null ? '' : (words.maybe(`frame.${frame.replaceAll('-', '_')}`) ?? frame.replaceAll('-', ' ')));
