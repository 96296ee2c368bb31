import { render } from 'preact';
import { WordsProvider } from '@/components/words-context';
import { countRequests } from '@/lib/network/count-requests';
import { readSettings } from '@/lib/settings/settings';
import { createShelf } from '@/lib/shelf/create-shelf';
import { openDatabase } from '@/lib/store/database';
import { chosenWords, markDocument } from '@/lib/surface/chosen-words';
import { LibraryApp } from './LibraryApp';

countRequests();
const database = openDatabase();
const words = await chosenWords((await readSettings()).language);
markDocument(document, words);
document.title = `${words.t('library.title')} · Lateral`;

render(
  <WordsProvider value={words}>
    <LibraryApp database={database} shelf={createShelf(database)} />
  </WordsProvider>,
  document.querySelector('#root')!,
);
