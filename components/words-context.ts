import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '@/lib/format/words';

const WordsContext = createContext<Words | null>(null);

/** Gives the words to all components inside. */
export const WordsProvider = WordsContext.Provider;

/** The reader's words; throws where no surface has given any, which is a fault of the surface. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No words given: wrap the surface in WordsProvider.');
  return words;
}
