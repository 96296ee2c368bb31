import { render } from 'preact';
import { Explain } from '@/components/library/use-async';
import { WordsProvider } from '@/components/words-context';
import { countRequests, noteRequest } from '@/lib/network/count-requests';
import { readSettings } from '@/lib/settings/settings';
import { explainError } from '@/lib/shelf/explain-error';
import { callShelf } from '@/lib/shelf/shelf-calls';
import { openDatabase } from '@/lib/store/database';
import { chosenWords, markDocument } from '@/lib/surface/chosen-words';
import { LibraryApp } from './LibraryApp';

countRequests();
const database = openDatabase();
const shelf = callShelf(new Worker(new URL('./shelf-worker.ts', import.meta.url), { type: 'module' }), noteRequest);
const words = await chosenWords((await readSettings()).language);
markDocument(document, words);
document.title = `${words.t('library.title')} · Lateral`;

render(
  <WordsProvider value={words}>
    <Explain.Provider value={(error) => explainError(error, words)}>
      <LibraryApp database={database} shelf={shelf} />
    </Explain.Provider>
  </WordsProvider>,
  document.querySelector('#root')!,
);
