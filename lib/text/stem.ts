import { stemmer } from 'stemmer';

/** The Porter stem of an English word, lower case ("flooding" -> "flood"); not a word to show. */
export const stem = (word: string): string => stemmer(word.toLowerCase());
