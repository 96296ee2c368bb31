import { createMarks } from '@/lib/highlight';
import { createCardControl } from './card-control';
import { toListState, wordsOfReports } from './list-state';
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
    'report:get': () => session.state(),
    'page:list': () => toListState(session.state()),
    'claim:get': ({ claimId }) => session.state().report?.claims.find(({ claim }) => claim.id === claimId) ?? null,
    'claims:words': () => {
      const { report } = session.state();
      return report ? wordsOfReports(report) : {};
    },
    'page:read': async ({ force }) => (await session.read(force)).phase,
    'claim:reveal': ({ claimId }) => cards.reveal(claimId),
    'claim:ask': ({ claimId }) => {
      session.setOpen(claimId);
      return true;
    },
    'claim:return': () => cards.goBack(),
    'marks:set': ({ shown }) => session.setMarks(shown),
    'article:get': () => session.article(),
    'card:command': ({ command }) => cards.command(command),
    'store:changed': () => session.compareAgain(),
    settingsChanged: () => void session.read(false),
  };
}
