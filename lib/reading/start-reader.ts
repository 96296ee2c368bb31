import { createMarks } from '@/lib/highlight';
import { toBriefState } from './brief-state';
import { createCardControl } from './card-control';
import { createPageSession } from './page-session';
import type { Reader, ReaderDeps } from './reader-slot';

/** The reader of one page: its session, its marks and its cards, behind the names of the messages. */
export function startReader(deps: ReaderDeps): Reader {
  const marks = createMarks();
  const session = createPageSession({ ...deps, marks });
  const cards = createCardControl({
    session,
    marks,
    wanted: async () => (await deps.level()) === 'all',
    inject: deps.injectCard,
    openPanel: deps.openPanel,
    signal: deps.signal,
  });
  session.watch();
  return {
    'report:get': ({ brief }) => (brief ? toBriefState(session.state()) : session.state()),
    'page:read': ({ force }) => session.read(force),
    'claim:reveal': ({ claimId }) => cards.reveal(claimId),
    'claim:return': () => cards.goBack(),
    'marks:set': ({ shown }) => session.setMarks(shown),
    'article:get': () => session.article(),
    'card:command': ({ command }) => cards.command(command),
    'store:changed': () => session.compareAgain(),
    settingsChanged: () => void session.read(false),
  };
}
