import { render } from 'preact';
import { WordsProvider } from '@/components/words-context';
import { countRequests, noteRequest } from '@/lib/network/count-requests';
import { readSettings } from '@/lib/settings/settings';
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
    <LibraryApp database={database} shelf={shelf} />
  </WordsProvider>,
  document.querySelector('#root')!,
);
