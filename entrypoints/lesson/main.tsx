import { render } from 'preact';
import { Route, Router, Switch } from 'wouter-preact';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import { WordsProvider } from '@/components/words-context';
import { decodePart } from '@/lib/format/decode-part';
import { countRequests } from '@/lib/network/count-requests';
import { readSettings } from '@/lib/settings/settings';
import { chosenWords, markDocument } from '@/lib/surface/chosen-words';
import { EditRoute } from './EditRoute';
import { HomeRoute } from './HomeRoute';
import { NotesRoute } from './NotesRoute';
import { PageRoute } from './PageRoute';
import { PrintRoute } from './PrintRoute';
import { RunRoute } from './RunRoute';
import { SetupRoute } from './SetupRoute';
import { StoryRoute } from './StoryRoute';

countRequests();
const words = await chosenWords((await readSettings()).language);
markDocument(document, words);
document.title = `${words.t('lesson.title')} · Lateral`;

render(
  <WordsProvider value={words}>
    <Router hook={useHashLocation}>
      <Switch>
        <Route path="/run/:id">{({ id }) => <RunRoute key={id} id={id} />}</Route>
        <Route path="/print/:id">{({ id }) => <PrintRoute key={id} id={id} />}</Route>
        <Route path="/edit/:id">{({ id }) => <EditRoute key={id} id={id} />}</Route>
        <Route path="/notes/:id">{({ id }) => <NotesRoute id={id} />}</Route>
        <Route path="/story/:story/:question">{({ story, question }) => <StoryRoute story={decodePart(story)} question={decodePart(question)} />}</Route>
        <Route path="/story/:story">{({ story }) => <HomeRoute key={story} story={decodePart(story)} />}</Route>
        <Route path="/page/:tab/:claim">{({ tab, claim }) => <PageRoute tabId={Number(tab)} claimId={decodePart(claim)} />}</Route>
        <Route path="/page/:tab">{({ tab }) => <PageRoute tabId={Number(tab)} claimId={null} />}</Route>
        <Route path="/setup"><SetupRoute /></Route>
        <Route><HomeRoute story="" /></Route>
      </Switch>
    </Router>
  </WordsProvider>,
  document.querySelector('#root')!,
);
